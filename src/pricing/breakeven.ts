// In which ranges of messages each plan is the cheapest: where the plans' lines cross.
import type { RateCard } from './card'
import { cardInForce } from './inforce'
import { amountAt, type Line, pieceAt } from './lines'
import { type Amount, MOST_MESSAGES, wholeQuotient } from './money'
import { type Offer, offersFrom, offersOn } from './offer'
import type { Market } from './seller'

/** Counts for which the answer is the same. */
export interface Stretch {
  from: number
  upTo: number
  /** The cheapest plan; undefined where the published prices do not tell. */
  offer: Offer | undefined
}

const known = new WeakMap<RateCard, Map<string | undefined, readonly Stretch[]>>()

/**
 * The ranges from 0 to the largest count, in order and without gaps. Costs are compared before tax and truncation; of plans that
 * cost the same the one with the lower fee is taken, which a card lists first. Where a price is known only within bounds, a plan
 * is the cheapest only where it cannot cost more than any other.
 * @param lowest the lowest plan that will do
 */
export function breakEvens(market: Market, date: string, lowest?: string): readonly Stretch[] {
  const card = cardInForce(market, date)
  const byLowest = known.get(card) ?? new Map<string | undefined, readonly Stretch[]>()
  known.set(card, byLowest)
  let stretches = byLowest.get(lowest)
  if (!stretches) {
    stretches = stretchesOf(offersFrom(offersOn(market, card), lowest))
    byLowest.set(lowest, stretches)
  }
  return stretches
}

function stretchesOf(all: readonly Offer[]): Stretch[] {
  const borders = all.flatMap(({ lines }) => lines.flatMap(({ from, upTo }) => [from, upTo + 1]))
  const starts = [...new Set(borders)].sort((a, b) => a - b)
  const stretches = starts.flatMap((from, at) => piece(all, from, (starts[at + 1] ?? MOST_MESSAGES + 1) - 1))
  return stretches.reduce<Stretch[]>((joined, next) => {
    const before = joined[joined.length - 1]
    if (before && before.offer === next.offer) before.upTo = next.upTo
    else joined.push(next)
    return joined
  }, [])
}

/** Counts from first to last; none where first is beyond last. */
interface Span {
  first: number
  last: number
}

/** Between these counts every plan's cost is one line. */
function piece(all: readonly Offer[], from: number, upTo: number): Stretch[] {
  const able = all.flatMap((offer) => {
    const line = pieceAt(offer.lines, from)
    return line ? [{ offer, line }] : []
  })
  const spans = able.map(({ offer, line }) => {
    const others = able.filter((other) => other.offer !== offer)
    const notDearer = others.map((other) => notAbove(line.doubt ?? line, other.line, from))
    return { offer, span: notDearer.reduce(common, { first: from, last: upTo }) }
  })
  const stretches: Stretch[] = []
  for (let first = from; first <= upTo; ) {
    const cheapest = spans.find(({ span }) => span.first <= first && first <= span.last)
    const later = spans.flatMap(({ span }) => (first < span.first ? [span.first - 1] : []))
    const last = Math.min(cheapest?.span.last ?? upTo, ...later)
    stretches.push({ from: first, upTo: last, offer: cheapest?.offer })
    first = last + 1
  }
  return stretches
}

function common(a: Span, b: Span): Span {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) }
}

type Straight = Pick<Line, 'price' | 'constant'>

/** The counts from one on at which a line is not above another. */
function notAbove(most: Straight, least: Straight, from: number): Span {
  const gap: Amount = amountAt(least, from) - amountAt(most, from)
  const closing: Amount = most.price - least.price
  if (gap >= 0) return { first: from, last: closing > 0 ? from + wholeQuotient(gap, closing) : MOST_MESSAGES }
  if (closing >= 0 || gap === Number.NEGATIVE_INFINITY) return { first: from + 1, last: from }
  return { first: from + wholeQuotient(-gap - closing - 1, -closing), last: MOST_MESSAGES }
}

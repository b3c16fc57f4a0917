// In which ranges of messages each plan is the cheapest: where the plans' costs cross, by arithmetic on the card.

import { netBounds, type Offer, offers } from './cost'
import { MOST_MESSAGES } from './count'
import { type Amount, wholeQuotient } from './money'
import type { Market } from './offer'

/** Counts for which the answer is the same. */
export interface Stretch {
  from: number
  to: number
  /** The cheapest plan; undefined where the published prices do not tell. */
  offer: Offer | undefined
}

/** The ranges from 0 to the largest count, in order and without gaps; they agree with `cheapest` at every count. */
export function breakEvens(market: Market, date: string): Stretch[] {
  const all = offers(market, date)
  const starts = pieceStarts(all)
  const stretches = starts.flatMap((from, at) => piece(all, from, (starts[at + 1] ?? MOST_MESSAGES + 1) - 1))
  return stretches.reduce<Stretch[]>((joined, next) => {
    const before = joined[joined.length - 1]
    if (before && before.offer?.plan === next.offer?.plan) before.to = next.to
    else joined.push(next)
    return joined
  }, [])
}

/** Between two of these counts every plan's cost is a straight line. */
function pieceStarts(all: readonly Offer[]): number[] {
  const ends = all.flatMap(({ terms: { included, includedAtFirst = included, bands } }) => [
    included,
    includedAtFirst,
    ...(Array.isArray(bands) ? bands.flatMap(({ upTo }) => (upTo ? [included + upTo] : [])) : []),
  ])
  return [...new Set([0, ...ends.map((end) => end + 1)])]
    .filter((start) => start <= MOST_MESSAGES)
    .sort((a, b) => a - b)
}

interface Line {
  start: Amount
  slope: Amount
}

/** Steps from the start of a piece; none where first is beyond last. */
interface Span {
  first: number
  last: number
}

function piece(all: readonly Offer[], from: number, to: number): Stretch[] {
  const able = all.flatMap((offer) => {
    const start = netBounds(offer, from)
    const next = to > from ? netBounds(offer, from + 1) : start
    if (!start || !next) return []
    return [{ offer, least: line(start.least, next.least), most: line(start.most, next.most) }]
  })
  const end = to - from
  const spans = able.map(({ offer, most }) => {
    const others = able.filter((other) => other.offer !== offer)
    return {
      offer,
      span: others.map(({ least }) => notAbove(most, least)).reduce(common, { first: 0, last: end }),
    }
  })
  const stretches: Stretch[] = []
  for (let first = 0; first <= end; ) {
    // Of plans that cost the same the one listed first is taken.
    const at = spans.findIndex(({ span }) => span.first <= first && first <= span.last)
    const rivals = at < 0 ? spans : spans.slice(0, at)
    const later = rivals.flatMap(({ span }) =>
      first < span.first && span.first <= span.last ? [span.first - 1] : [],
    )
    const last = Math.min(spans[at]?.span.last ?? end, ...later)
    stretches.push({ from: from + first, to: from + last, offer: spans[at]?.offer })
    first = last + 1
  }
  return stretches
}

function line(start: Amount, next: Amount): Line {
  return { start, slope: start === next ? 0 : next - start }
}

function common(a: Span, b: Span): Span {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) }
}

/** The steps at which one line is not above another. */
function notAbove(most: Line, least: Line): Span {
  const gap = least.start - most.start
  const closing = most.slope - least.slope
  if (gap >= 0) return { first: 0, last: closing > 0 ? wholeQuotient(gap, closing) : MOST_MESSAGES }
  if (closing >= 0 || gap === Number.NEGATIVE_INFINITY) return { first: 1, last: 0 }
  return { first: wholeQuotient(-gap - closing - 1, -closing), last: MOST_MESSAGES }
}

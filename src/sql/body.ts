// What the two functions compute, as expressions that every dialect reads alike. What is refused or missing meets no WHEN: it is
// NULL. All numbers are whole and below 2^53, where doubles are exact, as in the pricing module.
import { breakEvens } from '../pricing/breakeven'
import type { RateCard } from '../pricing/card'
import { knownLines, type Line } from '../pricing/lines'
import { minorUnit, SCALE } from '../pricing/money'
import { type Offer, offersOn } from '../pricing/offer'
import type { Market } from '../pricing/seller'

/** The functions of a cell refuse it and later days too: 2567 is a year of the Buddhist calendar. */
const BEYOND = '2100-01-01'

const HUNDREDTH = SCALE / 100

/** A month's cost in hundredths of the currency. The plan is an id, or "cheapest". */
export function costBody(markets: readonly Market[]): string {
  return byMarket(markets, (market) => {
    const net = newestFirst(market.cards, (card) => netOn(market, card))
    const unit = minorUnit(market.currency.decimals)
    return `FLOOR(${net} * ${hundredAndTax(market)} / ${unit}) * ${unit / HUNDREDTH}`
  })
}

/** The id of the cheapest plan that can send a month's messages. */
export function planBody(markets: readonly Market[]): string {
  return byMarket(markets, (market) =>
    newestFirst(market.cards, (card) =>
      cases(
        breakEvens(market, card.from).map(({ upTo, offer }) => [
          `messages <= ${upTo}`,
          offer ? `'${offer.plan}'` : 'NULL',
        ]),
      ),
    ),
  )
}

function byMarket(markets: readonly Market[], of: (market: Market) => string): string {
  const each = markets.map((market): Arm => [`region = '${market.id}'`, of(market)])
  const whole = 'messages >= 0 AND messages = FLOOR(messages)'
  return cases([[`${whole} AND on_date < DATE '${BEYOND}'`, cases(each)]])
}

/** In hundredths, before tax. */
function netOn(market: Market, card: RateCard): string {
  return cases(
    offersOn(market, card).map((offer) => [
      chosen(offer),
      cases(knownLines(offer.lines).map((line) => [`messages <= ${line.upTo}`, amount(line)])),
    ]),
  )
}

/** By its id, or for being the cheapest. */
function chosen(offer: Offer): string {
  const stretches = breakEvens(offer.market, offer.card.from).filter((stretch) => stretch.offer === offer)
  const cheapest = stretches.map(
    ({ from, upTo }) => `plan = 'cheapest' AND messages BETWEEN ${from} AND ${upTo}`,
  )
  return [`plan = '${offer.plan}'`, ...cheapest].join(' OR ')
}

/** Always with the count, be it at no price, so that it is a double. */
function amount({ price, constant }: Line): string {
  const sign = constant < 0 ? '-' : '+'
  return `${price / HUNDREDTH} * messages ${sign} ${Math.abs(constant) / HUNDREDTH}`
}

/** In percent of the price without tax. */
function hundredAndTax({ tax }: Market): string {
  const taxed = newestFirst(tax, ({ percent }) => String(100 + percent))
  return cases([['NOT with_tax', '100'], ...(tax.length > 0 ? [['with_tax', taxed] as const] : [])])
}

function newestFirst<Entry extends { from: string }>(
  entries: readonly Entry[],
  of: (entry: Entry) => string,
): string {
  return cases([...entries].reverse().map((entry) => [`on_date >= DATE '${entry.from}'`, of(entry)]))
}

type Arm = readonly [when: string, then: string]

function cases(arms: readonly Arm[]): string {
  const lines = arms.map(([when, then]) => `  WHEN ${when} THEN ${then.replace(/\n/g, '\n  ')}`)
  return ['CASE', ...lines, 'END'].join('\n')
}

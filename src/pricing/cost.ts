// What a plan costs in a month: the lines of the bill, and their total.
import type { Band, Plan, RateCard } from './card'
import { cardInForce, type Market } from './catalogue'
import { type Amount, taxOn, toAmount, truncate } from './money'
import { Refusal } from './refusal'

/** A plan as one rate card sells it. */
export interface Offer {
  market: Market
  card: RateCard
  plan: string
  terms: Plan
}

/** Every plan on sale in a market on a date, in the card's order. */
export function offers(market: Market, date: string): Offer[] {
  const card = cardInForce(market, date)
  return Object.keys(card.plans).map((plan) => ({ market, card, plan, terms: card.plans[plan] as Plan }))
}

export function offer(market: Market, plan: string, date: string): Offer | undefined {
  const card = cardInForce(market, date)
  const terms = card.plans[plan]
  return terms && { market, card, plan, terms }
}

export type BillLine =
  | { item: 'fee'; amount: Amount }
  | { item: 'extra'; from: number; messages: number; price: number; amount: Amount }
  | { item: 'tax'; percent: number; amount: Amount }
  /** What truncating the sum to the currency's minor unit takes away. */
  | { item: 'rounding'; amount: Amount }

export interface Bill {
  lines: BillLine[]
  /** The sum of the lines. */
  total: Amount
}

/** The only place that applies a graduated price: each band to the extra messages inside it, in order. */
function eachBand(
  bands: readonly Band[],
  extra: number,
  take: (from: number, messages: number, price: number, amount: Amount) => void,
): void {
  let before = 0
  for (const { upTo = Number.POSITIVE_INFINITY, price } of bands) {
    if (extra <= before) return
    const messages = Math.min(extra, upTo) - before
    take(before + 1, messages, price, messages * toAmount(price))
    before = upTo
  }
}

/** The bands that price the extra messages of a month; refuses a month the plan cannot send or whose price is not known. */
function pricedBands(offer: Offer, messages: number, tax: number): readonly Band[] {
  const { included, includedAtFirst = 0, bands } = offer.terms
  if (messages <= included) return []
  if (messages <= includedAtFirst) throw new Refusal({ code: 'included-unknown', offer, messages })
  if (bands === null) throw new Refusal({ code: 'not-sold', offer, messages, tax })
  if ('unpublished' in bands) throw new Refusal({ code: 'unpublished', offer, messages, tax })
  return bands
}

/**
 * The total of a month's bill, truncated once to the currency's minor unit.
 * @param messages counted messages, a whole number
 * @param tax percent to add, 0 for the price without tax
 */
export function cost(offer: Offer, messages: number, tax: number): Amount {
  let net = toAmount(offer.terms.fee)
  eachBand(
    pricedBands(offer, messages, tax),
    messages - offer.terms.included,
    (_from, _messages, _price, amount) => {
      net += amount
    },
  )
  return total(offer, net, tax)
}

/** The same month line by line; the lines add up to the total exactly. */
export function bill(offer: Offer, messages: number, tax: number): Bill {
  const lines: BillLine[] = [{ item: 'fee', amount: toAmount(offer.terms.fee) }]
  eachBand(
    pricedBands(offer, messages, tax),
    messages - offer.terms.included,
    (from, count, price, amount) => {
      lines.push({ item: 'extra', from, messages: count, price, amount })
    },
  )
  const net = sum(lines)
  if (tax > 0) lines.push({ item: 'tax', percent: tax, amount: taxOn(net, tax) })
  const rounding = total(offer, net, tax) - sum(lines)
  if (rounding !== 0) lines.push({ item: 'rounding', amount: rounding })
  return { lines, total: sum(lines) }
}

function total({ market }: Offer, net: Amount, tax: number): Amount {
  return truncate(net + taxOn(net, tax), market.currency.decimals)
}

function sum(lines: readonly BillLine[]): Amount {
  return lines.reduce((amount, line) => amount + line.amount, 0)
}

/**
 * What a month can cost at least and at most; equal when the price is known, `most` infinite when nothing bounds it,
 * undefined when the plan cannot send that many.
 */
export function bounds(
  offer: Offer,
  messages: number,
  tax: number,
): { least: Amount; most: Amount } | undefined {
  const { fee, included, includedAtFirst = 0, bands } = offer.terms
  const feeOnly = total(offer, toAmount(fee), tax)
  if (messages <= included) return { least: feeOnly, most: feeOnly }
  if (messages <= includedAtFirst) return { least: feeOnly, most: Number.POSITIVE_INFINITY }
  if (bands === null) return undefined
  if ('unpublished' in bands) {
    const { first } = bands
    if (first === undefined) return { least: feeOnly, most: Number.POSITIVE_INFINITY }
    return {
      least: feeOnly,
      most: total(offer, toAmount(fee) + (messages - included) * toAmount(first), tax),
    }
  }
  const exact = cost(offer, messages, tax)
  return { least: exact, most: exact }
}

// What a plan costs in a month: the lines of the bill, and their total.
import type { Band, Plan, RateCard } from './card'
import { type Amount, taxOn, toAmount, truncate } from './money'
import { cardInForce, type Market } from './offer'
import { Refusal } from './refusal'

/** A plan as one rate card sells it. */
export interface Offer {
  market: Market
  card: RateCard
  plan: string
  terms: Plan
}

const known = new Map<Plan, Offer>()

/** The offer of a plan on a card; always the same object for the same terms. */
function offerOn(market: Market, card: RateCard, plan: string, terms: Plan): Offer {
  let offer = known.get(terms)
  if (!offer) {
    offer = { market, card, plan, terms }
    known.set(terms, offer)
  }
  return offer
}

/** Every plan on sale in a market on a date, in the card's order. */
export function offers(market: Market, date: string): Offer[] {
  const card = cardInForce(market, date)
  return Object.entries(card.plans).map(([plan, terms]) => offerOn(market, card, plan, terms))
}

export function offer(market: Market, plan: string, date: string): Offer | undefined {
  const card = cardInForce(market, date)
  const terms = card.plans[plan]
  return terms && offerOn(market, card, plan, terms)
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

/**
 * The amount for extra messages, and the only place that applies a graduated price: each band to the messages inside it, in order.
 * @param take sees each band that is reached
 */
function charge(
  bands: readonly Band[],
  extra: number,
  take?: (from: number, messages: number, price: number, amount: Amount) => void,
): Amount {
  let sum = 0
  let before = 0
  for (let at = 0; at < bands.length && extra > before; at++) {
    const { upTo, price } = bands[at] as Band
    const messages = (upTo === undefined || extra < upTo ? extra : upTo) - before
    const amount = messages * toAmount(price)
    take?.(before + 1, messages, price, amount)
    sum += amount
    before += messages
  }
  return sum
}

const NO_BANDS: readonly Band[] = []

/** The bands that price the extra messages of a month; refuses a month the plan cannot send or whose price is not known. */
function pricedBands(offer: Offer, messages: number, tax: number): readonly Band[] {
  const { included, includedAtFirst = 0, bands } = offer.terms
  if (messages <= included) return NO_BANDS
  if (messages <= includedAtFirst) throw new Refusal({ code: 'included-unknown', offer, messages })
  if (bands === null) throw new Refusal({ code: 'not-sold', offer, messages, tax })
  if (!Array.isArray(bands)) throw new Refusal({ code: 'unpublished', offer, messages, tax })
  return bands
}

/**
 * The total of a month's bill, truncated once to the currency's minor unit.
 * @param messages counted messages, a whole number
 * @param tax percent to add, 0 for the price without tax
 */
export function cost(offer: Offer, messages: number, tax: number): Amount {
  const bands = pricedBands(offer, messages, tax)
  return total(offer, toAmount(offer.terms.fee) + charge(bands, messages - offer.terms.included), tax)
}

/** The same month line by line; the lines add up to the total exactly. */
export function bill(offer: Offer, messages: number, tax: number): Bill {
  const lines: BillLine[] = [{ item: 'fee', amount: toAmount(offer.terms.fee) }]
  charge(pricedBands(offer, messages, tax), messages - offer.terms.included, (from, count, price, amount) => {
    lines.push({ item: 'extra', from, messages: count, price, amount })
  })
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

export interface Bounds {
  least: Amount
  most: Amount
}

/**
 * What a month can cost at least and at most, before tax and truncation; equal when the price is known, `most` infinite when
 * nothing bounds it, undefined when the plan cannot send that many. Plans are compared by it.
 */
export function netBounds(offer: Offer, messages: number): Bounds | undefined {
  const { included, includedAtFirst = 0, bands } = offer.terms
  const fee = toAmount(offer.terms.fee)
  const extra = messages - included
  if (extra <= 0) return { least: fee, most: fee }
  if (messages <= includedAtFirst) return { least: fee, most: Number.POSITIVE_INFINITY }
  if (bands === null) return undefined
  if ('unpublished' in bands) {
    const { first } = bands
    return {
      least: fee,
      most: first === undefined ? Number.POSITIVE_INFINITY : fee + extra * toAmount(first),
    }
  }
  const net = fee + charge(bands, extra)
  return { least: net, most: net }
}

/** The same as a bill would show it. */
export function bounds(offer: Offer, messages: number, tax: number): Bounds | undefined {
  const net = netBounds(offer, messages)
  if (!net) return undefined
  const most = net.most === Number.POSITIVE_INFINITY ? net.most : total(offer, net.most, tax)
  return { least: total(offer, net.least, tax), most }
}

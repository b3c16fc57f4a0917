// What a plan costs in a month: the total from its lines, and the itemised bill from its bands.
import type { Band } from './card'
import { amountAt, pieceAt } from './lines'
import { type Amount, taxOn, toAmount, truncate } from './money'
import type { Offer } from './offer'
import { Refusal } from './refusal'

/**
 * The total of a month's bill, truncated once to the currency's minor unit; refused where the plan cannot send that many or the
 * price is not known.
 * @param messages counted messages, a whole number
 * @param tax percent to add, 0 for the price without tax
 */
export function cost(offer: Offer, messages: number, tax: number): Amount | Refusal {
  const line = pieceAt(offer.lines, messages)
  if (line === undefined) return new Refusal({ code: 'not-sold', offer, messages, tax })
  if (line.doubt) return new Refusal({ code: line.doubt.why, offer, messages, tax })
  return total(offer, amountAt(line, messages), tax)
}

function total({ market }: Offer, net: Amount, tax: number): Amount {
  return truncate(net + taxOn(net, tax), market.currency.decimals)
}

export interface Bounds {
  least: Amount
  most: Amount
}

/**
 * What a month can cost at least and at most, before tax and truncation; equal when the price is known, `most` infinite when
 * nothing bounds it, undefined when the plan cannot send that many. Plans are compared by it.
 */
export function netBounds({ lines }: Offer, messages: number): Bounds | undefined {
  const line = pieceAt(lines, messages)
  if (!line) return undefined
  return { least: amountAt(line, messages), most: amountAt(line.doubt ?? line, messages) }
}

/** The same as a bill would show it. */
export function bounds(offer: Offer, messages: number, tax: number): Bounds | undefined {
  const net = netBounds(offer, messages)
  if (!net) return undefined
  const most = net.most === Number.POSITIVE_INFINITY ? net.most : total(offer, net.most, tax)
  return { least: total(offer, net.least, tax), most }
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

/** The same month item by item; the items add up to the total exactly. */
export function bill(offer: Offer, messages: number, tax: number): Bill | Refusal {
  const due = cost(offer, messages, tax)
  if (due instanceof Refusal) return due
  const { fee, included, bands } = offer.terms
  const lines: BillLine[] = [{ item: 'fee', amount: toAmount(fee) }]
  if (Array.isArray(bands)) lines.push(...extraLines(bands, messages - included))
  const net = sum(lines)
  if (tax > 0) lines.push({ item: 'tax', percent: tax, amount: taxOn(net, tax) })
  const rounding = due - sum(lines)
  if (rounding !== 0) lines.push({ item: 'rounding', amount: rounding })
  return { lines, total: sum(lines) }
}

/** Each band's price for the messages inside it, in order. */
function extraLines(bands: readonly Band[], extra: number): BillLine[] {
  const lines: BillLine[] = []
  let before = 0
  for (const { upTo = extra, price } of bands) {
    if (extra <= before) break
    const messages = Math.min(extra, upTo) - before
    lines.push({ item: 'extra', from: before + 1, messages, price, amount: messages * toAmount(price) })
    before += messages
  }
  return lines
}

function sum(lines: readonly BillLine[]): Amount {
  return lines.reduce((amount, line) => amount + line.amount, 0)
}

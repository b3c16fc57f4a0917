// Every plan side by side for one month: what it costs, or why it cannot send the messages.
import type { Market } from '../../pricing/catalogue'
import { cheapest } from '../../pricing/choose'
import { type Bill, bill, bounds, type Offer, offers } from '../../pricing/cost'
import { type Amount, toNumber } from '../../pricing/money'
import { attempt, type Reason, Refusal } from '../../pricing/refusal'
import { grouped } from '../../text/number'
import { planName, price } from '../../text/sentence'
import type { Words } from '../../text/words'
import type { Value } from '../function'
import { noteRows } from './notes'
import { table } from './table'

export function compareTable(
  market: Market,
  messages: number,
  date: string,
  tax: number,
  words: Words,
): Value[][] {
  const { rates, bill: items, compare } = words
  const best = attempt(() => cheapest(market, messages, date))
  const taxed = tax > 0
  return table([
    [
      ...[rates.plan, rates.name, rates.fee, compare.extra],
      ...(taxed ? [items.tax(String(tax))] : []),
      ...[items.total, compare.perMessage, compare.sends],
    ],
    ...offers(market, date).map((offer) => {
      const result = attempt(() => bill(offer, messages, tax))
      const lead = [offer.plan, planName(market, offer.plan, words), offer.terms.fee]
      const known = result instanceof Refusal ? undefined : result
      const answer = result instanceof Refusal ? whyNot(result.reason, words) : compare.yes
      const mark = !(best instanceof Refusal) && best.plan === offer.plan ? [compare.cheapest] : []
      return [...lead, ...amounts(known, messages, taxed), [answer, ...mark].join(', ')]
    }),
    [],
    ...noteRows(market, words),
  ])
}

function amounts(found: Bill | undefined, messages: number, taxed: boolean): Value[] {
  if (!found) return Array<Value>(taxed ? 4 : 3).fill('')
  const sum = (item: string) =>
    found.lines.reduce((amount, line) => amount + (line.item === item ? line.amount : 0), 0)
  const each = messages === 0 ? '' : perMessage(found.total, messages)
  const tax = taxed ? [toNumber(sum('tax'))] : []
  return [toNumber(sum('extra')), ...tax, toNumber(found.total), each]
}

/** Rounded to the ten-thousandth of a currency unit. */
export function perMessage(total: Amount, messages: number): number {
  return toNumber(Math.round(total / messages))
}

function whyNot(reason: Reason, words: Words): string {
  const { compare, rates, atMost } = words
  switch (reason.code) {
    case 'not-sold':
      return compare.no(atMost(grouped(reason.offer.terms.included)))
    case 'unpublished': {
      const { offer, messages, tax } = reason
      const most = mostOf(offer, messages, tax)
      return [rates.unpublished, ...(most === undefined ? [] : [atMost(price(offer.market, most))])].join(
        ', ',
      )
    }
    default:
      return compare.uncertain
  }
}

function mostOf(offer: Offer, messages: number, tax: number): Amount | undefined {
  const most = bounds(offer, messages, tax)?.most
  return most === Number.POSITIVE_INFINITY ? undefined : most
}

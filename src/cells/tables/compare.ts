// Every plan side by side for one month: what it costs, or why it cannot send the messages.

import { cheapest } from '../../pricing/cheapest'
import { type Bill, type BillLine, bill, bounds, cost } from '../../pricing/cost'
import { offers } from '../../pricing/inforce'
import { type Amount, toNumber } from '../../pricing/money'
import type { Offer } from '../../pricing/offer'
import { granted, type Reason, Refusal } from '../../pricing/refusal'
import type { Market } from '../../pricing/seller'
import { split, USUAL_ACCOUNTS } from '../../pricing/split'
import { planName, price } from '../../words/names'
import { grouped } from '../../words/number'
import type { Words } from '../../words/shapes/cells'
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
  const best = cheapest(market, messages, date)
  const taxed = tax > 0
  return table([
    [
      ...[rates.plan, rates.name, rates.fee, compare.extra],
      ...(taxed ? [items.tax(String(tax))] : []),
      ...[items.total, compare.perMessage, compare.sends],
    ],
    ...offers(market, date).map((offer) => {
      const result = bill(offer, messages, tax)
      const lead = [offer.plan, planName(market, offer.plan, words), offer.terms.fee]
      const known = result instanceof Refusal ? undefined : result
      const answer = result instanceof Refusal ? whyNot(result.reason, words) : compare.yes
      const mark = !(best instanceof Refusal) && best.plan === offer.plan ? [compare.cheapest] : []
      return [...lead, ...amounts(known, messages, taxed), [answer, ...mark].join(words.comma)]
    }),
    ...splitRows(market, messages, date, tax, words),
    [],
    ...noteRows(market, words),
  ])
}

/** The cheapest split, where several accounts cost less than the cheapest plan on one. */
function splitRows(market: Market, messages: number, date: string, tax: number, words: Words): Value[][] {
  const { compare } = words
  const found = split(market, messages, USUAL_ACCOUNTS, date)
  const best = cheapest(market, messages, date)
  const one = best instanceof Refusal ? best : cost(best, messages, tax)
  if (found instanceof Refusal || one instanceof Refusal || found.accounts === 1) return []
  const { shares } = found
  const lines = shares.flatMap(({ offer, accounts, messages }) =>
    granted(bill(offer, messages, tax)).lines.map((line) => ({ ...line, amount: line.amount * accounts })),
  )
  const together = { lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) }
  const accounts = new Map<string, number>()
  for (const share of shares) {
    accounts.set(share.offer.plan, (accounts.get(share.offer.plan) ?? 0) + share.accounts)
  }
  const mix = [...accounts].map(([plan, number]) => `${number} × ${planName(market, plan, words)}`)
  const fees = toNumber(sumOf(together, 'fee'))
  const saves = compare.saves(price(market, one - together.total, words))
  return [[compare.split, mix.join(' + '), fees, ...amounts(together, messages, tax > 0), saves]]
}

function amounts(found: Bill | undefined, messages: number, taxed: boolean): Value[] {
  if (!found) return Array<Value>(taxed ? 4 : 3).fill('')
  const each = messages === 0 ? '' : perMessage(found.total, messages)
  const tax = taxed ? [toNumber(sumOf(found, 'tax'))] : []
  return [toNumber(sumOf(found, 'extra')), ...tax, toNumber(found.total), each]
}

function sumOf({ lines }: Bill, item: BillLine['item']): Amount {
  return lines.reduce((amount, line) => amount + (line.item === item ? line.amount : 0), 0)
}

/** Rounded to the ten-thousandth of a currency unit. */
function perMessage(total: Amount, messages: number): number {
  return toNumber(Math.round(total / messages))
}

function whyNot(reason: Reason, words: Words): string {
  const { compare } = words
  switch (reason.code) {
    case 'not-sold':
      return compare.no(grouped(reason.offer.terms.included))
    case 'unpublished': {
      const { offer, messages, tax } = reason
      const most = mostOf(offer, messages, tax)
      return most === undefined
        ? compare.unpublished
        : `${compare.unpublished}${words.brackets(words.atMost(price(offer.market, most, words)))}`
    }
    default:
      return compare.uncertain
  }
}

function mostOf(offer: Offer, messages: number, tax: number): Amount | undefined {
  const most = bounds(offer, messages, tax)?.most
  return most === Number.POSITIVE_INFINITY ? undefined : most
}

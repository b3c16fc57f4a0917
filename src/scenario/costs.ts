// What a scenario's months cost: as planned on a plan, and as they really were.

import { cheapest } from '../pricing/cheapest'
import { readChoice } from '../pricing/choice'
import { cost } from '../pricing/cost'
import { offer, taxPercent } from '../pricing/inforce'
import { type Amount, toAmount } from '../pricing/money'
import { firstDay } from '../pricing/month'
import type { Offer } from '../pricing/offer'
import { mostMessages } from '../pricing/reach'
import { attempt, granted, Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import type { Month } from './forecast'
import type { Scenario } from './scenario'

export interface MonthCost {
  offer: Offer
  /** Messages that go out. */
  messages: number
  /** Messages beyond the cap, which do not. */
  unsent: number
  fee: Amount
  extra: Amount
  tax: Amount
  other: Amount
  total: Amount
}

/** How a month's messages fall to the accounts: some send one more than the others. */
export interface Spread {
  least: number
  most: number
  withMost: number
}

export function spread(messages: number, accounts: number): Spread {
  const least = Math.floor(messages / accounts)
  const withMost = messages % accounts
  return { least, most: withMost ? least + 1 : least, withMost }
}

/** The plan of a month: all accounts are on the same, the one for those that send most. */
export function offerOf({ market: id, accounts }: Scenario, { month, messages }: Month, plan: string) {
  const market = MARKETS[id]
  const date = firstDay(month)
  const choice = readChoice(market, plan)
  if (!choice) throw new Error(`${plan} is not a plan of ${id}`)
  if ('cheapestFrom' in choice)
    return cheapest(market, spread(messages, accounts).most, date, choice.cheapestFrom)
  const found = offer(market, choice.plan, date)
  if (!found) throw new Error(`${plan} is not a plan of ${id} on ${date}`)
  return found
}

/** What a month costs on a plan, or on the cheapest one; refused where it cannot be sent or its price is not known. */
export function monthCost(scenario: Scenario, month: Month, plan: string): MonthCost | Refusal {
  return attempt(() => {
    const chosen = granted(offerOf(scenario, month, plan))
    const going = capped(scenario, chosen, spread(month.messages, scenario.accounts))
    const net = granted(bills(scenario, chosen, going, 0))
    const fee = scenario.accounts * toAmount(chosen.terms.fee)
    const taxed = granted(bills(scenario, chosen, going, taxOf(scenario, month)))
    const other = toAmount(scenario.otherCost)
    const messages = total(scenario, going)
    return {
      offer: chosen,
      messages,
      unsent: month.messages - messages,
      fee,
      extra: net - fee,
      tax: taxed - net,
      other,
      total: taxed + other,
    }
  })
}

/**
 * What a month really cost: what was paid, else what LINE bills for the messages it counted, on the plan of the month or, where
 * that cannot send them, on the cheapest above. Undefined where nothing is entered.
 */
export function realCost(scenario: Scenario, month: Month): Amount | Refusal | undefined {
  const { sent, invoiced } = scenario.entered[month.month] ?? {}
  if (invoiced !== undefined) return toAmount(invoiced)
  if (sent === undefined) return undefined
  return attempt(() => {
    const market = MARKETS[scenario.market]
    const counted = spread(sent, scenario.accounts)
    const tax = taxOf(scenario, month)
    const planned = offerOf(scenario, month, scenario.plan)
    const asPlanned = planned instanceof Refusal ? planned : bills(scenario, planned, counted, tax)
    if (!(asPlanned instanceof Refusal)) return asPlanned + toAmount(scenario.otherCost)
    const from = planned instanceof Refusal ? undefined : planned.plan
    const higher = granted(cheapest(market, counted.most, firstDay(month.month), from))
    return granted(bills(scenario, higher, counted, tax)) + toAmount(scenario.otherCost)
  })
}

function taxOf({ market, withTax }: Scenario, { month }: Month): number {
  return withTax ? taxPercent(MARKETS[market], firstDay(month)) : 0
}

/** The bills of all accounts. */
function bills({ accounts }: Scenario, on: Offer, { least, most, withMost }: Spread, tax: number) {
  return attempt(
    () => (accounts - withMost) * granted(cost(on, least, tax)) + withMost * granted(cost(on, most, tax)),
  )
}

/** The most messages of an account in a month; without bound where nothing is set, or where it is not known how many the plan includes. */
export function boundOf({ cap }: Pick<Scenario, 'cap'>, { terms, ...on }: Offer): number {
  const included = mostMessages({ terms, ...on }, toAmount(terms.fee), 0)
  return cap === null || included instanceof Refusal ? Number.POSITIVE_INFINITY : included + cap
}

/** What the cap lets through. */
function capped(scenario: Scenario, on: Offer, { least, most, withMost }: Spread): Spread {
  const bound = boundOf(scenario, on)
  return { least: Math.min(least, bound), most: Math.min(most, bound), withMost }
}

function total({ accounts }: Scenario, { least, most, withMost }: Spread): number {
  return (accounts - withMost) * least + withMost * most
}

/** The whole time on one plan, or the first refusal. */
export function planTotal(scenario: Scenario, months: readonly Month[], plan: string): Amount | Refusal {
  return sumOf(months, (month) => {
    const result = monthCost(scenario, month, plan)
    return result instanceof Refusal ? result : result.total
  })
}

/** The whole time with the months that were entered as they really were; undefined where none was. */
export function standingTotal(scenario: Scenario, months: readonly Month[]): Amount | Refusal | undefined {
  if (months.every((month) => realCost(scenario, month) === undefined)) return undefined
  return sumOf(months, (month) => {
    const real = realCost(scenario, month)
    if (real !== undefined) return real
    const planned = monthCost(scenario, month, scenario.plan)
    return planned instanceof Refusal ? planned : planned.total
  })
}

function sumOf(months: readonly Month[], of: (month: Month) => Amount | Refusal): Amount | Refusal {
  let sum = 0
  for (const month of months) {
    const amount = of(month)
    if (amount instanceof Refusal) return amount
    sum += amount
  }
  return sum
}

/** Whether two totals can be compared: of one market, with or without tax alike, over the same months. */
export function comparable(a: Scenario, b: Scenario): boolean {
  return a.market === b.market && a.withTax === b.withTax && a.start === b.start && a.months === b.months
}

// What LINE's bills come to: of a month, and of the whole time, on a plan.

import { cheapest } from '../pricing/cheapest'
import { cost } from '../pricing/cost'
import { offer, taxPercent } from '../pricing/inforce'
import { type Amount, toAmount } from '../pricing/money'
import { firstDay } from '../pricing/month'
import type { Offer } from '../pricing/offer'
import { attempt, granted, Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import type { Month } from './forecast'
import type { Scenario } from './scenario'

export interface MonthCost {
  offer: Offer
  fee: Amount
  extra: Amount
  tax: Amount
  total: Amount
}

/** How a month's messages fall to the accounts: some send one more than the others. */
export function spread(
  messages: number,
  accounts: number,
): { least: number; most: number; withMost: number } {
  const least = Math.floor(messages / accounts)
  const withMost = messages % accounts
  return { least, most: withMost ? least + 1 : least, withMost }
}

/** What a month costs on a plan, or on the cheapest one; refused where it cannot be sent or its price is not known. */
export function monthCost(scenario: Scenario, { month, messages }: Month, plan: string): MonthCost | Refusal {
  const { market: id, withTax, accounts } = scenario
  const market = MARKETS[id]
  const date = firstDay(month)
  return attempt(() => {
    const { least, most, withMost } = spread(messages, accounts)
    const chosen = plan === 'cheapest' ? granted(cheapest(market, most, date)) : offer(market, plan, date)
    if (!chosen) throw new Error(`${plan} is not a plan of ${id}`)
    const bills = (tax: number) =>
      (accounts - withMost) * granted(cost(chosen, least, tax)) + withMost * granted(cost(chosen, most, tax))
    const net = bills(0)
    const fee = accounts * toAmount(chosen.terms.fee)
    const total = withTax ? bills(taxPercent(market, date)) : net
    return { offer: chosen, fee, extra: net - fee, tax: total - net, total }
  })
}

/** LINE's bills of the whole time on one plan, or the first refusal. */
export function planTotal(scenario: Scenario, months: readonly Month[], plan: string): Amount | Refusal {
  let sum = 0
  for (const month of months) {
    const result = monthCost(scenario, month, plan)
    if (result instanceof Refusal) return result
    sum += result.total
  }
  return sum
}

/** Whether two totals can be compared: of one market, with or without tax alike, over as many months. */
export function comparable(a: Scenario, b: Scenario): boolean {
  return a.market === b.market && a.withTax === b.withTax && a.months === b.months
}

// What the months of a scenario cost: LINE's bill on a plan, and a tool's beside it.

import { planChanges, type Step, toolChanges } from '../pricing/changes'
import { cheapest } from '../pricing/cheapest'
import { cost } from '../pricing/cost'
import { offer, taxPercent, toolOffers } from '../pricing/inforce'
import { type Amount, toAmount } from '../pricing/money'
import { firstDay } from '../pricing/month'
import type { Offer, ToolOffer } from '../pricing/offer'
import { attempt, granted, Refusal } from '../pricing/refusal'
import { findTool, MARKETS, type Tool } from '../pricing/seller'
import { split } from '../pricing/split'
import { toolCost } from '../pricing/tools'
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

/** LINE's bills, without tax, when every month is spread over up to `accounts` accounts in the cheapest way. */
export function splitTotal(
  { market }: Scenario,
  months: readonly Month[],
  accounts: number,
): Amount | Refusal {
  return attempt(() =>
    months.reduce((sum, { month, messages }) => {
      return sum + granted(split(MARKETS[market], messages, accounts, firstDay(month))).total
    }, 0),
  )
}

/** The plan of every month on the cheapest path, with the months in which to change. */
export function planPath(scenario: Scenario, months: readonly Month[]): Step<Offer>[] {
  return planChanges(
    MARKETS[scenario.market],
    months.map(({ month, messages }) => ({
      date: firstDay(month),
      messages: spread(messages, scenario.accounts).most,
    })),
  )
}

export interface ToolMonth {
  plan: string
  change: Step<ToolOffer>['change']
  /** Tax included. */
  cost: Amount | Refusal
}

/** The tool of a scenario, if any, with its plan and fee month by month; its rules on going down are kept. */
export function toolMonths(
  scenario: Scenario,
  months: readonly Month[],
): { tool: Tool; months: ToolMonth[] } | undefined {
  const tool = findTool(scenario.tool)
  if (!tool) return undefined
  const dated = months.map(({ month, messages }) => ({ date: firstDay(month), messages }))
  const enough = attempt(() => toolChanges(tool, dated))
  return {
    tool,
    months: dated.map(({ date, messages }, index) => {
      const step =
        scenario.toolPlan === 'cheapest' && !(enough instanceof Refusal) ? enough[index] : undefined
      const plan =
        step?.offer?.plan ?? (scenario.toolPlan === 'cheapest' ? largest(tool, date) : scenario.toolPlan)
      return { plan, change: step?.change, cost: attempt(() => toolCost(tool, plan, messages, date)) }
    }),
  }
}

function largest(tool: Tool, date: string): string {
  const all = toolOffers(tool, date)
  return all[all.length - 1]?.plan ?? ''
}

/** Whether two totals can be compared: of one market, with or without tax alike, over as many months. */
export function comparable(a: Scenario, b: Scenario): boolean {
  return a.market === b.market && a.withTax === b.withTax && a.months === b.months
}

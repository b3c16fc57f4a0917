// What a scenario comes to: its first and busiest month, the whole time on every plan, and the prices behind it.

import type { Amount } from '../pricing/money'
import { MOST_MESSAGES } from '../pricing/money'
import { attempt, Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { type Change, changesOf } from './changes'
import { comparable, type MonthCost, monthCost, planTotal, standingTotal } from './costs'
import { busiest, forecast, type Month } from './forecast'
import { type Moved, moved } from './moved'
import { type Prices, pricesOf } from './prices'
import type { Scenario } from './scenario'
import { cheaperSplit } from './split'
import { type ToolResult, toolResult } from './tool'

export interface MonthResult {
  month: Month
  cost: MonthCost | Refusal
}

export interface PlanResult {
  plan: string
  total: Amount | Refusal
}

export interface Outlook {
  scenario: Scenario
  /** As planned. */
  total: Amount | Refusal
  /** The same with the months that were entered as they really were; undefined where none was. */
  standing: Amount | Refusal | undefined
  first: MonthResult
  busiest: MonthResult
  plans: readonly PlanResult[]
  /** The plan that costs least when it is kept for the whole time. */
  best: { plan: string; total: Amount } | undefined
  /** The whole time on the cheapest plan of each month. */
  monthly: Amount | Refusal
  /** The cheapest way to spread every month over several accounts, where that costs less than one or is not known. */
  split: Amount | Refusal | undefined
  /** In which months to change the plan, where the cheapest of each month is taken. */
  changes: readonly Change[]
  moved: Moved | undefined
  tool: ToolResult | undefined
  /** LINE's bills and the tool's. */
  together: Amount | Refusal
  prices: Prices
}

const known = new WeakMap<Scenario, Outlook | Refusal>()

/** Remembered of each scenario: one is never changed, a new one takes its place. */
export function outlook(scenario: Scenario): Outlook | Refusal {
  const found = known.get(scenario) ?? reckoned(scenario)
  known.set(scenario, found)
  return found
}

function reckoned(scenario: Scenario): Outlook | Refusal {
  return attempt(() => {
    const months = forecast(scenario)
    // Friends that grow without end stop being countable before they stop being a number.
    if (months.some(({ messages }) => !(messages <= MOST_MESSAGES)))
      throw new Refusal({ code: 'too-many-messages' })
    const prices = pricesOf(scenario)
    const resultOf = (month: Month): MonthResult => ({
      month,
      cost: monthCost(scenario, month, scenario.plan),
    })
    const plans = Object.keys(MARKETS[scenario.market].plans)
      .filter((plan) => prices.cards.every((card) => card.plans[plan]))
      .map((plan) => ({ plan, total: planTotal(scenario, months, plan) }))
    const monthly = planTotal(scenario, months, 'cheapest')
    const total = scenario.plan === 'cheapest' ? monthly : planTotal(scenario, months, scenario.plan)
    const tool = toolResult(scenario, months)
    return {
      scenario,
      total,
      standing: standingTotal(scenario, months),
      first: resultOf(months[0] as Month),
      busiest: resultOf(busiest(months)),
      plans,
      best: cheapestOf(plans),
      monthly,
      split: cheaperSplit(scenario, months),
      changes: changesOf(scenario, months),
      moved: moved(scenario, months, total),
      tool,
      together: tool ? sum(total, tool.total) : total,
      prices,
    }
  })
}

function sum(a: Amount | Refusal, b: Amount | Refusal): Amount | Refusal {
  if (a instanceof Refusal) return a
  return b instanceof Refusal ? b : a + b
}

function cheapestOf(plans: readonly PlanResult[]): Outlook['best'] {
  let best: Outlook['best']
  for (const { plan, total } of plans) {
    if (total instanceof Refusal) continue
    if (!best || total < best.total) best = { plan, total }
  }
  // A plan whose price is not published might be cheaper.
  const open = plans.some(({ total }) => total instanceof Refusal && total.reason.code !== 'not-sold')
  return open ? undefined : best
}

export interface Row {
  name: string
  market: Scenario['market']
  outlook: Outlook | Refusal
  /** Against the first scenario; undefined where either total is missing or they cannot be compared. */
  saving: Amount | undefined
}

export function compared(scenarios: readonly Scenario[]): Row[] {
  const outlooks = scenarios.map(outlook)
  const totalAt = (index: number) => {
    const found = outlooks[index]
    return found instanceof Refusal || found?.together instanceof Refusal ? undefined : found?.together
  }
  const base = totalAt(0)
  return scenarios.map((scenario, at) => {
    const own = totalAt(at)
    const same = comparable(scenario, scenarios[0] as Scenario)
    const saving = base === undefined || own === undefined || !same || at === 0 ? undefined : base - own
    return {
      name: scenario.name,
      market: scenario.market,
      outlook: outlooks[at] as Outlook | Refusal,
      saving,
    }
  })
}

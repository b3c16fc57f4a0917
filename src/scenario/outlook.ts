// What a scenario comes to: its first and busiest month, the whole time on every plan, and the prices behind it.

import { readChoice } from '../pricing/choice'
import { type Amount, MOST_MESSAGES } from '../pricing/money'
import { attempt, granted, Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { type Change, changesOf } from './changes'
import { comparable, type MonthCost, monthCost, planTotal, standingTotal } from './costs'
import { busiest, forecast, type Month } from './forecast'
import { type Moved, moved } from './moved'
import { once } from './once'
import { type Prices, pricesOf } from './prices'
import type { Scenario } from './scenario'
import { cheaperSplit } from './split'
import { type ToolResult, toolResult } from './tool'
import { type Unpriced, unpriced } from './unpriced'

export interface MonthResult {
  month: Month
  cost: MonthCost | Refusal
}

export interface PlanResult {
  plan: string
  total: Amount | Refusal
  /** Messages that the cap holds back, for which the total does not pay. */
  unsent: number
}

/** What is asked for less often is worked out only then. */
export interface Outlook {
  scenario: Scenario
  months: readonly Month[]
  /** As planned. */
  total: Amount | Refusal
  /** The same with the months that were entered as they really were; undefined where none was. */
  standing: Amount | Refusal | undefined
  first: MonthResult
  busiest: MonthResult
  /** The first month on every plan. */
  readonly firstPlans: readonly PlanResult[]
  /** The months that cannot be priced. */
  readonly unpriced: readonly Unpriced[]
  /** The whole time on every plan. */
  readonly plans: readonly PlanResult[]
  readonly best: { plan: string; total: Amount } | undefined
  /** The whole time on the cheapest plan of each month, from the lowest plan on that is taken. */
  readonly monthly: Amount | Refusal
  /** The cheapest way to spread every month over several accounts, where that is known to cost less. */
  readonly split: Amount | undefined
  /** In which months to change the plan, where the cheapest of each month is taken. */
  readonly changes: readonly Change[]
  readonly moved: Moved | undefined
  tool: ToolResult | undefined
  /** LINE's bills and the tool's; undefined where they cannot be added: a tool's fee is with tax. */
  together: Amount | Refusal | undefined
  readonly prices: Prices
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
    const resultOf = (month: Month): MonthResult => ({
      month,
      cost: monthCost(scenario, month, scenario.plan),
    })
    const first = resultOf(months[0] as Month)
    const total = planTotal(scenario, months, scenario.plan)
    const tool = toolResult(scenario, months)
    const prices = once(() => pricesOf(scenario))
    const sold = once(() =>
      Object.keys(MARKETS[scenario.market].plans).filter((plan) =>
        prices().cards.every((card) => card.plans[plan]),
      ),
    )
    const firstPlans = once(() => sold().map((plan) => planResult(scenario, [first.month], plan)))
    const plans = once(() => sold().map((plan) => planResult(scenario, months, plan)))
    const best = once(() => cheapestOf(plans()))
    const choice = readChoice(MARKETS[scenario.market], scenario.plan)
    const monthly = once(() =>
      choice && 'cheapestFrom' in choice ? total : planTotal(scenario, months, 'cheapest'),
    )
    const split = once(() => cheaperSplit(scenario, months))
    const changes = once(() => changesOf(scenario, months))
    const elsewhere = once(() => moved(scenario, months, total))
    const without = once(() => unpriced(scenario, months))
    return {
      scenario,
      months,
      total,
      standing: standingTotal(scenario, months),
      first,
      busiest: resultOf(busiest(months)),
      get firstPlans() {
        return firstPlans()
      },
      get unpriced() {
        return without()
      },
      get plans() {
        return plans()
      },
      get best() {
        return best()
      },
      get monthly() {
        return monthly()
      },
      get split() {
        return split()
      },
      get changes() {
        return changes()
      },
      get moved() {
        return elsewhere()
      },
      tool,
      together: together(scenario, total, tool),
      get prices() {
        return prices()
      },
    }
  })
}

function planResult(scenario: Scenario, months: readonly Month[], plan: string): PlanResult {
  const total = planTotal(scenario, months, plan)
  if (scenario.cap === null || total instanceof Refusal) return { plan, total, unsent: 0 }
  const costs = months.map((month) => granted(monthCost(scenario, month, plan)))
  return { plan, total, unsent: costs.reduce((sum, { unsent }) => sum + unsent, 0) }
}

/** Amounts are added on one tax basis only. */
function together({ withTax }: Scenario, total: Amount | Refusal, tool: ToolResult | undefined) {
  if (!tool) return total
  return withTax ? sum(total, tool.total) : undefined
}

function sum(a: Amount | Refusal, b: Amount | Refusal): Amount | Refusal {
  if (a instanceof Refusal) return a
  return b instanceof Refusal ? b : a + b
}

/** The plan that costs least when it is kept for the whole time. */
export function cheapestOf(plans: readonly PlanResult[]): Outlook['best'] {
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

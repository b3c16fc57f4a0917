// What comes beside the plan: when to change it, several accounts, another app, and a tool.
import type { Amount } from '../pricing/money'
import { Refusal } from '../pricing/refusal'
import { USUAL_ACCOUNTS } from '../pricing/split'
import type { Tool } from '../pricing/tools'
import { planPath, planTotal, splitTotal, toolMonths } from './costs'
import { forecast, type Month } from './forecast'
import type { Scenario } from './scenario'

/** A plan taken from a month on, YYYY-MM. */
export interface Change {
  month: string
  plan: string
  change: 'start' | 'upgrade' | 'downgrade'
  /** The month in which LINE has to be asked for a downgrade. */
  askBy: string | undefined
}

export function changes(scenario: Scenario, months: readonly Month[]): Change[] {
  if (scenario.plan !== 'cheapest') return []
  const path = planPath(scenario, months)
  // A month in which nobody can tell the cheapest plan leaves the way through all of them open.
  if (path.some(({ offer }) => !offer)) return []
  return path.flatMap(({ offer, change, askBy }, at) => {
    return offer && change ? [{ month: months[at]?.month ?? '', plan: offer.plan, change, askBy }] : []
  })
}

export interface ToolResult {
  tool: Tool
  /** Tax included. */
  total: Amount | Refusal
  /** The first month that no plan of the tool, or not the chosen one, can send. */
  stuck: { month: string; refusal: Refusal } | undefined
  changes: readonly Change[]
}

export function toolResult(scenario: Scenario, months: readonly Month[]): ToolResult | undefined {
  const found = toolMonths(scenario, months)
  if (!found) return undefined
  let total: Amount | Refusal = 0
  let stuck: ToolResult['stuck']
  const steps: Change[] = []
  for (const [at, { plan, change, cost }] of found.months.entries()) {
    const month = months[at]?.month ?? ''
    if (change) steps.push({ month, plan, change, askBy: undefined })
    if (total instanceof Refusal) continue
    if (cost instanceof Refusal) stuck = { month, refusal: cost }
    total = cost instanceof Refusal ? cost : total + cost
  }
  return { tool: found.tool, total, stuck, changes: stuck ? [] : steps }
}

/** Held against one account, both without tax. */
export function split(scenario: Scenario, months: readonly Month[]): Amount | Refusal | undefined {
  const several = splitTotal(scenario, months, USUAL_ACCOUNTS)
  const one = planTotal({ ...scenario, accounts: 1, withTax: false }, months, 'cheapest')
  return several instanceof Refusal || one instanceof Refusal || several < one ? several : undefined
}

export interface Moved {
  /** Messages LINE counts less, over the whole time. */
  messages: number
  /** What LINE's bills are lower by on the same plan; undefined where either is not known. */
  saved: Amount | undefined
}

export function moved(
  scenario: Scenario,
  months: readonly Month[],
  total: Amount | Refusal,
): Moved | undefined {
  if (scenario.otherApp === 0) return undefined
  const all = { ...scenario, otherApp: 0 }
  const before = planTotal(all, forecast(all), scenario.plan)
  const known = !(before instanceof Refusal || total instanceof Refusal)
  return {
    messages: months.reduce((sum, month) => sum + month.moved, 0),
    saved: known ? before - total : undefined,
  }
}

// What a tool costs beside LINE's bill: its plan and fee month by month, and what they come to.
import { type Step, toolChanges } from '../pricing/changes'
import { toolOffers } from '../pricing/inforce'
import type { Amount } from '../pricing/money'
import { firstDay } from '../pricing/month'
import type { ToolOffer } from '../pricing/offer'
import { attempt, Refusal } from '../pricing/refusal'
import { findTool, type Tool } from '../pricing/seller'
import { toolCost } from '../pricing/tools'
import type { Change } from './changes'
import type { Month } from './forecast'
import type { Scenario } from './scenario'

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

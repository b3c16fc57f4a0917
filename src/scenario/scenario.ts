// A scenario, a plan of sends over months, and what prices allow it to be. Its limits stand in limits.ts.
import type { KindId } from '../pricing/cards/kinds'
import { choiceText, readChoice } from '../pricing/choice'
import { firstDay, firstWholeMonth } from '../pricing/month'
import { MARKETS, type MarketId, TOOLS, type Tool } from '../pricing/seller'
import { GROWTH, isWithin } from './limits'

export interface Scenario {
  name: string
  market: MarketId
  /** The first month, YYYY-MM. */
  start: string
  months: number
  withTax: boolean
  /** Friends in the first month. */
  friends: number
  growthBy: 'number' | 'percent'
  /** People or percent a month, as growthBy says; below zero when friends leave. */
  growth: number
  /** Percent of the friends who block the account. */
  blocked: number
  sends: Send[]
  /** A plan of the market, cheapest, or "medium or above" for the cheapest from one on. */
  plan: string
  /** Accounts over which the messages are spread as evenly as whole messages can be. */
  accounts: number
  /** Percent of the recipients reached through an app of a vendor's own instead of LINE. */
  otherApp: number
  /** A tool all sends go through, billed beside LINE; blank where there is none. */
  tool: string
  /** A plan of the tool, or cheapest. */
  toolPlan: string
  /** What is paid each month beside the plan and its messages, such as a premium ID, on the tax basis of the total. */
  otherCost: number
  /** The most extra messages of an account in a month, as set at LINE: what is beyond is not sent. Null where nothing is set. */
  cap: number | null
  /** What was typed for single months, YYYY-MM. */
  entered: Readonly<Record<string, Entered>>
}

export interface Entered {
  /** In place of the friends that growth gives. */
  friends?: number | undefined
  /** Messages that LINE really counted. */
  sent?: number | undefined
  /** What was really paid. */
  invoiced?: number | undefined
}

export interface Send {
  name: string
  kind: KindId
  /** Everyone reachable, a share of them, or a fixed number; what the other choices hold is kept. */
  audience: 'all' | 'share' | 'fixed'
  /** Percent of the reachable. */
  share: number
  /** People, where their number is fixed; never more than are reachable. */
  recipients: number
  /** The most people that a share may come to; null where nothing bounds it. */
  atMost: number | null
  /** Times in a usual month. */
  perMonth: number
  /** Times in single months, YYYY-MM, that are not usual. */
  calendar: Readonly<Record<string, number>>
  /** Bubbles in one send. */
  bubbles: number
}

/** The fields that contradict each other or the prices. */
export function contradictions(scenario: Scenario): (keyof Scenario)[] {
  const { market, start, withTax, growthBy, growth, plan, tool, toolPlan } = scenario
  const billed = toolsOf(market, firstDay(start)).find(({ id }) => id === tool)
  const faults: Partial<Record<keyof Scenario, boolean>> = {
    plan: choiceText(readChoice(MARKETS[market], plan)) !== plan,
    start: start < firstMonth(market),
    withTax: withTax && MARKETS[market].tax.length === 0,
    growth: !isWithin(growth, GROWTH[growthBy]),
    tool: tool !== '' && !billed,
    toolPlan: billed !== undefined && toolPlan !== 'cheapest' && !(toolPlan in billed.plans),
  }
  return (Object.keys(faults) as (keyof Scenario)[]).filter((field) => faults[field])
}

/** How often a send goes out in a month. */
export function timesIn({ perMonth, calendar }: Pick<Send, 'perMonth' | 'calendar'>, month: string): number {
  return calendar[month] ?? perMonth
}

/** The tools whose prices are known in a market on a date; the tables of all of them are Japanese. */
export function toolsOf(market: MarketId, date: string): readonly Tool[] {
  return market === 'JP' ? TOOLS.filter(({ cards }) => cards.some(({ from }) => from <= date)) : []
}

/** The first month that a market's cards price as a whole. */
export function firstMonth(market: MarketId): string {
  return firstWholeMonth(MARKETS[market].cards[0]?.from ?? '')
}

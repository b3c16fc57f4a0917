// Where everything stands in a scenario table: a row a scenario, their chart, and one list of the months of all of them.
import { MARKETS, type MarketId } from '../../pricing/seller'
import type { Scenario } from '../../scenario/scenario'

export const TITLE = 0
export const LINE = 1
export const HEADER = 2
export const FIRST = 3
/** Rows that the chart stands over. */
export const CHART_ROWS = 13

const BEFORE_PLANS = ['scenario', 'market', 'plan', 'total', 'tool', 'saving', 'cheapest'] as const
const AFTER_PLANS = ['withTax', 'accounts', 'otherCost', 'cap', 'compared'] as const
export const TABLE = [...BEFORE_PLANS, ...AFTER_PLANS] as const
export type TableColumn = (typeof TABLE)[number]

/** The list's columns, each below one of the table's that is as wide. */
const BELOW = {
  scenario: 'scenario',
  month: 'market',
  messages: 'plan',
  cost: 'total',
  toolCost: 'tool',
  monthPlan: 'saving',
  unsent: 'cheapest',
} as const satisfies Record<string, TableColumn>

/** Beside the scenarios. */
const OF_SCENARIO = ['apart', 'asksCheapest'] as const

/** Beside the months, some with a column for each plan of the market; those that one LINE function takes or fills stand together. */
const OF_MONTH = {
  region: 'one',
  taxed: 'one',
  spreadOver: 'one',
  monthly: 'one',
  extraAtMost: 'one',
  anyPlan: 'one',
  least: 'one',
  withMost: 'one',
  most: 'one',
  plans: 'each',
  choice: 'one',
  id: 'one',
  fee: 'each',
  included: 'each',
  goingLeast: 'each',
  goingMost: 'each',
  asked: 'one',
  billLeast: 'each',
  billMost: 'each',
  check: 'each',
  checkChoice: 'one',
  limit: 'each',
  toolId: 'one',
  toolPlan: 'one',
  toolSends: 'one',
  toolFee: 'one',
} as const

const OF_TOOL: readonly string[] = ['tool', 'toolId', 'toolPlan', 'toolSends', 'toolFee']

export type Working = keyof typeof OF_MONTH
export type ListColumn = keyof typeof BELOW | 'planCosts' | 'note' | Working

export interface PlanColumn {
  market: MarketId
  plan: string
}

export interface Layout {
  /** Of every market in the table, one after the other. */
  plans: readonly PlanColumn[]
  /** Of the market that sells most plans. */
  plansOfOne: number
  hasTool: boolean
  scenarios: number
  column(key: TableColumn | ListColumn | (typeof OF_SCENARIO)[number]): number
  planColumn(market: MarketId): number
  /** Workings begin here. */
  visible: number
  columns: number
  /** The row above the list's headings that says what it holds. */
  section: number
  listHeader: number
  /** Where a scenario's months begin in the list. */
  top(scenario: number): number
  firstMonth: number
  months: number
}

export const plansOf = (market: MarketId) => Object.keys(MARKETS[market].plans)

export function layoutOf(scenarios: readonly Scenario[]): Layout {
  const markets = [...new Set(scenarios.map(({ market }) => market))]
  const plans = markets.flatMap((market) => plansOf(market).map((plan) => ({ market, plan })))
  const plansOfOne = Math.max(...markets.map((market) => plansOf(market).length))
  const hasTool = scenarios.some(({ tool }) => tool !== '')
  const needed = (key: string) => hasTool || !OF_TOOL.includes(key)

  const before = BEFORE_PLANS.filter(needed)
  const places = new Map<string, number>(before.map((key, at) => [key, at]))
  const firstPlan = before.length
  for (const [at, key] of AFTER_PLANS.entries()) places.set(key, firstPlan + plans.length + at)
  for (const [key, column] of Object.entries(BELOW)) {
    const place = places.get(column)
    if (place !== undefined) places.set(key, place)
  }
  places.set('planCosts', firstPlan)
  places.set('note', firstPlan + plansOfOne)
  const visible = firstPlan + plans.length + AFTER_PLANS.length
  for (const [at, key] of OF_SCENARIO.entries()) places.set(key, visible + at)
  let columns = visible
  for (const [key, of] of Object.entries(OF_MONTH).filter(([key]) => needed(key))) {
    places.set(key, columns)
    columns += of === 'each' ? plansOfOne : 1
  }

  const below = FIRST + scenarios.length
  const section = below + (scenarios.length > 1 ? CHART_ROWS + 2 : 1)
  const firstMonth = section + 2
  const monthsBefore = (scenario: number) =>
    scenarios.slice(0, scenario).reduce((sum, { months }) => sum + months, 0)
  return {
    plans,
    plansOfOne,
    hasTool,
    scenarios: scenarios.length,
    column(key) {
      const place = places.get(key)
      if (place === undefined) throw new Error(`this table has no column ${key}`)
      return place
    },
    planColumn: (market) => firstPlan + plans.findIndex((each) => each.market === market),
    visible,
    columns,
    section,
    listHeader: section + 1,
    firstMonth,
    top: (scenario) => firstMonth + monthsBefore(scenario),
    months: monthsBefore(scenarios.length),
  }
}

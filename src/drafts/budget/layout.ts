// Where everything stands on a budget sheet, and the cells that its formulas read.

import type { Scenario } from '../../scenario/scenario'
import type { Grid } from '../grid'

/** The row of the two headings above the assumptions and the sends, which stand side by side. */
export const BLOCK = 2
export const VALUE = 1
export const SENDS = 3

/** Columns of the monthly table, from 0. Those a scenario does not need are undefined. */
export interface Columns {
  month: number
  friends: number
  counted: number
  plan: number
  fee: number
  extra: number
  tax: number
  total: number
  toolPlan: number | undefined
  tool: number | undefined
  withTool: number | undefined
  running: number
  change: number
  reachable: number
  /** Messages of an account, those of an account that sends one more, and how many do. */
  least: number | undefined
  most: number | undefined
  withMost: number | undefined
  /** A column for each send begins here. */
  sends: number
}

export function columnsOf({ accounts, tool }: Scenario): Columns {
  let next = 0
  const column = () => next++
  const optional = (wanted: boolean) => (wanted ? column() : undefined)
  const monthly = {
    month: column(),
    friends: column(),
    counted: column(),
    plan: column(),
    fee: column(),
    extra: column(),
    tax: column(),
    total: column(),
    toolPlan: optional(tool !== ''),
    tool: optional(tool !== ''),
    withTool: optional(tool !== ''),
    running: column(),
    change: column(),
  }
  next++
  const several = accounts > 1
  const counts = {
    reachable: column(),
    least: optional(several),
    most: optional(several),
    withMost: optional(several),
  }
  return { ...monthly, ...counts, sends: column() }
}

/** Names of the assumption cells, fixed, for use in formulas. */
export interface Assumptions {
  /** The market itself: another one needs other number formats, so its cell only tells it. */
  market: string
  start: string
  months: string
  withTax: string
  friends: string
  growthPercent: string
  growthNumber: string
  blocked: string
  otherApp: string
  plan: string
  accounts: string
  tool: string
}

export interface Sheet {
  grid: Grid
  scenario: Scenario
  columns: Columns
  cells: Assumptions
  /** The row of the first month. */
  first: number
  /** The number format of amounts. */
  money: string
  /** Decimals of the currency. */
  decimals: number
}

/** The range of a column over all months. */
export function over({ grid, first, scenario }: Sheet, column: number): string {
  return grid.span(first, column, scenario.months)
}

/** A formula whose row stays blank where its month is. */
export function unlessBlank({ grid, columns }: Sheet, row: number, formula: string): string {
  return `=IF(${grid.name(row, columns.month)}="","",${formula})`
}

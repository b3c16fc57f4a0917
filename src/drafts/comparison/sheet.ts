// What the parts of a scenario table share while it is drawn.
import { MARKETS } from '../../pricing/seller'
import type { Scenario } from '../../scenario/scenario'
import { WORDS } from '../../words/cells'
import type { Language } from '../../words/language'
import type { Words } from '../../words/shapes/cells'
import type { BudgetWords, SheetWords } from '../../words/shapes/sheets'
import { SHEET_WORDS } from '../../words/sheets'
import { moneyFormat } from '../formats'
import { Grid } from '../grid'
import { FIRST, type Layout, type ListColumn, layoutOf, type TableColumn } from './layout'

export interface Sheet {
  grid: Grid
  layout: Layout
  scenarios: readonly Scenario[]
  language: Language
  words: SheetWords['comparison']
  /** What both tables call alike. */
  budget: BudgetWords
  names: Words
}

export function sheetOf(scenarios: readonly Scenario[], language: Language): Sheet {
  const { comparison: words, budget } = SHEET_WORDS[language]
  const names = WORDS[language]()
  return { grid: new Grid(), layout: layoutOf(scenarios), scenarios, language, words, budget, names }
}

/** A scenario's cell in the table, for formulas. */
export function told({ grid, layout }: Sheet, scenario: number, key: TableColumn | 'asksCheapest'): string {
  return grid.fixed(FIRST + scenario, layout.column(key))
}

/** A column of the table over all scenarios. */
export function all({ grid, layout }: Sheet, key: TableColumn | 'apart'): string {
  return grid.fixedSpan(FIRST, layout.column(key), layout.scenarios)
}

/**
 * A column of the list over all months.
 * @param plan which of the columns, where there is one for each plan
 */
export function over({ grid, layout }: Sheet, key: ListColumn, plan = 0, columns = 1): string {
  return grid.fixedSpan(layout.firstMonth, layout.column(key) + plan, layout.months, columns)
}

/** The same over the months of one scenario. */
export function within(
  { grid, layout, scenarios }: Sheet,
  scenario: number,
  key: ListColumn,
  plan = 0,
): string {
  const months = scenarios[scenario]?.months ?? 0
  return grid.fixedSpan(layout.top(scenario), layout.column(key) + plan, months)
}

export const moneyOf = ({ market }: Scenario) => moneyFormat(MARKETS[market])

/** Whether there is a tax to add. */
export const isTaxed = ({ market }: Scenario) => MARKETS[market].tax.length > 0

// What the parts of a budget share while it is drawn.
import { MARKETS, type Market } from '../../pricing/seller'
import type { Scenario } from '../../scenario/scenario'
import { WORDS } from '../../words/cells'
import type { Language } from '../../words/language'
import type { Words } from '../../words/shapes/cells'
import type { BudgetWords } from '../../words/shapes/sheets'
import { SHEET_WORDS } from '../../words/sheets'
import { differenceFormat, moneyFormat } from '../formats'
import { exactly } from '../formulas'
import { Grid } from '../grid'
import { type Assumption, type Column, type Layout, layoutOf, type Shared, shapeOf, VALUE } from './layout'

export interface Sheet {
  grid: Grid
  layout: Layout
  scenario: Scenario
  market: Market
  /** Formulas that need no add-on. */
  plain: boolean
  language: Language
  words: BudgetWords
  names: Words
  /** The number format of amounts. */
  money: string
  /** The same with a sign. */
  difference: string
}

export function sheetOf(scenario: Scenario, plain: boolean, language: Language): Sheet {
  const market = MARKETS[scenario.market]
  return {
    grid: new Grid(),
    layout: layoutOf(shapeOf(scenario)),
    scenario,
    market,
    plain,
    language,
    words: SHEET_WORDS[language].budget,
    names: WORDS[language](),
    money: moneyFormat(market),
    difference: differenceFormat(market),
  }
}

/** The cell of an assumption, for formulas. */
export function assumed({ grid, layout }: Sheet, key: Assumption): string {
  return grid.fixed(layout.assumption(key), VALUE)
}

export function sharedCell({ grid, layout }: Sheet, key: Shared): string {
  return grid.fixed(layout.shared(key), layout.column('mark') + 1)
}

/** A column over all months. */
export function over({ grid, layout }: Sheet, first: Column, columns = 1): string {
  return grid.fixedSpan(layout.first, layout.column(first), layout.months, columns)
}

/** Whether amounts have tax: a cell to be asked, or what a plain budget holds fast; never where no tax is known. */
export function taxCell(sheet: Sheet): string {
  if (sheet.plain) return sheet.scenario.withTax ? 'TRUE' : 'FALSE'
  return sheet.layout.assumptions.includes('withTax') ? assumed(sheet, 'withTax') : 'FALSE'
}

/** As the budget's language calls the market's plans, in their order. */
export function planNames({ market, language }: Sheet): string[] {
  return Object.values(market.plans).map(({ names }) => names[language])
}

export function exact({ market }: Sheet, formula: string): string {
  return exactly(market.currency.decimals, formula)
}

// A budget in a headless workbook: written, read by what its headings say, changed as a person would, and read back.
import { budgetDraft } from '../../src/drafts/budget/budget'
import { findBudgets, type Place } from '../../src/drafts/budget/find'
import {
  type Assumption,
  type Attribute,
  type Column,
  type Layout,
  layoutOf,
  shapeOf,
} from '../../src/drafts/budget/layout'
import type { SheetContents } from '../../src/drafts/contents'
import { columnLetters } from '../../src/drafts/reference'
import type { Scenario } from '../../src/scenario/scenario'
import type { Language } from '../../src/words/language'
import { SHEET_WORDS } from '../../src/words/sheets'
import { type AddOn, PUBLISHED } from './workbook'

export const TODAY = '2026-11-27'

export interface Options {
  plain?: boolean
  language?: Language
  where?: 'new-sheet' | 'selection'
}

export const scenarioOf = (change: Partial<Scenario> = {}): Scenario => ({ ...PUBLISHED, ...change })

export function writeRequest(
  change: Partial<Scenario> = {},
  { plain = false, language = 'en', where = 'new-sheet' }: Options = {},
) {
  const draft = budgetDraft(scenarioOf(change), plain, language, TODAY)
  return { language, name: SHEET_WORDS[language].budget.sheet, draft, where }
}

/** The cells of a budget by what they hold, in a sheet where it begins at A1. */
export function budgetIn(workbook: AddOn, scenario: Scenario, sheet: string) {
  const layout: Layout = layoutOf(shapeOf(scenario))
  const at = (row: number, column: number) => `${columnLetters(column + 1)}${row + 1}`
  const months = Array.from({ length: layout.months }, (_, month) => layout.first + month)
  const cells = {
    assumption: (key: Assumption) => at(layout.assumption(key), 1),
    attribute: (key: Attribute, send = 0) => at(layout.attribute(key), layout.firstSend + send),
    month: (key: Column, month: number) => at(layout.first + month, layout.column(key)),
    times: (send: number, month: number) => at(layout.first + month, layout.firstSend + send),
    sum: (key: Column) => at(layout.sum, layout.column(key)),
    title: 'A1',
    sentence: 'A2',
    warning: 'A3',
    header: (key: Column) => at(layout.header, layout.column(key)),
  }
  const value = (address: string) => workbook.value(address, sheet)
  return {
    layout,
    cells,
    value,
    display: (address: string) => workbook.display(address, sheet),
    set: (address: string, content: string) => workbook.set(address, content, sheet),
    column: (key: Column) => months.map((row) => value(at(row, layout.column(key)))),
    shown: (key: Column) => months.map((row) => workbook.display(at(row, layout.column(key)), sheet)),
  }
}

/** Writes a budget into a sheet of its own. */
export function writeBudget(workbook: AddOn, change: Partial<Scenario> = {}, options: Options = {}) {
  const written = workbook.run('writeDraft', writeRequest(change, options)) as {
    sheet: string
    range: string
  }
  if (!written.sheet) throw new Error(JSON.stringify(written))
  return { written, ...budgetIn(workbook, scenarioOf(change), written.sheet) }
}

/** What the sidebar finds in the sheet that is open. */
export function placesIn(workbook: AddOn): (Place | undefined)[] {
  return findBudgets(workbook.run('readSheet') as SheetContents)
}

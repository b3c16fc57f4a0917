// A budget in a headless workbook: written, read by what its headings say, changed as a person would, and read back.
import { formula } from '../../preview/appsscript/cells.ts'
import { budgetDraft } from '../../src/drafts/budget/budget'
import { findBudgets, type Place } from '../../src/drafts/budget/find'
import {
  type Assumption,
  type Attribute,
  type Column,
  FIGURES,
  LABEL,
  type Layout,
  layoutOf,
  SENTENCE,
  type Shared,
  shapeOf,
  TITLE,
  VALUE,
  WARNING,
} from '../../src/drafts/budget/layout'
import { readBudget } from '../../src/drafts/budget/read'
import type { SheetContents } from '../../src/drafts/contents'
import type { Anchor } from '../../src/drafts/draft'
import { columnLetters } from '../../src/drafts/reference'
import type { WriteRequest } from '../../src/drafts/request'
import type { Scenario } from '../../src/scenario/scenario'
import type { Language } from '../../src/words/language'
import { SHEET_WORDS } from '../../src/words/sheets'
import { type AddOn, PUBLISHED } from './workbook'

export const TODAY = '2026-11-27'

/** The sheet an English budget is written to. */
export const SHEET = SHEET_WORDS.en.budget.sheet

export interface Options {
  plain?: boolean
  language?: Language
  where?: 'new-sheet' | 'selection'
}

export const scenarioOf = (change: Partial<Scenario> = {}): Scenario => ({ ...PUBLISHED, ...change })

/** The only send of the published example, changed. */
export const sendOf = (change: Partial<Scenario['sends'][0]> = {}): Scenario['sends'][0] => ({
  ...(PUBLISHED.sends[0] as Scenario['sends'][0]),
  ...change,
})

export function writeRequest(
  change: Partial<Scenario> = {},
  { plain = false, language = 'en', where = 'new-sheet' }: Options = {},
): WriteRequest {
  const draft = budgetDraft(scenarioOf(change), plain, language, TODAY)
  return { language, name: SHEET_WORDS[language].budget.sheet, draft, where }
}

export const A1: Anchor = { row: 1, column: 1 }

/** The cells of a budget by what they hold. */
export function budgetIn(workbook: AddOn, scenario: Scenario, sheet: string, anchor = A1) {
  const { model, book } = workbook
  const { getters } = model
  const layout: Layout = layoutOf(shapeOf(scenario))
  const at = (row: number, column: number) => `${columnLetters(anchor.column + column)}${anchor.row + row}`
  const months = Array.from({ length: layout.months }, (_, month) => layout.first + month)
  const cells = {
    at,
    assumption: (key: Assumption) => at(layout.assumption(key), VALUE),
    attribute: (key: Attribute, send = 0) => at(layout.attribute(key), layout.firstSend + send),
    month: (key: Column, month: number) => at(layout.first + month, layout.column(key)),
    times: (send: number, month: number) => at(layout.first + month, layout.firstSend + send),
    sum: (key: Column) => at(layout.sum, layout.column(key)),
    figure: (key: (typeof FIGURES)[number]) => at(layout.figures + FIGURES.indexOf(key), VALUE),
    shared: (key: Shared) => at(layout.shared(key), layout.column('mark') + 1),
    foot: (line: number) => at(layout.foot + line, LABEL),
    title: at(TITLE, LABEL),
    sentence: at(SENTENCE, LABEL),
    warning: at(WARNING, LABEL),
    header: (key: Column) => at(layout.header, layout.column(key)),
    sendName: (send: number) => at(layout.header, layout.firstSend + send),
  }
  const position = (address: string) => ({
    sheetId: getters.getSheetIdByName(sheet) ?? '',
    ...book.engine.helpers.toCartesian(address),
  })
  const value = (address: string) => workbook.value(address, sheet)
  const display = (address: string) => workbook.display(address, sheet)
  return {
    sheet,
    layout,
    cells,
    value,
    display,
    formula: (address: string) => formula(book, position(address)),
    set: (address: string, content: string) => workbook.set(address, content, sheet),
    column: (key: Column) => months.map((row) => value(at(row, layout.column(key)))),
    shown: (key: Column) => months.map((row) => display(at(row, layout.column(key)))),
    /** The colour that a rule of the sheet gives a cell just now. */
    colour: (address: string) => getters.getCellConditionalFormatStyle(position(address))?.textColor,
    /** What the cell's own rule offers. */
    rule: (address: string) => getters.getValidationRuleForCell(position(address)),
    /** Lines on prices and sources. */
    foot: () => {
      const lines: string[] = []
      for (let line = 0; value(cells.foot(line)) !== null; line++) lines.push(String(value(cells.foot(line))))
      return lines
    },
  }
}

export type Budget = ReturnType<typeof budgetIn>

/** Writes a budget into a sheet of its own, or where the selected cell is. */
export function writeBudget(workbook: AddOn, change: Partial<Scenario> = {}, options: Options = {}) {
  const written = workbook.run('writeDraft', writeRequest(change, options)) as {
    sheet: string
    range: string
  }
  if (!written.sheet) throw new Error(JSON.stringify(written))
  const { left, top } = workbook.book.engine.helpers.toZone(written.range)
  const anchor = { row: top + 1, column: left + 1 }
  return { written, ...budgetIn(workbook, scenarioOf(change), written.sheet, anchor) }
}

/** A budget of the sheet that is open as it stands there now, from the top, and as it reads. */
export function foundIn(workbook: AddOn, at = 0) {
  const place = placesIn(workbook)[at]
  const scenario = place && readBudget(place)
  if (!place || !scenario || !('sends' in scenario)) throw new Error('there is no budget to be read')
  return {
    scenario,
    anchor: place.anchor,
    ...budgetIn(workbook, scenario, place.contents.name, place.anchor),
  }
}

/** What the sidebar finds in the sheet that is open. */
export function placesIn(workbook: AddOn): (Place | undefined)[] {
  return findBudgets(workbook.run('readSheet') as SheetContents)
}

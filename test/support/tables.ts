// The scenario table in a headless workbook: drawn here, written by the built add-on, read by what its headings say.
import { comparisonDraft } from '../../src/drafts/comparison/comparison'
import type { Draft } from '../../src/drafts/draft'
import { columnLetters } from '../../src/drafts/reference'
import type { Written } from '../../src/drafts/request'
import type { Scenario } from '../../src/scenario/scenario'
import type { Language } from '../../src/words/language'
import { SHEET_WORDS } from '../../src/words/sheets'
import type { AddOn } from './workbook'

/** Writes a draft as the sidebar asks for it; fails where that is refused. */
export function write(workbook: AddOn, draft: Draft, name: string): { sheet: string; range: string } {
  const written = workbook.run('writeDraft', { language: 'en', name, draft, where: 'new-sheet' }) as Written
  if ('refused' in written) throw new Error(written.refused)
  return written
}

/** Rows and columns counted from 0. */
export const address = (row: number, column: number) => `${columnLetters(column + 1)}${row + 1}`

const HEADER = 2

/** Writes a scenario table into a sheet of its own. */
export function writeComparison(workbook: AddOn, scenarios: readonly Scenario[], language: Language = 'en') {
  const { comparison: words, budget } = SHEET_WORDS[language]
  const draft = comparisonDraft(scenarios, language)
  const written = write(workbook, draft, words.sheet)
  const value = (cell: string) => workbook.value(cell, written.sheet)
  const heading = (row: number, text: string) => {
    const column = Array.from({ length: draft.columns }, (_, at) => at).find(
      (at) => value(address(row, at)) === text,
    )
    if (column === undefined) throw new Error(`no heading ${text} in row ${row + 1}`)
    return column
  }
  let list = HEADER + scenarios.length
  while (value(address(list, 1)) !== words.month) list++
  /** How many months stand in the list before a scenario's. */
  const before = (scenario: number) =>
    scenarios.slice(0, scenario).reduce((sum, { months }) => sum + months, 0)
  const places = new Map<string, number>()
  const column = (row: number, text: string) => {
    const key = `${row} ${text}`
    places.set(key, places.get(key) ?? heading(row, text))
    return places.get(key) as number
  }
  const cell = (scenario: number, text: string) => address(HEADER + 1 + scenario, column(HEADER, text))
  const monthCell = (scenario: number, month: number, text: string) =>
    address(list + 1 + before(scenario) + month, column(list, text))
  return {
    workbook,
    draft,
    written,
    words,
    budget,
    value,
    line: () => value('A2'),
    cell,
    monthCell,
    of: (scenario: number, text: string) => value(cell(scenario, text)),
    months: (scenario: number, text: string) =>
      Array.from({ length: scenarios[scenario]?.months ?? 0 }, (_, month) =>
        value(monthCell(scenario, month, text)),
      ),
    display: (cell: string) => workbook.display(cell, written.sheet),
    set: (cell: string, content: string) => workbook.set(cell, content, written.sheet),
    headings: (row = HEADER) =>
      Array.from({ length: draft.hiddenFrom ?? 0 }, (_, at) => value(address(row, at))),
    list,
  }
}

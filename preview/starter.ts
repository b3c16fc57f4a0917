// Lays out the starter workbook from the add-on's help: every function with live examples, their expected results, and room to try.
import type { Engine } from './appsscript/engine.ts'
import type { Example, HelpEntry, Measured } from './measure.ts'
import { type Look, SheetDraft } from './sheet-draft.ts'

export type Selection = { sheet: string; col: number; row: number }
export const SHEETS = { examples: 'Examples', tables: 'Tables', free: 'Try it' }

const TITLE: Look = { bold: true, fontSize: 16 }
const QUIET: Look = { textColor: '#5f6368' }
const HEAD: Look = { bold: true, fillColor: '#e6f4ea' }
const NAME: Look = { bold: true, textColor: '#067a3a' }
const RESULT: Look = { bold: true }
const EXPECTED: Look = { textColor: '#5f6368' }
const CODE: Look = { textColor: '#1a56b8' }

/** Letters that fit a result's column. */
const SHORT = 16

const COLUMN_NAMES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export function starter(engine: Engine, entries: HelpEntry[], sizes: Map<Example, Measured>) {
  const split = entries.map((entry) => {
    const measured = entry.examples.flatMap((each) => sizes.get(each) ?? [])
    const isTable = ({ values }: Measured) => values.length > 1 || (values[0] ?? []).length > 1
    return { ...entry, values: measured.filter((each) => !isTable(each)), tables: measured.filter(isTable) }
  })
  const examples = examplesSheet(split.filter(({ values }) => values.length > 0))
  const sheets = [examples.draft, tablesSheet(split.filter(({ tables }) => tables.length > 0)), freeSheet()]
  const selection: Selection = { sheet: SHEETS.examples, col: 1, row: examples.firstRow }
  return { data: SheetDraft.workbook(engine, sheets), selection }
}

function examplesSheet(entries: (HelpEntry & { values: Measured[] })[]) {
  const draft = new SheetDraft(SHEETS.examples, [390, 130, 130, 640])
  draft.put(0, 0, 'What LINE Official Accounts cost: every formula with a live example', TITLE)
  draft.put(
    0,
    1,
    `Change any formula in column B, or type your own on the sheet “${SHEETS.free}”. Tables are on the sheet “${SHEETS.tables}”.`,
    QUIET,
  )
  draft.putRow(2, ['Example', 'Result', 'Expected', 'The formula in column B'], HEAD)
  draft.put(1, 2, 'Result', { ...HEAD, align: 'right' })
  draft.put(2, 2, 'Expected', { ...HEAD, align: 'right' })
  draft.freeze(3)
  let row = 3
  for (const { name, summary, values } of entries) {
    draft.put(0, row, name, NAME)
    draft.put(1, row, summary, QUIET)
    row++
    for (const { label, formula, result, values: table } of values) {
      const value = table[0]?.[0]
      const format = numberFormat(value)
      // A long text keeps its beginning in sight.
      const align = typeof value === 'string' && value.length > SHORT ? 'left' : 'right'
      draft.put(0, row, label)
      draft.put(1, row, formula, { ...RESULT, align }, format)
      draft.put(2, row, literal(result), { ...EXPECTED, align }, format)
      draft.put(3, row, `'${formula}`, CODE)
      row++
    }
    row++
  }
  // The published example is what a visitor should see first.
  return { draft, firstRow: draft.find('"2026-09"')[0] ?? 4 }
}

function tablesSheet(entries: (HelpEntry & { tables: Measured[] })[]) {
  const all = entries.flatMap(({ tables }) => tables.map(({ values }) => values))
  const live = columnWidths(all)
  // One empty column lies between the live tables and the expected ones.
  const side = live.length + 1
  const draft = new SheetDraft(SHEETS.tables, [...live, 40, ...live])
  draft.put(0, 0, 'Functions that give a table: one formula fills the cells below it', TITLE)
  const where = `The live table is on the left; the beginning of the expected one, in English, starts in column ${COLUMN_NAMES[side]}.`
  draft.put(0, 1, where, QUIET)
  let row = 3
  for (const { name, summary, tables } of entries) {
    draft.put(0, row, name, NAME)
    draft.put(1, row, summary, QUIET)
    row++
    for (const { label, formula, result, values } of tables) {
      const columns = values[0]?.length ?? 1
      draft.putRow(row, [label, ...Array.from({ length: columns - 1 }, () => '')], HEAD)
      draft.put(side, row, 'Expected', { ...QUIET, bold: true })
      draft.put(0, row + 1, `'${formula}`, CODE)
      draft.put(0, row + 2, formula)
      lookOfTable(draft, row + 2, values)
      const expected = Array.isArray(result) ? (result as unknown[][]) : [[result]]
      expected.forEach((line, down) => {
        line.forEach((each, across) => {
          draft.put(side + across, row + 2 + down, literal(each), QUIET, numberFormat(each))
        })
      })
      row += 2 + Math.max(values.length, expected.length) + 2
    }
  }
  return draft
}

function freeSheet() {
  const draft = new SheetDraft(SHEETS.free, [180, 180, 180, 180])
  draft.put(0, 0, 'This sheet is yours. Type a formula in any cell, for example:', TITLE)
  draft.put(0, 1, `'=LINE_OA_COST("cheapest", "JP", LINE_MSG_COUNT(20000, 5), "2026-10")`, CODE)
  return draft
}

/** Wide enough for the longest text of each column, within reason; a sheet shares its columns among all tables. */
function columnWidths(tables: unknown[][][]): number[] {
  const longest: number[] = []
  for (const row of tables.flat()) {
    row.forEach((each, col) => {
      longest[col] = Math.max(longest[col] ?? 0, String(each ?? '').length)
    })
  }
  return longest.map((letters) => Math.min(220, Math.max(90, 24 + letters * 7)))
}

/** A spilled table's cells hold nothing of their own; they are only given a look. */
function lookOfTable(draft: SheetDraft, top: number, values: unknown[][]) {
  const isNumber = (each: unknown) => typeof each === 'number'
  const [head = [], ...body] = values
  head.forEach((_, col) => {
    draft.look(col, top, { bold: true, align: body.some((row) => isNumber(row[col])) ? 'right' : 'left' })
  })
  body.forEach((row, down) => {
    row.forEach((each, col) => {
      const format = numberFormat(each)
      if (format) draft.look(col, top + 1 + down, {}, format)
    })
  })
}

/** Large numbers in groups of three; small ones, such as unit prices, as they are. */
function numberFormat(value: unknown): string | undefined {
  if (typeof value !== 'number' || Math.abs(value) < 1000) return undefined
  return Number.isInteger(value) ? '#,##0' : '#,##0.00'
}

/** A text that must not be read as a formula, a number or a date. */
function literal(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return String(value).toUpperCase()
  const text = String(value ?? '')
  return text === '' ? '' : `'${text}`
}

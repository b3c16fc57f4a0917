// Lays out the starter workbook from the add-on's help: every function with live examples, their expected results, and room to try.
import type { Engine } from './appsscript/engine.ts'
import { filled } from './filled.mjs'
import type { Example, HelpEntry, Measured } from './measure.ts'
import type { Words } from './page/words.ts'
import { type Look, SheetDraft } from './sheet-draft.ts'

export type Selection = { sheet: string; col: number; row: number }

const TITLE: Look = { bold: true, fontSize: 16 }
const QUIET: Look = { textColor: '#5f6368' }
const HEAD: Look = { bold: true, fillColor: '#e6f4ea' }
const NAME: Look = { bold: true, textColor: '#067a3a' }
const RESULT: Look = { bold: true }
const EXPECTED: Look = { textColor: '#5f6368' }
const CODE: Look = { textColor: '#1a56b8' }

/** What fits a result's column, in narrow letters. */
const SHORT = 16

const COST = 'LINE_OA_COST'
const COLUMN_NAMES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export function starter(engine: Engine, entries: HelpEntry[], sizes: Map<Example, Measured>, words: Words) {
  const split = entries.map((entry) => {
    const measured = entry.examples.flatMap((each) => sizes.get(each) ?? [])
    const isTable = ({ values }: Measured) => values.length > 1 || (values[0] ?? []).length > 1
    return { ...entry, values: measured.filter((each) => !isTable(each)), tables: measured.filter(isTable) }
  })
  const examples = examplesSheet(
    split.filter(({ values }) => values.length > 0),
    words,
  )
  const tables = tablesSheet(
    split.filter(({ tables }) => tables.length > 0),
    words,
  )
  const sheets = [examples.draft, tables, freeSheet(entries, words)]
  const selection: Selection = { sheet: words.examples, col: 1, row: examples.firstRow }
  return { data: SheetDraft.workbook(engine, sheets), selection }
}

function examplesSheet(entries: (HelpEntry & { values: Measured[] })[], words: Words) {
  const draft = new SheetDraft(words.examples, [390, 130, 130, 640])
  draft.put(0, 0, words.examplesTitle, TITLE)
  draft.put(0, 1, filled(words.examplesHint, words), QUIET)
  draft.putRow(2, [words.example, words.result, words.expected, words.formula], HEAD)
  draft.put(1, 2, words.result, { ...HEAD, align: 'right' })
  draft.put(2, 2, words.expected, { ...HEAD, align: 'right' })
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
      const align = typeof value === 'string' && breadth(value) > SHORT ? 'left' : 'right'
      draft.put(0, row, label)
      draft.put(1, row, formula, { ...RESULT, align }, format)
      draft.put(2, row, literal(result), { ...EXPECTED, align }, format)
      draft.put(3, row, `'${formula}`, CODE)
      row++
    }
    row++
  }
  // What a month costs is what a visitor should see first.
  return { draft, firstRow: draft.find(`${COST}(`)[0] ?? 4 }
}

function tablesSheet(entries: (HelpEntry & { tables: Measured[] })[], words: Words) {
  const all = entries.flatMap(({ tables }) => tables.map(({ values }) => values))
  const live = columnWidths(all)
  // One empty column lies between the live tables and the expected ones.
  const side = live.length + 1
  const draft = new SheetDraft(words.tables, [...live, 40, ...live])
  draft.put(0, 0, words.tablesTitle, TITLE)
  draft.put(0, 1, filled(words.tablesHint, { column: COLUMN_NAMES[side] ?? '' }), QUIET)
  let row = 3
  for (const { name, summary, tables } of entries) {
    draft.put(0, row, name, NAME)
    draft.put(1, row, summary, QUIET)
    row++
    for (const { label, formula, result, values } of tables) {
      const columns = values[0]?.length ?? 1
      draft.putRow(row, [label, ...Array.from({ length: columns - 1 }, () => '')], HEAD)
      draft.put(side, row, words.expected, { ...QUIET, bold: true })
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

function freeSheet(entries: HelpEntry[], words: Words) {
  const draft = new SheetDraft(words.free, [180, 180, 180, 180])
  const [first] = entries.find(({ name }) => name === COST)?.examples ?? []
  draft.put(0, 0, words.freeTitle, TITLE)
  if (first) draft.put(0, 1, `'${first.formula}`, CODE)
  return draft
}

/** Wide enough for the longest text of each column, within reason; a sheet shares its columns among all tables. */
function columnWidths(tables: unknown[][][]): number[] {
  const longest: number[] = []
  for (const row of tables.flat()) {
    row.forEach((each, col) => {
      longest[col] = Math.max(longest[col] ?? 0, breadth(String(each ?? '')))
    })
  }
  return longest.map((letters) => Math.min(220, Math.max(90, 24 + letters * 7)))
}

/** In narrow letters: a Japanese or Chinese one takes two, a Thai vowel or tone above or below takes none. */
function breadth(text: string): number {
  const each = [...text].map((letter) => {
    if (/\p{Mark}/u.test(letter)) return 0
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u.test(letter)
      ? 2
      : 1
  })
  return each.reduce<number>((sum, units) => sum + units, 0)
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

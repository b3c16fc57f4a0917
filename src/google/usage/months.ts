// The sheet of months: this user's accounts alone, written over whole at each reading with a fixed number of calls.
import { COUNT } from '../../drafts/formats'
import type { Level } from '../../usage/month'
import { MONTH_COLUMNS, monthFormat, type SummaryRow } from '../../usage/summary'
import { LANGUAGES, type Language } from '../../words/language'
import { USAGE_WORDS } from '../../words/usage'
import type { Sheet, Spreadsheet } from '../place'
import { sheetById } from '../reader'
import { makeSheet, sideOf } from './days'

/** From 80 % on, and from 100 % on. */
const COLOURS: Record<Level, string | null> = { ok: null, near: '#fef7e0', over: '#fce8e6' }

const headingsIn = (language: Language) => MONTH_COLUMNS.map((key) => USAGE_WORDS[language]().months[key])

/**
 * Gives the sheet's number. One that is no longer recognised, or holds a colleague's accounts, is left alone, and a new one made.
 * @param own the ids of this user's accounts
 * @param rowsIn the rows in the language of the sheet's headings
 */
export function writeMonths(
  spreadsheet: Spreadsheet,
  known: number | null,
  language: Language,
  own: ReadonlySet<string>,
  rowsIn: (language: Language) => readonly SummaryRow[],
): number {
  const { sheet, spoken } = found(spreadsheet, known, own) ?? {
    sheet: make(spreadsheet, language),
    spoken: language,
  }
  const rows = rowsIn(spoken)
  const before = sheet.getDataRange().getLastRow() - 1
  const height = Math.max(rows.length, before)
  if (height === 0) return sheet.getSheetId()
  const missing = 1 + height - sheet.getMaxRows()
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing)
  const table = <T>(of: (row: SummaryRow) => T[], blank: T): T[][] =>
    Array.from({ length: height }, (_, at) => {
      const row = rows[at]
      return row ? of(row) : MONTH_COLUMNS.map(() => blank)
    })
  sheet
    .getRange(2, 1, height, MONTH_COLUMNS.length)
    .setNumberFormats(table((row) => row.formats, 'General'))
    // A dash in place of an amount stands where the amount would.
    .setHorizontalAlignments(table<'left' | 'right' | null>(({ formats }) => formats.map(sideOf), null))
    .setBackgrounds(table<string | null>(({ level }) => MONTH_COLUMNS.map(() => COLOURS[level]), null))
    .setValues(table<string | number>((row) => row.cells, ''))
  return sheet.getSheetId()
}

function make(spreadsheet: Spreadsheet, language: Language): Sheet {
  const formats = MONTH_COLUMNS.map((key) => monthFormat(key, COUNT))
  return makeSheet(spreadsheet, USAGE_WORDS[language]().sheets.months, headingsIn(language), formats)
}

function found(
  spreadsheet: Spreadsheet,
  known: number | null,
  own: ReadonlySet<string>,
): { sheet: Sheet; spoken: Language } | undefined {
  const before = known === null ? undefined : sheetById(known)
  const names = LANGUAGES.map((language) => USAGE_WORDS[language]().sheets.months)
  const named = () => spreadsheet.getSheets().filter((each) => names.includes(each.getName()))
  for (const sheet of before ? [before] : named()) {
    const spoken = languageOf(sheet)
    if (spoken && (before || isOf(own, sheet))) return { sheet, spoken }
  }
  return undefined
}

function isOf(own: ReadonlySet<string>, sheet: Sheet): boolean {
  const column = MONTH_COLUMNS.indexOf('account') + 1
  const ids = sheet.getRange(2, column, Math.max(1, sheet.getDataRange().getLastRow() - 1), 1).getValues()
  return ids.every(([id]) => id === '' || own.has(String(id)))
}

/** Undefined where the headings are not ours. */
function languageOf(sheet: Sheet): Language | undefined {
  if (sheet.getMaxColumns() < MONTH_COLUMNS.length) return undefined
  const [cells = []] = sheet.getRange(1, 1, 1, MONTH_COLUMNS.length).getValues()
  return LANGUAGES.find((language) => headingsIn(language).every((heading, at) => cells[at] === heading))
}

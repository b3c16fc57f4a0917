// Reads a sheet as it stands, with a fixed number of calls.
import type { SheetContents } from '../drafts/contents'
import type { Sheet } from './place'

/** Tables of ours stand within these; a larger sheet is read as far as they reach. */
const MOST_ROWS = 2_000
const MOST_COLUMNS = 300

export function contentsOf(sheet: Sheet): SheetContents {
  const all = sheet.getDataRange()
  const rows = Math.min(all.getLastRow(), MOST_ROWS)
  const columns = Math.min(all.getLastColumn(), MOST_COLUMNS)
  const range = sheet.getRange(1, 1, rows, columns)
  const shown = range.getDisplayValues()
  const values = range
    .getValues()
    .map((cells, row) =>
      cells.map((value, column) => (isPlain(value) ? value : (shown[row]?.[column] ?? ''))),
    )
  return { sheetId: sheet.getSheetId(), name: sheet.getName(), values, formulas: range.getFormulas() }
}

/** What the sidebar can be sent; a date cannot. */
function isPlain(value: unknown): value is string | number | boolean {
  return typeof value !== 'object'
}

export function activeContents(): SheetContents {
  const spreadsheet = SpreadsheetApp.getActive()
  const cell = spreadsheet.getCurrentCell()
  const sheet = spreadsheet.getActiveSheet()
  const selected = cell ? { row: cell.getRow(), column: cell.getColumn() } : undefined
  return { ...contentsOf(sheet), selected }
}

export function contentsById(sheetId: number): SheetContents | undefined {
  const sheet = sheetById(sheetId)
  return sheet && contentsOf(sheet)
}

/** Undefined where it has been deleted. */
export function sheetById(sheetId: number): Sheet | undefined {
  return SpreadsheetApp.getActive()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === sheetId)
}

/** Every sheet in which a text stands, in their order. */
export function markedContents(mark: string): SheetContents[] {
  const found = SpreadsheetApp.getActive().createTextFinder(mark).findAll()
  const sheets = new Map(found.map((range) => [range.getSheet().getSheetId(), range.getSheet()]))
  return [...sheets.values()].map(contentsOf)
}

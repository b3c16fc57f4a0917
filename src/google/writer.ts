// Writes a draft into a sheet with a fixed number of calls, whatever its rows; what does not succeed leaves nothing behind.
import type { Anchor, Cell, Chart, Draft, Look } from '../drafts/grid'

export type Place = 'new-sheet' | 'selection'

/** Thrown when there is already something where a draft should go. */
export class Occupied extends Error {
  constructor(readonly range: string) {
    super(range)
  }
}

interface Style {
  weight: 'bold' | 'normal'
  background: string | null
  color: string | null
  align: 'left' | 'right' | null
}

const PLAIN: Style = { weight: 'normal', background: null, color: null, align: null }

const LOOKS: Record<Look, Style> = {
  plain: PLAIN,
  title: { ...PLAIN, weight: 'bold', color: '#188038' },
  note: { ...PLAIN, color: '#5f6368' },
  heading: { ...PLAIN, weight: 'bold', background: '#e6f4ea' },
  numberHeading: { ...PLAIN, weight: 'bold', background: '#e6f4ea', align: 'right' },
  label: PLAIN,
  month: { ...PLAIN, align: 'left' },
  input: { ...PLAIN, background: '#e8f0fe', color: '#1967d2' },
  total: { ...PLAIN, weight: 'bold', background: '#f1f3f4' },
}

const CHART_WIDTH = 560
const CHART_HEIGHT = 280

/** Writes what `draw` gives for the place, and says where it stands. */
export function write(
  place: Place,
  sheetName: string,
  draw: (anchor: Anchor) => Draft,
): { sheet: string; range: string } {
  const spreadsheet = SpreadsheetApp.getActive()
  return place === 'new-sheet' ? inNewSheet(spreadsheet, sheetName, draw) : atSelection(spreadsheet, draw)
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

function inNewSheet(spreadsheet: Spreadsheet, sheetName: string, draw: (anchor: Anchor) => Draft) {
  const draft = draw({ row: 1, column: 1 })
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, sheetName))
  try {
    const range = fill(sheet, draft)
    sheet.setFrozenRows(draft.frozenRows)
    for (const { start, columns, width } of runs(draft.widths)) sheet.setColumnWidths(start, columns, width)
    return { sheet: sheet.getName(), range: range.getA1Notation() }
  } catch (error) {
    spreadsheet.deleteSheet(sheet)
    throw error
  }
}

function atSelection(spreadsheet: Spreadsheet, draw: (anchor: Anchor) => Draft) {
  const cell = spreadsheet.getCurrentCell() ?? spreadsheet.getActiveSheet().getRange(1, 1)
  const draft = draw({ row: cell.getRow(), column: cell.getColumn() })
  const sheet = cell.getSheet()
  const target = existingPart(sheet, draft)
  if (!target.isBlank()) throw new Occupied(target.getA1Notation())
  try {
    return { sheet: sheet.getName(), range: fill(sheet, draft).getA1Notation() }
  } catch (error) {
    target.clear()
    throw error
  }
}

/** As much of the place as the sheet has today: nothing is added to it before it is known to be free. */
function existingPart(sheet: Sheet, { anchor, rows, columns }: Draft) {
  const { row, column } = anchor
  const height = Math.min(rows.length, sheet.getMaxRows() - row + 1)
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1)
  return sheet.getRange(row, column, height, width)
}

/** "LINE budget", or "LINE budget 2" and so on where that is taken. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()))
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`
    if (!taken.has(candidate)) return candidate
  }
}

/** Adds empty rows and columns at the end where the draft is larger than the sheet. */
function makeRoom(sheet: Sheet, { anchor, rows, columns }: Draft): void {
  const missingRows = anchor.row + rows.length - 1 - sheet.getMaxRows()
  const missingColumns = anchor.column + columns - 1 - sheet.getMaxColumns()
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows)
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns)
}

function fill(sheet: Sheet, draft: Draft) {
  makeRoom(sheet, draft)
  const { anchor, rows, columns } = draft
  const range = sheet.getRange(anchor.row, anchor.column, rows.length, columns)
  const table = <T>(of: (cell: Cell | undefined) => T): T[][] => draft.rows.map((cells) => cells.map(of))
  const styles = <K extends keyof Style>(key: K) => table((cell) => LOOKS[cell?.look ?? 'plain'][key])
  range.setNumberFormats(table((cell) => cell?.format ?? 'General'))
  range.setFontWeights(styles('weight'))
  range.setBackgrounds(styles('background'))
  range.setFontColors(styles('color'))
  range.setHorizontalAlignments(styles('align'))
  range.setValues(table(written))
  if (draft.chart) insertChart(sheet, draft.chart)
  return range
}

/** Sheets reads text that begins with = as a formula; a leading apostrophe keeps what somebody typed as text. */
function written(cell: Cell | undefined): string | number | boolean {
  if (cell === undefined) return ''
  const { content } = cell
  if (typeof content !== 'object') return content
  if ('formula' in content) return content.formula
  return content.text === '' ? '' : `'${content.text}`
}

function insertChart(sheet: Sheet, { title, ranges, at }: Chart): void {
  let chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN)
  for (const [row, column, rows, columns] of ranges)
    chart = chart.addRange(sheet.getRange(row, column, rows, columns))
  const built = chart
    .setNumHeaders(1)
    .setPosition(at.row, at.column, 0, 0)
    .setOption('title', title)
    .setOption('legend', { position: 'none' })
    .setOption('width', CHART_WIDTH)
    .setOption('height', CHART_HEIGHT)
    .build()
  sheet.insertChart(built)
}

/** Neighbouring columns of one width, so that each run takes one call. */
function runs(widths: readonly number[]): { start: number; columns: number; width: number }[] {
  const list: { start: number; columns: number; width: number }[] = []
  for (const [index, width] of widths.entries()) {
    const last = list[list.length - 1]
    if (last?.width === width) last.columns++
    else list.push({ start: index + 1, columns: 1, width })
  }
  return list
}

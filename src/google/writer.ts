// Writes a draft into a sheet with a fixed number of calls, whatever its rows; what does not succeed leaves nothing behind.
import type { Anchor, Cell, Chart, Draft, Look } from '../drafts/grid'
import { withSemicolons } from '../pricing/formula'
import { existingPart, freeName, makeRoom, refuseObstacles, type Sheet, type Spreadsheet } from './place'

export type Place = 'new-sheet' | 'selection'

/** Thrown when a half-made table could be neither completed nor removed. */
export class LeftBehind extends Error {}

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

/** Sheets does not scroll below frozen rows that fill its window: one 700 px high shows 22 rows, of which 4 must be left. */
const MOST_FROZEN = 18

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

function inNewSheet(spreadsheet: Spreadsheet, sheetName: string, draw: (anchor: Anchor) => Draft) {
  const draft = draw({ row: 1, column: 1 })
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, sheetName))
  const name = sheet.getName()
  const write = () => {
    const range = fill(sheet, draft)
    if (draft.frozenRows <= MOST_FROZEN) sheet.setFrozenRows(draft.frozenRows)
    for (const { start, columns, width } of runs(draft.widths)) sheet.setColumnWidths(start, columns, width)
    return { sheet: name, range: range.getA1Notation() }
  }
  return wholly(write, () => spreadsheet.deleteSheet(sheet), name)
}

function atSelection(spreadsheet: Spreadsheet, draw: (anchor: Anchor) => Draft) {
  const cell = spreadsheet.getCurrentCell() ?? spreadsheet.getActiveSheet().getRange(1, 1)
  const draft = draw({ row: cell.getRow(), column: cell.getColumn() })
  const sheet = cell.getSheet()
  const name = sheet.getName()
  refuseObstacles(sheet, existingPart(sheet, draft))
  const write = () => ({ sheet: name, range: fill(sheet, draft).getA1Notation() })
  return wholly(write, () => existingPart(sheet, draft).clear(), `${name}!${cell.getA1Notation()}`)
}

/** Google bundles writes and tells what failed in them only when they are flushed: what fails, early or late, is removed. */
function wholly<T>(write: () => T, remove: () => void, place: string): T {
  try {
    const written = write()
    SpreadsheetApp.flush()
    return written
  } catch (error) {
    try {
      remove()
      SpreadsheetApp.flush()
    } catch {
      throw new LeftBehind(place)
    }
    throw error
  }
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
  // The chart comes when the cells stand, so that cells which fail leave none.
  SpreadsheetApp.flush()
  if (draft.chart) insertChart(sheet, draft.chart)
  return range
}

/** Sheets reads text that begins with = as a formula; a leading apostrophe keeps what somebody typed as text. */
function written(cell: Cell | undefined): string | number | boolean {
  if (cell === undefined) return ''
  const { content } = cell
  if (typeof content !== 'object') return content
  if ('formula' in content) return withSemicolons(content.formula)
  return content.text === '' ? '' : `'${content.text}`
}

function insertChart(sheet: Sheet, { title, ranges, at }: Chart): void {
  let chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN)
  for (const [row, column, rows, columns] of ranges)
    chart = chart.addRange(sheet.getRange(row, column, rows, columns))
  const built = chart
    .setNumHeaders(1)
    // Without it Google may draw the months as a series of their own.
    .setOption('useFirstColumnAsDomain', true)
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

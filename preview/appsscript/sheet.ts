// SpreadsheetApp.Sheet.
import { parseAddress } from './address.ts'
import { type Book, DOCUMENT } from './book.ts'
import { evaluated } from './cells.ts'
import { chartBuilder, type EmbeddedChart, placeChart } from './chart.ts'
import { dispatch } from './engine.ts'
import { range } from './range.ts'
import { strict } from './strict.ts'

export type Sheet = object
const sheetIds = new WeakMap<Sheet, string>()

/** The engine's id of a sheet a script hands back, read without counting as a call. */
export function sheetIdOf(each: Sheet): string {
  const id = sheetIds.get(each)
  if (id === undefined) throw new Error('A sheet was expected')
  return id
}

export function sheet(book: Book, sheetId: string): Sheet {
  const { model } = book
  const { getters } = model
  const name = () => getters.getSheetName(sheetId)
  const maxRows = () => getters.getNumberRows(sheetId)
  const maxColumns = () => getters.getNumberCols(sheetId)
  const send = (type: string, payload: object) => {
    dispatch(model, type, { sheetId, ...payload })
    return wrapped
  }
  const lastRow = () => {
    let furthest = 0
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      if (evaluated(book, position).value !== null) furthest = Math.max(furthest, position.row + 1)
    }
    return furthest
  }
  const insert = (dimension: 'ROW' | 'COL', after: number, quantity: number) =>
    send('ADD_COLUMNS_ROWS', { sheetName: name(), dimension, base: after - 1, quantity, position: 'after' })

  const members = {
    getName: name,
    setName: (newName: string) => send('RENAME_SHEET', { oldName: name(), newName }),
    getMaxRows: maxRows,
    getMaxColumns: maxColumns,
    getLastRow: lastRow,
    insertRowsAfter: (after: number, count: number) => insert('ROW', after, count),
    insertColumnsAfter: (after: number, count: number) => insert('COL', after, count),
    setFrozenRows: (quantity: number) =>
      quantity > 0 ? send('FREEZE_ROWS', { quantity }) : send('UNFREEZE_ROWS', {}),
    getFrozenRows: () => getters.getPaneDivisions(sheetId).ySplit,
    setColumnWidths: (start: number, count: number, size: number) => {
      const elements = Array.from({ length: count }, (_, i) => start - 1 + i)
      return send('RESIZE_COLUMNS_ROWS', { dimension: 'COL', elements, size })
    },
    getRange: (at: number | string, column = 1, rows = 1, columns = 1) => {
      const zone =
        typeof at === 'string'
          ? parseAddress(book, sheetId, at)
          : { top: at - 1, left: column - 1, bottom: at + rows - 2, right: column + columns - 2 }
      return range(wrapped, { book, sheetId, zone })
    },
    newChart: () => chartBuilder(book),
    insertChart: (chart: EmbeddedChart) => {
      placeChart(chart, sheetId)
      book.charts.set(sheetId, [...(book.charts.get(sheetId) ?? []), chart])
    },
    getCharts: () => [...(book.charts.get(sheetId) ?? [])],
  }
  const wrapped: Sheet = strict('Sheet', members, book.execution, DOCUMENT)
  sheetIds.set(wrapped, sheetId)
  return wrapped
}

// SpreadsheetApp.Sheet.
import { type Book, DOCUMENT } from './book.ts'
import { chartBuilder, type EmbeddedChart, placeChart } from './chart.ts'
import { dispatch } from './engine.ts'
import { protections } from './protection.ts'
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
  const send = (type: string, payload: object) => {
    book.pending.write(() => dispatch(model, type, { sheetId, ...payload }))
    return wrapped
  }
  const insert = (dimension: 'ROW' | 'COL', after: number, quantity: number) =>
    send('ADD_COLUMNS_ROWS', { sheetName: name(), dimension, base: after - 1, quantity, position: 'after' })

  const members = {
    getName: name,
    getMaxRows: () => getters.getNumberRows(sheetId),
    getMaxColumns: () => getters.getNumberCols(sheetId),
    insertRowsAfter: (after: number, count: number) => insert('ROW', after, count),
    insertColumnsAfter: (after: number, count: number) => insert('COL', after, count),
    setFrozenRows: (quantity: number) =>
      quantity > 0 ? send('FREEZE_ROWS', { quantity }) : send('UNFREEZE_ROWS', {}),
    setColumnWidths: (start: number, count: number, size: number) => {
      const elements = Array.from({ length: count }, (_, i) => start - 1 + i)
      return send('RESIZE_COLUMNS_ROWS', { dimension: 'COL', elements, size })
    },
    getRange: (row: number, column: number, rows = 1, columns = 1) => {
      const zone = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 }
      return range(wrapped, { book, sheetId, zone })
    },
    getProtections: (type: string) => protections(book, wrapped, sheetId, type),
    newChart: () => chartBuilder(book),
    insertChart: (chart: EmbeddedChart) => book.pending.write(() => placeChart(chart, sheetId)),
  }
  const wrapped: Sheet = strict('Sheet', members, book.execution, DOCUMENT)
  sheetIds.set(wrapped, sheetId)
  return wrapped
}

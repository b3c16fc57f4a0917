// The rows and columns of a sheet: how many, how wide, which stay or are hidden.
import type { Book } from './book.ts'
import { dispatch } from './engine.ts'
import { refuseProtected, refuseProtectedSheet } from './guards.ts'
import { colour } from './range-formats.ts'
import { takes } from './signature.ts'

type Dimension = 'ROW' | 'COL'
const WORDS = { ROW: 'rows', COL: 'columns' }

export function layoutMembers<Self>(book: Book, sheetId: string, self: () => Self) {
  const { model } = book
  const { getters } = model
  const most = { ROW: () => getters.getNumberRows(sheetId), COL: () => getters.getNumberCols(sheetId) }

  const send = (type: string, payload: object) => {
    book.pending.write(() => dispatch(model, type, { sheetId, ...payload }))
    return self()
  }
  const run = (dimension: Dimension, start: number, count: number) => {
    if (start < 1 || count < 1 || start + count - 1 > most[dimension]()) {
      throw new Error(`Those ${WORDS[dimension]} are out of bounds.`)
    }
    return Array.from({ length: count }, (_, i) => start - 1 + i)
  }
  const insert = (method: string, dimension: Dimension, position: 'before' | 'after') =>
    takes(`Sheet.${method}`, ['Integer', 'Integer'], (at: number, quantity: number) => {
      run(dimension, at, 1)
      if (quantity < 1) throw new Error(`Those ${WORDS[dimension]} are out of bounds.`)
      book.pending.write(() => {
        refuseProtectedSheet(book, sheetId)
        const sheetName = getters.getSheetName(sheetId)
        dispatch(model, 'ADD_COLUMNS_ROWS', {
          sheetId,
          sheetName,
          dimension,
          base: at - 1,
          quantity,
          position,
        })
      })
      return self()
    })

  const remove = (method: string, dimension: Dimension) =>
    takes(`Sheet.${method}`, ['Integer', 'Integer'], (start: number, count: number) => {
      const elements = run(dimension, start, count)
      if (count === most[dimension]()) {
        throw new Error(`You can't delete all the ${WORDS[dimension]} on the sheet.`)
      }
      const [first, last] = [start - 1, start + count - 2]
      const zone =
        dimension === 'ROW'
          ? { top: first, bottom: last, left: 0, right: most.COL() - 1 }
          : { left: first, right: last, top: 0, bottom: most.ROW() - 1 }
      book.pending.write(() => {
        refuseProtected({ book, sheetId, zone })
        const sheetName = getters.getSheetName(sheetId)
        dispatch(model, 'REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements })
      })
    })

  return {
    getMaxRows: most.ROW,
    getMaxColumns: most.COL,
    insertRowsBefore: insert('insertRowsBefore', 'ROW', 'before'),
    insertRowsAfter: insert('insertRowsAfter', 'ROW', 'after'),
    insertColumnsBefore: insert('insertColumnsBefore', 'COL', 'before'),
    insertColumnsAfter: insert('insertColumnsAfter', 'COL', 'after'),
    deleteRows: remove('deleteRows', 'ROW'),
    deleteColumns: remove('deleteColumns', 'COL'),
    hideColumns: takes('Sheet.hideColumns', ['Integer', 'Integer?'], (start: number, count?: number) => {
      send('HIDE_COLUMNS_ROWS', { dimension: 'COL', elements: run('COL', start, count ?? 1) })
    }),
    setFrozenRows: (quantity: number) =>
      quantity > 0 ? send('FREEZE_ROWS', { quantity }) : send('UNFREEZE_ROWS', {}),
    setColumnWidths: (start: number, count: number, size: number) =>
      send('RESIZE_COLUMNS_ROWS', { dimension: 'COL', elements: run('COL', start, count), size }),
    setRowHeightsForced: takes(
      'Sheet.setRowHeightsForced',
      ['Integer', 'Integer', 'Integer'],
      (start: number, count: number, size: number) =>
        send('RESIZE_COLUMNS_ROWS', { dimension: 'ROW', elements: run('ROW', start, count), size }),
    ),
    setHiddenGridlines: takes('Sheet.setHiddenGridlines', ['Boolean'], (hide: boolean) =>
      send('SET_GRID_LINES_VISIBILITY', { areGridLinesVisible: !hide }),
    ),
    setTabColor: takes('Sheet.setTabColor', ['String|null'], (name: string | null) =>
      send('COLOR_SHEET', { color: colour(name) }),
    ),
  }
}

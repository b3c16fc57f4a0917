// SpreadsheetApp and SpreadsheetApp.Spreadsheet.
import { type Book, DOCUMENT } from './book.ts'
import { dispatch, type Zone } from './engine.ts'
import { range } from './range.ts'
import { type Sheet, sheet, sheetIdOf } from './sheet.ts'
import { strict } from './strict.ts'
import { ui } from './ui.ts'

/** The size of a new Google sheet. */
const NEW_SHEET = { rows: 1000, cols: 26 }

function spreadsheet(book: Book) {
  const { model } = book
  const { getters } = model
  const ids = () => getters.getSheetIds()
  const idOf = (name: string) =>
    ids().find((each) => getters.getSheetName(each).toLowerCase() === name.toLowerCase())
  const freeName = () => {
    let number = ids().length + 1
    while (idOf(`Sheet${number}`)) number++
    return `Sheet${number}`
  }

  const members = {
    getSpreadsheetTimeZone: () => book.timeZone,
    getSheets: () => ids().map((id) => sheet(book, id)),
    getSheetByName: (name: string) => {
      const id = idOf(name)
      return id === undefined ? null : sheet(book, id)
    },
    getActiveSheet: () => sheet(book, getters.getActiveSheetId()),
    getCurrentCell: () => currentCell(book),
    insertSheet: (name: string = freeName(), index?: number) => {
      if (idOf(name)) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`)
      }
      const sheetId = model.uuidGenerator.smallUuid()
      const position = index ?? ids().indexOf(getters.getActiveSheetId()) + 1
      dispatch(model, 'CREATE_SHEET', { sheetId, position, name, ...NEW_SHEET })
      dispatch(model, 'ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId })
      return sheet(book, sheetId)
    },
    deleteSheet: (each: Sheet) => {
      if (ids().length === 1) throw new Error("You can't remove all the sheets in a document.")
      const sheetId = sheetIdOf(each)
      dispatch(model, 'DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) })
    },
  }
  return strict('Spreadsheet', members, book.execution, DOCUMENT)
}

function rangeOf(book: Book, sheetId: string, zone: Zone) {
  return range(sheet(book, sheetId), { book, sheetId, zone })
}

function activeRange(book: Book) {
  const { getters } = book.model
  return rangeOf(book, getters.getActiveSheetId(), getters.getSelectedZone())
}

function currentCell(book: Book) {
  const { sheetId, row, col } = book.model.getters.getActivePosition()
  return rangeOf(book, sheetId, { left: col, right: col, top: row, bottom: row })
}

export function spreadsheetApp(book: Book) {
  const one = spreadsheet(book)
  const members = {
    getActive: () => one,
    getActiveSheet: () => sheet(book, book.model.getters.getActiveSheetId()),
    getActiveRange: () => activeRange(book),
    getUi: () => ui(book),
  }
  return strict('SpreadsheetApp', members, book.execution, { cell: /^get(?!Ui)/, open: /^getUi$/ })
}

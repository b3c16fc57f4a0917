// SpreadsheetApp and SpreadsheetApp.Spreadsheet.
import { parseAddress, splitAddress } from './address.ts'
import { type Book, DOCUMENT } from './book.ts'
import { activateSheet, dispatch, type Zone } from './engine.ts'
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
    getName: () => book.name,
    getSpreadsheetTimeZone: () => book.timeZone,
    getSpreadsheetLocale: () => getters.getLocale().code,
    getSheets: () => ids().map((id) => sheet(book, id)),
    getSheetByName: (name: string) => {
      const id = idOf(name)
      return id === undefined ? null : sheet(book, id)
    },
    getActiveSheet: () => sheet(book, getters.getActiveSheetId()),
    getActiveRange: () => activeRange(book),
    getCurrentCell: () => currentCell(book),
    getRange: (text: string) => {
      const { sheetName, address } = splitAddress(text)
      const sheetId = sheetName === undefined ? getters.getActiveSheetId() : idOf(sheetName)
      if (!sheetId) throw new Error(`Range not found: ${text}`)
      return rangeOf(book, sheetId, parseAddress(book, sheetId, address))
    },
    insertSheet: (name: string = freeName(), index?: number) => {
      if (idOf(name)) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`)
      }
      const sheetId = model.uuidGenerator.smallUuid()
      const position = index ?? ids().indexOf(getters.getActiveSheetId()) + 1
      dispatch(model, 'CREATE_SHEET', { sheetId, position, name, ...NEW_SHEET })
      activateSheet(model, sheetId)
      return sheet(book, sheetId)
    },
    deleteSheet: (each: Sheet) => {
      if (ids().length === 1) throw new Error("You can't remove all the sheets in a document.")
      const sheetId = sheetIdOf(each)
      dispatch(model, 'DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) })
    },
    renameActiveSheet: (name: string) => {
      const sheetId = getters.getActiveSheetId()
      dispatch(model, 'RENAME_SHEET', { sheetId, oldName: getters.getSheetName(sheetId), newName: name })
    },
    setActiveSheet: (each: Sheet) => {
      activateSheet(model, sheetIdOf(each))
      return each
    },
    toast: (text: string, title = '') => book.host.toast(title, text),
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
    getActiveSpreadsheet: () => one,
    getActiveSheet: () => sheet(book, book.model.getters.getActiveSheetId()),
    getActiveRange: () => activeRange(book),
    getCurrentCell: () => currentCell(book),
    getUi: () => ui(book),
    flush: () => undefined,
  }
  return strict('SpreadsheetApp', members, book.execution, { cell: /^get(?!Ui)/, open: /^getUi$/ })
}

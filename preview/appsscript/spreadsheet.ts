// SpreadsheetApp and SpreadsheetApp.Spreadsheet.

import { type Book, DOCUMENT } from './book.ts'
import { BORDER_STYLE } from './borders.ts'
import { conditionalBuilder } from './conditional.ts'
import { dispatch } from './engine.ts'
import { textFinder } from './finder.ts'
import { PROTECTION_TYPE } from './protection.ts'
import { range } from './range.ts'
import { type Sheet, sheet, sheetIdOf, sheetNumber } from './sheet.ts'
import { takes } from './signature.ts'
import { strict } from './strict.ts'
import { ui } from './ui.ts'
import { validationBuilder } from './validation.ts'

/** The size of a new Google sheet. */
const NEW_SHEET = { rows: 1000, cols: 26 }

function spreadsheet(book: Book) {
  const { model } = book
  const { getters } = model
  const ids = () => getters.getSheetIds()
  const found = (id: string | undefined) => (id === undefined ? null : sheet(book, id))
  const activate = (sheetId: string) => {
    const sheetIdFrom = getters.getActiveSheetId()
    dispatch(model, 'ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId })
  }

  const members = {
    getId: () => book.name,
    getSpreadsheetTimeZone: () => book.timeZone,
    getSpreadsheetLocale: () => book.sheetLocale,
    getName: () => book.name,
    getSheets: () => ids().map((id) => sheet(book, id)),
    getSheetByName: takes('Spreadsheet.getSheetByName', ['String'], (name: string) =>
      found(ids().find((id) => getters.getSheetName(id) === name)),
    ),
    getSheetById: takes('Spreadsheet.getSheetById', ['Integer'], (id: number) =>
      found(ids().find((each) => sheetNumber(each) === id)),
    ),
    getActiveSheet: () => sheet(book, getters.getActiveSheetId()),
    setActiveSheet: (each: Sheet) => {
      activate(sheetIdOf(each))
      return each
    },
    createTextFinder: takes('Spreadsheet.createTextFinder', ['String'], (text: string) =>
      textFinder(book, text, (id) => sheet(book, id)),
    ),
    getCurrentCell: () => {
      const { sheetId, row, col } = getters.getActivePosition()
      const zone = { left: col, right: col, top: row, bottom: row }
      return range(sheet(book, sheetId), { book, sheetId, zone })
    },
    insertSheet: (name: string) => {
      if (name.length > 100) throw new Error('The sheet name cannot be greater than 100 characters.')
      if (ids().some((each) => getters.getSheetName(each).toLowerCase() === name.toLowerCase())) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`)
      }
      const sheetId = model.uuidGenerator.smallUuid()
      const before = getters.getActiveSheetId()
      dispatch(model, 'CREATE_SHEET', { sheetId, position: ids().indexOf(before) + 1, name, ...NEW_SHEET })
      activate(sheetId)
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

export function spreadsheetApp(book: Book) {
  const one = spreadsheet(book)
  const members = {
    getActive: () => (book.isGone ? null : one),
    getUi: () => ui(book),
    BorderStyle: BORDER_STYLE,
    ProtectionType: PROTECTION_TYPE,
    newConditionalFormatRule: () => conditionalBuilder(book),
    newDataValidation: () => validationBuilder(book),
    flush: () => book.pending.flush(),
  }
  return strict('SpreadsheetApp', members, book.execution, {
    cell: /^get(?!Ui)/,
    open: /^getUi$/,
    clock: /^(?!getUi$)/,
  })
}

// SpreadsheetApp.Sheet.
import { type Book, DOCUMENT } from './book.ts'
import { conditionalMembers } from './conditional-place.ts'
import { dataZone } from './data-zone.ts'
import { protections } from './protection.ts'
import { range } from './range.ts'
import { chartMembers } from './sheet-charts.ts'
import { layoutMembers } from './sheet-layout.ts'
import { strict } from './strict.ts'

export type Sheet = object
const sheetIds = new WeakMap<Sheet, string>()

/** The engine's id of a sheet a script hands back, read without counting as a call. */
export function sheetIdOf(each: Sheet): string {
  const id = sheetIds.get(each)
  if (id === undefined) throw new Error('A sheet was expected')
  return id
}

/** Google knows a sheet by a number that stays; made of the engine's id, it does too. */
export function sheetNumber(sheetId: string): number {
  return [...sheetId].reduce((number, letter) => (number * 31 + letter.charCodeAt(0)) % 2 ** 31, 0)
}

export function sheet(book: Book, sheetId: string): Sheet {
  const { getters } = book.model

  const members = {
    ...layoutMembers(book, sheetId, () => wrapped),
    ...conditionalMembers(book, sheetId, () => wrapped),
    ...chartMembers(book, sheetId, (id) => (id === sheetId ? wrapped : sheet(book, id))),
    getName: () => getters.getSheetName(sheetId),
    getSheetId: () => sheetNumber(sheetId),
    getRange: (row: number, column: number, rows = 1, columns = 1) => {
      const zone = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 }
      return range(wrapped, { book, sheetId, zone })
    },
    getDataRange: () => range(wrapped, { book, sheetId, zone: dataZone(book, sheetId) }),
    getProtections: (type: string) => protections(book, wrapped, sheetId, type),
  }
  const wrapped: Sheet = strict('Sheet', members, book.execution, DOCUMENT)
  sheetIds.set(wrapped, sheetId)
  return wrapped
}

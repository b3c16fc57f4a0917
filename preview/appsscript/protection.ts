// SpreadsheetApp.Protection: what somebody protects in a sheet, and who may change it all the same.
import { type Book, DOCUMENT } from './book.ts'
import type { Zone } from './engine.ts'
import { range } from './range.ts'
import { strict } from './strict.ts'

export const PROTECTION_TYPE = { RANGE: 'RANGE', SHEET: 'SHEET' }

export function protections(book: Book, sheet: object, sheetId: string, type: string): object[] {
  const { getters } = book.model
  const whole: Zone = {
    left: 0,
    top: 0,
    right: getters.getNumberCols(sheetId) - 1,
    bottom: getters.getNumberRows(sheetId) - 1,
  }
  const rangeOf = (zone: Zone) => range(sheet, { book, sheetId, zone })
  return book.protections
    .filter((each) => each.sheetId === sheetId && (each.zone ? 'RANGE' : 'SHEET') === type)
    .map(({ canEdit, zone = whole, open = [] }) => {
      const members = {
        canEdit: () => canEdit,
        getRange: () => rangeOf(zone),
        getUnprotectedRanges: () => open.map(rangeOf),
      }
      return strict('Protection', members, book.execution, DOCUMENT)
    })
}

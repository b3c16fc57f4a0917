// Reads A1 addresses: A1, A1:B3, whole columns A:C, whole rows 1:3.
import type { Book } from './book.ts'
import type { Zone } from './engine.ts'

export function parseAddress(book: Book, sheetId: string, text: string): Zone {
  const plain = text.replace(/\$/g, '').toUpperCase()
  if (!/^([A-Z]+\d+(:[A-Z]+\d+)?|[A-Z]+\d*:[A-Z]+\d*|\d+:\d+)$/.test(plain)) {
    throw new Error(`Range not found: ${text}`)
  }
  const { left, top, right, bottom } = book.engine.helpers.toUnboundedZone(plain)
  const { getters } = book.model
  return {
    left,
    top,
    right: right ?? getters.getNumberCols(sheetId) - 1,
    bottom: bottom ?? getters.getNumberRows(sheetId) - 1,
  }
}

// SpreadsheetApp.TextFinder: searches what the cells of all sheets show.
import { type Book, DOCUMENT } from './book.ts'
import { evaluated } from './cells.ts'
import type { Position } from './engine.ts'
import { type Range, range } from './range.ts'
import { shown } from './range-read.ts'
import { takes } from './signature.ts'
import { strict } from './strict.ts'

/** @param sheetOf makes the sheet that the ranges found in it belong to */
export function textFinder(book: Book, text: string, sheetOf: (id: string) => object) {
  if (text === '') throw new Error('not in the stand-in: a search for an empty text')
  const { getters } = book.model
  let matchCase = false
  let matchEntireCell = false

  const matches = (position: Position) => {
    const asSearched = (each: string) => (matchCase ? each : each.toLowerCase())
    const cell = asSearched(shown(evaluated(book, position)))
    return matchEntireCell ? cell === asSearched(text) : cell.includes(asSearched(text))
  }
  const inSheet = (sheetId: string): Range[] => {
    const sheet = sheetOf(sheetId)
    return [...getters.getEvaluatedCellsPositions(sheetId)]
      .filter(matches)
      .sort((a, b) => a.row - b.row || a.col - b.col)
      .map(({ row, col }) =>
        range(sheet, { book, sheetId, zone: { left: col, right: col, top: row, bottom: row } }),
      )
  }
  const members = {
    matchCase: takes('TextFinder.matchCase', ['Boolean'], (match: boolean) => {
      matchCase = match
      return wrapped
    }),
    matchEntireCell: takes('TextFinder.matchEntireCell', ['Boolean'], (match: boolean) => {
      matchEntireCell = match
      return wrapped
    }),
    findAll: () => getters.getSheetIds().flatMap(inSheet),
  }
  const wrapped: unknown = strict('TextFinder', members, book.execution, DOCUMENT)
  return wrapped
}

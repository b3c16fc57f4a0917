// SpreadsheetApp.Range.
import { type Area, checkInside, checkShape, first, map, zoneName } from './area.ts'
import { DOCUMENT } from './book.ts'
import { dispatch } from './engine.ts'
import { formatMembers } from './range-formats.ts'
import { valueMembers } from './range-values.ts'
import { strict } from './strict.ts'

export type Range = object
const areas = new WeakMap<Range, Area>()

/** The area of a range a script hands back, read without counting as a call. */
export function areaOf(each: Range): Area {
  const area = areas.get(each)
  if (!area) throw new Error('A range was expected')
  return area
}

/** @param sheet the script's own sheet, which makes its ranges */
export function range(sheet: object, area: Area): Range {
  checkInside(area)
  const self = () => wrapped
  const { book, sheetId, zone } = area
  const members = {
    ...valueMembers(area, self),
    ...formatMembers(area, self),
    ...noteMembers(area, self),
    getSheet: () => sheet,
    getRow: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getA1Notation: () => zoneName(area),
    merge: () => {
      dispatch(book.model, 'ADD_MERGE', { sheetId, target: [zone], force: true })
      return wrapped
    },
  }
  const wrapped: Range = strict('Range', members, book.execution, DOCUMENT)
  areas.set(wrapped, area)
  return wrapped
}

/** The engine keeps no notes: they are remembered here, so that tests can read what a user would see in Google. */
function noteMembers(area: Area, self: () => Range) {
  const { book, sheetId } = area
  const notes = book.notes.get(sheetId) ?? new Map<string, string>()
  book.notes.set(sheetId, notes)
  const name = ({ col, row }: { col: number; row: number }) => book.engine.helpers.toXC(col, row)
  const setNotes = (texts: (string | null)[][]) => {
    checkShape(area, texts)
    map(area, (position) => {
      const text = texts[position.row - area.zone.top]?.[position.col - area.zone.left]
      if (text) notes.set(name(position), text)
      else notes.delete(name(position))
    })
    return self()
  }
  return {
    getNote: () => notes.get(name(first(area))) ?? '',
    setNotes,
  }
}

// SpreadsheetApp.Range.
import { type Area, checkInside, map, write, zoneName } from './area.ts'
import { DOCUMENT } from './book.ts'
import { evaluated, formula, toContent, toScript } from './cells.ts'
import { dispatch } from './engine.ts'
import { formatMembers } from './range-formats.ts'
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
  const { book, sheetId, zone } = area
  const members = {
    ...formatMembers(area, () => wrapped),
    getSheet: () => sheet,
    getRow: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getA1Notation: () => zoneName(area),
    isBlank: () =>
      map(area, (position) => toScript(evaluated(book, position), book) === '' && !formula(book, position))
        .flat()
        .every(Boolean),
    setValues: (values: unknown[][]) => {
      write(area, values, (position, each) => ({
        type: 'UPDATE_CELL',
        ...position,
        content: toContent(each),
      }))
      return wrapped
    },
    clear: () => {
      dispatch(book.model, 'CLEAR_CELLS', { sheetId, target: [zone] })
      return wrapped
    },
  }
  const wrapped: Range = strict('Range', members, book.execution, DOCUMENT)
  areas.set(wrapped, area)
  return wrapped
}

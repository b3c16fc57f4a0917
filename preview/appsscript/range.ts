// SpreadsheetApp.Range.
import { type Area, checkInside, overlap, zoneName } from './area.ts'
import { DOCUMENT } from './book.ts'
import { borderMembers } from './borders.ts'
import { toContent } from './cells.ts'
import { clearMembers } from './range-clear.ts'
import { formatMembers } from './range-formats.ts'
import { readMembers } from './range-read.ts'
import { strict } from './strict.ts'
import { validationMembers } from './validation-place.ts'
import { writeCells } from './write.ts'

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
    ...borderMembers(area, () => wrapped),
    ...readMembers(area),
    ...clearMembers(area, () => wrapped),
    ...validationMembers(area, () => wrapped),
    getSheet: () => sheet,
    getRow: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getLastRow: () => zone.bottom + 1,
    getLastColumn: () => zone.right + 1,
    getMergedRanges: () =>
      book.model.getters
        .getMerges(sheetId)
        .filter((merged) => overlap(merged, zone))
        .map(({ left, top, right, bottom }) =>
          range(sheet, { book, sheetId, zone: { left, top, right, bottom } }),
        ),
    getA1Notation: () => zoneName(area),
    setValues: (values: unknown[][]) => {
      writeCells(area, values, (each) => ({ content: toContent(each, book) }))
      return wrapped
    },
  }
  const wrapped: Range = strict('Range', members, book.execution, DOCUMENT)
  areas.set(wrapped, area)
  return wrapped
}

// What Google refuses of a write: cells that somebody protects, and values that a cell's own rule rejects.
import { type Area, contains, map, overlap, zoneName } from './area.ts'
import type { Book } from './book.ts'

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

export function refuseProtected({ book, sheetId, zone }: Area) {
  for (const each of book.protections) {
    if (each.sheetId !== sheetId || each.canEdit || !overlap(each.zone ?? zone, zone)) continue
    if (each.open?.some((open) => contains(open, zone))) continue
    throw new Error(PROTECTED)
  }
}

/** For what belongs to no cell: of a protected sheet the zones left open do not open it. */
export function refuseProtectedSheet({ protections }: Book, sheetId: string) {
  if (protections.some((each) => each.sheetId === sheetId && !each.canEdit && !each.zone)) {
    throw new Error(PROTECTED)
  }
}

export function refuseInvalid(area: Area) {
  const { book, sheetId } = area
  const { getters } = book.model
  if (getters.getDataValidationRules(sheetId).length === 0) return
  const positions = map(area, (position) => position).flat()
  const invalid = positions.find(
    (each) => getters.getValidationRuleForCell(each)?.isBlocking && getters.isDataValidationInvalid(each),
  )
  if (!invalid) return
  const { col, row } = invalid
  const cell = zoneName({ book, sheetId, zone: { left: col, right: col, top: row, bottom: row } })
  throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`)
}

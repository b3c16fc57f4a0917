// A rectangle of one sheet: its cells row by row, and where it lies.
import type { Book } from './book.ts'
import type { Position, Zone } from './engine.ts'

export type Area = { book: Book; sheetId: string; zone: Zone }

/** Throws what Google throws for a range that is empty or reaches beyond the sheet. */
export function checkInside({ book, sheetId, zone }: Area) {
  const { getters } = book.model
  if (zone.bottom < zone.top) throw new Error('The number of rows in the range must be at least 1.')
  if (zone.right < zone.left) throw new Error('The number of columns in the range must be at least 1.')
  const inside =
    Object.values(zone).every(Number.isInteger) &&
    zone.top >= 0 &&
    zone.left >= 0 &&
    zone.bottom < getters.getNumberRows(sheetId) &&
    zone.right < getters.getNumberCols(sheetId)
  if (!inside) throw new Error('The coordinates of the range are outside the dimensions of the sheet.')
}

export function size({ zone }: Area) {
  return { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
}

export function map<T>(area: Area, read: (position: Position) => T): T[][] {
  const { rows, columns } = size(area)
  const { sheetId, zone } = area
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, col) => read({ sheetId, row: zone.top + row, col: zone.left + col })),
  )
}

export function overlap(one: Zone, other: Zone): boolean {
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  )
}

export function contains(outer: Zone, inner: Zone): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  )
}

export function zoneName({ book, zone }: Area): string {
  const { toXC } = book.engine.helpers
  const start = toXC(zone.left, zone.top)
  const end = toXC(zone.right, zone.bottom)
  return start === end ? start : `${start}:${end}`
}

/** The fewest rectangles that hold these cells, but not the ones left out. */
export function rectangles(
  { book, sheetId }: Omit<Area, 'zone'>,
  zones: Zone[],
  without: Zone[] = [],
): Zone[] {
  const { getters } = book.model
  const ranges = (each: Zone[]) => each.map((zone) => getters.getRangeFromZone(sheetId, zone))
  return getters.recomputeRanges(ranges(zones), ranges(without)).map(({ zone }) => zone)
}

// A rectangle of one sheet: its cells row by row, and the checks Google makes before a write.
import type { Book } from './book.ts'
import type { Command, Position, Zone } from './engine.ts'
import { writeTogether } from './together.ts'

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

function size({ zone }: Area) {
  return { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
}

export function map<T>(area: Area, read: (position: Position) => T): T[][] {
  const { rows, columns } = size(area)
  const { sheetId, zone } = area
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, col) => read({ sheetId, row: zone.top + row, col: zone.left + col })),
  )
}

/** Google refuses a table of another shape than the range, in these words. */
function checkShape(area: Area, values: unknown[][]) {
  const { rows, columns } = size(area)
  if (!Array.isArray(values) || values.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values?.length} but the range has ${rows}.`,
    )
  }
  const wrong = values.find((row) => !Array.isArray(row) || row.length !== columns)
  if (wrong) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
    )
  }
}

/** One command a cell, sent as one write. */
export function write<T>(area: Area, values: T[][], command: (position: Position, value: T) => Command) {
  checkShape(area, values)
  const commands = map(area, (position) => {
    const value = values[position.row - area.zone.top]?.[position.col - area.zone.left] as T
    return command(position, value)
  })
  writeTogether(area.book.model, commands.flat())
}

export function oneCell({ sheetId, row, col }: Position) {
  return { sheetId, target: [{ left: col, right: col, top: row, bottom: row }] }
}

export function zoneName({ book, zone }: Area): string {
  const { toXC } = book.engine.helpers
  const start = toXC(zone.left, zone.top)
  const end = toXC(zone.right, zone.bottom)
  return start === end ? start : `${start}:${end}`
}

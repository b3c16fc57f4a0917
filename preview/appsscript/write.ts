// Writes a table into a range. What is wrong with the table is told at once, what is wrong with the place when the write is flushed.
import { type Area, map, size } from './area.ts'
import type { Change } from './cell-writes.ts'
import type { Position, Zone } from './engine.ts'
import { refuseInvalid, refuseProtected } from './guards.ts'

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

/** One change a cell, which waits for those that follow. */
export function writeCells<T>(area: Area, values: T[][], change: (value: T) => Change) {
  checkShape(area, values)
  const changes = new Map(values.flat().map((value) => [value, change(value)]))
  const writes = each(area, values).map(({ position, value }) => ({
    position,
    change: changes.get(value) as Change,
  }))
  const { pending, cells } = area.book
  pending.bundle(() => {
    refuseProtected(area)
    cells.add(writes, () => refuseInvalid(area))
  })
}

/** The cells of each value, in reading order. */
export function zonesByValue<T>(area: Area, values: T[][]): Map<T, Zone[]> {
  checkShape(area, values)
  const zones = new Map<T, Zone[]>()
  for (const { position, value } of each(area, values)) {
    const { row, col } = position
    const target = zones.get(value) ?? []
    target.push({ left: col, right: col, top: row, bottom: row })
    zones.set(value, target)
  }
  return zones
}

function each<T>(area: Area, values: T[][]): { position: Position; value: T }[] {
  const { top, left } = area.zone
  return map(area, (position) => ({
    position,
    value: values[position.row - top]?.[position.col - left] as T,
  })).flat()
}

// Writes a table into a range. What is wrong with the table is told at once, what is wrong with the place when the write is flushed.
import { type Area, map, size } from './area.ts'
import type { Command, Position } from './engine.ts'
import { refuseInvalid, refuseProtected } from './guards.ts'
import { writeTogether } from './together.ts'

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
  area.book.pending.write(() => {
    refuseProtected(area)
    writeTogether(area.book.model, commands.flat())
    refuseInvalid(area)
  })
}

// Writes a table into a range. What is wrong with the table is told at once, what is wrong with the place when the write is flushed.
import { type Area, map, size } from './area.ts'
import type { Book } from './book.ts'
import type { Command, Position, Zone } from './engine.ts'
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

/** One content a cell, sent as one write. */
export function writeContents<T>(area: Area, values: T[][], content: (value: T) => string) {
  checkShape(area, values)
  const commands = each(area, values).map(({ position, value }) => update(position, content(value)))
  send(area, changing(area.book, commands), () => refuseInvalid(area))
}

export const update = (position: Position, content: string) => ({ type: 'UPDATE_CELL', ...position, content })

/** Without the cells that are blank and stay so, which are the most in a large sheet. */
export function changing<C extends Position & { content: string }>({ model }: Book, commands: C[]): C[] {
  return commands.filter(({ content, sheetId, col, row }) => {
    const cell = model.getters.getCell({ sheetId, col, row })
    return content !== '' || cell?.isFormula || cell?.content
  })
}

/** A command or none for all the cells of a value, sent as one write. */
export function writeAlike<T>(
  area: Area,
  values: T[][],
  command: (cells: { sheetId: string; target: Zone[] }, value: T) => Command[],
) {
  send(
    area,
    [...zonesByValue(area, values)].flatMap(([value, target]) =>
      command({ sheetId: area.sheetId, target }, value),
    ),
  )
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

function each<T>(area: Area, values: T[][]) {
  const { top, left } = area.zone
  return map(area, (position) => ({
    position,
    value: values[position.row - top]?.[position.col - left] as T,
  })).flat()
}

function send(area: Area, commands: Command[], check?: () => void) {
  area.book.pending.write(() => {
    refuseProtected(area)
    writeTogether(area.book.model, commands)
    check?.()
  })
}

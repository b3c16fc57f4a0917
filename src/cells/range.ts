// How ranges combine: the same shape, or a single row, column or value stretched over the other.
import { Refusal } from '../pricing/refusal'

export type Range = readonly (readonly unknown[])[]

export interface Shape {
  rows: number
  columns: number
}

export function isRange(value: unknown): value is Range {
  return Array.isArray(value)
}

/** The value of a range of one cell; anything else as it is. */
export function single(value: unknown): unknown {
  return isRange(value) && value.length === 1 && value[0]?.length === 1 ? value[0][0] : value
}

export function shapeOf(range: Range): Shape {
  return { rows: range.length, columns: range[0]?.length ?? 0 }
}

export function describeShape({ rows, columns }: Shape): string {
  return `${rows} × ${columns}`
}

/** The shape that all arguments stretch to. */
export function commonShape(ranges: readonly { argument: string; range: Range }[]): Shape {
  const shapes = ranges.map(({ argument, range }) => ({ argument, ...shapeOf(range) }))
  const rows = Math.max(...shapes.map((shape) => shape.rows))
  const columns = Math.max(...shapes.map((shape) => shape.columns))
  if (shapes.some((shape) => !(fits(shape.rows, rows) && fits(shape.columns, columns)))) {
    const described = shapes.map((shape) => ({ argument: shape.argument, shape: describeShape(shape) }))
    throw new Refusal({ code: 'shapes', shapes: described })
  }
  return { rows, columns }
}

const fits = (length: number, common: number) => length === common || length === 1

/** The value that stands at a place once the argument is stretched. */
export function at(value: unknown, row: number, column: number): unknown {
  if (!isRange(value)) return value
  const cells = value.length === 1 ? value[0] : value[row]
  return cells?.length === 1 ? cells[0] : cells?.[column]
}

// The record of one cell function: what it takes, how each argument is read, and what it gives.
import type { Reader } from './readers'

export type Value = string | number | boolean

export interface Param<T = unknown> {
  name: string
  reader: Reader<T>
  /** What stands for a blank or omitted argument; without it the argument is required. */
  otherwise?: () => T
  /** The count the row is about: where its cell is blank, so is the result. */
  lead?: true
}

export interface CellFunction {
  name: string
  params: readonly Param[]
  /** One value for each cell of a range, or a table from single values. */
  gives: 'value' | 'table'
  run(...args: unknown[]): Value | Value[][]
}

type Values<P extends readonly Param[]> = { [K in keyof P]: P[K] extends Param<infer T> ? T : never }

/** Ties the types of the parameters to those of the function that runs. */
export function cellFunction<const P extends readonly Param[], N extends string>(
  name: N,
  gives: CellFunction['gives'],
  params: P,
  run: (...args: Values<P>) => Value | Value[][],
): CellFunction & { name: N } {
  return { name, gives, params: params as unknown as Param[], run: run as CellFunction['run'] }
}

// The record of one cell function: what it takes, how each argument is read, and what it gives.
import type { Refusal } from '../pricing/refusal'
import type { Host } from './host'
import type { Reader } from './readers'

export type Value = string | number | boolean

export interface Param<T = unknown> {
  name: string
  reader: Reader<T>
  /** What stands for a blank or omitted argument; without it the argument is required. */
  otherwise?: (host: Host) => T
  /** The count the row is about: where its cell is blank, so is the result. */
  lead?: true
}

interface Declared {
  name: string
  params: readonly Param[]
}

/** Gives one value for each cell of a range. */
export interface ValueFunction extends Declared {
  gives: 'value'
  /** The place among the parameters of the one that is read for every cell, whatever the others are. */
  each: number
  /** Settles everything that the other arguments decide, and gives what answers the one read for every cell. */
  settle(others: readonly unknown[], host: Host): (each: unknown) => Value | Refusal
  /** What stands in a cell that is refused, where that is not an error. */
  refused?: ((refusal: Refusal, host: Host) => Value) | undefined
}

/** Gives a table, from single values. */
export interface TableFunction extends Declared {
  gives: 'table'
  run(values: readonly unknown[], host: Host): Value[][]
}

export type CellFunction = ValueFunction | TableFunction

type Values<P extends readonly Param[]> = { [K in keyof P]: P[K] extends Param<infer T> ? T : never }

/** The one parameter read for every cell stands between those before and those after it. */
export function valueFunction<
  N extends string,
  const B extends readonly Param[],
  const E extends Param,
  const A extends readonly Param[],
>(
  name: N,
  before: B,
  each: E,
  after: A,
  settle: (
    ...others: [...Values<B>, ...Values<A>, Host]
  ) => (each: E extends Param<infer T> ? T : never) => Value | Refusal,
  refused?: ValueFunction['refused'],
): ValueFunction & { name: N; params: readonly [...B, E, ...A] } {
  const untyped = settle as (...others: unknown[]) => (each: unknown) => Value | Refusal
  return {
    name,
    gives: 'value',
    params: [...before, each, ...after],
    each: before.length,
    settle: (others, host) => untyped(...others, host),
    refused,
  }
}

export function tableFunction<N extends string, const P extends readonly Param[]>(
  name: N,
  params: P,
  run: (values: Values<P>, host: Host) => Value[][],
): TableFunction & { name: N; params: P } {
  return { name, gives: 'table', params, run: run as TableFunction['run'] }
}

// The edge of a cell: arguments in, values out; a refusal becomes a sentence in a single cell and #NUM! in a range.

import { userWords } from '../google/host'
import { attempt, Refusal } from '../pricing/refusal'
import { sentence } from '../words/sentence'
import type { CellFunction, Param, Value } from './function'
import { at, commonShape, describeShape, isRange, shapeOf, single } from './range'
import { isBlank } from './readers'

/** Answers one formula. An omitted argument is undefined, a blank cell ''. */
export function answer(fn: CellFunction, args: readonly unknown[]): Value | Value[][] {
  const given = fn.params.map((_, index) => single(args[index]))
  const result = attempt(() => (given.some(isRange) ? answerRange(fn, given) : answerOne(fn, given)))
  if (result instanceof Refusal) throw new Error(sentence(result.reason, userWords()))
  return result
}

function answerOne(fn: CellFunction, given: readonly unknown[]): Value | Value[][] {
  if (fn.params.some((param, index) => param.lead && given[index] !== undefined && isBlank(given[index])))
    return ''
  return fn.run(...fn.params.map((param, index) => read(param, given[index])))
}

function answerRange(fn: CellFunction, given: readonly unknown[]): Value[][] {
  const ranges = fn.params.flatMap(({ name }, index) => {
    const range = given[index]
    return isRange(range) ? [{ argument: name, range }] : []
  })
  const [first] = ranges
  if (first && fn.gives === 'table') {
    const shape = describeShape(shapeOf(first.range))
    throw new Refusal({ code: 'one-value', argument: first.argument, shape })
  }
  const { rows, columns } = commonShape(ranges)
  const readers = fn.params.map((param, index) => reader(param, given[index]))
  const lead = fn.params.findIndex((param) => param.lead)
  const values: unknown[] = readers.map(() => undefined)
  const cell = (row: number, column: number): Value => {
    if (lead >= 0 && given[lead] !== undefined && isBlank(at(given[lead], row, column))) return ''
    try {
      for (let index = 0; index < readers.length; index++) values[index] = readers[index]?.(row, column)
      return fn.run.apply(undefined, values) as Value
    } catch (error) {
      if (error instanceof Refusal) return Number.NaN
      throw error
    }
  }
  const result: Value[][] = []
  for (let row = 0; row < rows; row++) {
    const cells: Value[] = []
    for (let column = 0; column < columns; column++) cells.push(cell(row, column))
    result.push(cells)
  }
  return result
}

function read(param: Param, value: unknown): unknown {
  if (!isBlank(value)) return param.reader.read(value, param.name)
  if (param.otherwise) return param.otherwise()
  throw new Refusal({ code: 'missing', argument: param.name, accepts: param.reader.accepts })
}

/** Reads one argument place by place; neighbouring cells mostly hold the same, and what was read last is not read again. */
function reader(param: Param, given: unknown): (row: number, column: number) => unknown {
  let known = false
  let last: unknown
  let value: unknown
  return (row, column) => {
    const here = at(given, row, column)
    if (!known || here !== last) {
      known = false
      value = read(param, here)
      last = here
      known = true
    }
    return value
  }
}

// The edge of a cell: arguments in, values out; a refusal becomes a sentence in a single cell and #NUM! in a range.
import { attempt, Refusal } from '../pricing/refusal'
import { sentence } from '../words/sentence'
import type { CellFunction, Param, Value, ValueFunction } from './function'
import type { Host } from './host'
import { at, commonShape, describeShape, isRange, shapeOf, single } from './range'
import { isBlank, isDate } from './readers'

/** Answers one formula. An omitted argument is undefined, a blank cell ''. */
export function answer(fn: CellFunction, args: readonly unknown[], host: Host): Value | Value[][] {
  const given = fn.params.map((_, index) => single(args[index]))
  const ranged = given.some(isRange)
  const result = attempt(() => (ranged ? answerRange(fn, given, host) : answerOne(fn, given, host)))
  if (result instanceof Refusal && !ranged && fn.gives === 'value' && fn.refused)
    return fn.refused(result, host)
  if (result instanceof Refusal) throw new Error(sentence(result.reason, host.words()))
  return result
}

function answerOne(fn: CellFunction, given: readonly unknown[], host: Host): Value | Value[][] | Refusal {
  if (fn.params.some((param, index) => isBlankLead(param, given[index]))) return ''
  const values = fn.params.map((param, index) => read(param, given[index], host))
  if (fn.gives === 'table') return fn.run(values, host)
  const others = values.filter((_, index) => index !== fn.each)
  return fn.settle(others, host)(values[fn.each])
}

function answerRange(fn: CellFunction, given: readonly unknown[], host: Host): Value[][] {
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
  const cell = answerer(fn as ValueFunction, given, host)
  const result = new Array<Value[]>(rows)
  for (let row = 0; row < rows; row++) {
    const cells = new Array<Value>(columns)
    for (let column = 0; column < columns; column++) cells[column] = cell(row, column)
    result[row] = cells
  }
  return result
}

type Answer = (each: unknown) => Value | Refusal

/** Answers place by place; what the other arguments decide is settled once for each combination of what their cells hold. */
function answerer(fn: ValueFunction, given: readonly unknown[], host: Host) {
  const { each, params } = fn
  const param = params[each] as Param
  const counts = given[each]
  const settled = settler(fn, given, host)
  const refused = (refusal: Refusal) => (fn.refused ? fn.refused(refusal, host) : Number.NaN)
  return (row: number, column: number): Value => {
    const count = at(counts, row, column)
    if (isBlankLead(param, count)) return ''
    try {
      const found = settled(row, column)(read(param, count, host))
      return found instanceof Refusal ? refused(found) : found
    } catch (error) {
      if (error instanceof Refusal) return refused(error)
      throw error
    }
  }
}

function settler(fn: ValueFunction, given: readonly unknown[], host: Host) {
  const { each, params } = fn
  const others = params.map((_, index) => index).filter((index) => index !== each)
  const varying = others.filter((index) => isRange(given[index])).map((index) => given[index])
  const settle = (row: number, column: number): Answer => {
    const answer = attempt(() =>
      fn.settle(
        others.map((index) => read(params[index] as Param, at(given[index], row, column), host)),
        host,
      ),
    )
    return answer instanceof Refusal ? () => answer : answer
  }
  const settled = new Settled()
  return (row: number, column: number): Answer => {
    let here = settled
    for (const range of varying) here = here.with(at(range, row, column))
    here.answer ??= settle(row, column)
    return here.answer
  }
}

/** The answer for what the cells of the varying arguments hold, one argument after the other. */
class Settled {
  answer: Answer | undefined
  private readonly values = new Map<unknown, Settled>()
  /** Every cell of a range brings a date of its own, equal or not. */
  private readonly dates = new Map<number, Settled>()

  with(value: unknown): Settled {
    return isDate(value) ? next(this.dates, value.getTime()) : next(this.values, value)
  }
}

function next<Key>(known: Map<Key, Settled>, key: Key): Settled {
  let found = known.get(key)
  if (!found) {
    found = new Settled()
    known.set(key, found)
  }
  return found
}

function isBlankLead(param: Param, value: unknown): boolean {
  return param.lead === true && value !== undefined && isBlank(value)
}

function read(param: Param, value: unknown, host: Host): unknown {
  if (!isBlank(value)) return param.reader.read(value, param.name, host)
  if (param.otherwise) return param.otherwise(host)
  throw new Refusal({ code: 'missing', argument: param.name, accepts: param.reader.accepts })
}

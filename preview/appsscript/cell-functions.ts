// Registers the custom functions of Code.js with the engine, so that a cell calls them as in Google Sheets.
import type { Book } from './book.ts'
import { googleError, isDate, toScript } from './cells.ts'
import type { Engine } from './engine.ts'
import type { Script } from './script.ts'
import type { Parameter, Stub } from './stubs.ts'
import { toSerial } from './zone.ts'

type Cell = { value: unknown; format?: string; message?: string }
type Argument = Cell | Cell[][] | undefined
type Compute = (this: { addon?: Addon }, ...args: Argument[]) => Cell | Cell[][]

/** The category of the add-on's functions, apart from those of Google that the engine lacks. */
export const CUSTOM = 'LINE'

/** Rides along in the model, so that several workbooks in one process keep their scripts apart. */
export type Addon = { book?: Book; script?: Script }

export function registerCellFunctions(engine: Engine, stubs: Stub[]) {
  for (const stub of stubs) if (stub.custom) register(engine, stub)
  // Formulas wrapped in ARRAYFORMULA are written for Google; here arrays spill without it.
  const pass = function (this: unknown, value: Argument) {
    return value ?? { value: 0 }
  }
  add(
    engine,
    'ARRAYFORMULA',
    'Array',
    'Shows the results of an array formula.',
    [ANY('array', 'The array.')],
    pass,
  )
  const errorType = (error: Argument) => ({ value: typeOf((error as Cell | undefined)?.value) })
  add(
    engine,
    'ERROR.TYPE',
    'Info',
    'Gives the number of a kind of error.',
    [ANY('reference', 'A cell.')],
    errorType,
  )
}

/** Google's numbers of the kinds of errors; what is no error has none. */
function typeOf(value: unknown): number | string {
  const types = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']
  const at = types.indexOf(typeof value === 'string' ? googleError(value) : '')
  return at < 0 ? '#N/A' : at + 1
}

const ANY = (name: string, text: string, optional = false): Parameter => ({
  name,
  type: 'any',
  optional,
  text,
})

function register(engine: Engine, stub: Stub) {
  add(engine, stub.name, CUSTOM, stub.summary, stub.parameters, function (...args) {
    const { book, script } = this.addon ?? {}
    if (!book || !script) return { value: '#ERROR', message: 'The add-on has not been loaded yet.' }
    try {
      if (book.tooManyCalls) throw new Error('Service invoked too many times in a short time.')
      const values = trimmed(args).map((each) => toArgument(each, book))
      return toResult(script.call('cell', stub.name, values), book)
    } catch (error) {
      return { value: '#ERROR', message: messageOf(error) }
    }
  })
}

function add(
  engine: Engine,
  name: string,
  category: string,
  description: string,
  parameters: Parameter[],
  compute: Compute,
) {
  const args = parameters.map((each) =>
    engine.helpers.arg(`${each.name} (any, range<any>${each.optional ? ', optional' : ''})`, each.text),
  )
  const definition = { description, category, args, compute, isExported: false }
  const { functionRegistry } = engine.registries
  functionRegistry.replace(name, definition as never)
  // Google runs the function whatever is left out; the brackets of the help stay.
  functionRegistry.get(name).minArgRequired = 0
}

/** Google passes fewer arguments when the last ones are left out. */
function trimmed(args: Argument[]): Argument[] {
  let length = args.length
  while (length > 0 && isOmitted(args[length - 1])) length--
  return args.slice(0, length)
}

/** A reference to a blank cell comes as a table, so a bare null is a place left empty between two commas. */
function isOmitted(arg: Argument): boolean {
  return arg === undefined || (!Array.isArray(arg) && (arg.value === null || arg.value === undefined))
}

function toArgument(arg: Argument, book: Book): unknown {
  if (isOmitted(arg)) return undefined
  if (!Array.isArray(arg)) return toScript(arg as Cell, book)
  const [first] = arg
  if (arg.length === 1 && first?.length === 1) return toScript(first[0] as Cell, book)
  // The engine hands over columns, Google rows.
  return (first ?? []).map((_, row) => arg.map((column) => toScript(column[row] as Cell, book)))
}

function toResult(result: unknown, book: Book): Cell | Cell[][] {
  if (!Array.isArray(result)) return toCell(result, book)
  // A plain list goes down a column.
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]))
  const width = Math.max(1, ...rows.map((row) => row.length))
  if (rows.length === 0) return { value: '' }
  return Array.from({ length: width }, (_, column) => rows.map((row) => toCell(row[column], book)))
}

function toCell(value: unknown, book: Book): Cell {
  if (value === null || value === undefined) return { value: '' }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value } : { value: '#NUM!', message: 'The result is not a number.' }
  }
  if (typeof value === 'string' || typeof value === 'boolean') return { value }
  if (isDate(value)) return { value: toSerial(value, book.timeZone), format: 'yyyy-mm-dd' }
  return { value: '#ERROR', message: `A cell cannot show ${Object.prototype.toString.call(value)}.` }
}

export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message
  return typeof message === 'string' ? message : String(error)
}

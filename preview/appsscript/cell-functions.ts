// Registers the custom functions of Code.js with the engine, so that a cell calls them as in Google Sheets.
import type { Book } from './book.ts'
import { isDate, toScript } from './cells.ts'
import { type Argument, type Cell, CUSTOM, define } from './define.ts'
import type { Engine } from './engine.ts'
import type { Script } from './script.ts'
import type { Stub } from './stubs.ts'
import { toSerial } from './zone.ts'

/** Rides along in the model, so that several workbooks in one process keep their scripts apart. */
export type Addon = { book?: Book; script?: Script }

export function registerCellFunctions(engine: Engine, stubs: Stub[]) {
  for (const stub of stubs) if (stub.custom) register(engine, stub)
}

function register(engine: Engine, stub: Stub) {
  define<{ addon?: Addon }>(engine, CUSTOM, stub, function (...args) {
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

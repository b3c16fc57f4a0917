// How a cell of the engine looks to a script, and what a script's value becomes in a cell.
import type { Book } from './book.ts'
import type { Position } from './engine.ts'
import { decimalOf, readFormula } from './formula-text.ts'
import { toInstant } from './zone.ts'

export type CellValue = string | number | boolean | Date
type Evaluated = { value: unknown; format?: string | undefined; message?: string | undefined }

/** The engine's error words where they differ from Google's. */
const ERRORS: Record<string, string> = {
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
}

/** Any other text is itself. */
export const googleError = (value: string) => ERRORS[value] ?? value

export function toScript(cell: Evaluated, book: Book): CellValue {
  const { value, format } = cell
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') {
    if (format && book.engine.helpers.isDateTimeFormat(format)) return toInstant(value, book.timeZone)
    return value
  }
  if (typeof value === 'string') return googleError(value)
  return value as boolean
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

/** The text that gives the engine what Google makes of the value. */
export function toContent(value: unknown, book: Book): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number' && !Number.isFinite(value)) return '=SQRT(-1)'
  if (typeof value === 'object') {
    throw new Error(`not in the stand-in: ${Object.prototype.toString.call(value)} in a cell`)
  }
  return typed(String(value), book)
}

/** What the engine is given for a text that is typed into a cell. */
export function typed(text: string, { sheetLocale }: Book): string {
  return text.startsWith('=') ? readFormula(text, decimalOf(sheetLocale)) : text
}

export function evaluated(book: Book, position: Position) {
  return book.model.getters.getEvaluatedCell(position)
}

/** As Google gives it in every locale: commas between arguments, a dot before decimals. */
export function formula(book: Book, position: Position): string {
  const { getters } = book.model
  const cell = getters.getCell(position)
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : ''
}

/**
 * Google takes a bare currency sign or word in a number format; the engine breaks every cell it formats with one,
 * so signs outside quotes and brackets are put into brackets.
 */
export function engineFormat(book: Book, format: string): string {
  if (format === '' || format === 'General') return ''
  const bracketed = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[^\x20-\x7e]+|NT\$/g, (part) =>
    /^["[\\]/.test(part) ? part : `[$${part}]`,
  )
  try {
    book.engine.helpers.parseFormat(bracketed)
  } catch {
    throw new Error(`not in the stand-in: number format ${format}`)
  }
  return bracketed
}

// Runs dist/Code.js as Google does: a bare V8 context without web globals, code generation off.
import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { formatDate } from '../../preview/appsscript/zone.ts'

export const CODE = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8')

export interface Surroundings {
  timeZone?: string
  /** The user's. */
  locale?: string
  /** The spreadsheet's. */
  sheetLocale?: string
  /** The instant at which the script runs. */
  now?: string
  /** The configuration that zod finds. */
  zod?: object
}

export type Globals = Record<string, (...args: unknown[]) => unknown>

/** The globals that the file leaves behind, with just the services a cell may ask. */
export function loadCode(
  { timeZone = 'Asia/Tokyo', locale = 'en', sheetLocale = 'en_US', now, zod }: Surroundings = {},
  code = CODE,
): Globals {
  const services = {
    SpreadsheetApp: {
      getActive: () => ({ getSpreadsheetTimeZone: () => timeZone, getSpreadsheetLocale: () => sheetLocale }),
    },
    Utilities: { formatDate },
    Session: { getActiveUserLocale: () => locale },
  }
  const context = vm.createContext(
    { ...services, ...(zod && { __zod_globalConfig: zod }) },
    { codeGeneration: { strings: false, wasm: false } },
  )
  if (now) vm.runInContext(`Date.now = () => ${Date.parse(now)}`, context)
  vm.runInContext(code, context, { filename: 'Code.js' })
  return context as Globals
}

/** The sentence a call is refused with. */
export function refusal(call: () => unknown): string {
  try {
    return `not refused: ${JSON.stringify(call())}`
  } catch (error) {
    return (error as Error).message
  }
}

// All services of the stand-in, by the global name a script calls them by.
import type { Book } from './book.ts'
import { isDate } from './cells.ts'
import { htmlService } from './html.ts'
import { propertiesService } from './properties.ts'
import { spreadsheetApp } from './spreadsheet.ts'
import { strict } from './strict.ts'
import { formatDate } from './zone.ts'

const ALWAYS = { cell: true, open: true }

function lockService(book: Book) {
  let held = false
  const lock = strict(
    'Lock',
    {
      tryLock: (_milliseconds: number) => {
        held = true
        return true
      },
      waitLock: (_milliseconds: number) => {
        held = true
      },
      hasLock: () => held,
      releaseLock: () => {
        held = false
      },
    },
    book.execution,
    { cell: false },
  )
  const get = () => lock
  const members = { getDocumentLock: get, getUserLock: get, getScriptLock: get }
  return strict('LockService', members, book.execution, { cell: false })
}

function scriptConsole(book: Book) {
  const say =
    (level: string) =>
    (...parts: unknown[]) =>
      book.host.log(level, parts.map(String).join(' '))
  return { log: say('log'), info: say('info'), warn: say('warn'), error: say('error') }
}

export function services(book: Book) {
  const { execution } = book
  const console = scriptConsole(book)
  const charts = {
    ChartType: Object.fromEntries(['LINE', 'COLUMN', 'BAR', 'COMBO', 'AREA', 'PIE'].map((t) => [t, t])),
  }
  return {
    SpreadsheetApp: spreadsheetApp(book),
    Charts: strict('Charts', charts, execution, ALWAYS),
    HtmlService: htmlService(book),
    PropertiesService: propertiesService(book),
    LockService: lockService(book),
    Session: strict(
      'Session',
      { getActiveUserLocale: () => book.locale, getScriptTimeZone: () => book.scriptTimeZone },
      execution,
      ALWAYS,
    ),
    Utilities: strict(
      'Utilities',
      {
        formatDate: (date: Date, timeZone: string, pattern: string) => {
          if (!isDate(date)) throw new Error('Utilities.formatDate takes a Date')
          return formatDate(date, timeZone, pattern)
        },
      },
      execution,
      ALWAYS,
    ),
    ScriptApp: strict(
      'ScriptApp',
      { AuthMode: { NONE: 'NONE', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION', LIMITED: 'LIMITED', FULL: 'FULL' } },
      execution,
      ALWAYS,
    ),
    Logger: strict('Logger', { log: console.log }, execution, ALWAYS),
    console,
  }
}

export type Services = ReturnType<typeof services>
export const SERVICE_NAMES: (keyof Services)[] = [
  'SpreadsheetApp',
  'Charts',
  'HtmlService',
  'PropertiesService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Logger',
  'console',
]

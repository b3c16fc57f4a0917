// All services of the stand-in, by the global name a script calls them by.
import type { Book } from './book.ts'
import { isDate } from './cells.ts'
import { scriptApp } from './consent.ts'
import { htmlService } from './html.ts'
import { lockService } from './lock.ts'
import { propertiesService } from './properties.ts'
import { spreadsheetApp } from './spreadsheet.ts'
import { strict } from './strict.ts'
import { formatDate } from './zone.ts'

const ALWAYS = { cell: true, open: true }

function localeOf({ locale }: Book): string {
  if (locale === null) throw new Error('You do not have permission to call Session.getActiveUserLocale')
  return locale
}

export function services(book: Book) {
  const { execution } = book
  return {
    ScriptApp: scriptApp(book),
    SpreadsheetApp: spreadsheetApp(book),
    Charts: strict(
      'Charts',
      { ChartType: { COLUMN: 'COLUMN', LINE: 'LINE', COMBO: 'COMBO' } },
      execution,
      ALWAYS,
    ),
    HtmlService: htmlService(book),
    PropertiesService: propertiesService(book),
    LockService: lockService(book),
    Session: strict('Session', { getActiveUserLocale: () => localeOf(book) }, execution, ALWAYS),
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
  }
}

export type Services = ReturnType<typeof services>
export const SERVICE_NAMES: (keyof Services)[] = [
  'ScriptApp',
  'SpreadsheetApp',
  'Charts',
  'HtmlService',
  'PropertiesService',
  'LockService',
  'Session',
  'Utilities',
]

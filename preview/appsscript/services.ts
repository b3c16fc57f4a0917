// All services of the stand-in, by the global name a script calls them by.
import type { Book } from './book.ts'
import { isDate } from './cells.ts'
import { dateOf } from './clock.ts'
import { consentMembers } from './consent.ts'
import { urlFetchApp } from './fetch.ts'
import { htmlService } from './html.ts'
import { lockService } from './lock.ts'
import { mailApp } from './mail.ts'
import { SCOPES } from './manifest.ts'
import { propertiesService } from './properties.ts'
import { spreadsheetApp } from './spreadsheet.ts'
import { strict } from './strict.ts'
import { triggerMembers } from './triggers.ts'
import { formatDate } from './zone.ts'

const ALWAYS = { cell: true, open: true }

function localeOf({ locale }: Book): string {
  if (locale === null) throw new Error('You do not have permission to call Session.getActiveUserLocale')
  return locale
}

/** @param known whether a function may be called by name */
export function services(book: Book, known: (name: string) => boolean = () => false) {
  const { execution, manifest } = book
  const lists = (scope: string) => manifest.oauthScopes.includes(scope)
  const { requireAllScopes, AuthMode, ...others } = consentMembers(book)
  const timed = lists(SCOPES.triggers) ? { ...others, ...triggerMembers(book, known) } : {}
  return {
    ScriptApp: strict('ScriptApp', { AuthMode, requireAllScopes, ...timed }, execution, { cell: false }),
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
    // A script whose manifest lists nothing outside its sheet does not know of these.
    ...(lists(SCOPES.fetch) ? { UrlFetchApp: urlFetchApp(book), Date: dateOf(book.clock) } : {}),
    ...(lists(SCOPES.mail) ? { MailApp: mailApp(book) } : {}),
  }
}

export type Services = ReturnType<typeof services>

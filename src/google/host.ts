// What a cell asks of Google: the spreadsheet's time zone, the user's language, and today's date.
import { wordsFor } from '../words/language'
import type { Words } from '../words/shapes/cells'

const JAPAN_OFFSET = 9 * 3_600_000

/** Today in Japan time, in which LINE's months begin and end in every market. */
export function today(): string {
  return new Date(Date.now() + JAPAN_OFFSET).toISOString().slice(0, 10)
}

let calendar: Intl.DateTimeFormat | undefined

/** The day a date cell shows: midnight in the spreadsheet's time zone, which may differ from the script's. */
export function calendarDay(date: Date): string {
  calendar ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return calendar.format(date)
}

export function userWords(): Words {
  return wordsFor(Session.getActiveUserLocale())
}

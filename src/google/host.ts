// Google's answers to what a cell asks: today's date, the spreadsheet's time zone, the user's language.
import type { Host } from '../cells/host'
import { dayInJapan } from '../pricing/month'
import { wordsFor } from '../words/cells'
import type { Words } from '../words/shapes/cells'

let known: Words | undefined
let calendar: Intl.DateTimeFormat | undefined

export const host: Host = {
  today: () => dayInJapan(Date.now()),

  /** A date cell is midnight in the spreadsheet's time zone, which may differ from the script's. */
  dayOf(date) {
    calendar ??= new Intl.DateTimeFormat('en-CA', {
      timeZone: SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    return calendar.format(date)
  },

  /** Asked of the language's own numbers; a locale that nobody knows is taken for one with a dot. */
  decimalComma() {
    const locale = SpreadsheetApp.getActive().getSpreadsheetLocale().replace('_', '-')
    try {
      return new Intl.NumberFormat(locale).format(1.5).includes(',')
    } catch {
      return false
    }
  },

  words() {
    known ??= wordsFor(Session.getActiveUserLocale())
    return known
  },
}

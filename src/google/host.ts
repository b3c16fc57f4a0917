// Google's answers to what a cell asks: today's date, the spreadsheet's time zone and locale, the user's language.
import type { Host } from '../cells/host'
import { dayInJapan } from '../pricing/month'
import { wordsFor } from '../words/cells'
import type { Words } from '../words/shapes/cells'

// Asked once for an execution: each answer is a call of its own.
let known: Words | undefined
let zone: string | undefined

export const host: Host = {
  today: () => dayInJapan(Date.now()),

  /**
   * A date cell is midnight in the spreadsheet's time zone, which may differ from the script's. Google writes the day itself, since
   * the zone may be one that the language does not know, such as GMT+09:00.
   */
  dayOf(date) {
    zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone()
    return Utilities.formatDate(date, zone, 'yyyy-MM-dd')
  },

  /** Asked of the language's own numbers; a locale that it does not know is taken for one with a dot. */
  decimalComma() {
    const locale = SpreadsheetApp.getActive().getSpreadsheetLocale().replace('_', '-')
    try {
      return new Intl.NumberFormat(locale).format(1.5).includes(',')
    } catch {
      return false
    }
  },

  words() {
    known ??= wordsFor(userLocale())
    return known
  },
}

/** Google does not promise that a cell may ask for the user's language: else it is the sheet's, and English where that fails too. */
export function userLocale(): string {
  return (
    answerOf(() => Session.getActiveUserLocale()) ||
    answerOf(() => SpreadsheetApp.getActive().getSpreadsheetLocale()) ||
    'en'
  )
}

function answerOf(ask: () => string): string {
  try {
    return ask()
  } catch {
    return ''
  }
}

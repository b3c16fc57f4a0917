// Amounts, months and dates as the sidebar shows them.

import { type Amount, CURRENCY_SIGNS, toNumber } from '../../pricing/money'
import { firstDay } from '../../pricing/month'
import type { Market } from '../../pricing/seller'
import type { Language } from '../../words/language'
import { money } from '../../words/number'

export function shownAmount(market: Market, amount: Amount): string {
  const text = money(Math.abs(toNumber(amount)), market.currency.decimals)
  return `${amount < 0 ? '−' : ''}${CURRENCY_SIGNS[market.currency.code]}${text}`
}

/** Short, for the axis of a chart: ¥250K, ¥25万. */
export function shortAmount(market: Market, value: number, language: Language): string {
  return `${CURRENCY_SIGNS[market.currency.code]}${shortCount(value, language)}`
}

/** 250K, 25万. */
export function shortCount(value: number, language: Language): string {
  return compact(language).format(value)
}

/** @param month YYYY-MM */
export function shownMonth(month: string, language: Language): string {
  return shown(firstDay(month), months(language))
}

/** Dec, or 12月, where the year stands elsewhere; January says it. @param month YYYY-MM */
export function shortMonth(month: string, language: Language): string {
  return shown(firstDay(month), month.endsWith('-01') ? turns(language) : shorts(language))
}

/** @param date YYYY-MM-DD */
export function shownDate(date: string, language: Language): string {
  return shown(date, days(language))
}

function shown(date: string, format: Intl.DateTimeFormat): string {
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** Formats are slow to make and asked for at every key, so each is made once for a language. */
function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {}
  return (language) => {
    made[language] ??= make(language)
    return made[language]
  }
}

const compact = perLanguage(
  (language) => new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }),
)
const months = perLanguage((language) => dates(language, { month: 'short' }))
const shorts = perLanguage((language) => dates(language, { month: 'short', year: undefined }))
const turns = perLanguage((language) => dates(language, { month: 'short', year: '2-digit' }))
const days = perLanguage((language) =>
  dates(language, { month: language === 'en' ? 'short' : 'long', day: 'numeric' }),
)

/** Thai would count years in the Buddhist era, unlike the sheet and LINE's own price lists. */
function dates(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : `${language}-u-ca-gregory`
  return new Intl.DateTimeFormat(locale, { year: 'numeric', ...options, timeZone: 'UTC' })
}

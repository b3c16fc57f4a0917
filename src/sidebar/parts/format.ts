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
  const text = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(
    value,
  )
  return `${CURRENCY_SIGNS[market.currency.code]}${text}`
}

/** @param month YYYY-MM */
export function shownMonth(month: string, language: Language): string {
  return shown(firstDay(month), language, { year: 'numeric', month: 'short' })
}

/** @param date YYYY-MM-DD */
export function shownDate(date: string, language: Language): string {
  return shown(date, language, {
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
  })
}

/** Thai would count years in the Buddhist era, unlike the sheet and LINE's own price lists. */
function shown(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : `${language}-u-ca-gregory`
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

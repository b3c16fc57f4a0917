// Number formats of the tables; a currency sign stands in [$…], where no locale reads it otherwise.
import { CURRENCY_SIGNS } from '../pricing/money'
import type { Market } from '../pricing/seller'

export const COUNT = '#,##0'
export const MONTH = 'yyyy-mm'

/** Bills in Taiwan show whole dollars. */
const SHOWN_WHOLE = new Set(['TWD'])

export function currencySign({ currency }: Market): string {
  return CURRENCY_SIGNS[currency.code]
}

/** Digits of an amount as the market shows it. */
export function digits({ currency }: Market): string {
  return currency.decimals === 0 || SHOWN_WHOLE.has(currency.code) ? '#,##0' : '#,##0.00'
}

export function moneyFormat(market: Market): string {
  return `[$${currencySign(market)}]${digits(market)}`
}

/** With its sign, for what is more or less than something else. */
export function differenceFormat(market: Market): string {
  return `+${moneyFormat(market)};-${moneyFormat(market)};${moneyFormat(market)}`
}

/** A percentage without decimals where it has none. */
export function percentFormat(percent: number): string {
  return Number.isInteger(percent) ? '0%' : '0.00%'
}

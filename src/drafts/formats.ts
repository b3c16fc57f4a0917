// Number formats of the tables; a currency sign stands in [$…], where no locale reads it otherwise.
import { CURRENCY_SIGNS } from '../pricing/money'
import type { Market } from '../pricing/seller'

export const COUNT = '#,##0'
export const MONTH = 'yyyy-mm'

export function currencySign({ currency }: Market): string {
  return CURRENCY_SIGNS[currency.code]
}

export function moneyFormat(market: Market): string {
  return `[$${currencySign(market)}]#,##0${market.currency.decimals === 0 ? '' : '.00'}`
}

/** A percentage without decimals where it has none. */
export function percentFormat(percent: number): string {
  return Number.isInteger(percent) ? '0%' : '0.00%'
}

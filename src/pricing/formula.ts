// A month's cost as a plain spreadsheet formula, for sheets that have to work without this add-on.

import { cost, type Offer, offers } from './cost'
import { MOST_MESSAGES } from './count'
import { type Amount, toAmount, toNumber } from './money'
import type { Market } from './offer'
import { attempt, Refusal } from './refusal'

/**
 * The expression, without "=", that gives what `cost` gives for the count in a cell: blank where that is blank, #N/A where it is
 * no count or the plan cannot send it or its price is not known. All in whole hundredths, and rows separated by ";", so that
 * neither rounding nor the sheet's decimal separator plays a part.
 * @param cell a reference such as B2, $B$2 or 'Next year'!B2
 */
export function costFormula(offer: Offer, cell: string, tax: number): string {
  return guarded(cell, reachOf(offer, tax).most, amountOf(offer, count(cell), tax))
}

/** The same on whichever plan is cheapest; refused where the price of one is not known. */
export function cheapestFormula(market: Market, date: string, cell: string, tax: number): string {
  const all = offers(market, date).map((offer) => ({ offer, ...reachOf(offer, tax) }))
  for (const { unknown } of all) if (unknown) throw unknown
  const top = Math.max(...all.map(({ most }) => most))
  const amounts = all.map(({ offer, most }) => {
    const amount = amountOf(offer, count(cell), tax)
    return most < top ? `IF(${count(cell)}<=${most},${amount},10^15)` : amount
  })
  return guarded(cell, top, amounts.length > 1 ? `MIN(${amounts.join(',')})` : amounts.join())
}

/** A cell shows 100*1.15 as 115 while it holds 114.99999999999999; what shows as whole is whole. */
function count(cell: string): string {
  return `ROUND(${cell},0)`
}

function guarded(cell: string, most: number, amount: string): string {
  const whole = count(cell)
  const fits = `AND(${whole}>=0,${whole}<=${most},ABS(${cell}-${whole})<1/10^6)`
  return `IF(${cell}="","",IF(ISNUMBER(${cell}),IF(${fits},${amount},NA()),NA()))`
}

/** The largest count a plan is priced for, and the refusal of more where that is for want of a price. */
function reachOf(offer: Offer, tax: number): { most: number; unknown: Refusal | undefined } {
  const { included } = offer.terms
  const beyond = attempt(() => cost(offer, included + 1, tax))
  if (!(beyond instanceof Refusal)) return { most: MOST_MESSAGES, unknown: undefined }
  return { most: included, unknown: beyond.reason.code === 'not-sold' ? undefined : beyond }
}

function amountOf(offer: Offer, messages: string, tax: number): string {
  if (!Array.isArray(offer.terms.bands)) return fixed(cost(offer, 0, tax))
  const net = `(${hundredths(offer.terms.fee)}+${extra(offer, messages)})`
  const whole = offer.market.currency.decimals === 0
  if (tax === 0) return whole ? `INT(${net}/100)` : `${net}/100`
  const gross = `${net}*${100 + tax}`
  return whole ? `INT(${gross}/10000)` : `INT(${gross}/100)/100`
}

/** Each band adds the difference to the price of the band before, from its first message on. */
function extra({ terms: { included, bands } }: Offer, messages: string): string {
  const list = Array.isArray(bands) ? bands : []
  const prices = list.map(({ price }) => hundredths(price))
  if (list.length === 1) return `MAX(0,${messages}-${included})*${prices[0]}`
  const starts = `{${list.map((_, at) => included + (list[at - 1]?.upTo ?? 0)).join(';')}}`
  const steps = `{${prices.map((price, at) => price - (prices[at - 1] ?? 0)).join(';')}}`
  return `SUMPRODUCT((${messages}>${starts})*(${messages}-${starts})*${steps})`
}

function hundredths(price: number): number {
  return toAmount(price) / 100
}

function fixed(amount: Amount): string {
  return Number.isInteger(toNumber(amount)) ? String(toNumber(amount)) : `${amount / 100}/100`
}

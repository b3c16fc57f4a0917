// A month's cost as a plain spreadsheet formula, for sheets that have to work without this add-on.
import { breakEvens, type Stretch } from './breakeven'
import { knownLines, type Line } from './lines'
import { MOST_MESSAGES, SCALE } from './money'
import type { Offer } from './offer'
import type { Market } from './seller'

/**
 * The expression, without "=", that gives what LINE_OA_COST gives for the count that somebody types into a cell: blank where that
 * is blank, #N/A where it is no count or the plan cannot send it or its price is not known. All in whole hundredths, and rows
 * separated by ";", so that neither rounding nor the sheet's decimal separator plays a part.
 * @param cell a reference such as B2, $B$2 or 'Next year'!B2
 */
export function costFormula(offer: Offer, cell: string, tax: number): string {
  const most = mostOf(offer)
  return typed(cell, most, (count) => amountFormula(offer, count, tax, most))
}

/**
 * The same on whichever plan is cheapest.
 * @param lowest the lowest plan that will do
 */
export function cheapestFormula(
  market: Market,
  date: string,
  cell: string,
  tax: number,
  lowest?: string,
): string {
  const stretches = breakEvens(market, date, lowest)
  return typed(cell, MOST_MESSAGES, (count) =>
    cheapestOf(stretches, count, (offer, upTo) => amountFormula(offer, count, tax, upTo)),
  )
}

/**
 * What a count costs on a plan; #N/A where the plan cannot send it or its price is not known.
 * @param count an expression that gives a whole number from 0 on
 * @param upTo the largest that it can give
 */
export function amountFormula(offer: Offer, count: string, tax: number, upTo = MOST_MESSAGES): string {
  const [first, ...further] = knownLines(offer.lines)
  const fee = first.constant / HUNDREDTH
  const whole = offer.market.currency.decimals === 0
  const amount = further.length
    ? gross(`(${fee}+${extra(further, count)})`, whole, tax)
    : fixed(fee, whole, tax)
  const most = mostOf(offer)
  return most < upTo ? `IF(${count}<=${most},${amount},NA())` : amount
}

/**
 * What follows from the plan that is cheapest for a count; #N/A where the published prices do not tell which that is.
 * @param of the expression for a plan, for counts up to where another takes its place
 * @param undecided the expression where the published prices do not tell
 */
export function cheapestOf(
  stretches: readonly Stretch[],
  count: string,
  of: (offer: Offer, upTo: number) => string,
  undecided = 'NA()',
): string {
  return stretches.reduceRight((rest, { upTo, offer }) => {
    const formula = offer ? of(offer, upTo) : undecided
    return rest ? `IF(${count}<=${upTo},${formula},${rest})` : formula
  }, '')
}

/** The largest count whose price is known. */
function mostOf(offer: Offer): number {
  const lines = knownLines(offer.lines)
  return (lines[lines.length - 1] as Line).upTo
}

/** In hundredths: from the start of each line on, the difference between its price and the one before. */
function extra(lines: readonly Line[], count: string): string {
  const starts = lines.map(({ from }) => from - 1)
  const prices = lines.map(({ price }) => price / HUNDREDTH)
  if (lines.length === 1) return `MAX(0,${count}-${starts[0]})*${prices[0]}`
  const steps = prices.map((price, at) => price - (prices[at - 1] ?? 0))
  const list = `{${starts.join(';')}}`
  return `SUMPRODUCT((${count}>${list})*(${count}-${list})*{${steps.join(';')}})`
}

const HUNDREDTH = SCALE / 100

/** With tax, truncated to the currency's minor unit. */
function gross(net: string, whole: boolean, tax: number): string {
  if (tax === 0) return whole ? `INT(${net}/100)` : `${net}/100`
  const taxed = `${net}*${100 + tax}`
  return whole ? `INT(${taxed}/10000)` : `INT(${taxed}/100)/100`
}

/** The same of an amount that no count changes. */
function fixed(net: number, whole: boolean, tax: number): string {
  const hundredths = Math.floor((net * (100 + tax)) / 100)
  if (whole) return String(Math.floor(hundredths / 100))
  return hundredths % 100 === 0 ? String(hundredths / 100) : `${hundredths}/100`
}

/**
 * Reads a cell as the functions do: a blank, be it a space, gives a blank; a number may be text with thousands commas; a cell shows
 * 100*1.15 as 115 while it holds 114.99999999999999, and what shows as whole is whole. Text that only counts as a number in a sheet,
 * such as a date, does not come out of it as it went in.
 */
function typed(cell: string, most: number, amount: (count: string) => string): string {
  const count = `ROUND(${cell},0)`
  const isNumber = `OR(ISNUMBER(${cell}),SUBSTITUTE(TRIM(${cell}),",","")=${count}&"")`
  const fits = `AND(${isNumber},${count}>=0,${count}<=${most},ABS(${cell}-${count})<1/10^6)`
  const blank = `TRIM(SUBSTITUTE(${cell},"　",""))=""`
  return `IF(${blank},"",IFERROR(IF(${fits},${amount(count)},NA()),NA()))`
}

/**
 * Sheets takes semicolons between arguments in every locale, and commas only in those with a decimal dot. Texts and names of sheets
 * stay as they are; between braces stand rows alone, which semicolons part already.
 */
export function withSemicolons(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|,/g, (part) => (part === ',' ? ';' : part))
}

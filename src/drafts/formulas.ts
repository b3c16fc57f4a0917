// Pieces of formulas that several sheets share.
import { CHEAPEST_NAMES, OR_ABOVE } from '../pricing/choice'

const list = (texts: readonly string[]) => `{${texts.map((text) => `"${text}"`).join(';')}}`

/** A condition that a cell asks for whichever plan is cheapest, be it from one plan on, by any of the names a user may type. */
export function asksCheapest(cell: string): string {
  return `OR(ISNUMBER(MATCH(TRIM(${cell}),${list(CHEAPEST_NAMES)},0)),COUNT(SEARCH(${list(OR_ABOVE)},${cell}))>0)`
}

/** Sums and differences of amounts with decimals are rounded to the currency's, where a sheet would keep 0.2000000000000455. */
export function exactly(decimals: number, formula: string): string {
  return decimals === 0 ? formula : `ROUND(${formula},${decimals})`
}

/** A month's messages on several accounts, spread as evenly as whole messages can be: some accounts send one more. */
export interface Spread {
  accounts: string
  least: string
  most: string
  /** How many accounts send one more. */
  withMost: string
}

export const leastOf = (count: string, accounts: string) => `INT(${count}/${accounts})`
export const withMostOf = (count: string, accounts: string) => `MOD(${count},${accounts})`
export const mostOf = (least: string, withMost: string) => `${least}+IF(${withMost}>0,1,0)`

/** @param bill what one account costs for a count; all are on the same plan */
export function billsOf(
  { accounts, least, most, withMost }: Spread,
  bill: (count: string) => string,
): string {
  return `(${accounts}-${withMost})*${bill(least)}+${withMost}*${bill(most)}`
}

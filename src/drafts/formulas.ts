// Pieces of formulas that several sheets share.
import { CHEAPEST_NAMES, OR_ABOVE } from '../pricing/choice'

export const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`
/** One below the other. */
export const list = (texts: readonly string[]) => `{${texts.map(quoted).join(';')}}`

/** A condition that a cell asks for whichever plan is cheapest, be it from one plan on, by any of the names a user may type. */
export function asksCheapest(cell: string): string {
  return `OR(ISNUMBER(MATCH(TRIM(${cell}),${list(CHEAPEST_NAMES)},0)),COUNT(SEARCH(${list(OR_ABOVE)},${cell}))>0)`
}

/** The text that stands at the same place as a cell's; blank where it is none of them. */
export function translated(cell: string, from: readonly string[], to: readonly string[]): string {
  return `IFERROR(INDEX(${list(to)},MATCH(${cell},${list(from)},0)),"")`
}

/** A text in which the sheet puts a part in place of its name in {braces}. */
export function said(template: string, parts: Readonly<Record<string, string>>): string {
  const pieces = template
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 ? (parts[piece] ?? '""') : quoted(piece)))
  return pieces.filter((piece) => piece !== '""').join('&')
}

/** Sums and differences of amounts with decimals are rounded to the currency's, where a sheet would keep 0.2000000000000455. */
export function exactly(decimals: number, formula: string): string {
  return decimals === 0 ? formula : `ROUND(${formula},${decimals})`
}

export const leastOf = (count: string, accounts: string) => `INT(${count}/${accounts})`
export const withMostOf = (count: string, accounts: string) => `MOD(${count},${accounts})`
/** What the busier accounts send. */
export const mostOf = (count: string, accounts: string) =>
  `${leastOf(count, accounts)}+IF(${withMostOf(count, accounts)}>0,1,0)`

/**
 * What all accounts come to, where some send one message more than the others.
 * @param of what each of those comes to, fewer messages first
 */
export function ofAll(accounts: string, withMost: string, [least, most]: readonly [string, string]): string {
  return `(${accounts}-${withMost})*${least}+${withMost}*${most}`
}

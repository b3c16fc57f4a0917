// Numbers as sentences and tables show them; all four languages group by commas.

/** A number's text with commas between its thousands. */
export function withCommas(text: string): string {
  return text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
}

export function grouped(value: number, decimals = 0): string {
  return withCommas(value.toFixed(decimals))
}

/** An amount with the currency's decimals, or none when it is whole. */
export function money(value: number, decimals: number): string {
  return grouped(value, Number.isInteger(value) ? 0 : decimals)
}

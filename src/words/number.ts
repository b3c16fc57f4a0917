// Numbers as sentences and tables show them; all four languages group by commas.

export function grouped(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? digits : `${digits}.${fraction}`
}

/** An amount with the currency's decimals, or none when it is whole. */
export function money(value: number, decimals: number): string {
  return grouped(value, Number.isInteger(value) ? 0 : decimals)
}

// Exact money: whole ten-thousandths of a currency unit, tax on top, and the one truncation.

/**
 * An amount in ten-thousandths of a currency unit, always a whole number. Prices have at most two decimals and tax is a whole
 * percentage, so every product below is exact; the largest (10,000,000,000 messages at 50) stays under 2^53.
 */
export type Amount = number

const SCALE = 10_000

export function toAmount(price: number): Amount {
  return Math.round(price * 100) * 100
}

export function toNumber(amount: Amount): number {
  return amount / SCALE
}

export function taxOn(net: Amount, percent: number): Amount {
  return (net / 100) * percent
}

/** Truncates to the currency's minor unit (切り捨て), our rule where LINE publishes none. */
export function truncate(amount: Amount, decimals: number): Amount {
  return amount - (amount % (SCALE / 10 ** decimals))
}

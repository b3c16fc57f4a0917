// Exact money: whole ten-thousandths of a currency unit, tax on top, and the one truncation.

/**
 * An amount in ten-thousandths of a currency unit, always a whole number. Prices have at most two decimals and tax is a whole
 * percentage, so every product below is exact; the largest (10,000,000,000 messages at 50) stays under 2^53.
 */
export type Amount = number

/** The largest count anything here accepts or returns. */
export const MOST_MESSAGES = 10_000_000_000

/** The largest amount of money, in currency units, that anything accepts: more than any month of that many messages costs. */
export const MOST_MONEY = 100_000_000_000

export const SCALE = 10_000

/** Before an amount, in every language; a dollar says whose it is. */
export const CURRENCY_SIGNS = { JPY: '¥', TWD: 'NT$', THB: '฿', USD: 'US$' }

export function toAmount(price: number): Amount {
  return Math.round(price * 100) * 100
}

/** An amount as a cell holds it: what is finer than a hundredth is left out, but 0.29 × 100 is not 28. */
export function amountWithin(value: number): Amount {
  return Math.floor(value * 100 + 0.001) * 100
}

export function toNumber(amount: Amount): number {
  return amount / SCALE
}

export function taxOn(net: Amount, percent: number): Amount {
  return (net / 100) * percent
}

/** The currency's minor unit. */
export function minorUnit(decimals: 0 | 2): Amount {
  return decimals === 0 ? SCALE : SCALE / 100
}

/** Truncates to the currency's minor unit (切り捨て), our rule where LINE publishes none; below 2^53 the quotient never rounds up. */
export function truncate(amount: Amount, decimals: 0 | 2): Amount {
  const unit = minorUnit(decimals)
  return Math.floor(amount / unit) * unit
}

/** The largest net amount whose bill, with tax and truncated, is within a budget. */
export function netWithin(budget: Amount, percent: number, decimals: 0 | 2): Amount {
  const gross = truncate(budget, decimals) + minorUnit(decimals) - 1
  return wholeQuotient(gross, 100 + percent) * 100
}

/** Exact where a division would round up to the next whole number. */
export function wholeQuotient(amount: number, by: number): number {
  return (amount - (amount % by)) / by
}

// Exact money, against whole numbers without limit.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amountWithin,
  CURRENCY_SIGNS,
  netWithin,
  taxOn,
  toAmount,
  toNumber,
  truncate,
  wholeQuotient,
} from '../../src/pricing/money'
import { MARKETS } from '../../src/pricing/seller'

const hundredths = fc.integer({ min: 0, max: 5_000_000_000_000 })
const percent = fc.constantFrom(0, 5, 7, 8, 10)
const decimals = fc.constantFrom<0 | 2>(0, 2)

describe('an amount', () => {
  it.each([
    [0, 0],
    [2.8, 28_000],
    [0.15, 1_500],
    [0.29, 2_900], // 0.29 × 100 = 28.999999999999996
    [1_400.2, 14_002_000],
  ])('of %d is %i ten-thousandths', (price, amount) => {
    expect(toAmount(price)).toBe(amount)
    expect(toNumber(amount)).toBe(price)
  })

  it.each([
    [0.29, 2_900],
    [0.299, 2_900],
    [0.2999999, 3_000], // 29.99999 hundredths, within a thousandth of 30
    [1_234.567, 12_345_600],
  ])('of %d in a cell is %i, without what is finer than a hundredth', (value, amount) => {
    expect(amountWithin(value)).toBe(amount)
  })
})

it('tax and truncation are exact', () => {
  fc.assert(
    fc.property(hundredths, percent, decimals, (cents, tax, digits) => {
      const net = cents * 100
      const gross = net + taxOn(net, tax)
      expect(BigInt(gross)).toBe(BigInt(cents) * BigInt(100 + tax))
      const unit = digits === 0 ? 10_000n : 100n
      expect(BigInt(truncate(gross, digits))).toBe((BigInt(gross) / unit) * unit)
    }),
  )
})

it('a whole quotient is that of whole numbers', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 1_000_000 }), (amount, by) => {
      expect(BigInt(wholeQuotient(amount, by))).toBe(BigInt(amount) / BigInt(by))
    }),
  )
})

it('the most a budget pays for is within it, and a hundredth more is not', () => {
  fc.assert(
    fc.property(hundredths, percent, decimals, (cents, tax, digits) => {
      const budget = cents * 100
      const net = netWithin(budget, tax, digits)
      const bill = (amount: number) => truncate(amount + taxOn(amount, tax), digits)
      expect(net % 100).toBe(0)
      expect(bill(net)).toBeLessThanOrEqual(budget)
      expect(bill(net + 100)).toBeGreaterThan(budget)
    }),
  )
})

it('every currency has a sign of its own', () => {
  const signs = Object.values(MARKETS).map(({ currency }) => CURRENCY_SIGNS[currency.code])
  expect(signs).toEqual(['¥', 'NT$', '฿', 'US$'])
})

// A bill item by item: the fee, each band it reaches, tax, and what truncating takes away.
import { expect, it } from 'vitest'
import { bill } from '../../src/pricing/cost'
import { toNumber } from '../../src/pricing/money'
import { granted } from '../../src/pricing/refusal'
import { offerOf } from '../support/month'

function items(plan: string, region: string, messages: number, date: string, tax: number) {
  const { lines, total } = granted(bill(offerOf(plan, region, date), messages, tax))
  return [...lines.map((line) => ({ ...line, amount: toNumber(line.amount) })), toNumber(total)]
}

const fee = (amount: number) => ({ item: 'fee', amount })
const band = (from: number, messages: number, price: number, amount: number) => ({
  ...{ item: 'extra', from, messages, price, amount },
})

it.each([
  ['the fee alone', 30_000, [fee(15_000), 15_000]],
  ['one extra message', 30_001, [fee(15_000), band(1, 1, 3, 3), 15_003]],
  ['a band that is full', 80_000, [fee(15_000), band(1, 50_000, 3, 150_000), 165_000]],
  [
    'one message of the next band, and 0.8 cut off',
    80_001,
    [
      fee(15_000),
      band(1, 50_000, 3, 150_000),
      band(50_001, 1, 2.8, 2.8),
      { item: 'rounding', amount: -0.8 },
      165_002,
    ],
  ],
  [
    'three bands',
    140_000,
    [
      fee(15_000),
      band(1, 50_000, 3, 150_000),
      band(50_001, 50_000, 2.8, 140_000),
      band(100_001, 10_000, 2.6, 26_000),
      331_000,
    ],
  ],
])('%s', (_name, messages, expected) => {
  expect(items('standard', 'JP', messages, '2024-01-01', 0)).toEqual(expected)
})

it('adds tax to the sum, and cuts off after it', () => {
  // (15,000 + 150,000 + 2.8) × 0.1 = 16,500.28; 181,503.08
  expect(items('standard', 'JP', 80_001, '2024-01-01', 10)).toEqual([
    fee(15_000),
    band(1, 50_000, 3, 150_000),
    band(50_001, 1, 2.8, 2.8),
    { item: 'tax', percent: 10, amount: 16_500.28 },
    { item: 'rounding', amount: -0.08 },
    181_503,
  ])
  expect(items('light', 'JP', 0, '2024-01-01', 10)).toEqual([
    fee(5_000),
    { item: 'tax', percent: 10, amount: 500 },
    5_500,
  ])
})

it('has a plan that sells no extra messages as its fee', () => {
  expect(items('basic', 'TH', 15_000, '2026-01-01', 0)).toEqual([fee(1_280), 1_280])
  expect(items('free', 'TH', 300, '2026-01-01', 7)).toEqual([
    fee(0),
    { item: 'tax', percent: 7, amount: 0 },
    0,
  ])
})

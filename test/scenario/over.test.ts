// The months of a plan that cost more than the budget of a month.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toAmount } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { bought, withSends } from '../../src/scenario/bought'
import { monthsOver } from '../../src/scenario/over'
import type { Scenario } from '../../src/scenario/scenario'
import { described, shown } from '../support/scenario'

const over = (scenario: Scenario, amount: number) =>
  monthsOver(scenario, toAmount(amount)).map(({ month, by }) => [month, shown(by)])

/** 16,000 friends, 4 sends: 64,000 messages cost 15,000 + 34,000 × 3 = 117,000; 1,000 friends more are 4,000 × 3. */
const growing = described(16_000, { months: 3, growthBy: 'number', growth: 1_000 })

it.each<[string, Scenario, number, [string, number][]]>([
  ['none where the dearest costs as much', growing, 141_000, []],
  ['the dearest by a yen', growing, 140_999, [['2027-01', 1]]],
  [
    'each with what it costs more',
    growing,
    120_000,
    [
      ['2026-12', 9_000],
      ['2027-01', 21_000],
    ],
  ],
  // 117,000 × 1.1
  [
    'with tax where the plan has it',
    { ...growing, months: 1, withTax: true },
    117_000,
    [['2026-11', 11_700]],
  ],
  ['with other cost', { ...growing, months: 1, otherCost: 500 }, 117_000, [['2026-11', 500]]],
  // 5,000 messages cost 5,000 on Light, which cannot send 6,000.
  [
    'none without a price',
    described(1_000, { months: 2, growthBy: 'number', growth: 200, plan: 'light' }, 5),
    4_000,
    [['2026-11', 1_000]],
  ],
])('%s', (_, scenario, amount, due) => {
  expect(over(scenario, amount)).toEqual(due)
})

it('the sends that a budget buys never cost more in the month they are bought for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('JP', 'TW', 'TH'),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 300_000 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 3 }),
      (market, friends, amount, withTax, accounts) => {
        const scenario = described(friends, { market: market as 'JP', withTax, accounts })
        const result = bought(scenario, toAmount(amount))
        if (result instanceof Refusal) return
        expect(monthsOver(withSends(scenario, Math.min(result.sends, 1_000)), toAmount(amount))).toEqual([])
      },
    ),
  )
})

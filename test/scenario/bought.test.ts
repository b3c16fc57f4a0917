// The other way round: what an amount of money buys, checked against what the same messages cost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAmount } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { bought } from '../../src/scenario/bought'
import { monthCost } from '../../src/scenario/costs'
import { forecast } from '../../src/scenario/forecast'
import type { Scenario } from '../../src/scenario/scenario'
import { described, shown } from '../support/scenario'

const buy = (scenario: Scenario, amount: number) => {
  const result = bought(scenario, toAmount(amount))
  if (result instanceof Refusal) throw new Error(result.reason.code)
  return result
}

describe('50,000 yen for 20,000 friends of whom 20 % block', () => {
  const result = buy(described(20_000, { blocked: 20 }), 50_000)

  it('buys 41,666 messages on Standard, two sends to everyone', () => {
    // 15,000 + 11,666 × 3 = 49,998
    expect(result).toMatchObject({ messages: 41_666, atLeast: false, people: 16_000, sends: 2, used: 32_000 })
    expect(result.offer.plan).toBe('standard')
  })

  it('leaves 29,000', () => {
    // 15,000 + 2,000 × 3
    expect([shown(result.cost), shown(result.left)]).toEqual([21_000, 29_000])
  })
})

describe.each<[string, Scenario, number, number]>([
  // (54,999 − 15,000 × 1.1) / 3.3 = 11,666.4
  ['pays the tax, too', described(1_000, { withTax: true }), 54_999, 41_666],
  ['pays other cost first', described(1_000, { otherCost: 1_000 }), 51_000, 41_666],
  ['buys no more than the cap lets through', described(1_000, { cap: 1_000 }), 50_000, 31_000],
  ['stays on the chosen plan', described(1_000, { plan: 'light' }), 50_000, 5_000],
  ['takes a plan from the lowest on', described(1_000, { plan: 'light or above' }), 5_000, 5_000],
  // 25,001 each: 15,000 + 10,001 / 3 = 3,333 messages; 2 × 24,999 leaves 4 yen for one message of 3 more.
  ['spreads over accounts', described(1_000, { accounts: 2 }), 50_002, 66_667],
  // 3,000 − 1,780 = 1,220 / 0.06
  ['in baht', described(1_000, { market: 'TH' }), 3_000, 55_333],
])('a budget', (name, scenario, amount, messages) => {
  it(name, () => {
    expect(buy(scenario, amount).messages).toBe(messages)
  })
})

it('says so where the price of further messages is not known', () => {
  const result = buy(described(1_000, { market: 'OTHER' }), 200)
  expect(result).toMatchObject({ messages: 40_000, atLeast: true })
})

it('is refused where it does not pay the fee', () => {
  const result = bought(described(1_000, { plan: 'standard' }), toAmount(14_999))
  expect(result instanceof Refusal && result.reason.code).toBe('fee-above-budget')
})

it('reaches nobody where everybody blocks', () => {
  expect(buy(described(1_000, { blocked: 100 }), 50_000)).toMatchObject({ people: 0, sends: 0, used: 0 })
})

it('never costs more than the amount, and one message more would', () => {
  const scenarios = fc.record({
    market: fc.constantFrom('JP' as const, 'TH' as const, 'TW' as const),
    withTax: fc.boolean(),
    accounts: fc.integer({ min: 1, max: 5 }),
    otherCost: fc.integer({ min: 0, max: 500 }),
    amount: fc.integer({ min: 0, max: 3_000_000 }),
  })
  fc.assert(
    fc.property(scenarios, ({ amount, ...rest }) => {
      const scenario = described(1_000, rest)
      const result = bought(scenario, toAmount(amount))
      if (result instanceof Refusal || amount < rest.otherCost) return
      const [month] = forecast(scenario)
      if (!month) throw new Error('no month')
      const costOf = (messages: number) => {
        const cost = monthCost(scenario, { ...month, messages }, result.offer.plan)
        return cost instanceof Refusal ? Number.POSITIVE_INFINITY : cost.total
      }
      expect(costOf(result.messages)).toBeLessThanOrEqual(toAmount(amount))
      expect(costOf(result.messages + 1)).toBeGreaterThan(toAmount(amount))
    }),
    { numRuns: 300 },
  )
})

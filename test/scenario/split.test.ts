// What is said of several accounts beside the plans.
import { describe, expect, it } from 'vitest'
import { curve } from '../../src/scenario/curve'
import { described, outlookOf, shown } from '../support/scenario'

describe('several accounts', () => {
  it('send 10,000 messages on two Light plans for 10,000 instead of 15,000 on Standard', () => {
    expect(shown(outlookOf(described(2_500)).total)).toBe(15_000)
    expect(shown(outlookOf(described(2_500, { accounts: 2 })).total)).toBe(10_000)
  })

  it.each([
    ['cost less than one and are shown', described(2_500), 10_000],
    ['cost no less at 4,000 messages and stay away', described(1_000), undefined],
    // 20,000 messages in October 2026, before LINE published the price of messages beyond 6,000.
    [
      'are not advised where prices are not published',
      described(5_000, { market: 'TW', start: '2026-10' }),
      undefined,
    ],
    // 2 × 5,500, held against 16,500.
    ['are on the tax basis of the total', described(2_500, { withTax: true }), 11_000],
    // 10,000 + 1,000, held against 15,000 + 1,000.
    ['pay other monthly cost as the total does', described(2_500, { otherCost: 1_000 }), 11_000],
    // Two accounts send 5,000 each on Light, which is what the scenario has already.
    ['cost no less than the accounts there are and stay away', described(2_500, { accounts: 2 }), undefined],
    ['would send more than a cap lets through and stay away', described(2_500, { cap: 0 }), undefined],
  ])('%s', (_, scenario, amount) => {
    expect(shown(outlookOf(scenario).split)).toBe(amount)
  })

  it('put the curve where one of them is', () => {
    // 10,001 messages on two accounts are 5,000 and 5,001, the latter on Standard.
    const { busiest } = outlookOf(described(10_001, { accounts: 2 }, 1))
    expect(curve('JP', busiest, false, 2).here).toEqual({ messages: 5_001, cost: 15_000 })
  })
})

// The most messages a budget buys, and that it is the inverse of cost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cost } from '../../src/pricing/cost'
import { offers } from '../../src/pricing/inforce'
import { MOST_MESSAGES, MOST_MONEY, toAmount, toNumber, truncate } from '../../src/pricing/money'
import type { Offer } from '../../src/pricing/offer'
import { mostMessages, mostOfAny } from '../../src/pricing/reach'
import { attempt, granted, Refusal } from '../../src/pricing/refusal'
import { MARKET_IDS, MARKETS } from '../../src/pricing/seller'
import { offerOf, refusal } from '../support/month'

const everyOffer: Offer[] = MARKET_IDS.flatMap((id) =>
  MARKETS[id].cards.flatMap((card) => offers(MARKETS[id], card.from)),
)
const priced = everyOffer.filter(({ terms }) => Array.isArray(terms.bands))
const TAXES = [0, 5, 7, 8, 10]

/** Holds of the largest count whose cost is within the budget, and of no other. */
function expectInverse(offer: Offer, budget: number, tax: number): void {
  const most = granted(mostMessages(offer, budget, tax))
  expect(cost(offer, most, tax)).toBeLessThanOrEqual(budget)
  if (most < MOST_MESSAGES) expect(cost(offer, most + 1, tax)).toBeGreaterThan(budget)
}

describe('what a budget buys', () => {
  it.each([
    // 15,000 + 50,000×3 + 20,000×2.8
    ['the published example backwards', 'standard', 'JP', '2026-09-01', 221_000, 0, 100_000],
    [
      'the same from October 2026: 15,000 + 70,000×3 = 225,000',
      'standard',
      'JP',
      '2026-10-01',
      225_000,
      0,
      100_000,
    ],
    // 80,001 messages are 165,002.8, truncated 165,002; 80,000 are 165,000
    ['a bill that truncation brings within the budget', 'standard', 'JP', '2024-01-01', 165_002, 0, 80_001],
    ['one yen less', 'standard', 'JP', '2024-01-01', 165_001, 0, 80_000],
    // 165,002.8 × 1.1 = 181,503.08
    ['with tax', 'standard', 'JP', '2024-01-01', 181_503, 10, 80_001],
    ['with tax, one yen less', 'standard', 'JP', '2024-01-01', 181_502, 10, 80_000],
    ['a plan that sells no more', 'light', 'JP', '2024-01-01', 1_000_000, 0, 5_000],
    ['the fee alone', 'standard', 'JP', '2024-01-01', 15_000, 0, 30_000],
    // 1,400 + 1×0.2
    ['Taiwan, one extra message', 'high', 'TW', '2026-11-01', 1_400.2, 0, 6_001],
    ['Taiwan, a cent too little for it', 'high', 'TW', '2026-11-01', 1_400.19, 0, 6_000],
    // 1,400 + 50,000×0.2 + 1×0.15 = 11,400.15
    ['Taiwan, one in the second band', 'high', 'TW', '2026-11-01', 11_400.15, 0, 56_001],
    [
      'an unpublished price, too little for the first extra message',
      'high',
      'TW',
      '2025-01-01',
      1_200.19,
      0,
      6_000,
    ],
    // 1,780 + 15,000×0.06
    ['Thailand', 'pro', 'TH', '2026-01-01', 2_680, 0, 50_000],
  ])('%s: %s in %s on %s, %d with %i %% tax buys %i', (_name, plan, region, date, budget, tax, messages) => {
    expect(mostMessages(offerOf(plan, region, date), toAmount(budget), tax)).toBe(messages)
  })

  it.each([
    ['JP', '2026-11-01', 0, 200],
    ['JP', '2026-11-01', 4_999, 200],
    ['JP', '2026-11-01', 5_000, 5_000],
    ['JP', '2026-11-01', 15_000, 30_000],
    ['TW', '2025-01-01', 1_199, 3_000], // medium; the fee of high is 1,200
    ['TH', '2026-01-01', 1_779, 19_990], // basic 15,000 + 499/0.1; the fee of pro is 1,780
    ['TH', '2026-01-01', 1_780, 35_000],
    ['TH', '2020-01-01', 1_200, 15_000], // basic, whatever the free plan included
  ] as const)('of any plan in %s on %s, %d buys %i', (market, date, budget, messages) => {
    expect(mostOfAny(MARKETS[market], toAmount(budget), 0, date)).toBe(messages)
  })

  it('is refused where it is more than any function counts, and not before', () => {
    const pro = offerOf('pro', 'TH', '2026-01-01')
    // 1,780 + (10,000,000,000 − 35,000)×0.06 = 599,999,680; one more costs 0.06
    expect(mostMessages(pro, toAmount(599_999_680.05), 0)).toBe(MOST_MESSAGES)
    expect(mostMessages(pro, toAmount(599_999_679.99), 0)).toBe(MOST_MESSAGES - 1)
    expect(refusal(() => mostMessages(pro, toAmount(599_999_680.06), 0)).code).toBe('reach-beyond-count')
    expect(refusal(() => mostOfAny(MARKETS.TH, toAmount(5_000_000_000), 0, '2026-01-01')).code).toBe(
      'reach-beyond-count',
    )
  })

  it('can be asked for every amount that a month can cost', () => {
    const dearest = priced.map((offer) => granted(cost(offer, MOST_MESSAGES, 10)))
    // Light in Japan until 2023: 5,000 + (10,000,000,000 − 15,000)×5, and 10% tax
    expect(toNumber(Math.max(...dearest))).toBe(55_000_000_000 - 77_000)
    expect(toNumber(Math.max(...dearest))).toBeLessThanOrEqual(MOST_MONEY)
  })
})

describe('a budget whose reach is not known', () => {
  it.each([
    // 6,000 + 800/0.2: every extra message at the first price is the most it can cost
    ['high', 'TW', '2025-01-01', 2_000, 10_000],
    // the first extra message costs 0.2 at most; at less, there are more
    ['high', 'TW', '2025-01-01', 1_200.2, 6_001],
    ['standard', 'OTHER', '2026-11-01', 200, 40_000],
    ['free', 'TH', '2020-01-01', 0, 500],
  ])('%s in %s on %s: %d buys at least %i', (plan, region, date, budget, least) => {
    const offer = offerOf(plan, region, date)
    expect(refusal(() => mostMessages(offer, toAmount(budget), 0))).toMatchObject({
      code: 'reach-unknown',
      least,
    })
  })

  it('of any plan is refused with the best bound', () => {
    const reason = refusal(() => mostOfAny(MARKETS.TW, toAmount(2_000), 0, '2025-01-01'))
    expect(reason).toMatchObject({ code: 'reach-unknown', least: 10_000 })
  })
})

it('a budget below every fee from a plan on is refused with that plan', () => {
  const reason = refusal(() => mostOfAny(MARKETS.TW, toAmount(999), 0, '2026-11-01', 'medium'))
  expect(reason).toEqual({
    code: 'fee-above-budget',
    offer: offerOf('medium', 'TW', '2026-11-01'),
    budget: toAmount(999),
    tax: 0,
  })
})

it('a budget below the fee is refused', () => {
  expect(refusal(() => mostMessages(offerOf('light', 'JP', '2024-01-01'), toAmount(4_999), 0)).code).toBe(
    'fee-above-budget',
  )
  expect(refusal(() => mostMessages(offerOf('light', 'JP', '2024-01-01'), toAmount(5_000), 10)).code).toBe(
    'fee-above-budget',
  )
})

describe('the inverse of cost', () => {
  it.each(priced.map((offer) => [offer.market.id, offer.plan, offer.card.from, offer] as const))(
    'at every band edge and one on either side: %s %s of %s',
    (_market, _plan, _from, offer) => {
      const { included, bands } = offer.terms
      const edges = Array.isArray(bands) ? bands.map(({ upTo = 0 }) => included + upTo) : []
      for (const edge of [included, ...edges]) {
        for (const messages of [edge - 1, edge, edge + 1]) {
          for (const tax of TAXES) {
            const budget = granted(cost(offer, messages, tax))
            expectInverse(offer, budget, tax)
            expect(mostMessages(offer, budget, tax)).toBeGreaterThanOrEqual(messages)
          }
        }
      }
    },
  )

  it('for any budget', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...priced),
        fc.integer({ min: 0, max: 300_000_000_00 }),
        fc.constantFrom(...TAXES),
        (offer, hundredths, tax) => {
          const budget = hundredths * 100
          if (budget < granted(cost(offer, 0, tax))) {
            expect(refusal(() => mostMessages(offer, budget, tax)).code).toBe('fee-above-budget')
          } else {
            expectInverse(offer, budget, tax)
          }
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it('takes no account of what is finer than the smallest unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...priced),
        fc.integer({ min: 5_000_00, max: 50_000_000 }),
        (offer, hundredths) => {
          const budget = hundredths * 100
          const most = (amount: number) => {
            const result = attempt(() => mostMessages(offer, amount, 0))
            return result instanceof Refusal ? result.reason.code : result
          }
          expect(most(budget)).toBe(most(truncate(budget, offer.market.currency.decimals)))
        },
      ),
    )
  })
})

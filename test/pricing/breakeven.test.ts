// The ranges in which each plan is cheapest, and that they agree with the choice at every count.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakEvens } from '../../src/pricing/breakeven'
import { cheapest } from '../../src/pricing/cheapest'
import { offers } from '../../src/pricing/inforce'
import { MOST_MESSAGES } from '../../src/pricing/money'
import { granted, Refusal } from '../../src/pricing/refusal'
import { MARKET_IDS, MARKETS, type Market, type MarketId } from '../../src/pricing/seller'
import { anyMarket, inventedMarket } from '../support/markets'
import { refusal } from '../support/month'
import { surestPlan } from '../support/oracle'

const ranges = (market: MarketId, date: string) =>
  breakEvens(MARKETS[market], date).map(({ from, upTo, offer }) => [offer?.plan, from, upTo])

it.each<[MarketId, string, [string | undefined, number, number][]]>([
  [
    'JP',
    '2026-11-01',
    [
      ['communication', 0, 200],
      ['light', 201, 5_000],
      ['standard', 5_001, MOST_MESSAGES],
    ],
  ],
  [
    'JP',
    '2020-01-01',
    [
      ['communication', 0, 1_000],
      ['light', 1_001, 17_000], // 5,000 + 2,000×5 = 15,000, the fee of standard: the lower fee wins
      ['standard', 17_001, MOST_MESSAGES],
    ],
  ],
  [
    'TW',
    '2020-01-01',
    [
      ['light', 0, 500],
      ['medium', 501, 20_000], // 800 + 16,000×0.2 = 4,000, the fee of high
      ['high', 20_001, MOST_MESSAGES], // at most 4,000 + extra×0.15, always less than medium
    ],
  ],
  [
    'TH',
    '2020-01-01',
    [
      ['free', 0, 500],
      [undefined, 501, 1_000], // whether the free plan still sent them is not known
      ['basic', 1_001, 18_750], // 1,200 + 3,750×0.08 = 1,500, the fee of pro
      ['pro', 18_751, MOST_MESSAGES],
    ],
  ],
  [
    'TH',
    '2026-01-01',
    [
      ['free', 0, 300],
      ['basic', 301, 20_000],
      ['pro', 20_001, MOST_MESSAGES],
    ],
  ],
])('%s on %s', (market, date, expected) => {
  expect(ranges(market, date)).toEqual(expected)
})

it('gives a count at which two plans cost the same to the one listed first, also where that one comes back', () => {
  const market = inventedMarket({
    early: { fee: 1, included: 0, bands: [{ upTo: 10, price: 1 }, { price: 0 }] }, // 1 + n, then 11
    late: { fee: 2, included: 0, bands: [{ price: 0.5 }] }, // 2 + n/2: the same at 2 and at 18
  })
  expect(breakEvens(market, '2026-01-01').map(({ from, upTo, offer }) => [offer?.plan, from, upTo])).toEqual([
    ['early', 0, 2],
    ['late', 3, 17],
    ['early', 18, MOST_MESSAGES],
  ])
})

function expectAgreement(market: Market, date: string, messages: readonly number[]): void {
  const stretches = breakEvens(market, date)
  const all = offers(market, date)
  const answers = messages.map((count) => {
    const stretch = stretches.find(({ from, upTo }) => from <= count && count <= upTo)
    const best = cheapest(market, count, date)
    return [count, stretch?.offer?.plan, best instanceof Refusal ? undefined : best.plan]
  })
  const weighed = messages.map((count) => {
    const plan = surestPlan(all, count)
    return [count, plan, plan]
  })
  expect(answers).toEqual(weighed)
}

describe('agrees with weighing every plan', () => {
  it('at every count up to 300 in any market', () => {
    const counts = [...Array(301).keys()]
    fc.assert(
      fc.property(anyMarket, (market) => expectAgreement(market, '2026-01-01', counts)),
      { numRuns: 300 },
    )
  })

  it.each(MARKET_IDS.flatMap((id) => MARKETS[id].cards.map(({ from }) => [id, from] as const)))(
    'around every end of a range and anywhere else: %s on %s',
    (id, date) => {
      const ends = breakEvens(MARKETS[id], date).flatMap(({ from, upTo }) => [
        from - 1,
        from,
        from + 1,
        upTo - 1,
        upTo,
      ])
      expectAgreement(
        MARKETS[id],
        date,
        ends.filter((count) => count >= 0 && count <= MOST_MESSAGES),
      )
      fc.assert(
        fc.property(
          fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: MOST_MESSAGES })),
          (count) => expectAgreement(MARKETS[id], date, [count]),
        ),
        { numRuns: 300 },
      )
    },
  )
})

it('ends with the largest count, beyond which none is the cheapest', () => {
  expect(granted(cheapest(MARKETS.JP, MOST_MESSAGES, '2026-11-01')).plan).toBe('standard')
  const reason = { code: 'undecided', market: MARKETS.JP, messages: MOST_MESSAGES + 1, date: '2026-11-01' }
  expect(refusal(() => cheapest(MARKETS.JP, MOST_MESSAGES + 1, '2026-11-01'))).toEqual(reason)
})

it('is worked out once for a card, and so are its offers', () => {
  const { JP } = MARKETS
  expect(breakEvens(JP, '2026-11-01')).toBe(breakEvens(JP, '2026-12-01'))
  expect(breakEvens(JP, '2026-11-01', 'light')).toBe(breakEvens(JP, '2026-12-01', 'light'))
  expect(breakEvens(JP, '2026-11-01', 'light')).not.toEqual(breakEvens(JP, '2026-11-01'))
  expect(offers(JP, '2026-11-01')).toBe(offers(JP, '2026-12-01'))
})

it('leaves no gap between 0 and the largest count, and names no plan twice in a row', () => {
  fc.assert(
    fc.property(anyMarket, (market) => {
      const stretches = breakEvens(market, '2026-01-01')
      expect(stretches[0]?.from).toBe(0)
      expect(stretches[stretches.length - 1]?.upTo).toBe(MOST_MESSAGES)
      for (const [index, { from, offer }] of stretches.slice(1).entries()) {
        expect(from).toBe((stretches[index]?.upTo ?? Number.NaN) + 1)
        expect(offer?.plan).not.toBe(stretches[index]?.offer?.plan)
      }
    }),
  )
})

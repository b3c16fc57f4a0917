// The cheapest split over accounts, against every possible one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/pricing/card'
import { cheapest } from '../../src/pricing/cheapest'
import { cost, netBounds } from '../../src/pricing/cost'
import { toNumber } from '../../src/pricing/money'
import { attempt, granted, Refusal } from '../../src/pricing/refusal'
import { MARKETS, type Market, type MarketId } from '../../src/pricing/seller'
import { type Split, split } from '../../src/pricing/split'
import { everyDivision, fallingBands, inventedBands, inventedMarket } from '../support/markets'
import { refusal } from '../support/month'

const shown = ({ shares, total, single }: Split) => ({
  shares: shares.map(({ offer, accounts, messages, cost }) => [
    offer.plan,
    accounts,
    messages,
    toNumber(cost),
  ]),
  total: toNumber(total),
  saved: single === undefined ? undefined : toNumber(single - total),
})

describe('worked examples', () => {
  it.each<[string, MarketId, string, number, number, [string, number, number, number][], number, number]>([
    // 2 × 5,000 instead of 15,000
    ['two Light accounts', 'JP', '2026-11-01', 10_000, 4, [['light', 2, 5_000, 5_000]], 10_000, 5_000],
    ['the same on one account', 'JP', '2026-11-01', 10_000, 1, [['standard', 1, 10_000, 15_000]], 15_000, 0],
    // 200 + 200 + 100
    [
      ...(['free accounts', 'JP', '2026-11-01', 500, 4] as const),
      [
        ['communication', 2, 200, 0],
        ['communication', 1, 100, 0],
      ],
      ...([0, 5_000] as const),
    ],
    // 5,000 + 200, instead of Standard at 15,000
    [
      ...(['Light and a free one', 'JP', '2026-11-01', 5_150, 4] as const),
      [
        ['light', 1, 5_000, 5_000],
        ['communication', 1, 150, 0],
      ],
      ...([5_000, 10_000] as const),
    ],
    // 40,000 = 30,000 + 2 × 5,000 at 25,000, instead of 15,000 + 10,000×3 = 45,000
    [
      ...(['Standard and two Light', 'JP', '2026-11-01', 40_000, 4] as const),
      [
        ['standard', 1, 30_000, 15_000],
        ['light', 2, 5_000, 5_000],
      ],
      ...([25_000, 20_000] as const),
    ],
    // 1,400 + (35,400 − 6,000)×0.2 = 7,280, instead of 1,400 + 30,000×0.2 = 7,400
    [
      ...(['one account sends the rest', 'TW', '2026-11-01', 36_000, 4] as const),
      [
        ['high', 1, 35_400, 7_280],
        ['light', 3, 200, 0],
      ],
      ...([7_280, 120] as const),
    ],
    ['nothing to send', 'JP', '2026-11-01', 0, 20, [['communication', 1, 0, 0]], 0, 0],
  ])(
    '%s: %s on %s, %i messages, up to %i accounts',
    (_name, market, date, messages, most, shares, total, saved) => {
      expect(shown(granted(split(MARKETS[market], messages, most, date)))).toEqual({ shares, total, saved })
    },
  )
})

/** The split sends everything, within the accounts, at the least cost there is. */
function expectBest(market: Market, date: string, messages: number, accounts: number, least: number): void {
  const result = attempt(() => split(market, messages, accounts, date))
  if (result instanceof Refusal) {
    expect(least).toBe(Number.POSITIVE_INFINITY)
    return
  }
  const over = (of: (share: Split['shares'][number]) => number) =>
    result.shares.reduce((sum, share) => sum + share.accounts * of(share), 0)
  const found = {
    messages: over(({ messages }) => messages),
    accounts: over(() => 1),
    net: over(({ offer, messages }) => netBounds(offer, messages)?.most ?? Number.NaN),
    total: over(({ offer, messages }) => granted(cost(offer, messages, 0))),
  }
  expect(found).toEqual({ messages, accounts: result.accounts, net: least, total: result.total })
  expect(result.accounts).toBeLessThanOrEqual(accounts)
}

const bandsOrNone: fc.Arbitrary<Plan['bands']> = fc.oneof(
  { weight: 3, arbitrary: fallingBands.map(inventedBands) },
  { weight: 1, arbitrary: fc.constant(null) },
)

const invented = fc
  .array(
    fc.record({
      fee: fc.integer({ min: 0, max: 99 }),
      included: fc.integer({ min: 0, max: 20 }),
      bands: bandsOrNone,
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((plans) =>
    inventedMarket(
      Object.fromEntries(plans.toSorted((a, b) => a.fee - b.fee).map((plan, at) => [`plan${at}`, plan])),
    ),
  )

/** The cards on which every price is known; all their fees, included messages and bands are whole hundreds. */
const KNOWN: [MarketId, string][] = [
  ['JP', '2019-04-18'],
  ['JP', '2023-06-01'],
  ['JP', '2026-10-01'],
  ['TW', '2026-11-01'],
  ['TH', '2024-08-01'],
]

describe('every possible division costs as much or more', () => {
  it.each(KNOWN)('in hundreds of messages up to 100,000 on 1 to 4 accounts: %s on %s', (id, date) => {
    const steps = 1_000
    const best = everyDivision(MARKETS[id], date, steps, 100, 4)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: steps }), fc.integer({ min: 1, max: 4 }), (at, accounts) => {
        expectBest(MARKETS[id], date, at * 100, accounts, best[accounts - 1]?.[at] ?? Number.NaN)
      }),
      { numRuns: 400 },
    )
  })

  it('at every count up to 120 on 1 to 4 accounts in any market', () => {
    const most = 120
    fc.assert(
      fc.property(invented, (market) => {
        const best = everyDivision(market, '2026-01-01', most, 1, 4)
        for (const [index, costs] of best.entries()) {
          for (const [messages, least] of costs.entries()) {
            if (messages % 7 === 0 || messages < 30)
              expectBest(market, '2026-01-01', messages, index + 1, least)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('takes no account more than it needs', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KNOWN), fc.integer({ min: 0, max: 200_000 }), ([id, date], messages) => {
      const found = granted(split(MARKETS[id], messages, 4, date))
      if (found.accounts === 1) return
      const fewer = granted(split(MARKETS[id], messages, found.accounts - 1, date))
      const net = ({ shares }: Split) =>
        shares.reduce(
          (sum, share) => sum + share.accounts * (netBounds(share.offer, share.messages)?.most ?? 0),
          0,
        )
      expect(net(fewer)).toBeGreaterThan(net(found))
      expect(found.total).toBeLessThanOrEqual(found.single ?? 0)
    }),
  )
})

describe('of splits that cost the same', () => {
  it('the one with fewer accounts is taken', () => {
    const market = inventedMarket({
      sells: { fee: 10, included: 0, bands: [{ price: 1 }] }, // 10 + 10×1
      none: { fee: 10, included: 5, bands: null }, // 2 × 10
    })
    expect(shown(granted(split(market, 10, 4, '2026-01-01'))).shares).toEqual([['sells', 1, 10, 20]])
  })

  it('then the one on the plan that is listed first, as on one account', () => {
    const market = inventedMarket({
      first: { fee: 10, included: 5, bands: null },
      second: { fee: 10, included: 5, bands: null },
    })
    for (const messages of [5, 10]) {
      expect(shown(granted(split(market, messages, 4, '2026-01-01'))).shares).toEqual([
        ['first', messages / 5, 5, 10],
      ])
    }
    expect(granted(cheapest(market, 5, '2026-01-01')).plan).toBe('first')
  })

  it('the one whose largest account sends the rest is taken', () => {
    const market = inventedMarket({
      small: { fee: 1, included: 5, bands: [{ price: 1 }] },
      large: { fee: 2, included: 10, bands: [{ price: 1 }] },
    })
    // 1 + 2 + 1×1; two large ones cost as much, with higher fees
    expect(shown(granted(split(market, 16, 2, '2026-01-01'))).shares).toEqual([
      ['large', 1, 11, 3],
      ['small', 1, 5, 1],
    ])
  })

  it('then the one with the lower fee, as on one account', () => {
    // basic 1,280 + 5,000×0.1 = 1,780, the fee of pro
    expect(shown(granted(split(MARKETS.TH, 20_000, 1, '2026-01-01'))).shares).toEqual([
      ['basic', 1, 20_000, 1_780],
    ])
  })
})

it('on one account is the cheapest plan', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KNOWN),
      fc.integer({ min: 0, max: 10_000_000 }),
      ([id, date], messages) => {
        const { shares } = granted(split(MARKETS[id], messages, 1, date))
        expect(shares.map(({ offer, accounts }) => [offer.plan, accounts])).toEqual([
          [granted(cheapest(MARKETS[id], messages, date)).plan, 1],
        ])
      },
    ),
  )
})

describe('where a higher number was included at first', () => {
  // 1,000 messages at most were included in Thailand's Free; beyond, Basic at 1,200 is sure whichever number held
  it.each([1, 2, 3, 4])('one message beyond what %i free accounts can have included', (accounts) => {
    for (const messages of [1_000 * accounts + 1, 1_000 * accounts + 500]) {
      const found = granted(split(MARKETS.TH, messages, accounts, '2022-06-01'))
      expect([messages, toNumber(found.total)]).toEqual([messages, 1_200])
      if (accounts === 1)
        expect(granted(cheapest(MARKETS.TH, messages, '2022-06-01')).plan).toBe(found.shares[0]?.offer.plan)
    }
  })

  it.each([1, 2, 3, 4])('as many as %i free accounts may have included: refused', (accounts) => {
    const answer = () => split(MARKETS.TH, 1_000 * accounts, accounts, '2022-06-01')
    expect(refusal(answer).code).toBe('split-unknown')
  })
})

it('is refused where all accounts together cannot send the messages', () => {
  const market = inventedMarket({ none: { fee: 10, included: 5, bands: null } })
  expect(granted(split(market, 20, 4, '2026-01-01')).accounts).toBe(4)
  expect(refusal(() => split(market, 21, 4, '2026-01-01')).code).toBe('split-unknown')
})

describe('unpublished prices', () => {
  it.each<[MarketId, string, number]>([
    ['TW', '2025-01-01', 9_000], // high and medium cost 2,000; high alone at most 1,800, perhaps less
    ['TW', '2025-01-01', 100_000],
    ['OTHER', '2026-11-01', 200_001],
    ['TH', '2020-01-01', 2_500], // whether four free accounts included them is not known
  ])('%s on %s, %i messages: refused', (market, date, messages) => {
    expect(refusal(() => split(MARKETS[market], messages, 4, date)).code).toBe('split-unknown')
  })

  it.each<[MarketId, string, number, number]>([
    ['TW', '2025-01-01', 6_000, 1_200],
    ['TH', '2020-01-01', 2_000, 0], // 4 × 500
    ['OTHER', '2026-11-01', 20_000, 100], // 2 × 50 instead of 150
  ])('%s on %s, %i messages: %d without them', (market, date, messages, total) => {
    expect(toNumber(granted(split(MARKETS[market], messages, 4, date)).total)).toBe(total)
  })
})

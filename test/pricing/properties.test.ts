// What holds for every plan, card and count.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cheapest } from '../../src/pricing/cheapest'
import { bill, bounds, cost } from '../../src/pricing/cost'
import { offers } from '../../src/pricing/inforce'
import { MOST_MESSAGES, toAmount } from '../../src/pricing/money'
import type { Offer } from '../../src/pricing/offer'
import { attempt, granted, Refusal } from '../../src/pricing/refusal'
import { MARKET_IDS, MARKETS } from '../../src/pricing/seller'

const everyOffer: Offer[] = MARKET_IDS.flatMap((id) =>
  MARKETS[id].cards.flatMap((card) => offers(MARKETS[id], card.from)),
)

/** Counts near every edge of the offer as well as anywhere. */
const messagesOf = ({ terms: { included, bands } }: Offer) => {
  const edges = Array.isArray(bands) ? bands.flatMap(({ upTo }) => (upTo ? [included + upTo] : [])) : []
  const near = fc.tuple(fc.constantFrom(included, ...edges), fc.integer({ min: -2, max: 2 }))
  return fc.oneof(
    near.map(([edge, step]) => Math.max(0, edge + step)),
    fc.integer({ min: 0, max: 200_000_000 }),
    fc.integer({ min: 0, max: MOST_MESSAGES }),
  )
}

const offerAndMessages = fc
  .constantFrom(...everyOffer)
  .chain((offer) => fc.tuple(fc.constant(offer), messagesOf(offer), fc.constantFrom(0, 5, 7, 8, 10)))

/** The same bill in whole numbers without limit, message by band, as an independent check. */
function exact({ terms, market }: Offer, messages: number, tax: number): bigint {
  const hundredths = (price: number) => BigInt(Math.round(price * 100))
  let net = hundredths(terms.fee)
  let before = 0n
  let left = BigInt(Math.max(0, messages - terms.included))
  for (const { upTo, price } of Array.isArray(terms.bands) ? terms.bands : []) {
    const size = upTo === undefined ? left : BigInt(upTo) - before
    const inside = left < size ? left : size
    net += inside * hundredths(price)
    left -= inside
    before = BigInt(upTo ?? 0)
  }
  const gross = net * BigInt(100 + tax) // ten-thousandths
  const unit = market.currency.decimals === 0 ? 10_000n : 100n
  return gross - (gross % unit)
}

describe('cost', () => {
  it('is the bill in exact arithmetic', () => {
    fc.assert(
      fc.property(offerAndMessages, ([offer, messages, tax]) => {
        const total = attempt(() => cost(offer, messages, tax))
        fc.pre(!(total instanceof Refusal))
        expect(BigInt(total as number)).toBe(exact(offer, messages, tax))
      }),
      { numRuns: 2_000 },
    )
  })

  it('never falls when messages rise', () => {
    fc.assert(
      fc.property(
        offerAndMessages,
        fc.integer({ min: 1, max: 1_000_000 }),
        ([offer, messages, tax], more) => {
          const [low, high] = [messages, messages + more].map((count) =>
            attempt(() => cost(offer, count, tax)),
          )
          if (low instanceof Refusal) expect(high).toBeInstanceOf(Refusal)
          else if (!(high instanceof Refusal)) expect(high).toBeGreaterThanOrEqual(low as number)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('is the sum of the lines of the bill, whose messages add up to the extra ones', () => {
    fc.assert(
      fc.property(offerAndMessages, ([offer, messages, tax]) => {
        const result = attempt(() => bill(offer, messages, tax))
        const total = attempt(() => cost(offer, messages, tax))
        if (result instanceof Refusal) {
          expect((total as Refusal).reason).toEqual(result.reason)
          return
        }
        expect(result.total).toBe(total)
        expect(result.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
        const extra = result.lines.reduce((sum, line) => sum + (line.item === 'extra' ? line.messages : 0), 0)
        expect(extra).toBe(Math.max(0, messages - offer.terms.included))
      }),
      { numRuns: 2_000 },
    )
  })

  it('lies within its bounds, and they meet where it is known', () => {
    fc.assert(
      fc.property(offerAndMessages, ([offer, messages, tax]) => {
        const range = bounds(offer, messages, tax)
        const total = attempt(() => cost(offer, messages, tax))
        if (range === undefined) expect((total as Refusal).reason.code).toBe('not-sold')
        else if (total instanceof Refusal) expect(range.most).toBeGreaterThanOrEqual(range.least)
        else expect(range).toEqual({ least: total, most: total })
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the cheapest plan', () => {
  it('costs no more than any other plan that can send the messages', () => {
    fc.assert(
      fc.property(offerAndMessages, ([{ market, card }, messages]) => {
        const best = attempt(() => cheapest(market, messages, card.from))
        if (best instanceof Refusal) {
          expect(best.reason.code).toBe('undecided')
          return
        }
        const most = bounds(best, messages, 0)?.most ?? Number.NaN
        for (const other of offers(market, card.from)) {
          const range = other.plan === best.plan ? undefined : bounds(other, messages, 0)
          if (range) expect(most).toBeLessThanOrEqual(range.least)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['JP', 200, '2026-11-01', 'communication'],
    ['JP', 201, '2026-11-01', 'light'],
    ['JP', 5_000, '2026-11-01', 'light'],
    ['JP', 5_001, '2026-11-01', 'standard'],
    ['TW', 200, '2026-11-01', 'light'],
    ['TW', 3_000, '2026-11-01', 'medium'],
    ['TW', 3_001, '2026-11-01', 'high'],
    ['TW', 7_000, '2025-01-01', 'high'], // no other plan can send them, so its unknown price does not matter
    // medium 800 + 16,000×0.2 = 4,000, as much as high; the lower fee wins
    ['TW', 20_000, '2020-01-01', 'medium'],
    ['TW', 20_001, '2020-01-01', 'high'],
    ['TW', 25_001, '2020-01-01', 'high'], // at most 4,000.15 against 800 + 21,001×0.2 = 5,000.2
    ['TH', 20_000, '2026-01-01', 'basic'],
    ['TH', 20_001, '2026-01-01', 'pro'],
    ['OTHER', 50_000, '2026-11-01', 'standard'],
  ] as const)('%s, %i messages on %s: %s', (id, messages, date, plan) => {
    expect(granted(cheapest(MARKETS[id], messages, date)).plan).toBe(plan)
  })

  it('is not told where the free plan may or may not send them', () => {
    const result = attempt(() => cheapest(MARKETS.TH, 501, '2020-01-01'))
    expect((result as Refusal).reason.code).toBe('undecided')
    expect(granted(cheapest(MARKETS.TH, 500, '2020-01-01')).plan).toBe('free')
    expect(granted(cheapest(MARKETS.TH, 1_001, '2020-01-01')).plan).toBe('basic')
  })

  it('keeps amounts exact at the largest count', () => {
    expect(Number.isSafeInteger(MOST_MESSAGES * toAmount(50) * 1.1)).toBe(true)
  })
})

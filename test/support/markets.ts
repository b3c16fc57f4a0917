// Made-up markets for tests that weigh every possibility.
import fc from 'fast-check'
import type { Plan } from '../../src/pricing/card'
import { netBounds } from '../../src/pricing/cost'
import { offers } from '../../src/pricing/inforce'
import { MARKETS, type Market } from '../../src/pricing/seller'

/** A market with one card, in force since the first Japanese one. */
export function inventedMarket(plans: Record<string, Plan>): Market {
  return { ...MARKETS.TW, cards: [{ ...(MARKETS.JP.cards[0] as Market['cards'][number]), plans }] }
}

export type InventedBands = [size: number, hundredths: number][]

/** Bands of these sizes, the last one open-ended. */
export function inventedBands(bands: InventedBands): { upTo?: number; price: number }[] {
  let upTo = 0
  return bands.map(([size, hundredths], index) => {
    upTo += size
    return { ...(index < bands.length - 1 ? { upTo } : {}), price: hundredths / 100 }
  })
}

export const bandsInAnyOrder: fc.Arbitrary<InventedBands> = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 900 })),
  { minLength: 1, maxLength: 4 },
)

/** As rate cards have them: extra messages never get dearer. */
export const fallingBands = bandsInAnyOrder.map((bands) => {
  const prices = bands.map(([, price]) => price).toSorted((a, b) => b - a)
  return bands.map(([size], index): InventedBands[number] => [size, prices[index] ?? 0])
})

/** A made-up market, so that crossings fall where no real card has one. */
export const anyMarket: fc.Arbitrary<Market> = fc
  .array(
    fc.record({
      fee: fc.integer({ min: 0, max: 300 }),
      included: fc.integer({ min: 0, max: 40 }),
      atFirst: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 5 }),
      bands: fc.oneof(
        { weight: 4, arbitrary: bandsInAnyOrder.map(inventedBands) },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant({ unpublished: true } as const) },
        {
          weight: 1,
          arbitrary: fc
            .integer({ min: 0, max: 900 })
            .map((first) => ({ unpublished: true, first: first / 100 }) as const),
        },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((plans) => {
    const sold = plans
      .toSorted((a, b) => a.fee - b.fee)
      .map(({ fee, included, atFirst, bands }, index): [string, Plan] => {
        const first = atFirst === null || bands !== null ? {} : { includedAtFirst: included + atFirst }
        return [`plan${index}`, { fee, included, ...first, bands }]
      })
    return inventedMarket(Object.fromEntries(sold))
  })

/**
 * The least net cost of every number of steps on up to 1, 2, … accounts, by weighing every way to divide them.
 * @param step the messages of a step
 */
export function everyDivision(
  market: Market,
  date: string,
  steps: number,
  step: number,
  accounts: number,
): number[][] {
  const one = Array.from({ length: steps + 1 }, (_, at) =>
    Math.min(
      ...offers(market, date).map((offer) => netBounds(offer, at * step)?.most ?? Number.POSITIVE_INFINITY),
    ),
  )
  const best = [one]
  while (best.length < accounts) {
    const before = best[best.length - 1] ?? []
    best.push(
      one.map((_, all) =>
        Math.min(
          before[all] ?? 0,
          ...before.slice(0, all + 1).map((cost, at) => cost + (one[all - at] ?? 0)),
        ),
      ),
    )
  }
  return best
}

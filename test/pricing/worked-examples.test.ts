// The worked examples of the research, to the minor unit.
import { describe, expect, it } from 'vitest'
import { MARKETS, type MarketId } from '../../src/pricing/seller'
import { month, refusal } from '../support/month'

describe('without tax', () => {
  it.each([
    // 15,000 + 50,000×3 + 20,000×2.8 = 15,000 + 206,000
    ['the published Japanese example', 'standard', 'JP', 100_000, '2023-06', 221_000],
    ['the same in 2024', 'standard', 'JP', 100_000, '2024-01', 221_000],
    ['the same in September 2026', 'standard', 'JP', 100_000, '2026-09', 221_000],
    // 15,000 + 70,000×3
    ['the same from October 2026', 'standard', 'JP', 100_000, '2026-10', 225_000],
    // 15,000 + 50,000×3
    ['80,000 in September 2026', 'standard', 'JP', 80_000, '2026-09', 165_000],
    ['80,000 in October 2026', 'standard', 'JP', 80_000, '2026-10', 165_000],
    // 15,000 + 50,000×3 + 1×2.8 = 165,002.8
    ['80,001 truncated', 'standard', 'JP', 80_001, '2024-01', 165_002],
    // 5,000 + 1,000×5
    ['Light in 2020', 'light', 'JP', 16_000, '2020-01', 10_000],
    ['Taiwan high, all included', 'high', 'TW', 6_000, '2026-11', 1_400],
    // 1,400 + 1×0.2
    ['Taiwan high, one extra', 'high', 'TW', 6_001, '2026-11', 1_400.2],
    // 1,400 + 4,000×0.2
    ['Taiwan high, 10,000', 'high', 'TW', 10_000, '2026-11', 2_200],
    // 1,400 + 50,000×0.2
    ['Taiwan high, the first band full', 'high', 'TW', 56_000, '2026-11', 11_400],
    // 11,400 + 1×0.15
    ['Taiwan high, one in the second band', 'high', 'TW', 56_001, '2026-11', 11_400.15],
    // 11,400 + 44,000×0.15
    ['Taiwan high, 100,000', 'high', 'TW', 100_000, '2026-11', 18_000],
    // 1,280 + 5,000×0.1
    ['Thailand basic where it meets pro', 'basic', 'TH', 20_000, '2024-08', 1_780],
    ['Thailand pro where it meets basic', 'pro', 'TH', 20_000, '2024-08', 1_780],
    // 1,280 + 35,000×0.1; 1,780 + 15,000×0.06
    ['Thailand basic, 50,000', 'basic', 'TH', 50_000, '2026-01', 4_780],
    ['Thailand pro, 50,000', 'pro', 'TH', 50_000, '2026-01', 2_680],
    // 1,280 + 85,000×0.1; 1,780 + 65,000×0.06
    ['Thailand basic, 100,000', 'basic', 'TH', 100_000, '2026-01', 9_780],
    ['Thailand pro, 100,000', 'pro', 'TH', 100_000, '2026-01', 5_680],
  ])('%s: %s in %s, %i messages on %s cost %d', (_name, plan, region, messages, date, total) => {
    expect(month(plan, region, messages, `${date}-01`)).toBe(total)
  })
})

describe('with tax', () => {
  it.each([
    // 221,000 × 1.10
    ['Japan, 10 %', 'standard', 'JP', 100_000, '2024-01-01', 243_100],
    // 165,002.8 × 1.10 = 181,503.08
    ['Japan, truncated once after tax', 'standard', 'JP', 80_001, '2024-01-01', 181_503],
    // 5,000 × 1.08; 5,000 × 1.10
    ['Japan, 8 % on the last day', 'light', 'JP', 0, '2019-09-30', 5_400],
    ['Japan, 10 % from the first day', 'light', 'JP', 0, '2019-10-01', 5_500],
    // 11,400.15 × 1.05 = 11,970.1575
    ['Taiwan, 5 %', 'high', 'TW', 56_001, '2026-11-01', 11_970.15],
    // 5,680 × 1.07 = 6,077.6
    ['Thailand, 7 %', 'pro', 'TH', 100_000, '2026-01-01', 6_077.6],
  ])('%s: %s in %s, %i messages on %s cost %d', (_name, plan, region, messages, date, total) => {
    expect(month(plan, region, messages, date, true)).toBe(total)
  })
})

describe('both sides of every effective date', () => {
  const CHANGES: [MarketId, string, string, number, string, number, number][] = [
    // Light: 5,000 + 1,000×5, then no extra messages; Standard: 15,000 + 5,000×3, then 15,000 + 20,000×3
    ['JP', '2023-06-01', 'standard', 50_000, '2023-05-31', 30_000, 75_000],
    // 15,000 + 50,000×3 + 20,000×2.8, then 15,000 + 70,000×3
    ['JP', '2026-10-01', 'standard', 100_000, '2026-09-30', 221_000, 225_000],
    ['TW', '2023-09-01', 'high', 6_000, '2023-08-31', 4_000, 1_200],
    ['TW', '2026-11-01', 'high', 6_000, '2026-10-31', 1_200, 1_400],
    ['TW', '2026-11-01', 'medium', 3_000, '2026-10-31', 800, 1_000],
    // 1,500 + 65,000×0.04, then 1,780 + 65,000×0.06
    ['TH', '2024-08-01', 'pro', 100_000, '2024-07-31', 4_100, 5_680],
  ]

  it.each(CHANGES)(
    '%s: the card of %s differs for %s with %i messages',
    (region, date, plan, messages, dayBefore, before, after) => {
      expect(month(plan, region, messages, dayBefore)).toBe(before)
      expect(month(plan, region, messages, date)).toBe(after)
    },
  )

  const FIRST_CARDS: [MarketId, string, string, string][] = [
    ['JP', '2019-04-17', '2019-04-18', 'light'],
    ['TW', '2019-04-17', '2019-04-18', 'medium'],
    ['TH', '2019-07-31', '2019-08-01', 'basic'],
    ['OTHER', '2026-07-23', '2026-07-24', 'light'],
  ]

  it.each(FIRST_CARDS)('%s has no card on %s and one on %s', (region, dayBefore, first, plan) => {
    expect(refusal(() => month(plan, region, 0, dayBefore)).code).toBe('before-first-card')
    expect(month(plan, region, 0, first)).toBeGreaterThan(0)
  })

  it('covers the date of every card', () => {
    const dates = Object.values(MARKETS).flatMap(({ id, cards }) => cards.map(({ from }) => `${id} ${from}`))
    const pinned = [
      ...FIRST_CARDS.map(([market, , first]) => `${market} ${first}`),
      ...CHANGES.map(([market, date]) => `${market} ${date}`),
    ]
    expect([...new Set(pinned)].sort()).toEqual(dates.sort())
  })
})

describe('what cannot be answered', () => {
  it.each([
    ['a plan that sells no more', 'light', 'JP', 5_000, '2024-01-01', 'not-sold'],
    ['extra prices published only as a picture', 'high', 'TW', 6_000, '2025-01-01', 'unpublished'],
    ['extra prices of 2019 in Taiwan', 'high', 'TW', 25_000, '2020-01-01', 'unpublished'],
    ['a doubtful extra price', 'standard', 'OTHER', 40_000, '2026-11-01', 'unpublished'],
    ['included messages that fell on an unknown day', 'free', 'TH', 500, '2020-01-01', 'included-unknown'],
  ])('%s: %s in %s beyond %i messages on %s', (_name, plan, region, included, date, code) => {
    expect(month(plan, region, included, date)).toBeTypeOf('number')
    expect(refusal(() => month(plan, region, included + 1, date)).code).toBe(code)
  })

  it('included messages that fell on an unknown day, up to what there was at first', () => {
    expect(refusal(() => month('free', 'TH', 1_000, '2020-01-01')).code).toBe('included-unknown')
    expect(refusal(() => month('free', 'TH', 1_001, '2020-01-01')).code).toBe('not-sold')
  })

  it('tax where it is not known', () => {
    expect(refusal(() => month('light', 'OTHER', 1, '2026-11-01', true)).code).toBe('tax-unknown')
    expect(month('light', 'OTHER', 1, '2026-11-01')).toBe(50)
  })
})

// Plans side by side, as the table shows them in English.
import { describe, expect, it } from 'vitest'
import { compareTable } from '../../src/cells/tables/compare'
import { taxPercent } from '../../src/pricing/inforce'
import { MARKETS, type MarketId } from '../../src/pricing/seller'
import { wordsFor } from '../../src/words/cells'

const rows = (market: MarketId, messages: number, date: string, withTax = false) => {
  const tax = withTax ? taxPercent(MARKETS[market], date) : 0
  return compareTable(MARKETS[market], messages, date, tax, wordsFor('en'))
}

describe('the compare table', () => {
  it('marks the cheapest of the plans that can send them, and says why others cannot', () => {
    expect(rows('TH', 50_000, '2026-01-01').slice(1, 4)).toEqual([
      ['free', 'Free', 0, '', '', '', 'no (300 messages at most)'],
      // 1,280 + 35,000×0.1 = 4,780; ÷ 50,000 = 0.0956
      ['basic', 'Basic', 1_280, 3_500, 4_780, 0.0956, 'yes'],
      // 1,780 + 15,000×0.06 = 2,680; ÷ 50,000 = 0.0536
      ['pro', 'Pro', 1_780, 900, 2_680, 0.0536, 'yes, cheapest'],
    ])
  })

  it('has a column for tax where tax is added', () => {
    const [head, , , standard] = rows('JP', 80_001, '2024-01-01', true)
    expect(head).toEqual([
      ...[
        'Plan',
        'Name',
        'Monthly fee',
        'Extra message cost',
        'Tax 10%',
        'Total',
        'Per message',
        'Can it send them?',
      ],
    ])
    // 50,000×3 + 2.8; 165,002.8 × 0.1 = 16,500.28; 181,503.08 truncated; ÷ 80,001 = 2.26876
    expect(standard).toEqual([
      ...['standard', 'Standard', 15_000, 150_002.8, 16_500.28, 181_503, 2.2688, 'yes, cheapest'],
    ])
  })

  it.each<[MarketId, string, number, string, string]>([
    // 1,200 + 1,000×0.2 = 1,400 at most, and no other plan can send them
    ['TW', '2025-01-01', 7_000, 'high', 'price not known to us (1,400 TWD at most), cheapest'],
    ['OTHER', '2026-11-01', 40_001, 'standard', 'price not known to us, cheapest'],
    ['TH', '2020-01-01', 700, 'free', 'not certain'],
    ['TH', '2020-01-01', 700, 'basic', 'yes'],
    ['JP', '2026-11-01', 0, 'communication', 'yes, cheapest'],
  ])('%s on %s, %i messages, %s: %s', (market, date, messages, plan, answer) => {
    const row = rows(market, messages, date).find(([id]) => id === plan)
    expect(row?.[6]).toBe(answer)
  })

  it('adds the cheapest split where several accounts cost less, with tax on each bill', () => {
    // 2 × 5,000 = 10,000, × 1.1 = 11,000; ÷ 10,000 = 1.1; Standard 15,000 × 1.1 = 16,500
    expect(rows('JP', 10_000, '2026-11-01', true)[4]).toEqual([
      ...['cheapest split', '2 × Light', 10_000, 0, 1_000, 11_000, 1.1],
      'saves 5,500 JPY; each account has its own friends',
    ])
    // 1,400 + 29,400×0.2 and three free ones = 7,280; ÷ 36,000 = 0.2022; 7,400 on one account
    expect(rows('TW', 36_000, '2026-11-01')[4]).toEqual([
      ...['cheapest split', '1 × High + 3 × Light', 1_400, 5_880, 7_280, 0.2022],
      'saves 120 TWD; each account has its own friends',
    ])
  })

  it('adds none where one account is the cheapest or prices are not published', () => {
    expect(rows('JP', 5_000, '2026-11-01')[4]?.join('')).toBe('')
    expect(rows('TW', 9_000, '2025-01-01')[4]?.join('')).toBe('')
  })
})

// The facts beside the price, in every language, below the tables that need them.
import { describe, expect, it } from 'vitest'
import { compareTable } from '../../src/cells/tables/compare'
import { noteRows } from '../../src/cells/tables/notes'
import { ratesTable } from '../../src/cells/tables/rates'
import { cardInForce } from '../../src/pricing/inforce'
import { MARKET_IDS, MARKETS, type MarketId } from '../../src/pricing/seller'
import { wordsFor } from '../../src/words/cells'
import { noteText } from '../../src/words/notes'

const texts = (id: MarketId) => MARKETS[id].notes.map((note) => noteText(MARKETS[id], note, wordsFor('en')))

describe('the notes of a market', () => {
  it.each<[MarketId, string[]]>([
    [
      'JP',
      [
        'Every plan has the same features.',
        'Any account, verified or not, can use any plan.',
        'A premium ID costs 1,200 JPY a year or 100 JPY a month, without tax. It changes on 2026-12-01, to what is not known to us.',
        'The Chat Pro option costs 3,000 JPY a month, without tax.',
        'LINE notification messages are billed separately, by contract, and are not included here.',
        'Included messages left over are not carried into the next month.',
      ],
    ],
    [
      'TW',
      [
        '分眾+ (automatic tags, tag segments, a rich menu per tag) needs Medium or High.',
        'Any account, verified or not, can use any plan.',
        'A premium ID costs 720 TWD a year, without tax.',
        'For a change from Light to a paid plan within a month, that month’s fee and included messages depend on the days that remain.',
        'LINE notification messages are billed separately, by contract, and are not included here.',
        'LINE’s month follows Japan time and ends at 23:00 local time. Included messages left over are not carried into the next month.',
      ],
    ],
    [
      'TH',
      [
        'A premium ID costs 444 THB a year, without tax.',
        'LINE notification messages are billed separately, by contract, and are not included here.',
        'Included messages left over are not carried into the next month.',
      ],
    ],
    ['OTHER', ['Included messages left over are not carried into the next month.']],
  ])('%s', (id, expected) => {
    expect(texts(id)).toEqual(expected)
  })

  it.each(
    MARKET_IDS.flatMap((id) =>
      ['en', 'ja', 'zh-TW', 'th'].map((locale) => [id, locale, wordsFor(locale)] as const),
    ),
  )('%s stand below the rates and the comparison: %s', (id, _language, words) => {
    const market = MARKETS[id]
    const date = '2026-11-21'
    const rows = noteRows(market, words).map((row) => row.slice(0, 3))
    for (const table of [
      ratesTable(market, cardInForce(market, date), date, date, words),
      compareTable(market, 1_000, date, 0, words),
    ]) {
      const last = rows.length ? table.slice(-rows.length).map((row) => row.slice(0, 3)) : []
      expect(last).toEqual(rows)
      expect(new Set(table.map((row) => row.length)).size).toBe(1)
    }
    for (const [, text] of rows) expect(text).not.toMatch(/undefined|NaN/)
  })
})

// The plain formulas, evaluated by a spreadsheet engine, against the cost they stand for.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../preview/headless'
import { breakEvens } from '../../src/pricing/breakeven'
import type { Plan } from '../../src/pricing/card'
import { cheapest } from '../../src/pricing/cheapest'
import { cost } from '../../src/pricing/cost'
import {
  amountFormula,
  cheapestFormula,
  cheapestOf,
  costFormula,
  withSemicolons,
} from '../../src/pricing/formula'
import { offers, taxPercent } from '../../src/pricing/inforce'
import { linesOf } from '../../src/pricing/lines'
import { MOST_MESSAGES, toNumber } from '../../src/pricing/money'
import type { Offer } from '../../src/pricing/offer'
import { attempt, granted, Refusal } from '../../src/pricing/refusal'
import { MARKET_IDS, MARKETS, type Market, type MarketId } from '../../src/pricing/seller'
import { offerOf } from '../support/month'

const everyOffer: Offer[] = MARKET_IDS.flatMap((id) =>
  MARKETS[id].cards.flatMap((card) => offers(MARKETS[id], card.from)),
)

/** What a sheet shows for inputs in column A and, beside each, a formula on it. */
function evaluate(
  inputs: readonly (string | number)[],
  formula: (cell: string, row: number) => string,
): unknown[] {
  const cells: Record<string, string> = {}
  for (const [index, input] of inputs.entries()) {
    if (input !== '') cells[`A${index + 1}`] = String(input)
    cells[`B${index + 1}`] = `=${formula(`A${index + 1}`, index)}`
  }
  const sheet = { id: 'sheet', name: 'Sheet', rowNumber: inputs.length, colNumber: 2, cells }
  const workbook = openWorkbook({ code: 'var app_ = {}', sheets: [sheet] })
  return inputs.map((_, index) => workbook.value(`B${index + 1}`))
}

const known = (answer: () => number | Refusal) => {
  const result = attempt(answer)
  return result instanceof Refusal ? '#N/A' : toNumber(result)
}

function edges({ terms: { included, bands } }: Offer): number[] {
  const ends = Array.isArray(bands) ? bands.flatMap(({ upTo }) => (upTo ? [included + upTo] : [])) : []
  return [0, MOST_MESSAGES, ...[included, ...ends].flatMap((end) => [end - 1, end, end + 1])]
}

/** Counts around every edge, and as many more as make up the number. */
function counts(offer: Offer, number: number): number[] {
  const fixed = edges(offer)
  const anywhere = fc.oneof(
    fc.integer({ min: 0, max: 500_000 }),
    fc.integer({ min: 0, max: 200_000_000 }),
    fc.integer({ min: 0, max: MOST_MESSAGES }),
  )
  return [...fixed, ...fc.sample(anywhere, number - fixed.length)]
}

/** The market's tax on the card's first day on every other row; none where it is not known. */
function taxes({ market, card }: Offer): (row: number) => number {
  const percent = attempt(() => taxPercent(market, card.from))
  return (row) => (row % 2 && !(percent instanceof Refusal) ? percent : 0)
}

describe('equals the cost to the last minor unit', () => {
  it.each(everyOffer.map((offer) => [offer.market.id, offer.plan, offer.card.from, offer] as const))(
    '%s %s of %s at every band edge and for 250 counts in all, with and without tax',
    (_market, _plan, _from, offer) => {
      const tax = taxes(offer)
      const inputs = counts(offer, 250)
      const shown = evaluate(inputs, (cell, row) => costFormula(offer, cell, tax(row)))
      expect(shown).toEqual(inputs.map((messages, row) => known(() => cost(offer, messages, tax(row)))))
    },
    20_000,
  )

  const PRICED: [MarketId, string][] = [
    ['JP', '2019-04-18'],
    ['JP', '2023-06-01'],
    ['JP', '2026-10-01'],
    ['TW', '2026-11-01'],
    ['TH', '2024-08-01'],
    // Where a price or the cheapest plan is not known: an amount up to there, #N/A beyond.
    ['TW', '2019-04-18'],
    ['TW', '2023-09-01'],
    ['TH', '2019-08-01'],
    ['OTHER', '2026-07-24'],
  ]

  it.each(PRICED)(
    'of whichever plan is cheapest: %s on %s',
    (id, date) => {
      const market: Market = MARKETS[id]
      const all = offers(market, date)
      const tax = taxes(all[0] as Offer)
      const inputs = all.flatMap((offer) => counts(offer, 120))
      const shown = evaluate(inputs, (cell, row) => cheapestFormula(market, date, cell, tax(row)))
      expect(shown).toEqual(
        inputs.map((messages, row) =>
          known(() => cost(granted(cheapest(market, messages, date)), messages, tax(row))),
        ),
      )
    },
    20_000,
  )

  it('in a column of 1,000 rows', () => {
    const offer = offerOf('standard', 'JP', '2024-01-01')
    const inputs = counts(offer, 1_000)
    const shown = evaluate(inputs, (cell) => costFormula(offer, cell, 10))
    expect(shown).toEqual(inputs.map((messages) => toNumber(granted(cost(offer, messages, 10)))))
  }, 30_000)
})

describe('cells that hold no count', () => {
  const light = offerOf('light', 'JP', '2024-01-01')
  const standard = offerOf('standard', 'JP', '2024-01-01')

  it.each<[string, string | number, Offer, unknown]>([
    ['blank', '', light, ''],
    ['a blank text', '=""', light, ''],
    ['a text', 'many', light, '#N/A'],
    ['a space', '=" "', light, ''],
    ['a wide space', '="　"', light, ''],
    ['a number typed as text', '="100"', light, 5_000],
    ['the same with a thousands comma and spaces', '=" 75,000 "', standard, 150_000], // 15,000 + 45,000×3
    ['a number typed as text that is no whole one', '="1.5"', light, '#N/A'],
    ['a text with a dot for thousands', '="20.000"', standard, '#N/A'],
    ['a text that a sheet takes for a date', '="2024-01-01"', standard, '#N/A'],
    ['a truth value', '=TRUE', light, '#N/A'],
    ['a negative number', -1, light, '#N/A'],
    ['a fraction', 1.5, light, '#N/A'],
    ['nothing to send', 0, light, 5_000],
    ['a whole number but for float noise', '=100*1.15', light, 5_000],
    ['the same just above what is included', '=50000*1.1', standard, 90_000], // 15,000 + 25,000×3
    ['more than the plan includes and it sells none', 5_001, light, '#N/A'],
    ['more than any function counts', MOST_MESSAGES + 1, standard, '#N/A'],
  ])('%s: %s', (_name, input, offer, expected) => {
    expect(evaluate([input], (cell) => costFormula(offer, cell, 0))).toEqual([expected])
  })
})

describe('the text', () => {
  it.each(everyOffer.map((offer) => [offer.market.id, offer.plan, offer.card.from, offer] as const))(
    'depends on no decimal separator and no function newer than the sheet: %s %s of %s',
    (_market, _plan, _from, offer) => {
      const text = costFormula(offer, "'Next year'!$B$2", 10)
      expect(text).not.toMatch(/\d\.\d|LET|LAMBDA|LINE_/)
      expect(text.match(/[A-Z]{2,}(?=\()/g)).toEqual(
        expect.arrayContaining(['IF', 'ISNUMBER', 'AND', 'ROUND', 'ABS', 'NA']),
      )
    },
  )

  const invented = (market: Market, fee: number, bands: Plan['bands'] = null): Offer => {
    const terms: Plan = { fee, included: 1_000, bands }
    return { ...offerOf('light', market.id, '2024-01-01'), market, terms, lines: linesOf(terms) }
  }
  const { JP, TW } = MARKETS
  const light = offerOf('light', 'JP', '2024-01-01')
  const onePrice = [{ price: 3 }]
  const twoPrices = [{ upTo: 500, price: 3 }, { price: 2.5 }]

  it.each<[string, Offer, number, number, string]>([
    ['is the fee alone where no more can come than the plan includes', light, 0, 5_000, '5000'],
    ['refuses what the plan does not sell', light, 0, 5_001, 'IF(n<=5000,5000,NA())'],
    ['counts tax into a fee', light, 10, 5_000, '5500'], // 5,000 × 1.10
    ['leaves out the part of a yen', invented(JP, 1_005), 10, 1_000, '1105'], // 1,005 × 1.10 = 1,105.5
    ['keeps what is whole whole', invented(TW, 800), 5, 1_000, '840'], // 800 × 1.05
    ['writes cents as hundredths', invented(TW, 799), 5, 1_000, '83895/100'], // 799 × 1.05 = 838.95
    ['leaves out the part of a cent', invented(TW, 799.99), 5, 1_000, '83998/100'], // 799.99 × 1.05 = 839.9895
    [
      'has one product for one price',
      invented(JP, 800, onePrice),
      0,
      1_001,
      'INT((80000+MAX(0,n-1000)*300)/100)',
    ],
    [
      'multiplies by the tax',
      invented(JP, 800, onePrice),
      10,
      1_001,
      'INT((80000+MAX(0,n-1000)*300)*110/10000)',
    ],
    [
      'divides where the currency has cents',
      invented(TW, 800, onePrice),
      0,
      1_001,
      '(80000+MAX(0,n-1000)*300)/100',
    ],
    [
      'truncates the tax to cents',
      invented(TW, 800, onePrice),
      5,
      1_001,
      'INT((80000+MAX(0,n-1000)*300)*105/100)/100',
    ],
    // 3 from 1,000 on, half less from 1,500 on
    [
      'adds the steps of several prices',
      invented(TW, 800, twoPrices),
      0,
      2_000,
      '(80000+SUMPRODUCT((n>{1000;1500})*(n-{1000;1500})*{300;-50}))/100',
    ],
  ])('%s', (_name, offer, tax, upTo, text) => {
    expect(amountFormula(offer, 'n', tax, upTo)).toBe(text)
  })

  it('of the cheapest plan asks once where a plan takes the place of another, and not after the last', () => {
    // Communication includes 200 and sells no more, Light 5,000
    const text = cheapestOf(breakEvens(JP, '2024-01-01'), 'n', ({ plan }, upTo) => `${plan}(${upTo})`)
    expect(text).toBe('IF(n<=200,communication(200),IF(n<=5000,light(5000),standard(10000000000)))')
  })

  it.each([
    ['NA()', undefined],
    ['""', '""'],
  ])('of the cheapest plan says %s where prices do not tell which that is', (said, undecided) => {
    // How many messages Free included of 501 to 1,000 is not known; Basic costs as much as Pro at 18,750
    const text = cheapestOf(breakEvens(MARKETS.TH, '2020-01-01'), 'n', ({ plan }) => plan, undecided)
    expect(text).toBe(`IF(n<=500,free,IF(n<=1000,${said},IF(n<=18750,basic,pro)))`)
  })

  it.each([
    ['every comma', 'IF(A1<=5,B1,NA())', 'IF(A1<=5;B1;NA())'],
    ['none within a text', '=IF(A1="","a,b,c",1)', '=IF(A1="";"a,b,c";1)'],
    ['none within the name of a sheet', "=SUM('c, d'!A1,2)", "=SUM('c, d'!A1;2)"],
    ['none where there are only rows', '{1;2}', '{1;2}'],
  ])('has a semicolon for %s', (_name, commas, semicolons) => {
    expect(withSemicolons(commas)).toBe(semicolons)
  })
})

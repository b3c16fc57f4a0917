// The SQL functions are made from the rate cards alone: a new card and any made-up market are answered as the pricing module does.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RateCard } from '../../src/pricing/card'
import { cheapest } from '../../src/pricing/cheapest'
import { cost } from '../../src/pricing/cost'
import { offer, taxPercent } from '../../src/pricing/inforce'
import { toNumber } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { MARKETS, type Market } from '../../src/pricing/seller'
import { DIALECTS } from '../../src/sql/dialects'
import { sqlFiles } from '../../src/sql/files'
import { duckdb, type Engine } from '../support/engines'
import { anyMarket } from '../support/markets'

let engine: Engine

beforeAll(async () => {
  engine = await duckdb()
})

afterAll(() => engine?.close())

async function create(market: Market): Promise<void> {
  const file = sqlFiles([market]).find(({ file }) => file.endsWith('/duckdb.sql'))
  await engine.run(file?.text ?? '')
}

describe('a new card', () => {
  const card: RateCard = {
    from: '2099-04-01',
    checked: '2099-02-14',
    basis: { from: 'official', fees: 'official', extra: 'single' },
    sources: ['https://example.com/jp/2099'],
    plans: {
      light: { fee: 6_789, included: 4_000, bands: null },
      standard: { fee: 18_900, included: 40_000, bands: [{ upTo: 100_000, price: 4 }, { price: 3.5 }] },
    },
  }
  const market = { ...MARKETS.JP, cards: [...MARKETS.JP.cards, card] }

  it.each([
    ['light', 4_000, '2099-03-31', '5000.00', 'light'],
    ['light', 4_000, '2099-04-01', '6789.00', 'light'],
    // 18,900 + 100,000 × 4, and one more at 3.5, cut off to whole yen
    ['standard', 140_000, '2099-04-01', '418900.00', 'standard'],
    ['standard', 140_001, '2099-04-01', '418903.00', 'standard'],
    // 15,000 + 110,001 × 3
    ['standard', 140_001, '2099-03-31', '345003.00', 'standard'],
    ['cheapest', 4_001, '2099-04-01', '18900.00', 'standard'],
    ['communication', 1, '2099-04-01', null, 'light'],
  ])('%s, %i messages on %s', async (plan, messages, day, expected, best) => {
    await create(market)
    const answers = await engine.query(
      `SELECT line_oa_cost('${plan}', 'JP', ${messages}, DATE '${day}', FALSE), line_oa_plan('JP', ${messages}, DATE '${day}')`,
    )
    expect(answers).toEqual([[expected, best]])
  })

  it('stands in every file with the day it was checked', () => {
    for (const { text } of sqlFiles([market])) expect(text).toContain('2099-04-01 (checked 2099-02-14)')
  })
})

const DAY = '2026-01-01'

/** What the pricing module says: the cost on a plan, with tax or without, and the cheapest plan. */
function expected(market: Market, plan: string, messages: number, withTax: boolean) {
  const best = cheapest(market, messages, DAY)
  const taken = plan === 'cheapest' ? best : offer(market, plan, DAY)
  const total =
    taken && !(taken instanceof Refusal) && cost(taken, messages, withTax ? taxPercent(market, DAY) : 0)
  return [
    typeof total === 'number' ? toNumber(total).toFixed(2) : null,
    best instanceof Refusal ? null : best.plan,
  ]
}

it('any market at every count up to 120', async () => {
  await fc.assert(
    fc.asyncProperty(anyMarket, async (market) => {
      await create(market)
      const plans = [...Object.keys(market.cards[0]?.plans ?? {}), 'cheapest']
      const rows = await engine.query(`
        SELECT plan, messages, with_tax,
          line_oa_cost(plan, 'TW', messages, DATE '${DAY}', with_tax), line_oa_plan('TW', messages, DATE '${DAY}')
        FROM unnest(['${plans.join("', '")}']) p (plan), range(121) m (messages), unnest([TRUE, FALSE]) t (with_tax)`)
      expect(rows).toHaveLength(plans.length * 121 * 2)
      for (const [plan, messages, withTax, ...answers] of rows) {
        const month = [plan, messages, withTax]
        const right = expected(market, plan ?? '', Number(messages), withTax === 'true')
        expect([...month, ...answers]).toEqual([...month, ...right])
      }
    }),
    { numRuns: 50 },
  )
})

describe('the room a function has', () => {
  const most = DIALECTS.find(({ id }) => id === 'bigquery')?.most ?? 0

  /** A market whose plan has so many bands. */
  const withBands = (count: number): Market => ({
    ...MARKETS.JP,
    cards: MARKETS.JP.cards.map((card) => ({
      ...card,
      plans: {
        standard: {
          fee: 15_000,
          included: 30_000,
          bands: Array.from({ length: count }, (_, at) => ({
            ...(at < count - 1 ? { upTo: (at + 1) * 1_000 } : {}),
            price: 3,
          })),
        },
      },
    })),
  })

  it('is what BigQuery takes, and all that the file creates is within it', () => {
    expect(most).toBe(32_768)
    const [bigquery] = sqlFiles()
    const functions = (bigquery?.text ?? '').split(/^(?=CREATE)/m).slice(1)
    const sizes = functions.map((each) => Buffer.byteLength(`${each.trim()}\n`))
    expect(sizes).toHaveLength(2)
    for (const size of sizes) expect(bigquery?.room).toContain((most - size).toLocaleString('en'))
  })

  it('is not exceeded: cards that are too long are refused', () => {
    expect(() => sqlFiles([withBands(150)])).not.toThrow()
    expect(() => sqlFiles([withBands(300)])).toThrow(
      /^The rate cards are too long for SQL: line_oa_cost has [\d,]+ bytes, and BigQuery takes 32,768$/,
    )
  })
})

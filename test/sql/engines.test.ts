// The SQL functions in real databases, from the very files: they answer as LINE_OA_COST and LINE_OA_PLAN of the built add-on do.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breakEvens } from '../../src/pricing/breakeven'
import { MOST_MESSAGES } from '../../src/pricing/money'
import { offersOn } from '../../src/pricing/offer'
import { MARKET_IDS, MARKETS, type Market } from '../../src/pricing/seller'
import { DIALECTS } from '../../src/sql/dialects'
import { LANGUAGES } from '../../src/words/language'
import { loadCode } from '../support/code'
import { duckdb, type Engine, postgresql } from '../support/engines'
import { text } from '../support/pages'
import { printedQueries } from '../support/printed'

const START_TIMEOUT = 120_000

interface Month {
  plan: string
  region: string
  messages: number
  date: string
  withTax: boolean
}

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

const sides = (count: number) => [count - 1, count, count + 1]

/** Both sides of every line's ends and of every count at which another plan becomes the cheapest, and of the largest count. */
function countsOf(market: Market): number[] {
  const lines = market.cards.flatMap((card) => offersOn(market, card).flatMap(({ lines }) => lines))
  const stretches = market.cards.flatMap((card) => breakEvens(market, card.from))
  const edges = [...lines, ...stretches].flatMap(({ from, upTo }) => [from, upTo])
  return [...new Set([0, MOST_MESSAGES, ...edges].flatMap(sides))]
}

/** Both sides of every card's and every tax's first day, and of the days that no function takes. */
function daysOf({ cards, tax }: Market): string[] {
  const first = [...cards, ...tax].map(({ from }) => from)
  return [...new Set([...first, '2100-01-01', '2569-10-01'].flatMap((day) => [dayBefore(day), day]))]
}

const plansOf = ({ plans }: Market) => [...Object.keys(plans), 'cheapest', 'gold']

const markets = MARKET_IDS.map((id) => MARKETS[id])

const edges: Month[] = markets.flatMap((market) =>
  plansOf(market).flatMap((plan) =>
    daysOf(market).flatMap((date) =>
      countsOf(market).flatMap((messages) =>
        [false, true].map((withTax) => ({ plan, region: market.id, messages, date, withTax })),
      ),
    ),
  ),
)

const RANDOM = 200_000

const anyFirstDay = fc
  .tuple(fc.integer({ min: 2018, max: 2032 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`)

const anyMonth: fc.Arbitrary<Month> = fc.oneof(
  ...markets.map((market) =>
    fc.record({
      plan: fc.constantFrom(...plansOf(market)),
      region: fc.constant(market.id),
      messages: fc.oneof(
        fc.constantFrom(...countsOf(market)),
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 0, max: 126_000_000 }),
        fc.integer({ min: 0, max: MOST_MESSAGES }),
      ),
      date: fc.oneof(fc.constantFrom(...daysOf(market)), anyFirstDay),
      withTax: fc.boolean(),
    }),
  ),
)

const code = loadCode()

/** What the built add-on answers, with nothing for what it refuses: one line a month. */
function answered(months: readonly Month[]): string[] {
  const column = (of: (month: Month) => unknown) => months.map((month) => [of(month)])
  const [plans, regions] = [column(({ plan }) => plan), column(({ region }) => region)]
  const [counts, days] = [column(({ messages }) => messages), column(({ date }) => date)]
  const taxes = column(({ withTax }) => withTax)
  const costs = code.LINE_OA_COST?.(plans, regions, counts, days, taxes) as number[][]
  const cheapest = code.LINE_OA_PLAN?.(regions, counts, days) as (string | number)[][]
  return months.map(({ plan, region, messages, date, withTax }, at) => {
    const cost = costs[at]?.[0] as number
    const best = cheapest[at]?.[0]
    const shown = [Number.isNaN(cost) ? '' : cost.toFixed(2), typeof best === 'string' ? best : '']
    return [plan, region, messages, date, withTax, ...shown].join()
  })
}

const TABLE = `CREATE TABLE months (
  plan text, region text, messages float8, on_date date, with_tax boolean, cost numeric(18, 2), cheapest text
)`

const WRONG = `
  SELECT * FROM (
    SELECT *,
      line_oa_cost(plan, region, messages, on_date, with_tax) AS sql_cost,
      line_oa_plan(region, messages, on_date) AS sql_cheapest
    FROM months
  ) AS answered
  WHERE sql_cost IS DISTINCT FROM cost OR sql_cheapest IS DISTINCT FROM cheapest
  LIMIT 5`

let lines: Record<'edges' | 'random', string[]>

beforeAll(() => {
  lines = { edges: answered(edges), random: answered(fc.sample(anyMonth, RANDOM)) }
}, START_TIMEOUT)

it('the months to try are many, and both priced and refused ones', () => {
  for (const each of Object.values(lines)) {
    const refused = each.filter((line) => /,,[a-z]*$/.test(line)).length
    expect(refused).toBeGreaterThan(5_000)
    expect(each.length - refused).toBeGreaterThan(5_000)
  }
})

describe.each([
  ['duckdb', duckdb],
  ['postgresql', postgresql],
])('%s', (id, open) => {
  let engine: Engine

  beforeAll(async () => {
    engine = await open()
    await engine.run(text(`docs/sql/${id}.sql`))
    await engine.run(TABLE)
  }, START_TIMEOUT)

  afterAll(() => engine?.close())

  it('is the version that its file names', async () => {
    const [[version = '']] = (await engine.query('SELECT version()')) as [[string]]
    const [number = ''] = /\d+(\.\d+)+/.exec(version) ?? []
    expect(DIALECTS.find((dialect) => dialect.id === id)?.ran).toContain(` ${number}`)
  })

  it.each([
    ['every plan, card and tax on both sides of every edge and date', 'edges'],
    [`${RANDOM.toLocaleString('en')} months anywhere`, 'random'],
  ] as const)('answers as the add-on does: %s', async (_name, which) => {
    await engine.run('DELETE FROM months')
    await engine.load('months', lines[which])
    expect(await engine.query('SELECT count(*) FROM months')).toEqual([[String(lines[which].length)]])
    expect(await engine.query(WRONG)).toEqual([])
  })

  const one = async (sql: string) => (await engine.query(`SELECT ${sql}`))[0]?.[0]

  // 15,000 + 70,000 × 3
  it.each(['integer', 'bigint', 'numeric(12, 2)', 'real', 'float8'])(
    'takes a count that is %s',
    async (type) => {
      const count = `CAST(100000 AS ${type})`
      expect(await one(`line_oa_cost('standard', 'JP', ${count}, DATE '2026-10-01', FALSE)`)).toBe(
        '225000.00',
      )
      expect(await one(`line_oa_plan('JP', ${count}, DATE '2026-10-01')`)).toBe('standard')
    },
  )

  it.each([
    ['a negative count', "'light', 'JP', -1, DATE '2026-10-01', FALSE"],
    ['a fraction', "'light', 'JP', 0.5, DATE '2026-10-01', FALSE"],
    ['the least fraction', "'light', 'JP', 1.0000000000000002, DATE '2026-10-01', FALSE"],
    ['no number', "'standard', 'JP', CAST('NaN' AS float8), DATE '2026-10-01', FALSE"],
    ['an infinite count', "'standard', 'JP', CAST('Infinity' AS float8), DATE '2026-10-01', FALSE"],
    ['no plan', "NULL, 'JP', 1, DATE '2026-10-01', FALSE"],
    ['no region', "'light', NULL, 1, DATE '2026-10-01', FALSE"],
    ['no count', "'light', 'JP', NULL, DATE '2026-10-01', FALSE"],
    ['no date', "'light', 'JP', 1, NULL, FALSE"],
    ['no word on tax', "'light', 'JP', 1, DATE '2026-10-01', NULL"],
    ['no word on tax where it is unknown', "'light', 'OTHER', 1, DATE '2026-10-01', NULL"],
    ['a name that is no id', "'Light', 'JP', 1, DATE '2026-10-01', FALSE"],
    ['an alias', "'free', 'JP', 1, DATE '2026-10-01', FALSE"],
    ['a region in small letters', "'light', 'jp', 1, DATE '2026-10-01', FALSE"],
    ['a plan of another region', "'pro', 'JP', 1, DATE '2026-10-01', FALSE"],
  ])('gives NULL for %s', async (_name, month) => {
    expect(await one(`line_oa_cost(${month})`)).toBeNull()
  })

  it.each([
    ['a negative count', "'JP', -1, DATE '2026-10-01'"],
    ['a fraction', "'JP', 0.5, DATE '2026-10-01'"],
    ['no region', "NULL, 1, DATE '2026-10-01'"],
    ['no count', "'JP', NULL, DATE '2026-10-01'"],
    ['no date', "'JP', 1, NULL"],
  ])('names no plan for %s', async (_name, month) => {
    expect(await one(`line_oa_plan(${month})`)).toBeNull()
  })

  it.each(LANGUAGES)('gives what the page in %s prints', async (language) => {
    const queries = printedQueries(text(`docs/${language}/sql.md`))
    expect(queries.map(({ rows }) => rows.length > 0)).toEqual([false, true, true, false])
    await engine.run('DROP TABLE months')
    for (const { sql, rows } of queries) {
      // BigQuery alone wants a dataset before each name.
      const answer = await engine.query(sql.replaceAll('your_dataset.', ''))
      if (rows.length > 0)
        expect(answer.map((row) => row.map((value) => value ?? 'NULL'))).toEqual(rows.slice(1))
    }
  })
})

// A budget of several accounts is billed on one plan, the one of the account that sends most: live, plain, and by arithmetic of its own.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offers } from '../../src/pricing/inforce'
import { MARKETS, type MarketId } from '../../src/pricing/seller'
import { type Budget, sendOf, writeBudget } from '../support/budget'
import { netRange, surestPlan } from '../support/oracle'
import { openAddOn } from '../support/workbook'

const MONTHS = 20

interface Case {
  market: MarketId
  friends: number
  accounts: number
  withTax: boolean
}

const written = new Map<string, Budget>()

/** One broadcast a month to a number of friends that grows by one. What a plain budget cannot change is written once for all. */
function budgetOf({ market, withTax }: Case, plain: boolean): Budget {
  const key = [market, withTax, plain].join()
  const rest = { start: '2026-11', growthBy: 'number', growth: 1, plan: 'cheapest', accounts: 2 } as const
  const change = { market, withTax, months: MONTHS, sends: [sendOf({ perMonth: 1 })], ...rest }
  const budget = written.get(key) ?? writeBudget(openAddOn(), change, { plain })
  written.set(key, budget)
  return budget
}

function billed(given: Case, plain: boolean) {
  const { cells, column, set } = budgetOf(given, plain)
  set(cells.assumption('friends'), String(given.friends))
  set(cells.assumption('accounts'), String(given.accounts))
  const [plans, fees, extras, totals] = (['plan', 'fee', 'extra', 'total'] as const).map(column) as [
    unknown[],
    unknown[],
    unknown[],
    unknown[],
  ]
  return plans.map((plan, at) => ({ plan, fee: fees[at], extra: extras[at], total: totals[at] }))
}

const DAY = '2026-11-01'
const TAX = { JP: 10, TW: 5, TH: 7 }

function expected(market: keyof typeof TAX, messages: number, accounts: number, withTax: boolean) {
  const all = offers(MARKETS[market], DAY)
  const least = Math.floor(messages / accounts)
  const busier = messages % accounts
  const most = busier > 0 ? least + 1 : least
  const chosen = all.find(({ plan }) => plan === surestPlan(all, most))
  if (!chosen) throw new Error(`no plan for ${most}`)
  // Ten-thousandths; each account's bill is truncated to whole yen, to cents elsewhere.
  const unit = market === 'JP' ? 10_000 : 100
  const bill = (count: number, tax: number) =>
    Math.floor(((netRange(chosen.terms, count)?.most ?? Number.NaN) * (100 + tax)) / 100 / unit) * unit
  const bills = (tax: number) => ((accounts - busier) * bill(least, tax) + busier * bill(most, tax)) / 10_000
  const fee = accounts * chosen.terms.fee
  const extra = Math.round((bills(0) - fee) * 100) / 100
  const plan = MARKETS[market].plans[chosen.plan]?.names.en
  return { plan, fee, extra, total: bills(withTax ? TAX[market] : 0) }
}

describe.each([
  ['LINE functions', false],
  ['plain formulas', true],
])('%s', (_name, plain) => {
  it.each<[MarketId, number, boolean, string, number, number]>([
    // 201 and 200 messages: Light for both, 2 × 5,000
    ['JP', 401, false, 'Light', 10_000, 10_000],
    ['JP', 401, true, 'Light', 10_000, 11_000],
    // 5,001 and 5,000: Standard for both, 2 × 15,000
    ['JP', 10_001, false, 'Standard', 30_000, 30_000],
    ['JP', 10_001, true, 'Standard', 30_000, 33_000],
    // 3,001 and 3,000: High for both, 2 × 1,400; 5% tax
    ['TW', 6_001, false, 'High', 2_800, 2_800],
    ['TW', 6_001, true, 'High', 2_800, 2_940],
  ])('%s, %i messages on 2 accounts, with tax %s: %s', (market, friends, withTax, plan, fee, total) => {
    const [first] = billed({ market, friends, accounts: 2, withTax }, plain)
    expect(first).toEqual({ plan, fee, extra: 0, total })
  })
})

it('across every limit of a plan, with 2 to 5 accounts', () => {
  const limits = (['JP', 'TW', 'TH'] as const).flatMap((market) =>
    offers(MARKETS[market], DAY).map(({ terms }) => [market, terms.included] as const),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...limits),
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 0, max: MONTHS }),
      fc.boolean(),
      ([market, included], accounts, before, withTax) => {
        const friends = accounts * included - before + 2
        const due = Array.from({ length: MONTHS }, (_, at) =>
          expected(market, friends + at, accounts, withTax),
        )
        for (const plain of [true, false])
          expect(billed({ market, friends, accounts, withTax }, plain)).toEqual(due)
      },
    ),
    { numRuns: 8 },
  )
}, 120_000)

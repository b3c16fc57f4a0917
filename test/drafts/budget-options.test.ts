// What a budget may hold besides: several accounts, a tool, another app, plain formulas.
import { describe, expect, it } from 'vitest'
import { forecast } from '../../src/scenario/forecast'
import type { Scenario } from '../../src/scenario/scenario'
import { toolMonths } from '../../src/scenario/tool'
import { type AddOn, budgetRequest, column, FIRST, openAddOn, PUBLISHED, SHEET } from '../support/workbook'

describe('several accounts, a tool, and another app', () => {
  const send = PUBLISHED.sends[0] as Scenario['sends'][0]

  it('10,000 messages on two Light accounts cost 10,000 instead of 15,000', () => {
    const workbook = openAddOn()
    workbook.run('writeBudget', budgetRequest({ friends: 2_000, plan: 'cheapest', accounts: 2 }))
    expect(column(workbook, 'D', 2)).toEqual(['light', 'light'])
    expect(column(workbook, 'H', 2)).toEqual([10_000, 10_000])
    workbook.set('B14', '1', SHEET)
    expect(column(workbook, 'H', 2)).toEqual([15_000, 15_000])
  })

  it('the plan of several accounts is that of the busier one', () => {
    const workbook = openAddOn()
    const once = [{ ...send, perMonth: 1 }]
    workbook.run('writeBudget', budgetRequest({ friends: 401, plan: 'cheapest', accounts: 2, sends: once }))
    // 200 and 201 messages: Communication holds the one, not the other
    expect(column(workbook, 'D', 1)).toEqual(['light'])
    expect(column(workbook, 'H', 1)).toEqual([10_000])
  })

  it('recipients reached through another app use no message', () => {
    const workbook = openAddOn()
    workbook.run(
      'writeBudget',
      budgetRequest({ friends: 1_001, otherApp: 30, sends: [{ ...send, perMonth: 1 }] }),
    )
    // 1,001 × 0.7 = 700.7
    expect(column(workbook, 'C', 2)).toEqual([701, 701])
  })

  it('a tool stands beside LINE, tax included, and its plans do not go down', () => {
    const workbook = openAddOn()
    const falling = budgetRequest({
      friends: 8_000,
      growthBy: 'number',
      growth: -1_500,
      tool: 'lstep',
      months: 4,
    })
    workbook.run('writeBudget', falling)
    // 40,000, 32,500, 25,000, 17,500 sends: Pro at once, and no way down to Standard
    expect(column(workbook, 'I', 4)).toEqual(Array(4).fill('pro'))
    expect(column(workbook, 'J', 4)).toEqual(Array(4).fill(32_780))
    // 15,000 + 10,000×3 + 32,780
    expect(column(workbook, 'K', 1)).toEqual([77_780])
    expect(toolMonths(falling.scenario, forecast(falling.scenario))?.months.map(({ plan }) => plan)).toEqual(
      Array(4).fill('pro'),
    )
  })

  it('says in which month to change the plan', () => {
    const workbook = openAddOn()
    const request = budgetRequest({
      friends: 900,
      growthBy: 'number',
      growth: 200,
      plan: 'cheapest',
      months: 4,
    })
    workbook.run('writeBudget', request)
    // 4,500, 5,500, 6,500 messages
    expect(column(workbook, 'J', 3)).toEqual([null, 'Upgrade', ''])
    workbook.set(`B${FIRST + 3}`, '100', SHEET)
    expect(workbook.value(`J${FIRST + 3}`, SHEET)).toBe('Downgrade: ask in 2026-03')
  })
})

describe('plain formulas', () => {
  const values = (workbook: AddOn, months: number) =>
    'BCDEFGHI'.split('').map((letter) => column(workbook, letter, months))

  it.each<[string, Partial<Scenario>]>([
    ['the published example', {}],
    ['the cheapest plan, growing, with tax', { plan: 'cheapest', friends: 900, growth: 30, withTax: true }],
    ['Taiwan from November 2026', { market: 'TW', start: '2026-11', plan: 'high', friends: 15_000 }],
    ['Thailand', { market: 'TH', plan: 'cheapest', friends: 5_000, growth: 10, withTax: true }],
    ['three accounts', { plan: 'cheapest', friends: 2_501, growth: 3, accounts: 3 }],
    [
      'several sends, another app',
      {
        otherApp: 20,
        sends: (['broadcast', 'push', 'chat'] as const).map((kind) => ({
          ...(PUBLISHED.sends[0] as Scenario['sends'][0]),
          kind,
          bubbles: 4,
          audience: 'fixed',
        })),
      },
    ],
  ])('%s: the same numbers as LINE functions, and none of them used', (_name, change) => {
    const [live, plain] = [openAddOn(), openAddOn()]
    live.run('writeBudget', budgetRequest(change))
    plain.run('writeBudget', { ...budgetRequest(change), plain: true })
    expect(values(plain, 12)).toEqual(values(live, 12))
    expect(JSON.stringify(plain.model.exportData())).not.toMatch(/LINE_(OA|MSG|TOOL)_/)
  })

  it('follow the friends of a month', () => {
    const workbook = openAddOn()
    workbook.run('writeBudget', { ...budgetRequest(), plain: true })
    workbook.set('B8', '10000', SHEET)
    expect(column(workbook, 'H')).toEqual(Array(12).fill(75_000))
  })

  it('bill a tool', () => {
    const workbook = openAddOn()
    workbook.run('writeBudget', { ...budgetRequest({ friends: 2_000, tool: 'lstep' }), plain: true })
    expect(column(workbook, 'J')).toEqual(Array(12).fill(21_780))
  })

  it('answer the months whose price is known', () => {
    const workbook = openAddOn()
    const request = { ...budgetRequest({ market: 'TW', start: '2026-01', plan: 'high' }), plain: true }
    workbook.run('writeBudget', request)
    // From November 1,400 + 50,000×0.2 + 44,000×0.15
    expect(column(workbook, 'H')).toEqual([...Array(10).fill('#N/A'), 18_000, 18_000])
  })
})

describe('what a user types into the cells', () => {
  it.each(['medium or above', '中用量以上'])('%s asks for the cheapest plan from there on', (name) => {
    const workbook = openAddOn()
    const sends = PUBLISHED.sends.map((send) => ({ ...send, perMonth: 1 }))
    const growing = { friends: 100, growthBy: 'number', growth: 3_000, months: 3 } as const
    const where = { market: 'TW', start: '2026-11', plan: 'cheapest' } as const
    workbook.run('writeBudget', budgetRequest({ ...where, ...growing, sends }))
    expect(column(workbook, 'D', 1)).toEqual(['light'])
    workbook.set('B13', name, SHEET)
    // 100, 3,100 and 6,100 messages: Medium, High, and High with 100×0.2
    expect(column(workbook, 'D', 3)).toEqual(['medium', 'high', 'high'])
    expect(column(workbook, 'E', 3)).toEqual([1_000, 1_400, 1_400])
    expect(column(workbook, 'F', 3)).toEqual([0, 0, 20])
  })

  it.each(['最安', '最便宜方案', 'Cheapest ', 'ถูกที่สุด'])('%s asks for the cheapest plan', (name) => {
    const workbook = openAddOn()
    workbook.run('writeBudget', budgetRequest())
    workbook.set('B13', name, SHEET)
    expect(column(workbook, 'D', 1)).toEqual(['standard'])
    // 15,000 and 50,000×3 + 20,000×2.8
    expect([column(workbook, 'E', 1), column(workbook, 'F', 1)]).toEqual([[15_000], [206_000]])
  })

  it.each([false, true])('cleared sends a month are none, cleared bubbles one; plain: %s', (plain) => {
    const workbook = openAddOn()
    workbook.run('writeBudget', { ...budgetRequest(), plain })
    workbook.set('I4', '', SHEET)
    expect(column(workbook, 'C', 1)).toEqual([100_000])
    workbook.set('H4', '', SHEET)
    expect(column(workbook, 'C', 1)).toEqual([0])
  })

  it('a plain budget keeps its months, whose prices it carries', () => {
    const workbook = openAddOn()
    workbook.run('writeBudget', { ...budgetRequest({ start: '2026-09', months: 1 }), plain: true })
    workbook.set('B5', '2026-11-01', SHEET)
    expect(workbook.display(`A${FIRST}`, SHEET)).toBe('2026-09')
    expect(column(workbook, 'H', 1)).toEqual([221_000])
  })
})

// What a budget may hold besides: several accounts, a tool, another app, other costs, a cap, plain formulas.
import { describe, expect, it } from 'vitest'
import type { Column } from '../../src/drafts/budget/layout'
import { forecast } from '../../src/scenario/forecast'
import type { Scenario } from '../../src/scenario/scenario'
import { toolMonths } from '../../src/scenario/tool'
import { type Budget, scenarioOf, sendOf, writeBudget } from '../support/budget'
import { openAddOn } from '../support/workbook'

const written = (change: Partial<Scenario>, plain = false) => writeBudget(openAddOn(), change, { plain })

describe('several accounts, a tool, and another app', () => {
  it('10,000 messages on two Light accounts cost 10,000 instead of 15,000', () => {
    const { cells, column, set } = written({ friends: 2_000, plan: 'cheapest', accounts: 2, months: 2 })
    expect(column('plan')).toEqual(['Light', 'Light'])
    expect(column('total')).toEqual([10_000, 10_000])
    set(cells.assumption('accounts'), '1')
    expect(column('total')).toEqual([15_000, 15_000])
  })

  it('the plan of several accounts is that of the busier one', () => {
    const sends = [sendOf({ perMonth: 1 })]
    const { column } = written({ friends: 401, plan: 'cheapest', accounts: 2, sends, months: 1 })
    // 200 and 201 messages: Communication holds the one, not the other
    expect(column('plan')).toEqual(['Light'])
    expect(column('total')).toEqual([10_000])
  })

  it('recipients reached through another app use no message', () => {
    const sends = [sendOf({ perMonth: 1 })]
    const { column } = written({ friends: 1_001, otherApp: 30, sends, months: 2 })
    // 1,001 × 0.7 = 700.7
    expect(column('messages')).toEqual([701, 701])
  })

  it('a tool stands beside LINE, tax included, and its plans do not go down', () => {
    const falling = {
      friends: 8_000,
      growthBy: 'number' as const,
      growth: -1_500,
      tool: 'lstep',
      months: 4,
    }
    const { cells, column, foot, set, value } = written(falling)
    // 40,000, 32,500, 25,000, 17,500 sends: Pro at once, and no way down to Standard
    expect(column('toolPlan')).toEqual(Array(4).fill('Pro'))
    expect(column('tool')).toEqual(Array(4).fill(32_780))
    // Only amounts with tax are added to the fee, which has it.
    expect(column('withTool')).toEqual(Array(4).fill(''))
    expect(value(cells.header('withTool'))).toBe('')
    const why = 'A tool’s fee is with tax: tick “With tax” to see LINE and the tool added up.'
    expect(foot()).toContain(why)
    const scenario = scenarioOf(falling)
    expect(toolMonths(scenario, forecast(scenario))?.months.map(({ plan }) => plan)).toEqual(
      Array(4).fill('pro'),
    )
    set(cells.assumption('withTax'), 'TRUE')
    // (15,000 + 10,000×3) × 1.1 + 32,780
    expect(column('withTool')[0]).toBe(82_280)
    expect(value(cells.header('withTool'))).toBe('With tool')
    expect(foot()).not.toContain(why)
  })

  it('says in which month to change the plan', () => {
    const growing = { friends: 900, growthBy: 'number' as const, growth: 200, plan: 'cheapest', months: 4 }
    const { cells, column, set } = written(growing)
    // 4,500, 5,500, 6,500 messages
    expect(column('note').slice(0, 3)).toEqual(['', 'Upgrade', ''])
    set(cells.month('friends', 3), '100')
    expect(column('note')[3]).toBe('Downgrade: ask in 2026-03')
  })
})

describe('other costs and a cap', () => {
  it('other costs are in the total, beside the bill', () => {
    const { cells, column, set } = written({ otherCost: 1_000, months: 1 })
    // 221,000 + 1,000
    expect([column('total'), column('other'), column('extra')]).toEqual([[222_000], [1_000], [206_000]])
    set(cells.assumption('otherCost'), '0')
    expect([column('total'), column('other')]).toEqual([[221_000], ['']])
  })

  it('what is beyond the cap of every account is not sent, and said', () => {
    const { cells, column, set, value } = written({ cap: 1_000, accounts: 2, months: 2 })
    // 2 × (30,000 + 1,000) go out for 2 × (15,000 + 1,000×3); 100,000 − 62,000 do not
    expect(column('messages')).toEqual([62_000, 62_000])
    expect(column('total')).toEqual([36_000, 36_000])
    expect(column('note')[0]).toBe('Beyond the cap and not sent: 38,000 messages')
    expect(value(cells.warning)).toBe('Beyond the cap and not sent: 76,000 messages')
    set(cells.assumption('cap'), '')
    expect(column('messages')).toEqual([100_000, 100_000])
    expect([column('note')[0], value(cells.warning)]).toEqual(['', ''])
  })
})

describe('plain formulas', () => {
  const KEYS: Column[] = ['friends', 'messages', 'plan', 'fee', 'extra', 'total', 'running', 'real', 'note']
  const values = ({ column, layout, value, cells }: Budget) => [
    ...KEYS.map(column),
    layout.has('tax') && column('tax'),
    value(cells.sum('total')),
  ]

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
        sends: (['broadcast', 'push', 'chat'] as const).map((kind) =>
          sendOf({ kind, bubbles: 4, audience: 'fixed' }),
        ),
      },
    ],
  ])('%s: the same numbers as LINE functions, and none of them used', (_name, change) => {
    const workbook = openAddOn()
    const plain = writeBudget(workbook, change, { plain: true })
    expect(JSON.stringify(workbook.model.exportData())).not.toMatch(/LINE_(OA|MSG|TOOL)_/)
    expect(values(plain)).toEqual(values(writeBudget(workbook, change)))
  })

  it('follow the friends of a month', () => {
    const { cells, column, set } = written({}, true)
    set(cells.assumption('friends'), '10000')
    expect(column('total')).toEqual(Array(12).fill(75_000))
  })

  it('bill a tool', () => {
    const { column } = written({ friends: 2_000, tool: 'lstep' }, true)
    expect(column('tool')).toEqual(Array(12).fill(21_780))
  })

  it('answer the months whose price is known, and say of the others that it is not', () => {
    const { cells, column, value } = written({ market: 'TW', start: '2026-01', plan: 'high' }, true)
    // From November 1,400 + 50,000×0.2 + 44,000×0.15
    expect(column('total')).toEqual([...Array(10).fill('–'), 18_000, 18_000])
    expect(column('note').slice(9, 11)).toEqual([
      'The plan cannot send this many, or its price is not known.',
      '',
    ])
    expect(value(cells.sum('total'))).toBe('10 missing')
  })

  it('keep the months, whose prices they carry', () => {
    const { cells, column, set, shown } = written({ start: '2026-09', months: 1 }, true)
    set(cells.assumption('start'), '2026-11-01')
    expect(shown('month')).toEqual(['2026-09'])
    expect(column('total')).toEqual([221_000])
  })

  it('say what is fixed in them', () => {
    const { cells, foot, value } = written({ months: 1 }, true)
    expect(
      [value(cells.warning), ...foot()].filter((text) => /^Plain formulas: /.test(String(text))),
    ).toHaveLength(1)
  })
})

describe('what a user types into the cells', () => {
  describe('of a plan in Taiwan', () => {
    const growing = { friends: 100, growthBy: 'number', growth: 3_000, months: 3 } as const
    const where = { market: 'TW', start: '2026-11', plan: 'cheapest' } as const
    const { cells, column, set } = written({ ...where, ...growing, sends: [sendOf({ perMonth: 1 })] })

    it('the cheapest of all is there before anything is typed', () => {
      // 100, 3,100 and 6,100 messages: Light, High, and High with 100×0.2
      expect(column('plan')).toEqual(['Light', 'High', 'High'])
      expect(column('total')).toEqual([0, 1_400, 1_420])
    })

    it.each(['medium or above', 'Medium or above', '中用量以上'])(
      '%s asks for the cheapest plan from there on',
      (name) => {
        set(cells.assumption('plan'), 'cheapest')
        set(cells.assumption('plan'), name)
        expect(column('plan')).toEqual(['Medium', 'High', 'High'])
        expect(column('fee')).toEqual([1_000, 1_400, 1_400])
        expect(column('extra')).toEqual([0, 0, 20])
      },
    )
  })

  describe('of a plan in Japan', () => {
    const { cells, column, set } = written({ months: 1, plan: 'light' })

    it.each(['最安', '最便宜方案', 'Cheapest ', 'ถูกที่สุด'])('%s asks for the cheapest plan', (name) => {
      set(cells.assumption('plan'), 'light')
      expect(column('total')).toEqual(['–'])
      set(cells.assumption('plan'), name)
      expect(column('plan')).toEqual(['Standard'])
      // 15,000 and 50,000×3 + 20,000×2.8
      expect([column('fee'), column('extra')]).toEqual([[15_000], [206_000]])
    })

    it.each(['スタンダード', 'Standard', 'standard'])('%s is the plan of that name', (name) => {
      set(cells.assumption('plan'), 'light')
      set(cells.assumption('plan'), name)
      expect(column('total')).toEqual([221_000])
    })
  })

  it.each([false, true])('cleared sends a month are none, cleared bubbles one; plain: %s', (plain) => {
    const { cells, column, set } = written({ months: 1 }, plain)
    set(cells.attribute('bubbles'), '')
    expect(column('messages')).toEqual([100_000])
    set(cells.times(0, 0), '')
    expect(column('messages')).toEqual([0])
  })

  it('a first month moves all months of live formulas, with their prices', () => {
    const { cells, column, set, shown } = written({ start: '2026-09', months: 2 })
    expect(column('total')).toEqual([221_000, 225_000])
    set(cells.assumption('start'), '2026-10-01')
    expect(shown('month')).toEqual(['2026-10', '2026-11'])
    expect(column('total')).toEqual([225_000, 225_000])
  })
})

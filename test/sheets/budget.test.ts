// The budget sheet, written by the built add-on into a headless workbook: live formulas, one fixed number of Google calls.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MARKETS } from '../../src/pricing/catalogue'
import { toNumber } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { monthCost, toolMonths } from '../../src/scenario/costs'
import { forecast } from '../../src/scenario/forecast'
import type { Scenario } from '../../src/scenario/scenario'
import { type AddOn, budgetRequest, openAddOn, PUBLISHED } from './workbook'

const SHEET = 'LINE budget'
/** The header stands in row 16, the first month below it. */
const FIRST = 17

/** Accounts and a tool take a row of the assumptions each, so the months begin below their header wherever it stands. */
function column(workbook: AddOn, letter: string, months = 12, sheet = SHEET) {
  let first = FIRST
  while (workbook.value(`C${first - 1}`, sheet) !== 'Counted messages') first++
  return Array.from({ length: months }, (_, index) => workbook.value(`${letter}${first + index}`, sheet))
}

describe('the published example', () => {
  const workbook = openAddOn()
  const written = workbook.run('writeBudget', budgetRequest())

  it('says where it stands', () => {
    expect(written).toEqual({ sheet: SHEET, range: 'A1:M32' })
  })

  it('uses the card of each month: 221,000 until September 2026, 225,000 from October', () => {
    expect(column(workbook, 'C')).toEqual(Array(12).fill(100_000))
    // 15,000 + 50,000×3 + 20,000×2.8 for nine months, then 15,000 + 70,000×3
    expect(column(workbook, 'H')).toEqual([...Array(9).fill(221_000), ...Array(3).fill(225_000)])
    expect(column(workbook, 'E')).toEqual(Array(12).fill(15_000))
    expect(column(workbook, 'F')).toEqual([...Array(9).fill(206_000), ...Array(3).fill(210_000)])
  })

  it('adds up: totals row and running total', () => {
    // 9×221,000 + 3×225,000 = 2,664,000
    expect(workbook.value(`H${FIRST + 12}`, SHEET)).toBe(2_664_000)
    expect(workbook.value(`I${FIRST + 11}`, SHEET)).toBe(2_664_000)
    expect(workbook.value(`C${FIRST + 12}`, SHEET)).toBe(1_200_000)
  })

  it('shows money and months as people write them', () => {
    expect(workbook.display(`H${FIRST}`, SHEET)).toBe('¥221,000')
    expect(workbook.display(`A${FIRST}`, SHEET)).toBe('2026-01')
    expect(workbook.display(`A${FIRST + 11}`, SHEET)).toBe('2026-12')
  })

  it('follows when an assumption or the friends of a month change', () => {
    workbook.set('B8', '10000', SHEET)
    // 50,000 messages: 15,000 + 20,000×3
    expect(column(workbook, 'H')).toEqual(Array(12).fill(75_000))
    workbook.set(`B${FIRST + 6}`, '20000', SHEET)
    const year = (firstHalf: number, thirdQuarter: number, fourthQuarter: number) => [
      ...Array(6).fill(firstHalf),
      ...Array(3).fill(thirdQuarter),
      ...Array(3).fill(fourthQuarter),
    ]
    expect(column(workbook, 'H')).toEqual(year(75_000, 221_000, 225_000))
    workbook.set('B7', 'TRUE', SHEET)
    // 75,000, 221,000 and 225,000, each × 1.1
    expect(column(workbook, 'H')).toEqual(year(82_500, 243_100, 247_500))
    expect(column(workbook, 'G')).toEqual(year(7_500, 22_100, 22_500))
    workbook.set('B13', 'cheapest', SHEET)
    expect(column(workbook, 'D')).toEqual(Array(12).fill('standard'))
    workbook.set('B8', '100', SHEET)
    workbook.set('B10', '0', SHEET)
    expect(column(workbook, 'D').slice(0, 6)).toEqual(Array(6).fill('light')) // 500 messages
  })

  it('gets shorter when fewer months are wanted', () => {
    workbook.set('B6', '3', SHEET)
    expect(column(workbook, 'A').slice(3)).toEqual(Array(9).fill(''))
    expect(column(workbook, 'H').slice(3)).toEqual(Array(9).fill(''))
    // 3 × 5,000 × 1.1
    expect(workbook.value(`H${FIRST + 12}`, SHEET)).toBe(16_500)
  })
})

it('crosses the change of prices in Taiwan row by row', () => {
  const workbook = openAddOn()
  workbook.run(
    'writeBudget',
    budgetRequest({
      market: 'TW',
      start: '2026-09',
      months: 4,
      friends: 3_000,
      plan: 'medium',
      sends: [{ ...(PUBLISHED.sends[0] as Scenario['sends'][0]), perMonth: 1 }],
    }),
  )
  expect(column(workbook, 'H', 4)).toEqual([800, 800, 1_000, 1_000])
  expect(workbook.display(`H${FIRST + 2}`, SHEET)).toBe('NT$1,000.00')
})

it('a month that cannot be sent shows no number, nor do the sums it stands in', () => {
  const workbook = openAddOn()
  workbook.run('writeBudget', budgetRequest({ plan: 'light', friends: 900, growthBy: 'number', growth: 100 }))
  // 4,500 and 5,000 messages, then 5,500
  expect(column(workbook, 'H').slice(0, 2)).toEqual([5_000, 5_000])
  expect(workbook.value(`H${FIRST + 2}`, SHEET)).toBe('#NUM!')
  expect(workbook.value(`H${FIRST + 12}`, SHEET)).toBe('#NUM!')
})

it('shows what the sidebar forecasts, whatever the scenario', () => {
  const send = fc.record({
    name: fc.constantFrom('Weekly', '=1+1', "it's", '+81'),
    kind: fc.constantFrom('broadcast', 'push', 'chat', 'step' as const),
    audience: fc.constantFrom('all', 'share', 'fixed' as const),
    share: fc.integer({ min: 0, max: 100 }),
    recipients: fc.integer({ min: 0, max: 5_000 }),
    perMonth: fc.integer({ min: 0, max: 10 }),
    bubbles: fc.integer({ min: 1, max: 8 }),
  })
  const any: fc.Arbitrary<Scenario> = fc
    .record({
      name: fc.constant('x'),
      market: fc.constantFrom('JP', 'TW', 'TH' as const),
      start: fc.constantFrom('2024-05', '2026-06', '2026-10'),
      months: fc.integer({ min: 1, max: 9 }),
      withTax: fc.boolean(),
      friends: fc.integer({ min: 0, max: 30_000 }),
      growthBy: fc.constantFrom('number', 'percent' as const),
      growth: fc.integer({ min: -20, max: 40 }),
      blocked: fc.integer({ min: 0, max: 60 }),
      sends: fc.array(send, { minLength: 1, maxLength: 3 }),
      plan: fc.constant('cheapest'),
      accounts: fc.integer({ min: 1, max: 3 }),
      otherApp: fc.constantFrom(0, 30, 100),
      tool: fc.constant(''),
      toolPlan: fc.constant('cheapest'),
    })
    .chain((each) =>
      fc
        .constantFrom('cheapest', ...Object.keys(MARKETS[each.market].plans))
        .map((plan) => ({ ...each, plan })),
    )
  fc.assert(
    fc.property(any, (scenario) => {
      const workbook = openAddOn()
      workbook.run('writeBudget', budgetRequest(scenario))
      const months = forecast(scenario)
      expect(column(workbook, 'B', scenario.months)).toEqual(months.map(({ friends }) => friends))
      expect(column(workbook, 'C', scenario.months)).toEqual(months.map(({ messages }) => messages))
      const costs = months.map((month) => monthCost(scenario, month, scenario.plan))
      // A range of a single month is a single cell, which shows its sentence instead of #NUM!.
      const refused = scenario.months === 1 ? '#ERROR' : '#NUM!'
      expect(column(workbook, 'H', scenario.months)).toEqual(
        costs.map((each) => (each instanceof Refusal ? refused : toNumber(each.total))),
      )
      expect(column(workbook, 'F', scenario.months).filter(Number)).toEqual(
        costs.flatMap((each) => (each instanceof Refusal || !each.extra ? [] : [toNumber(each.extra)])),
      )
      const fees = costs.map((each) => (each instanceof Refusal ? undefined : toNumber(each.fee)))
      const written = column(workbook, 'E', scenario.months)
      expect(written.map((fee, index) => (fees[index] === undefined ? undefined : fee))).toEqual(fees)
    }),
    { numRuns: 15 },
  )
}, 60_000)

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

  it('are refused where a price is not published', () => {
    const workbook = openAddOn()
    const request = { ...budgetRequest({ market: 'TW', start: '2026-01', plan: 'high' }), plain: true }
    expect(workbook.run('writeBudget', request)).toEqual({
      refused: expect.stringContaining('not published'),
    })
    expect(workbook.model.getters.getSheetIds()).toHaveLength(1)
  })
})

describe('calls to Google', () => {
  const calls = (months: number, sends = 1) => {
    const workbook = openAddOn()
    workbook.services.reset()
    const request = budgetRequest({ months, sends: Array(sends).fill(PUBLISHED.sends[0]) })
    workbook.run('writeBudget', request)
    return workbook.services.total
  }

  it('are as many for 120 months as for 12, and for 12 sends as for 2', () => {
    expect(calls(120)).toBe(calls(12))
    expect(calls(12, 12)).toBe(calls(12, 2))
    expect(calls(12)).toBeLessThan(60)
  })
})

describe('where it is written', () => {
  it('a second budget goes into a second sheet and leaves the first as it was', () => {
    const workbook = openAddOn()
    workbook.run('writeBudget', budgetRequest())
    workbook.set('B8', '10', SHEET)
    expect(workbook.run('writeBudget', budgetRequest())).toMatchObject({ sheet: 'LINE budget 2' })
    expect(workbook.value('B8', SHEET)).toBe(10)
    expect(workbook.value(`H${FIRST}`, 'LINE budget 2')).toBe(221_000)
  })

  it('at the selected cell, from there on', () => {
    const workbook = openAddOn()
    workbook.model.selection.selectCell(2, 4)
    expect(workbook.run('writeBudget', budgetRequest({}, 'selection'))).toEqual({
      sheet: 'Sheet1',
      range: 'C5:O36',
    })
    expect(workbook.value('J21', 'Sheet1')).toBe(221_000)
  })

  it('at the end of the sheet, which grows', () => {
    const workbook = openAddOn()
    workbook.model.selection.selectCell(20, 990)
    expect(workbook.run('writeBudget', budgetRequest({}, 'selection'))).toEqual({
      sheet: 'Sheet1',
      range: 'U991:AG1022',
    })
    expect(workbook.value('AB1007', 'Sheet1')).toBe(221_000)
  })

  it('the sheet does not grow where it is refused', () => {
    const workbook = openAddOn()
    workbook.set('Z1000', 'mine', 'Sheet1')
    workbook.model.selection.selectCell(20, 990)
    const before = JSON.stringify(workbook.model.exportData())
    expect(workbook.run('writeBudget', budgetRequest({}, 'selection'))).toEqual({
      refused:
        'There is something in U991:Z1000 already. Select a cell with free space, or choose a new sheet.',
    })
    expect(JSON.stringify(workbook.model.exportData())).toBe(before)
  })

  it('never over anything that is there: refused with the range, and nothing changed', () => {
    const workbook = openAddOn()
    workbook.set('F20', 'mine', 'Sheet1')
    const before = JSON.stringify(workbook.model.exportData())
    expect(workbook.run('writeBudget', budgetRequest({}, 'selection'))).toEqual({
      refused: 'There is something in A1:M32 already. Select a cell with free space, or choose a new sheet.',
    })
    expect(JSON.stringify(workbook.model.exportData())).toBe(before)
  })
})

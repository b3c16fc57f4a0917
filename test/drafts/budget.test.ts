// The budget sheet, written by the built add-on into a headless workbook: live formulas, one fixed number of Google calls.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { MARKETS } from '../../src/pricing/seller'
import { monthCost } from '../../src/scenario/costs'
import { forecast } from '../../src/scenario/forecast'
import type { Scenario } from '../../src/scenario/scenario'
import { budgetRequest, column, FIRST, layout, openAddOn, PUBLISHED, SHEET } from '../support/workbook'

describe('the published example', () => {
  const workbook = openAddOn()
  const written = workbook.run('writeBudget', budgetRequest())

  it('says where it stands', () => {
    expect(written).toEqual({ sheet: SHEET, range: 'A1:M33' })
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

  it('keeps the rows down to the header of its months, and has the widest column for labels', () => {
    const { frozenRows, widths } = layout(workbook, 13)
    expect(frozenRows).toBe(FIRST - 1)
    // A: labels · B: values · K: the gap before the sends · the others hold months
    const [labels, values, ...rest] = widths
    const [gap] = rest.splice(8, 1)
    const [month = Number.NaN] = new Set(rest)
    expect(rest).toEqual(Array(10).fill(month))
    expect([labels, month, values, gap]).toEqual(
      [labels, month, values, gap].toSorted((a = 0, b = 0) => b - a),
    )
    expect(new Set([labels, month, values, gap]).size).toBe(4)
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
    { numRuns: 10 },
  )
}, 60_000)

// The overview of all budgets: every cell follows its budget, sums stand by currency, and what is missing is said.
import { beforeAll, describe, expect, it } from 'vitest'
import { findBudgets } from '../../src/drafts/budget/find'
import { MARK } from '../../src/drafts/budget/mark'
import { placesOf } from '../../src/drafts/budget/places'
import { readBudget, Unreadable } from '../../src/drafts/budget/read'
import type { SheetContents } from '../../src/drafts/contents'
import { type BudgetPlaces, overviewDraft } from '../../src/drafts/overview'
import { toNumber } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { monthCost, realCost } from '../../src/scenario/costs'
import { forecast } from '../../src/scenario/forecast'
import type { Scenario } from '../../src/scenario/scenario'
import { LANGUAGES } from '../../src/words/language'
import { scenarioOf, writeBudget } from '../support/budget'
import { address, write } from '../support/tables'
import { type AddOn, layout, openAddOn } from '../support/workbook'

const MONTHS = ['2027-01', '2027-02', '2027-03', '2027-04']

/** Twenty budgets of two months in three currencies, one month apart; some have months that are over. */
const scenarios: Scenario[] = Array.from({ length: 20 }, (_, at) => {
  const market = (['JP', 'TW', 'TH'] as const)[at % 3] ?? 'JP'
  const start = MONTHS[at % 2 ? 1 : 0] as string
  const entered =
    at % 4 === 0 ? { [start]: { sent: 40_000 + at } } : at === 9 ? { [start]: { invoiced: 12_345 } } : {}
  return scenarioOf({
    name: `It's ${at}`,
    market,
    start,
    months: 2,
    friends: 1_000 * (at + 1),
    plan: 'cheapest',
    entered,
  })
})

/**
 * Writes budgets, then the overview as the sidebar does: from what it reads of them.
 * @param live how many have LINE functions; the others are plain, which are sooner written
 */
function written(workbook: AddOn, all: readonly Scenario[], live = all.length) {
  const budgets = all.map((scenario, at) => writeBudget(workbook, scenario, { plain: at >= live }))
  const contents = workbook.run('readMarked', MARK) as SheetContents[]
  const places = contents.flatMap((sheet) =>
    findBudgets(sheet).map((place) => {
      const scenario = place && readBudget(place)
      if (!place || !scenario || scenario instanceof Unreadable) throw new Error(`no budget in ${sheet.name}`)
      return placesOf(place, scenario)
    }),
  )
  expect(places).toHaveLength(all.length)
  return { budgets, ...overview(workbook, places) }
}

function overview(workbook: AddOn, places: readonly BudgetPlaces[]) {
  const draft = overviewDraft(places, 'en')
  const { sheet } = write(workbook, draft, 'LINE overview')
  const cell = (row: number, column: number) => workbook.value(address(row, column), sheet)
  const headings = Array.from({ length: draft.columns }, (_, column) =>
    workbook.display(address(2, column), sheet),
  )
  const rowOf = (name: string) => {
    const row = Array.from({ length: draft.rows }, (_, at) => at).find((at) => cell(at, 0) === name)
    if (row === undefined) throw new Error(`no row ${name}`)
    return row
  }
  const cents = (value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)
  return {
    draft,
    sheet,
    headings,
    rowOf,
    of: (name: string, heading: string) => cents(cell(rowOf(name), headings.indexOf(heading))),
    display: (name: string, heading: string) =>
      workbook.display(address(rowOf(name), headings.indexOf(heading)), sheet),
  }
}

const titleOf = ({ name }: Scenario) => `LINE budget: ${name}`

/** What each month comes to as planned and as things stand; "–" where there is no price. */
function due(scenario: Scenario) {
  const number = (amount: number | Refusal) => (amount instanceof Refusal ? '–' : toNumber(amount))
  return forecast(scenario).map((month) => {
    const cost = monthCost(scenario, month, scenario.plan)
    const planned = number(cost instanceof Refusal ? cost : cost.total)
    const real = realCost(scenario, month)
    return { month: month.month, planned, standing: real === undefined ? planned : number(real) }
  })
}

const sum = (amounts: readonly unknown[]) =>
  Math.round(amounts.reduce<number>((total, amount) => total + (amount as number), 0) * 100) / 100

describe('twenty budgets', () => {
  const workbook = openAddOn()
  let table: ReturnType<typeof written>
  beforeAll(() => {
    table = written(workbook, scenarios, 4)
  }, 600_000)

  it('stand in a row each, months of all of them side by side', () => {
    expect(table.headings).toEqual([
      'Budget',
      'Market',
      'Plan',
      'Planned',
      'As things stand',
      'Next change of plan',
      'Tax',
      'Currency',
      ...MONTHS.slice(0, 3),
    ])
    // 3 rows above, one for each budget, one for each of three currencies
    expect(table.draft.rows).toBe(3 + 20 + 3)
    expect(layout(workbook, 1, table.sheet).frozenRows).toBe(3)
  })

  it('show what they come to, and every month', () => {
    for (const scenario of scenarios) {
      const months = due(scenario)
      const of = (heading: string) => table.of(titleOf(scenario), heading)
      expect(of('Planned')).toBe(sum(months.map(({ planned }) => planned)))
      expect(of('As things stand')).toBe(sum(months.map(({ standing }) => standing)))
      const shown = MONTHS.slice(0, 3).map(of)
      expect(shown).toEqual(
        MONTHS.slice(0, 3).map((month) => months.find((each) => each.month === month)?.standing ?? ''),
      )
    }
  })

  it('add up by currency and never across', () => {
    for (const [market, code] of [
      ['JP', 'JPY'],
      ['TW', 'TWD'],
      ['TH', 'THB'],
    ] as const) {
      const months = scenarios.filter((each) => each.market === market).flatMap(due)
      const of = (heading: string) => table.of(`Total, ${code}`, heading)
      expect(of('Planned')).toBe(sum(months.map(({ planned }) => planned)))
      expect(of('As things stand')).toBe(sum(months.map(({ standing }) => standing)))
      for (const month of MONTHS.slice(0, 3)) {
        const those = months.filter((each) => each.month === month)
        expect(of(month)).toBe(sum(those.map(({ standing }) => standing)))
      }
      expect(of('Tax')).toBe('without tax')
    }
    expect(table.display('Total, JPY', 'Planned')).toMatch(/^¥[\d,]+$/)
    expect(table.display('Total, THB', 'Planned')).toMatch(/^฿[\d,]+\.\d\d$/)
  })

  it('follow what is typed into a budget', () => {
    const [first] = scenarios as [Scenario]
    const [budget] = table.budgets as [ReturnType<typeof writeBudget>]
    const before = table.of('Total, JPY', 'As things stand') as number
    const own = table.of(titleOf(first), '2027-01') as number
    budget.set(budget.cells.month('invoiced', 0), '99999')
    expect(table.of(titleOf(first), '2027-01')).toBe(99_999)
    expect(table.of('Total, JPY', 'As things stand')).toBe(before - own + 99_999)
    budget.set(budget.cells.title, 'Spring sale')
    expect(table.of('Spring sale', '2027-01')).toBe(99_999)
    budget.set(budget.cells.title, titleOf(first))
  })

  it('ask no function of ours', () => {
    const formulas = table.draft.areas.flatMap(({ cells }) =>
      cells
        .flat()
        .flatMap((cell) =>
          cell && typeof cell.content === 'object' && 'formula' in cell.content ? [cell.content.formula] : [],
        ),
    )
    expect(formulas.length).toBeGreaterThan(20 * 8)
    expect(
      formulas.filter((formula) => formula.includes('LINE_OA') || formula.includes('LINE_TOOL')),
    ).toEqual([])
  })
})

describe('what is missing', () => {
  const workbook = openAddOn()
  const light = scenarioOf({
    name: 'Too many',
    plan: 'light',
    start: '2027-01',
    months: 2,
    friends: 900,
    growth: 20,
  })
  const fine = scenarioOf({ name: 'Fine', start: '2027-01', months: 2 })
  const taiwan = scenarioOf({
    name: 'Taiwan',
    market: 'TW',
    start: '2027-03',
    months: 1,
    friends: 1_000,
    plan: 'high',
  })
  const elsewhere = scenarioOf({
    name: 'Elsewhere',
    market: 'OTHER',
    start: '2027-03',
    months: 1,
    friends: 100,
  })
  const table = written(workbook, [light, fine, taiwan, elsewhere])
  const of = (name: string, ...headings: string[]) => headings.map((heading) => table.of(name, heading))

  it('is said in place of a budget’s total, and of a sum that would be too small', () => {
    // 4,500 messages fit Light; 5,400 do not
    expect(of('LINE budget: Too many', 'Planned', 'As things stand', '2027-01', '2027-02')).toEqual([
      '1 missing',
      '1 missing',
      5_000,
      '–',
    ])
    // 225,000 with the bands of October 2026
    const sums = of('Total, JPY', 'Planned', 'As things stand', '2027-01', '2027-02')
    expect(sums).toEqual(['1 incomplete', '1 incomplete', 230_000, '–'])
    expect(of('Total, TWD', 'Planned', '2027-01', '2027-03')).toEqual([1_400, '', 1_400])
  })

  it('is filled as soon as the budget is whole', () => {
    const [budget] = table.budgets as [ReturnType<typeof writeBudget>]
    budget.set(budget.cells.assumption('plan'), 'Standard')
    // 2 × 15,000 and 2 × 225,000
    expect(of('LINE budget: Too many', 'Plan', 'Planned')).toEqual(['Standard', 30_000])
    expect(of('Total, JPY', 'Planned', '2027-02')).toEqual([480_000, 240_000])
  })

  it('is a sum of amounts with tax and without', () => {
    const [budget] = table.budgets as [ReturnType<typeof writeBudget>]
    budget.set(budget.cells.assumption('withTax'), 'TRUE')
    // 2 × 16,500
    expect(of('LINE budget: Too many', 'Planned', 'Tax')).toEqual([33_000, 'with tax'])
    expect(of('Total, JPY', 'Planned', 'As things stand', 'Tax', '2027-01')).toEqual([
      '–',
      '–',
      'with and without tax',
      '–',
    ])
    budget.set(budget.cells.assumption('withTax'), 'FALSE')
    expect(of('Total, JPY', 'Planned', 'Tax')).toEqual([480_000, 'without tax'])
  })

  it('is tax where none is known', () => {
    expect(of('LINE budget: Elsewhere', 'Currency', 'Tax')).toEqual(['USD', 'without tax'])
  })

  it('is a budget whose sheet was deleted', () => {
    const { model } = workbook
    const [, budget] = table.budgets as [unknown, ReturnType<typeof writeBudget>]
    model.dispatch('DELETE_SHEET', {
      sheetId: model.getters.getSheetIdByName(budget.written.sheet) ?? '',
      sheetName: budget.written.sheet,
    })
    expect(of('Total, JPY', 'Planned')).toEqual(['1 incomplete'])
  })
})

it('names the next change of plan', () => {
  const workbook = openAddOn()
  // 4,500, 4,950 and 5,445 messages: Light includes 5,000
  const growing = scenarioOf({
    name: 'Growing',
    plan: 'cheapest',
    start: '2037-01',
    months: 3,
    friends: 900,
    growth: 10,
  })
  const table = written(workbook, [growing])
  expect(table.of('LINE budget: Growing', 'Next change of plan')).toBe('2037-03 Standard')
  expect(table.of('LINE budget: Growing', 'Plan')).toBe('cheapest')
})

describe('addresses and names', () => {
  const places: BudgetPlaces = {
    sheet: 'It\'s, (really) "one"',
    market: 'JP',
    name: 'A budget with a name that is rather long',
    title: 'C5',
    plan: 'D9',
    withTax: 'D10',
    planned: '$D$33',
    standing: 'T17',
    change: 'T18',
    months: 'C21:C32',
    amounts: 'AQ21:AQ32',
    texts: ['2027-01'],
  }

  it.each(LANGUAGES)('%s: columns have room for headings and names', (language) => {
    const { widths, areas } = overviewDraft([places], language)
    const headings = areas[1]?.cells[0]?.map((cell) =>
      cell && typeof cell.content === 'object' && 'text' in cell.content ? cell.content.text : '',
    )
    for (const [at, heading] of (headings ?? []).entries()) {
      const letters = [...heading].filter((letter) => !/\p{Mn}/u.test(letter))
      const wide = letters.filter((letter) => letter > '\u2e80').length
      expect(widths[at]).toBeGreaterThan(13 * wide + 6 * (letters.length - wide))
    }
    // 40 letters
    expect(widths[0]).toBeGreaterThan(6 * 40)
  })

  it('are those of the budget’s sheet, whatever it is called, and stay where they are', () => {
    const [, table] = overviewDraft([places], 'en').areas
    const formulas = table?.cells[1]?.map(
      (cell) => (cell?.content as { formula?: string } | undefined)?.formula,
    )
    const there = "'It''s, (really) \"one\"'!"
    expect(formulas?.[0]).toBe(`=${there}$C$5&""`)
    expect(formulas?.[3]).toBe(`=${there}$D$33`)
    expect(formulas?.[8]).toContain(`INDEX(${there}$AQ$21:$AQ$32,MATCH(`)
  })
})

// A budget that is opened from its sheet, changed in the sidebar and written again in place: nothing that anybody typed is lost.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario'
import type { OpenBudget } from '../../src/scenario/workspace'
import { findBudget, updateBudget } from '../../src/sidebar/state/budgets'
import type { Language } from '../../src/words/language'
import { SHEET_WORDS } from '../../src/words/sheets'
import { foundIn, type Options, sendOf, TODAY, writeBudget, writeRequest } from '../support/budget'
import { serve } from '../support/serve'
import { stateOf } from '../support/state'
import { type AddOn, openAddOn } from '../support/workbook'

afterEach(() => vi.unstubAllGlobals())

async function open(workbook: AddOn, language: Language = 'en'): Promise<OpenBudget> {
  serve(workbook)
  const found = await findBudget(language)
  if (!('budget' in found)) throw new Error(JSON.stringify(found))
  return found.budget
}

const update = (budget: OpenBudget, change: Partial<Scenario> = {}, language: Language = 'en') =>
  updateBudget(budget, { ...budget.scenario, ...change }, language, TODAY)

function written(change: Partial<Scenario> = {}, options: Options = {}) {
  const workbook = openAddOn()
  return { workbook, ...writeBudget(workbook, { start: '2026-08', months: 3, ...change }, options) }
}

const UNRECOGNISED =
  'The table of this budget is no longer as it was written: a heading, a row or a column of it is missing. Nothing was changed.'

/** Makes room in the sheet, as people do by hand. */
function insert(
  { model }: AddOn,
  sheetName: string,
  dimension: 'ROW' | 'COL',
  base: number,
  quantity = 1,
  position: 'before' | 'after' = 'before',
) {
  const sheetId = model.getters.getSheetIdByName(sheetName) ?? ''
  model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base, quantity, position })
}

function remove({ model }: AddOn, sheetName: string, dimension: 'ROW' | 'COL', element: number) {
  const sheetId = model.getters.getSheetIdByName(sheetName) ?? ''
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements: [element] })
}

/** Columns behind a budget, which takes all that its sheet has. */
const widen = (workbook: AddOn, sheet: string, columns: number) =>
  insert(workbook, sheet, 'COL', columns - 1, 4, 'after')

describe('a send and six months more', async () => {
  const two = [sendOf(), sendOf({ name: 'Sale', perMonth: 1 })]
  const budget = written({ sends: two, friends: 1_000 })
  const { workbook, cells, set, sheet } = budget
  const { columns } = budget.layout
  // Somebody types over friends of September, a pause in October, and what August really was.
  set(cells.month('friends', 1), '2000')
  set(cells.times(1, 2), '0')
  set(cells.month('sent', 0), '7000')
  set(cells.month('invoiced', 0), '15500')
  // Somebody makes room above, on the left and on the right, and writes around the table and beside its months.
  widen(workbook, sheet, columns)
  insert(workbook, sheet, 'ROW', 0, 2)
  insert(workbook, sheet, 'COL', 0)
  const before = foundIn(workbook)
  const mine = {
    above: 'A1',
    left: `A${before.anchor.row + before.layout.first}`,
    right: before.cells.at(before.layout.first + 1, before.layout.columns),
    beside: before.cells.at(before.layout.first + 2, before.layout.columns + 1),
    between: before.cells.at(4, 4),
    below: before.cells.at(before.layout.foot + before.foot().length, 0),
    lower: before.cells.at(before.layout.foot + before.foot().length + 4, 3),
  }
  set(mine.above, 'Client: Ozawa')
  set(mine.left, 'checked')
  set(mine.right, 'September note')
  set(mine.beside, `=${before.cells.month('messages', 2)}*2`)
  set(mine.between, 'asked for by phone')
  set(mine.below, 'Signed on Friday')
  set(mine.lower, `=${before.cells.sum('total')}`)
  const opened = await open(workbook)
  // Meanwhile a colleague types on.
  before.set(before.cells.assumption('blocked'), '0.1')
  before.set(before.cells.month('sent', 1), '9000')
  const answer = await update(opened, {
    months: 9,
    plan: 'cheapest',
    sends: [...opened.scenario.sends, sendOf({ name: 'New year', perMonth: 0, calendar: { '2027-01': 3 } })],
  })
  const after = foundIn(workbook)

  it('are written into the same place, found again where it has moved', () => {
    expect(answer).toMatchObject({ sheet })
    expect([before.anchor, after.anchor]).toEqual([
      { row: 3, column: 2 },
      { row: 3, column: 2 },
    ])
    expect([after.layout.months, after.layout.sends]).toEqual([9, 3])
    expect(after.shown('month')).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
    ])
  })

  it('keep what was typed: friends, pauses, what was sent and paid, and what was typed after it was opened', () => {
    expect(after.scenario.entered).toEqual({
      '2026-08': { sent: 7_000, invoiced: 15_500 },
      '2026-09': { friends: 2_000, sent: 9_000 },
    })
    expect(after.scenario.sends[1]?.calendar).toEqual({ '2026-10': 0 })
    expect(after.scenario).toMatchObject({ blocked: 10, plan: 'cheapest', months: 9 })
    // 900 × (5 + 1), 1,800 × 6, then 1,800 × 5, × 6, and in January × (5 + 1 + 3)
    expect(after.column('messages').slice(0, 6)).toEqual([5_400, 10_800, 9_000, 10_800, 10_800, 16_200])
    expect(after.column('sent').slice(0, 3)).toEqual([7_000, 9_000, null])
  })

  it('leave every other cell as it is, beside the month it stood beside', () => {
    const right = after.cells.at(after.layout.first + 1, after.layout.columns)
    const beside = after.cells.at(after.layout.first + 2, after.layout.columns + 1)
    expect(after.value(mine.above)).toBe('Client: Ozawa')
    expect(after.value(mine.left)).toBe('checked')
    expect(after.value(after.cells.at(4, 4))).toBe('asked for by phone')
    expect(after.value(right)).toBe('September note')
    // October: 9,000 × 2
    expect([after.formula(beside), after.value(beside)]).toEqual([
      `=${after.cells.month('messages', 2)}*2`,
      18_000,
    ])
    const foot = after.layout.foot + after.foot().length
    const below = [after.cells.at(foot - 1, 0), after.cells.at(foot + 3, 3)]
    expect(below.map(after.value)).toEqual(['Signed on Friday', after.value(after.cells.sum('total'))])
    expect(after.formula(below[1] ?? '')).toBe(`=${after.cells.sum('total')}`)
  })
})

describe('what both sides changed', () => {
  it("is the sidebar's; what one side changed is that side's", async () => {
    const { workbook, cells, set } = written({ friends: 1_000 })
    const opened = await open(workbook)
    set(cells.assumption('friends'), '3000')
    set(cells.assumption('accounts'), '2')
    set(cells.times(0, 1), '8')
    await update(opened, { friends: 2_000, blocked: 50 })
    const { scenario, column } = foundIn(workbook)
    expect(scenario).toMatchObject({ friends: 2_000, accounts: 2, blocked: 50 })
    // 2,000 × 0.5, 5 and 8 times
    expect(column('messages')).toEqual([5_000, 8_000, 5_000])
  })

  it('a send that somebody else added with another sidebar stays', async () => {
    const { workbook } = written()
    const [first, second] = [await open(workbook), await open(workbook)]
    await update(first, { sends: [...first.scenario.sends, sendOf({ name: 'Sale' })] })
    await update(second, { months: 4 })
    const { scenario } = foundIn(workbook)
    expect([scenario.months, scenario.sends.map(({ name }) => name)]).toEqual([4, ['Weekly', 'Sale']])
  })
})

describe('a change of', () => {
  it.each<[string, Partial<Scenario>, Partial<Scenario>, (number | string)[]]>([
    // 50,000 × 0.1 messages at 5,000 × 1.1
    [
      'months to fewer',
      { months: 12, friends: 100, plan: 'light', withTax: true },
      { months: 3 },
      [5_500, 5_500, 5_500, 16_500],
    ],
    [
      'the first month to an earlier one',
      {},
      { start: '2026-06', months: 5 },
      // 4×221,000 + 225,000
      [221_000, 221_000, 221_000, 221_000, 225_000, 1_109_000],
    ],
    ['the first month to a later one', {}, { start: '2026-10', months: 1 }, [225_000, 225_000]],
    [
      'sends to fewer',
      {
        sends: [sendOf({ name: 'a' }), sendOf({ name: 'b', perMonth: 1 }), sendOf({ name: 'c' })],
        months: 1,
      },
      { sends: [sendOf({ name: 'b', perMonth: 1 })] },
      // 20,000 messages
      [15_000, 15_000],
    ],
    ['the tool to one', { months: 1 }, { tool: 'lstep', withTax: true }, [243_100, 243_100]],
    ['the tool to none', { months: 1, tool: 'lstep' }, { tool: '' }, [221_000, 221_000]],
    [
      'growth to people',
      { months: 2, growth: 10 },
      { growthBy: 'number', growth: 0 },
      [221_000, 221_000, 442_000],
    ],
  ])('%s gives the numbers of a new budget', async (_what, from, change, due) => {
    const { workbook } = written(from)
    const opened = await open(workbook)
    await update(opened, change)
    const { column, value, cells } = foundIn(workbook)
    expect([...column('total'), value(cells.sum('total'))]).toEqual(due)
  })

  it('nothing changes nothing', async () => {
    const { workbook, sheet } = written({ entered: { '2026-08': { sent: 5 } } })
    const before = stateOf(workbook, sheet)
    await update(await open(workbook))
    expect(stateOf(workbook, sheet)).toEqual(before)
  })
})

describe('is refused, and nothing changed', () => {
  async function refused(
    workbook: AddOn,
    budget: OpenBudget,
    change: Partial<Scenario>,
    sentence: string,
    language?: Language,
  ) {
    const before = stateOf(workbook, budget.sheet)
    expect(await update(budget, change, language)).toEqual({ refused: sentence })
    expect(stateOf(workbook, budget.sheet)).toEqual(before)
  }

  it('a month that goes and for which somebody typed friends, what was sent, or what was paid', async () => {
    const { workbook, cells, formula, set } = written()
    const sentence =
      '2026-10 holds what somebody typed, so it cannot be left out. Empty its blue cells first.'
    const opened = await open(workbook)
    for (const key of ['friends', 'sent', 'invoiced'] as const) {
      const before = formula(cells.month(key, 2))
      set(cells.month(key, 2), '7')
      await refused(workbook, opened, { months: 2 }, sentence)
      set(cells.month(key, 2), before)
    }
    expect(await update(opened, { months: 2 })).toHaveProperty('sheet')
  })

  it('a month that goes, with something beside it, and a row of the tool', async () => {
    const { workbook, cells, layout, set, sheet } = written({ tool: 'lstep' })
    widen(workbook, sheet, layout.columns)
    const [beside, aside] = [
      cells.at(layout.first + 2, layout.columns),
      cells.at(layout.assumption('tool'), 4),
    ]
    set(beside, 'note')
    set(aside, 'theirs')
    const opened = await open(workbook)
    const sentence = (cell: string) => `${cell} is in the way. Move what stands there, or write a new budget.`
    await refused(workbook, opened, { months: 2 }, sentence(beside))
    await refused(workbook, opened, { tool: '' }, sentence(aside))
    // What stands elsewhere is in nobody's way.
    set(beside, '')
    expect(await update(opened, { months: 2 })).toMatchObject({ sheet: opened.sheet })
    expect(foundIn(workbook).value(aside)).toBe('theirs')
  })

  it('another market, in the language of the sidebar, be the sheet in another', async () => {
    const { workbook } = written({}, { language: 'ja' })
    const budget = await open(workbook)
    const change = { market: 'TW', plan: 'cheapest' } as const
    await refused(workbook, budget, change, 'Prices of another market need a new budget sheet.')
    await refused(workbook, budget, change, SHEET_WORDS.th.budget.otherMarket, 'th')
  })

  const damaged = written()
  const { model } = damaged.workbook
  const { cells, layout, sheet } = damaged
  const sheetId = model.getters.getSheetIdByName(sheet) ?? ''
  const rowOut = (row: number) => () => remove(damaged.workbook, sheet, 'ROW', row)
  const columnOut = (column: number) => () => remove(damaged.workbook, sheet, 'COL', column)
  const rowIn = (row: number) => () => insert(damaged.workbook, sheet, 'ROW', row)
  const columnIn = (column: number) => () => insert(damaged.workbook, sheet, 'COL', column)

  it.each<[string, () => unknown]>([
    ['whose heading was renamed', () => damaged.set(cells.header('real'), 'Really paid')],
    ['whose assumption was renamed', () => damaged.set(cells.at(layout.assumption('friends'), 0), 'Fans')],
    ['whose row of an assumption was deleted', rowOut(layout.assumption('blocked'))],
    ['whose first month was deleted', rowOut(layout.first)],
    ['whose second month was deleted', rowOut(layout.first + 1)],
    ['whose last month was deleted', rowOut(layout.first + 2)],
    ['with a row among its months', rowIn(layout.first + 1)],
    ['whose column was deleted', columnOut(layout.column('difference'))],
    ['whose send was deleted', columnOut(layout.firstSend)],
    ['with a column among its columns', columnIn(layout.column('sent'))],
    ['whose months were put in another order', () => damaged.set(cells.month('month', 1), '2026-11-01')],
    ['whose figures were deleted', rowOut(layout.figures)],
  ])('a budget %s', async (_what, damage) => {
    const opened = await open(damaged.workbook)
    damage()
    await refused(damaged.workbook, opened, { months: 6 }, UNRECOGNISED)
    serve(damaged.workbook)
    expect(await findBudget('en')).toEqual({ unreadable: UNRECOGNISED })
    model.dispatch('REQUEST_UNDO')
    await open(damaged.workbook)
  })

  it('a sheet that is gone', async () => {
    const { workbook, sheet } = written()
    const opened = await open(workbook)
    workbook.model.dispatch('DELETE_SHEET', {
      sheetId: workbook.model.getters.getSheetIdByName(sheet) ?? '',
      sheetName: sheet,
    })
    expect(await update(opened)).toEqual({ gone: true })
  })

  it.each<[string, (budget: ReturnType<typeof writeBudget>) => string, string]>([
    ['a plan nobody sells', ({ cells }) => cells.assumption('plan'), 'gold'],
    ['a word for a number', ({ cells }) => cells.assumption('friends'), 'many'],
    ['a kind nobody sends', ({ cells }) => cells.attribute('kind'), 'fax'],
    ['half a send', ({ cells }) => cells.times(0, 1), '1.5'],
    ['nothing where friends belong', ({ cells }) => cells.month('friends', 1), ''],
    ['a share beyond all', ({ cells }) => cells.attribute('share'), '1.5'],
    ['a message sent by half', ({ cells }) => cells.month('sent', 0), '0.5'],
    ['a negative invoice', ({ cells }) => cells.month('invoiced', 2), '-1'],
    ['a first month that is none', ({ cells }) => cells.assumption('start'), 'soon'],
  ])('a cell with %s is named', async (_what, cellOf, content) => {
    const cell = cellOf(damaged)
    const { row, col } = damaged.workbook.book.engine.helpers.toCartesian(cell)
    const opened = await open(damaged.workbook)
    // Pasting passes by the rules of cells.
    model.dispatch('UPDATE_CELL', { sheetId, row, col, content })
    const sentence = `This budget cannot be read: ${cell} does not hold what belongs there.`
    await refused(damaged.workbook, opened, { months: 6 }, sentence)
    serve(damaged.workbook)
    expect(await findBudget('en')).toEqual({ unreadable: sentence })
    model.dispatch('REQUEST_UNDO')
    await open(damaged.workbook)
  })
})

describe('a sheet that changes while it is updated', () => {
  it('is read again, and what was typed meanwhile is merged', async () => {
    const { workbook, cells, set, sheet } = written()
    const opened = await open(workbook)
    let attempts = 0
    serve(workbook, (name) => {
      if (name === 'updateDraft' && ++attempts === 1) set(cells.month('friends', 1), '500')
    })
    expect(await update(opened, { months: 4 })).toMatchObject({ sheet })
    expect(attempts).toBe(2)
    const { scenario } = foundIn(workbook)
    expect([scenario.months, scenario.entered]).toEqual([4, { '2026-09': { friends: 500 } }])
  })

  it('is left alone after three times, and says so', async () => {
    const { workbook, cells, set, sheet } = written()
    const opened = await open(workbook)
    let attempts = 0
    serve(workbook, (name) => {
      if (name === 'updateDraft') set(cells.month('friends', 1), String(++attempts))
    })
    expect(await update(opened, { months: 4 })).toEqual({ changed: true })
    expect(attempts).toBe(3)
    const { scenario } = foundIn(workbook)
    expect([sheet, scenario.months]).toEqual([opened.sheet, 3])
  })

  it('takes nothing where what was typed and what was changed do not fit together', async () => {
    const { workbook, cells, set, sheet } = written()
    const opened = await open(workbook)
    // Prices of tools are known from 2026-01.
    set(cells.assumption('start'), '2025-12-01')
    const before = stateOf(workbook, sheet)
    expect(await update(opened, { tool: 'lstep' })).toEqual({
      refused:
        'What you changed here and what was typed into the sheet do not fit together. Open the budget again, then make your change. Nothing was changed.',
    })
    expect(stateOf(workbook, sheet)).toEqual(before)
    expect(await update(opened, { plan: 'light' })).toMatchObject({ sheet })
  })

  it('is not taken for changed when only its results are others', async () => {
    const { workbook, cells, set } = written()
    const opened = await open(workbook)
    serve(workbook, (name) => {
      if (name === 'updateDraft') set(cells.month('check', 0), '')
    })
    expect(await update(opened, { months: 4 })).toHaveProperty('sheet')
  })
})

describe('two budgets in one sheet', async () => {
  const workbook = openAddOn()
  const select = (row: number, column = 1) => workbook.model.selection.selectCell(column - 1, row - 1)
  const upper = writeBudget(workbook, { months: 2 }, { where: 'selection' })
  const below = upper.layout.foot + upper.foot().length + 4
  select(below)
  const lower = writeBudget(workbook, { months: 2, name: 'Lower', friends: 1_000 }, { where: 'selection' })
  const names = () => [0, 1].map((at) => foundIn(workbook, at).scenario.name)

  it.each([
    [1, 'All friends'],
    [below - 1, 'All friends'],
    [below, 'Lower'],
    [below + 30, 'Lower'],
  ])('with row %i selected, %s is the one that opens', async (row, name) => {
    select(row)
    expect((await open(workbook)).scenario.name).toBe(name)
  })

  it('the upper one grows, and the lower one moves down as it is', async () => {
    select(1)
    const values = lower.column('total')
    expect(await update(await open(workbook), { months: 6 })).toHaveProperty('sheet')
    expect(names()).toEqual(['All friends', 'Lower'])
    const [first, second] = [foundIn(workbook), foundIn(workbook, 1)]
    expect(first.column('total')).toEqual(Array(6).fill(221_000))
    expect(second.anchor.row).toBe(below + 4)
    expect(second.column('total')).toEqual(values)
    expect(stateOf(workbook, first.sheet).colours).toHaveLength(10)
  })

  it('the lower one changes below it', async () => {
    select(foundIn(workbook, 1).anchor.row)
    await update(await open(workbook), { months: 3, friends: 2_000 })
    // 10,000 messages
    expect(foundIn(workbook, 1).column('total')).toEqual(Array(3).fill(15_000))
    expect(foundIn(workbook).column('total')).toEqual(Array(6).fill(221_000))
  })

  it('a send more would cut the other in two, so it is refused', async () => {
    select(1)
    const opened = await open(workbook)
    const before = stateOf(workbook, opened.sheet)
    expect(await update(opened, { sends: [...opened.scenario.sends, sendOf({ name: 'Sale' })] })).toEqual({
      refused: `A${foundIn(workbook, 1).anchor.row} is in the way. Move what stands there, or write a new budget.`,
    })
    expect(stateOf(workbook, opened.sheet)).toEqual(before)
  })
})

it('at the end of its sheet, it grows beyond it', async () => {
  const workbook = openAddOn()
  const change = { start: '2026-09', months: 1 }
  const last = 1_000 - writeRequest(change).draft.rows
  workbook.model.selection.selectCell(0, last)
  writeBudget(workbook, change, { where: 'selection' })
  // October has another card: a month more, and two lines on its prices.
  expect(await update(await open(workbook), { months: 2 })).toHaveProperty('sheet')
  const { getters } = workbook.model
  expect(getters.getNumberRows(getters.getActiveSheetId())).toBe(1_003)
  const { column, foot } = foundIn(workbook)
  expect([column('total'), foot().length]).toEqual([[221_000, 225_000], 7])
})

it('a sheet in Japanese stays Japanese when an English sidebar updates it', async () => {
  const { workbook, sheet } = written({ plan: 'cheapest' }, { language: 'ja' })
  const opened = await open(workbook)
  expect([sheet, opened.scenario.plan, opened.scenario.name]).toEqual(['LINE予算', 'cheapest', 'All friends'])
  await update(opened, {
    months: 4,
    sends: [...opened.scenario.sends, sendOf({ name: '年末', kind: 'push' })],
  })
  const { cells, value, column } = foundIn(workbook)
  expect([value(cells.title), value(cells.header('total')), value(cells.attribute('kind', 1))]).toEqual([
    'LINE予算：All friends',
    '合計',
    'プッシュメッセージ',
  ])
  expect(column('plan')).toEqual(Array(4).fill('スタンダード'))
})

it('sends may be called as columns are', async () => {
  const names = ['Friends', 'Month', 'Monthly fee', 'Total', 'With tool', 'Note']
  const { workbook } = written({ months: 1, sends: names.map((name) => sendOf({ name })) })
  expect((await open(workbook)).scenario.sends.map(({ name }) => name)).toEqual(names)
})

it('a plain budget is updated in plain formulas', async () => {
  const { workbook } = written({ withTax: true }, { plain: true })
  const opened = await open(workbook)
  expect(opened).toMatchObject({ plain: true, scenario: { withTax: true } })
  await update(opened, { months: 4, friends: 10_000 })
  // (15,000 + 20,000×3) × 1.1
  expect(foundIn(workbook).column('total')).toEqual(Array(4).fill(82_500))
  expect(JSON.stringify(workbook.model.exportData())).not.toMatch(/LINE_(OA|MSG|TOOL)_/)
})

it('a sheet without a budget has none to open', async () => {
  serve(openAddOn())
  expect(await findBudget('en')).toEqual({ none: true })
})

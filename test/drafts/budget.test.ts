// The budget sheet, written by the built add-on into a headless workbook: live formulas that follow what is typed.
import { describe, expect, it } from 'vitest'
import { layoutOf, shapeOf } from '../../src/drafts/budget/layout'
import { columnLetters } from '../../src/drafts/reference'
import { SHEET, scenarioOf, sendOf, writeBudget, writeRequest } from '../support/budget'
import { layout, openAddOn } from '../support/workbook'

describe('the published example', () => {
  const workbook = openAddOn()
  const budget = writeBudget(workbook)
  const { cells, value, display, column, shown, set } = budget

  it('says where it stands: from A1 to its last column and its last source', () => {
    const rows = budget.layout.foot + budget.foot().length
    expect(budget.written).toEqual({
      sheet: SHEET,
      range: `A1:${columnLetters(budget.layout.columns)}${rows}`,
    })
    expect(value(cells.month('month', 12))).toBe('Total')
  })

  it('uses the card of each month: 221,000 until September 2026, 225,000 from October', () => {
    expect(column('messages')).toEqual(Array(12).fill(100_000))
    // 15,000 + 50,000×3 + 20,000×2.8 for nine months, then 15,000 + 70,000×3
    expect(column('total')).toEqual([...Array(9).fill(221_000), ...Array(3).fill(225_000)])
    expect(column('fee')).toEqual(Array(12).fill(15_000))
    expect(column('extra')).toEqual([...Array(9).fill(206_000), ...Array(3).fill(210_000)])
  })

  it('adds up: totals row, running total, and one sentence', () => {
    // 9×221,000 + 3×225,000 = 2,664,000
    expect(value(cells.sum('total'))).toBe(2_664_000)
    expect(value(cells.month('running', 11))).toBe(2_664_000)
    // 9×206,000 + 3×210,000, 12×15,000 and 12×100,000
    expect(['extra', 'fee', 'messages'].map((key) => value(cells.sum(key as 'fee')))).toEqual([
      2_484_000, 180_000, 1_200_000,
    ])
    expect(value(cells.sentence)).toBe(
      '12 months: ¥2,664,000 without tax · Standard · busiest 2026-10: ¥225,000',
    )
    expect(value(cells.warning)).toBe('')
  })

  it('says what that is for a friend a month, a send, and a thousand messages', () => {
    // 2,664,000 over 12×20,000 friends, over 12×5 sends, over 1,200 thousand messages
    expect(value(cells.figure('perFriend'))).toBeCloseTo(11.1, 9)
    expect(value(cells.figure('perSend'))).toBe(44_400)
    expect(value(cells.figure('perThousand'))).toBe(2_220)
    expect(display(cells.figure('perFriend'))).toBe('¥11.10')
  })

  it('says where its prices are from', () => {
    const [, before, , after, sources] = budget.foot()
    expect(before).toBe('Prices: Japan, in force from 2023-06-01, checked on 2026-11-20')
    expect(after).toBe('Prices: Japan, in force from 2026-10-01, checked on 2026-11-20')
    expect(sources).toMatch(/^Sources: https:\/\/www\.lycbiz\.com\//)
  })

  it('says what its colours mean', () => {
    expect(budget.foot()[0]).toBe(
      'Amber: more messages than the plan includes. Red: more than planned, or no price. Green: less than planned.',
    )
  })

  it('keeps three rows in view, has room for labels and notes, and hides its workings', () => {
    const { model } = workbook
    const { frozenRows, widths } = layout(workbook, budget.layout.columns, SHEET)
    expect(frozenRows).toBe(3)
    const width = (key: 'month' | 'note' | 'messages') => widths[budget.layout.column(key)] ?? Number.NaN
    expect(width('note')).toBe(Math.max(...widths))
    expect(width('month')).toBe(Math.max(...widths.filter((each) => each !== width('note'))))
    expect(width('messages')).toBeLessThan(width('month'))
    const id = model.getters.getSheetIdByName(SHEET) ?? ''
    const hidden = widths.map((_, at) => model.getters.isColHidden(id, at))
    expect(hidden.indexOf(true)).toBe(budget.layout.column('note') + 1)
    expect(hidden.lastIndexOf(false)).toBe(budget.layout.column('note'))
  })

  it('shows money and months as people write them', () => {
    expect(shown('total')[0]).toBe('¥221,000')
    expect([shown('month')[0], shown('month')[11]]).toEqual(['2026-01', '2026-12'])
  })

  it('follows when an assumption or the friends of a month change', () => {
    set(cells.assumption('friends'), '10000')
    // 50,000 messages: 15,000 + 20,000×3
    expect(column('total')).toEqual(Array(12).fill(75_000))
    set(cells.month('friends', 6), '20000')
    const year = (firstHalf: number, thirdQuarter: number, fourthQuarter: number) => [
      ...Array(6).fill(firstHalf),
      ...Array(3).fill(thirdQuarter),
      ...Array(3).fill(fourthQuarter),
    ]
    expect(column('total')).toEqual(year(75_000, 221_000, 225_000))
    expect(column('tax')).toEqual(Array(12).fill(''))
    set(cells.assumption('withTax'), 'TRUE')
    // 75,000, 221,000 and 225,000, each × 1.1
    expect(column('total')).toEqual(year(82_500, 243_100, 247_500))
    expect(column('tax')).toEqual(year(7_500, 22_100, 22_500))
    expect(value(cells.header('tax'))).toBe('Tax')
    set(cells.assumption('plan'), 'cheapest')
    expect(column('plan')).toEqual(Array(12).fill('Standard'))
    set(cells.assumption('friends'), '100')
    set(cells.assumption('growth'), '0')
    expect(column('plan').slice(0, 6)).toEqual(Array(6).fill('Light')) // 500 messages
  })
})

it.each([
  // As wide as a send's column is at least
  ['en', 'broadcast', 116],
  // 16 letters of 8.7 of which 2 stand above others, a margin of 14, an arrow of 18: 121.8 + 32
  ['th', 'broadcast', 154],
  // 21 × 7.2 + 32
  ['en', 'auto-response', 184],
] as const)('in %s the column of a send has room for %s beside its arrow', (language, kind, width) => {
  const { draft } = writeRequest({ months: 1, sends: [sendOf({ kind }), sendOf()] }, { language })
  const { firstSend } = layoutOf(shapeOf(scenarioOf({ months: 1, sends: [sendOf(), sendOf()] })))
  expect(draft.widths[firstSend]).toBe(width)
})

it('lets friends leave until none is left, and no further', () => {
  const { column } = writeBudget(openAddOn(), { friends: 3, growthBy: 'number', growth: -2, months: 4 })
  expect(column('friends')).toEqual([3, 1, 0, 0])
})

describe('a calendar', () => {
  const { cells, column, set, value } = writeBudget(openAddOn(), {
    friends: 1_000,
    plan: 'standard',
    months: 3,
    sends: [sendOf({ perMonth: 4, calendar: { '2026-02': 0 } }), sendOf({ name: 'Sale', perMonth: 1 })],
  })

  it('has a column a send, with how often it goes out in each month', () => {
    expect([cells.sendName(0), cells.sendName(1)].map(value)).toEqual(['Weekly', 'Sale'])
    // 1,000 × 4 and 1,000 × 1; nothing weekly in February
    expect(column('messages')).toEqual([5_000, 1_000, 5_000])
  })

  it('follows what is typed over a month, and takes a cleared month for none', () => {
    set(cells.times(0, 1), '8')
    set(cells.times(1, 2), '')
    expect(column('messages')).toEqual([5_000, 9_000, 4_000])
  })
})

describe('what was really sent and paid', () => {
  const { cells, column, set, shown, value } = writeBudget(openAddOn(), {
    months: 4,
    entered: { '2026-01': { sent: 60_000 } },
  })

  it('is blank until somebody types it, and a count alone gives its cost', () => {
    // 15,000 + 30,000×3
    expect(column('real')).toEqual([105_000, '', '', ''])
    // 105,000 − 221,000
    expect(column('difference')).toEqual([-116_000, '', '', ''])
    expect(shown('difference')[0]).toBe('-¥116,000')
  })

  it('is what the invoice says where there is one, and what is left stays as planned', () => {
    set(cells.month('invoiced', 1), '230000')
    expect(column('real')).toEqual([105_000, 230_000, '', ''])
    expect(shown('difference')[1]).toBe('+¥9,000')
    expect(['sent', 'invoiced', 'real', 'difference'].map((key) => value(cells.sum(key as 'sent')))).toEqual([
      60_000, 230_000,
      // 105,000 + 230,000, and −116,000 + 9,000
      335_000, -107_000,
    ])
    // 4×221,000, and 105,000 + 230,000 + 2×221,000
    expect(value(cells.sentence)).toBe(
      '4 months: ¥884,000 without tax · Standard · ¥221,000 a month · as things stand: ¥777,000',
    )
  })
})

describe('the busiest month', () => {
  const { cells, set, value } = writeBudget(openAddOn(), { months: 3 })

  it('is none where every month costs the same', () => {
    // 3 × 221,000
    expect(value(cells.sentence)).toBe('3 months: ¥663,000 without tax · Standard · ¥221,000 a month')
  })

  it('is named as soon as one costs more', () => {
    set(cells.month('friends', 1), '20001')
    // The friends of March follow: 5 messages more cost 2.8 each in both months, cut off: 221,014
    expect(value(cells.sentence)).toBe(
      '3 months: ¥663,028 without tax · Standard · busiest 2026-02: ¥221,014',
    )
    set(cells.month('friends', 2), '20000')
    expect(value(cells.sentence)).toBe(
      '3 months: ¥663,014 without tax · Standard · busiest 2026-02: ¥221,014',
    )
  })

  it('is not worth a word in a budget of one month', () => {
    const one = writeBudget(openAddOn(), { months: 1 })
    expect(one.value(one.cells.sentence)).toBe('1 month: ¥221,000 without tax · Standard')
  })
})

it('crosses the change of prices in Taiwan row by row, in whole dollars as bills there show', () => {
  const { column, shown } = writeBudget(openAddOn(), {
    market: 'TW',
    start: '2026-09',
    months: 4,
    friends: 3_000,
    plan: 'medium',
    sends: [sendOf({ perMonth: 1 })],
  })
  expect(column('total')).toEqual([800, 800, 1_000, 1_000])
  expect(shown('total')[2]).toBe('NT$1,000')
})

it('a month that cannot be sent has no price and says why; sums it would stand in say how many are missing', () => {
  const { cells, column, set, value } = writeBudget(openAddOn(), {
    plan: 'light',
    friends: 900,
    growthBy: 'number',
    growth: 100,
  })
  // 4,500 and 5,000 messages, then 5,500
  expect(column('total').slice(0, 3)).toEqual([5_000, 5_000, '–'])
  const reason =
    'Light (Japan) includes 5,000 messages and no more can be bought. For 5,500 you need Standard: 15,000 JPY.'
  expect(column('note').slice(0, 3)).toEqual(['', '', reason])
  expect(value(cells.sum('total'))).toBe('10 missing')
  expect(value(cells.month('running', 2))).toBe('')
  expect(value(cells.sum('fee'))).toBe(180_000 / 3)
  expect(value(cells.sentence)).toBe('10 of 12 months cannot be priced')
  expect(value(cells.warning)).toBe(`Months that cannot be priced: 10. 2026-03: ${reason}`)
  // Nor is there a cost of a friend, a send, or a thousand messages.
  for (const key of ['perFriend', 'perSend', 'perThousand'] as const)
    expect(value(cells.figure(key))).toBe('')
  // March can be sent again, and what came before it still cannot.
  set(cells.month('friends', 3), '100')
  expect(column('total').slice(2, 5)).toEqual(['–', 5_000, 5_000])
  expect(column('running').slice(1, 4)).toEqual([10_000, '', ''])
})

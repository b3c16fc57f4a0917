// What the sidebar changed and what others typed into the sheet meanwhile: nothing is lost, and where both changed it, the sidebar's holds.
import { describe, expect, it } from 'vitest'
import { areAlike, merged } from '../../src/drafts/budget/merge'
import type { Scenario } from '../../src/scenario/scenario'
import { scenarioOf, sendOf } from '../support/budget'

type Change = Partial<Scenario>
const base: Change = { months: 3, entered: { '2026-01': { sent: 5 } } }

/** Each side's changes to the same budget. */
const joined = (mine: Change, theirs: Change, from: Change = base) =>
  merged(scenarioOf(from), scenarioOf({ ...from, ...mine }), scenarioOf({ ...from, ...theirs }))

it.each<[string, Change, Change, Change]>([
  ['what the sidebar changed', { friends: 1 }, {}, { friends: 1 }],
  ['what the sheet changed', {}, { friends: 2 }, { friends: 2 }],
  ['each what the other left', { plan: 'light' }, { blocked: 7 }, { plan: 'light', blocked: 7 }],
  ["the sidebar's, where both changed it", { friends: 1 }, { friends: 2 }, { friends: 1 }],
  ['a cap that the sheet took away', {}, { cap: null }, { cap: null }],
  ['a name', { name: 'Spring' }, { withTax: true }, { name: 'Spring', withTax: true }],
  [
    'growth in people with its number, not with the percent typed meanwhile',
    { growthBy: 'number', growth: 50 },
    { growth: 4 },
    { growthBy: 'number', growth: 50 },
  ],
  ['a tool with its plan', { tool: '' }, { toolPlan: 'start' }, { tool: '', toolPlan: 'cheapest' }],
  ['more months than the sheet has', { months: 9 }, { otherCost: 3 }, { months: 9, otherCost: 3 }],
])('joins %s', (_what, mine, theirs, due) => {
  const from = { ...base, cap: 100, ...('tool' in mine ? { tool: 'lstep' } : {}) }
  expect(joined(mine, theirs, from)).toEqual(scenarioOf({ ...from, ...due }))
})

describe('what was typed for months', () => {
  it.each<[string, Scenario['entered'], Scenario['entered'], Scenario['entered']]>([
    [
      'in the sheet alone',
      { '2026-01': { sent: 5 } },
      { '2026-02': { sent: 7 } },
      { '2026-02': { sent: 7 } },
    ],
    [
      'beside what stood there',
      { '2026-01': { sent: 5 } },
      { '2026-01': { sent: 5, invoiced: 80 } },
      { '2026-01': { sent: 5, invoiced: 80 } },
    ],
    ['and taken out of the sheet', { '2026-01': { sent: 5 } }, {}, {}],
    [
      'on both sides of one month',
      { '2026-01': { sent: 6 } },
      { '2026-01': { sent: 5, friends: 9 } },
      { '2026-01': { sent: 6, friends: 9 } },
    ],
    [
      'by both at one place',
      { '2026-01': { sent: 6 } },
      { '2026-01': { sent: 7 } },
      { '2026-01': { sent: 6 } },
    ],
    [
      'in the sheet, of a month whose other number the sidebar took out',
      {},
      { '2026-01': { sent: 5, invoiced: 80 } },
      { '2026-01': { invoiced: 80 } },
    ],
    [
      'in the sidebar, of a month that the sheet does not have',
      { '2026-01': { sent: 5 }, '2026-04': { sent: 8 } },
      { '2026-01': { sent: 5 } },
      { '2026-01': { sent: 5 }, '2026-04': { sent: 8 } },
    ],
  ])('%s', (_what, mine, theirs, due) => {
    expect(joined({ entered: mine }, { entered: theirs }).entered).toEqual(due)
  })
})

describe('the calendar of a send', () => {
  const usual = { ...base, sends: [sendOf({ perMonth: 4 })] }
  const timesOf = ({ sends, months }: Scenario, at = 0) =>
    Array.from({ length: months }, (_, month) => {
      const { perMonth, calendar } = sends[at] as Scenario['sends'][0]
      return calendar[`2026-0${month + 1}`] ?? perMonth
    })
  const calendars = (mine: Change['sends'], theirs: Change['sends'], months = 3) =>
    timesOf(joined({ months, ...(mine && { sends: mine }) }, { ...(theirs && { sends: theirs }) }, usual))

  it.each<[string, Parameters<typeof calendars>, number[]]>([
    ['typed in the sheet', [undefined, [sendOf({ perMonth: 4, calendar: { '2026-02': 8 } })]], [4, 8, 4]],
    [
      'another usual number, and a month typed in the sheet',
      [[sendOf({ perMonth: 5 })], [sendOf({ perMonth: 4, calendar: { '2026-02': 8 } })]],
      [5, 8, 5],
    ],
    [
      'a month typed on both sides',
      [
        [sendOf({ perMonth: 4, calendar: { '2026-02': 2 } })],
        [sendOf({ perMonth: 4, calendar: { '2026-02': 8 } })],
      ],
      [4, 2, 4],
    ],
    [
      'a month on each side',
      [
        [sendOf({ perMonth: 4, calendar: { '2026-01': 0 } })],
        [sendOf({ perMonth: 4, calendar: { '2026-02': 8 } })],
      ],
      [0, 8, 4],
    ],
    [
      // 4, 8, 8: the usual number is another now, and nobody changed January.
      'most months typed in the sheet, and January in the sidebar',
      [
        [sendOf({ perMonth: 4, calendar: { '2026-01': 1 } })],
        [sendOf({ perMonth: 8, calendar: { '2026-01': 4 } })],
      ],
      [1, 8, 8],
    ],
    [
      'told in another way, and changed by nobody there',
      [[sendOf({ perMonth: 0, calendar: { '2026-01': 4, '2026-02': 5, '2026-03': 4 } })], undefined],
      [4, 5, 4],
    ],
    ['of months that the sheet does not have', [undefined, [sendOf({ perMonth: 8 })], 5], [8, 8, 8, 4, 4]],
  ])('%s', (_what, sides, due) => {
    expect(calendars(...sides)).toEqual(due)
  })
})

describe('sends', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => sendOf({ name })) as [
    ReturnType<typeof sendOf>,
    ReturnType<typeof sendOf>,
    ReturnType<typeof sendOf>,
  ]
  const sends = (mine: Change['sends'] = [a, b], theirs: Change['sends'] = [a, b], from = [a, b]) =>
    joined({ sends: mine }, { sends: theirs }, { ...base, sends: from }).sends

  it.each<[string, Parameters<typeof sends>, Change['sends']]>([
    [
      'added in the sidebar',
      [
        [a, b, c],
        [a, { ...b, bubbles: 3 }],
      ],
      [a, { ...b, bubbles: 3 }, c],
    ],
    [
      'added in the sheet',
      [
        [a, { ...b, bubbles: 3 }],
        [c, a, b],
      ],
      [a, { ...b, bubbles: 3 }, c],
    ],
    ['taken out in the sidebar', [[b], [a, { ...b, bubbles: 3 }]], [{ ...b, bubbles: 3 }]],
    ['taken out of the sheet', [[a, { ...b, bubbles: 3 }], [b]], [{ ...b, bubbles: 3 }]],
    [
      'taken out of the sheet and changed in the sidebar',
      [[{ ...a, bubbles: 2 }, b], [b]],
      [{ ...a, bubbles: 2 }, b],
    ],
    [
      'renamed in the sidebar',
      [
        [{ ...a, name: 'z' }, b],
        [{ ...a, bubbles: 3 }, b],
      ],
      [{ ...a, name: 'z', bubbles: 3 }, b],
    ],
    [
      'renamed in the sheet',
      [
        [a, { ...b, bubbles: 3 }],
        [a, { ...b, name: 'z' }],
      ],
      [a, { ...b, name: 'z', bubbles: 3 }],
    ],
    [
      'put into another order',
      [
        [b, a],
        [a, { ...b, bubbles: 3 }],
      ],
      [{ ...b, bubbles: 3 }, a],
    ],
    [
      'of one name, each from its own',
      [
        [a, { ...a, share: 5 }],
        [a, { ...a, bubbles: 3 }],
        [a, a],
      ],
      [a, { ...a, share: 5, bubbles: 3 }],
    ],
  ])('%s', (_what, sides, due) => {
    expect(sends(...sides)).toEqual(due)
  })

  it.each<[string, Partial<typeof a>, Partial<typeof a>, Partial<typeof a>]>([
    [
      'to a share that the sheet could not know',
      { audience: 'share' },
      { audience: 'all', share: 100, recipients: 0 },
      { audience: 'share', share: 30, recipients: 1_000 },
    ],
    [
      'by nobody, and keeps what the other choices hold',
      {},
      { audience: 'all', share: 100, recipients: 0 },
      { audience: 'all', share: 30, recipients: 1_000 },
    ],
    [
      'in the sheet to at most so many',
      {},
      { audience: 'fixed', share: 100, recipients: 70 },
      { audience: 'fixed', share: 100, recipients: 70 },
    ],
  ])('have their audience changed %s', (_what, mine, theirs, due) => {
    expect(sends([{ ...a, ...mine }], [{ ...a, ...theirs }], [a])).toEqual([{ ...a, ...due }])
  })

  it('keep their kind where a tool goes that the sheet told it by', () => {
    const from = { ...base, tool: 'lstep', sends: [a] }
    // Through a tool, the sheet calls a broadcast by the tool's kind.
    const theirs = { sends: [sendOf({ name: 'a', kind: 'api-broadcast' })] }
    expect(joined({ tool: '' }, theirs, from).sends[0]?.kind).toBe('broadcast')
  })
})

describe('two scenarios would be the same on a sheet', () => {
  const alike = (change: Change) => areAlike(scenarioOf(base), scenarioOf({ ...base, ...change }))

  it.each<[string, Change]>([
    ['as they are', {}],
    [
      'whatever an audience of everybody keeps of other choices',
      { sends: [sendOf({ share: 5, recipients: 9 })] },
    ],
    [
      'whether a month says its number or every month does',
      { sends: [sendOf({ calendar: { '2026-02': 5 } })] },
    ],
    ['whatever a month beyond the last one says', { sends: [sendOf({ calendar: { '2026-04': 1 } })] }],
  ])('%s', (_, change) => {
    expect(alike(change)).toBe(true)
  })

  it.each<[string, Change]>([
    ['of another name', { name: 'Spring' }],
    ['of another market', { market: 'TW' }],
    ['of another plan', { plan: 'light' }],
    ['with another number in a month', { sends: [sendOf({ calendar: { '2026-02': 4 } })] }],
    ['with another share', { sends: [sendOf({ audience: 'share', share: 99 })] }],
    ['with another send', { sends: [sendOf(), sendOf({ name: 'Sale' })] }],
    ['with something else really sent', { entered: { '2026-01': { sent: 6 } } }],
  ])('but not %s', (_, change) => {
    expect(alike(change)).toBe(false)
  })
})

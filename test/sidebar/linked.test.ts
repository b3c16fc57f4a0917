// Scenarios that belong to a budget on a sheet.
import { describe, expect, it } from 'vitest'
import { MOST_SCENARIOS } from '../../src/scenario/limits'
import type { Scenario } from '../../src/scenario/scenario'
import { workspace } from '../../src/scenario/schema'
import type { OpenBudget } from '../../src/scenario/workspace'
import {
  addScenario,
  change,
  current,
  type Desk,
  firstDesk,
  restored,
  select,
  toWorkspace,
} from '../../src/sidebar/state/desk'
import { hasRoom, isShown, linkTo, openBudget, takeIn, unlink } from '../../src/sidebar/state/linked'
import { described } from '../support/scenario'

const first = firstDesk('en', '2026-11-27')
const budget = { sheetId: 7, sheet: 'Spring', scenario: described(5_000), plain: false, at: 0 }
const opened = openBudget(first, budget)
const names = ({ forms }: Desk) => forms.map(({ name }) => name)
const on = (sheet: string, change: Partial<Scenario> = {}, more: Partial<OpenBudget> = {}): OpenBudget => ({
  ...budget,
  sheet,
  scenario: { ...budget.scenario, ...change },
  ...more,
})

it.each([
  ['the budget itself', budget, true],
  ['another sheet', { ...budget, sheetId: 8 }, false],
  ['another budget of the same sheet', { ...budget, at: 1 }, false],
])('what is shown after opening one is or is not %s', (_, other, shown) => {
  expect(isShown(opened, other)).toBe(shown)
})

it('a copy of it belongs to no sheet', () => {
  expect(current(addScenario(opened, true)).linked).toBeUndefined()
  expect(opened.forms.map(({ linked }) => linked?.sheetId)).toEqual([7])
})

describe('opening', () => {
  it('one that is open already goes to it, with what was typed on its sheet meanwhile', () => {
    const two = addScenario(opened, false)
    const again = openBudget(two, on('Spring', { friends: 5_500 }))
    expect([again.selected, again.forms.length, current(again).friends]).toEqual([0, 2, '5,500'])
  })

  it('one that the sidebar described goes to it, however its audience is told there', () => {
    const typed = change(first, { friends: '5,000' })
    const [send] = current(typed).valid.sends
    // Of everybody a sheet says 100 % and no limit.
    const told = {
      ...current(typed).valid,
      sends: [{ ...(send as never as object), share: 100, recipients: 0 }],
    }
    const desk = openBudget(typed, on('Spring', told as Scenario))
    expect([names(desk), isShown(desk, budget)]).toEqual([['All friends'], true])
  })

  it('one of the same name as another scenario tells them apart by its sheet, then by a number', () => {
    const second = openBudget(opened, on('Autumn', { friends: 1 }, { sheetId: 8 }))
    const third = openBudget(second, on('Autumn', { friends: 2 }, { sheetId: 9 }))
    expect(names(third)).toEqual(['All friends', 'All friends (Autumn)', 'All friends 2'])
  })

  it('of a name as long as may be, too', () => {
    const long = (sheetId: number) => on('Autumn', { name: 'x'.repeat(60), friends: sheetId }, { sheetId })
    const desk = [8, 9].reduce((all, sheetId) => openBudget(all, long(sheetId)), opened)
    expect(names(desk).slice(1)).toEqual(['x'.repeat(60), `${'x'.repeat(57)} 2`])
    expect(desk.forms.flatMap(({ faults }) => faults)).toEqual([])
  })

  it('one more than there is room for changes nothing', () => {
    const full = Array.from({ length: MOST_SCENARIOS - 1 }).reduce<Desk>(
      (desk) => addScenario(desk, false),
      opened,
    )
    const other = on('Autumn', { friends: 1 }, { sheetId: 8 })
    expect([hasRoom(full, other), openBudget(full, other)]).toEqual([false, full])
    expect([hasRoom(full, budget), openBudget(full, budget).selected]).toEqual([true, 0])
  })
})

describe('what is read of a sheet', () => {
  const typed = on('Spring', { friends: 5_500 })

  it('is taken in', () => {
    expect(current(takeIn(opened, typed))).toMatchObject({ friends: '5,500', linked: typed })
  })

  it('leaves what was changed here', () => {
    const later = takeIn(change(opened, { friends: '6,000', blocked: '10' }), typed)
    expect(current(later)).toMatchObject({ friends: '6,000', blocked: '10', linked: typed })
  })

  it('joins what was changed here in another field, and what is asked beside the scenario', () => {
    const asked = change(opened, { blocked: '10', budget: '9,000', held: true, already: '12' })
    const later = takeIn(asked, typed)
    expect(current(later).valid).toMatchObject({ friends: 5_500, blocked: 10 })
    expect(current(later)).toMatchObject({
      key: current(asked).key,
      budget: '9,000',
      held: true,
      already: '12',
    })
    expect(current(later).sends[0]?.key).toBe(current(asked).sends[0]?.key)
  })

  it.each([
    ['while a field is being typed', change(opened, { months: 'x' })],
    ['where both together would be no scenario', change(opened, { market: 'TW' })],
    ['before anything was touched', first],
  ])('waits %s', (_, desk) => {
    expect(takeIn(desk, on('Spring', { plan: 'standard' }))).toBe(desk)
  })

  it('changes nothing where nothing was typed there, as a budget of another sheet does not', () => {
    expect(takeIn(opened, budget)).toBe(opened)
    expect(takeIn(opened, on('Autumn', { friends: 1 }, { sheetId: 8 }))).toBe(opened)
  })

  it('tells of another name of the sheet', () => {
    const desk = takeIn(change(opened, { friends: '５，０００' }), on('Summer'))
    expect(current(desk)).toMatchObject({ friends: '５，０００', linked: { sheet: 'Summer' } })
  })

  it('keeps the name by which it is told apart until the other is called otherwise', () => {
    const autumn = on('Autumn', { friends: 1 }, { sheetId: 8 })
    const two = openBudget(opened, autumn)
    expect(names(takeIn(two, autumn))).toEqual(['All friends', 'All friends (Autumn)'])
    const renamed = change(select(two, 0), { name: 'Spring' })
    expect(names(takeIn(renamed, autumn))).toEqual(['Spring', 'All friends'])
  })
})

describe('after opening the sidebar again', () => {
  const again = (desk: Desk, spreadsheet = 'book') => {
    const kept = toWorkspace({ ...desk, spreadsheet: 'book' })
    expect(workspace().safeParse(kept).success).toBe(true)
    return restored(first, {
      locale: 'en',
      today: '2026-11-27',
      spreadsheet,
      workspace: JSON.stringify(kept),
    })
  }

  it('a scenario still belongs to its sheet, and takes in what was typed there', () => {
    const desk = takeIn(again(change(opened, { blocked: '10' })), on('Spring', { friends: 5_500 }))
    expect(current(desk).valid).toMatchObject({ friends: 5_500, blocked: 10 })
    expect(isShown(desk, budget)).toBe(true)
  })

  it('in another spreadsheet it belongs to none: a sheet may have the same id there', () => {
    expect(current(again(opened, 'copy')).linked).toBeUndefined()
  })
})

it('a budget just written is linked to the scenario it was written from, which is no first look any more', () => {
  const key = current(first).key
  expect(linkTo(first, key, budget)).toMatchObject({ fresh: false, forms: [{ linked: budget }] })
  expect(current(linkTo(first, key + 1_000, budget)).linked).toBeUndefined()
})

it('a scenario whose sheet is gone belongs to none', () => {
  expect(current(unlink(opened, budget)).linked).toBeUndefined()
  expect(current(unlink(opened, { ...budget, at: 1 })).linked).toBe(budget)
})

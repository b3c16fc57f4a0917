// Scenarios that belong to a budget on a sheet.
import { describe, expect, it } from 'vitest'
import { addScenario, change, current, firstDesk } from '../../src/sidebar/state/desk'
import { isShown, linkTo, openBudget, relink } from '../../src/sidebar/state/linked'
import { described } from '../support/scenario'

const first = firstDesk('en', '2026-11-27')
const budget = { sheetId: 7, sheet: 'Spring', scenario: described(5_000), plain: false, at: 0 }
const opened = openBudget(first, budget) ?? first

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

describe('after an update', () => {
  const sent = current(opened).valid
  const typed = { ...budget, scenario: { ...sent, friends: 5_500 } }

  it('what others typed on the sheet is taken in', () => {
    expect(current(relink(opened, typed, sent)).valid.friends).toBe(5_500)
  })

  it('what was typed here meanwhile stays, beside the newer sheet', () => {
    const later = relink(change(opened, { friends: '6,000' }), typed, sent)
    expect(current(later)).toMatchObject({ friends: '6,000', linked: typed })
  })

  it('another scenario is left alone', () => {
    const two = addScenario(opened, false)
    expect(current(relink(two, typed, sent))).toBe(current(two))
  })
})

it('a budget just written is linked to the scenario it was written from', () => {
  const key = current(first).key
  expect(current(linkTo(first, key, budget)).linked).toBe(budget)
  expect(current(linkTo(first, key + 1_000, budget)).linked).toBeUndefined()
})

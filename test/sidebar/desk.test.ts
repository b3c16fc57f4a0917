// The scenarios on the desk: editing, adding, removing, undoing, opening and changing the language.
import { describe, expect, it } from 'vitest'
import { toAmount } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { bought } from '../../src/scenario/bought'
import { MOST_SCENARIOS, MOST_SENDS } from '../../src/scenario/limits'
import { workspace } from '../../src/scenario/schema'
import { errorAt } from '../../src/sidebar/parts/errors'
import {
  addSend,
  changeSend,
  clearMonths,
  removeSend,
  setByMonth,
  takeBought,
  typedIn,
  typeMonth,
} from '../../src/sidebar/state/campaigns'
import {
  addScenario,
  change,
  current,
  type Desk,
  firstDesk,
  removeScenario,
  restored,
  speak,
  toWorkspace,
  undo,
} from '../../src/sidebar/state/desk'
import { LANGUAGES } from '../../src/words/language'

const first = firstDesk('en-US', '2026-11-27')
const names = ({ forms }: Desk) => forms.map(({ name }) => name)
const times = (count: number, step: (desk: Desk) => Desk, from: Desk) =>
  Array.from({ length: count }).reduce<Desk>((desk) => step(desk), from)
const saved = (desk: Desk) => JSON.stringify(toWorkspace(desk))
const sendKey = (desk: Desk, at = 0) => current(desk).sends[at]?.key ?? 0

describe('the first look', () => {
  it.each(LANGUAGES)('may be saved as it is in %s', (language) => {
    const desk = firstDesk(language, '2026-11-27')
    expect(workspace().safeParse(toWorkspace(desk)).success).toBe(true)
    expect(current(desk).faults).toEqual([])
  })
})

describe('a change', () => {
  it('that is valid counts at once', () => {
    const desk = change(first, { friends: '２０，０００' })
    expect(current(desk).valid.friends).toBe(20_000)
    expect(current(desk).friends).toBe('２０，０００')
  })

  it.each([
    ['friends', { friends: 'many' }, 'Type a whole number from 0 to 10,000,000,000.'],
    ['friends', { friends: '' }, 'Type a whole number from 0 to 10,000,000,000.'],
    ['months', { months: '121' }, 'Type a whole number from 1 to 120.'],
    ['blocked', { blocked: '101' }, 'Type a number from 0 to 100.'],
    ['growth', { growth: '-101' }, 'Type a number from -100 to 1,000.'],
    ['growth', { growth: 'x', growthBy: 'number' as const }, 'Type a number from -1,000,000 to 1,000,000.'],
    ['accounts', { accounts: '21' }, 'Type a whole number from 1 to 20.'],
    ['accounts', { accounts: '0' }, 'Type a whole number from 1 to 20.'],
    ['otherApp', { otherApp: '101' }, 'Type a number from 0 to 100.'],
    ['otherCost', { otherCost: '-1' }, 'Type a number from 0 to 1,000,000,000.'],
    ['cap', { cap: '1.5' }, 'Type a whole number from 0 to 10,000,000,000.'],
    ['name', { name: '  ' }, 'Type a name of 1 to 60 characters.'],
    // Japan's first card begins in the middle of April 2019.
    ['start', { start: '2019-04' }, 'Type a month such as 2026-10. The earliest is 2019-05.'],
  ])(
    'that makes %s invalid keeps %j and the last valid version, and says what it takes',
    (path, fields, said) => {
      const desk = change(first, fields)
      expect(current(desk)).toMatchObject(fields)
      expect(current(desk).valid).toEqual(current(first).valid)
      expect(current(desk).faults).toEqual([path])
      expect(errorAt(current(desk), path, 'en')).toBe(said)
    },
  )

  it('to a market without a known tax takes the tax out, and a plan it does not sell becomes the cheapest', () => {
    const desk = change(change(first, { withTax: true, plan: 'standard' }), { market: 'OTHER' })
    expect(current(desk).valid).toMatchObject({ market: 'OTHER', withTax: false, plan: 'standard' })
    expect(current(change(desk, { market: 'TW' })).valid).toMatchObject({ market: 'TW', plan: 'cheapest' })
  })

  describe('with a tool chosen', () => {
    const billed = change(first, { tool: 'lstep', toolPlan: 'start' })

    it.each([
      ['to a market without its prices', { market: 'TW' as const }, '', 'cheapest'],
      ['to a month before its prices', { start: '2025-12' }, '', 'cheapest'],
      ['to a month that is still being typed', { start: '0020-11' }, 'lstep', 'start'],
      ['to a month that is blank', { start: '' }, 'lstep', 'start'],
      ['to a tool without that plan', { tool: 'lme' }, 'lme', 'cheapest'],
    ])('%s keeps only what is offered there', (_, fields, tool, toolPlan) => {
      expect(current(change(billed, fields))).toMatchObject({ tool, toolPlan })
    })

    it('keeps it from opening to opening', () => {
      const again = restored(first, {
        locale: 'en',
        today: '2026-11-27',
        spreadsheet: 'book',
        workspace: saved(billed),
      })
      expect(current(again)).toMatchObject({ tool: 'lstep', toolPlan: 'start', faults: [] })
    })
  })

  it.each([
    ['share', { audience: 'share', share: 'x' } as const],
    ['share', { audience: 'share', share: '101' } as const],
    ['recipients', { audience: 'fixed', recipients: '' } as const],
    ['recipients', { audience: 'fixed', recipients: '10,000,000,001' } as const],
  ])('of the audience lets go of a %s it no longer shows: %j', (field, fields) => {
    const key = sendKey(first)
    const wrong = changeSend(first, key, fields)
    expect(current(wrong).faults).toEqual([`sends.0.${field}`])
    expect(current(changeSend(wrong, key, { audience: 'all' })).faults).toEqual([])
  })
})

describe('adding and removing', () => {
  it('stops at the most scenarios and the most sends', () => {
    expect(times(20, (desk) => addScenario(desk, false), first).forms).toHaveLength(MOST_SCENARIOS)
    expect(current(times(20, addSend, first)).sends).toHaveLength(MOST_SENDS)
  })

  it('copies a scenario with its numbers and opens the copy', () => {
    const desk = addScenario(change(first, { friends: '123' }), true)
    expect(names(desk)).toEqual(['All friends', 'All friends (copy)'])
    expect(current(desk)).toMatchObject({ name: 'All friends (copy)', friends: '123' })
    expect(names(change(desk, { name: 'Other' }))).toEqual(['All friends', 'Other'])
  })

  it('brings a removed scenario back where it was', () => {
    const desk = addScenario(first, false)
    const removed = removeScenario(desk)
    expect(names(removed)).toEqual(['All friends'])
    expect(names(undo(removed))).toEqual(names(desk))
    expect(undo(removed).selected).toBe(1)
  })

  it('brings a removed send back, and forgets it after the next change', () => {
    const desk = addSend(first)
    const removed = removeSend(desk, sendKey(desk, 1))
    expect(current(removed).sends).toHaveLength(1)
    expect(current(undo(removed)).sends).toHaveLength(2)
    expect(current(undo(change(removed, { months: '6' }))).sends).toHaveLength(1)
  })

  it('never removes the last scenario', () => {
    expect(removeScenario(first)).toBe(first)
  })
})

describe('opening', () => {
  const other = toWorkspace(change(first, { name: 'Saved', friends: '5' }))

  it('puts the saved scenarios in the place of the first look', () => {
    const desk = restored(first, {
      locale: 'ja',
      today: '2026-12-01',
      spreadsheet: 'book',
      workspace: JSON.stringify({ ...other, language: 'th' }),
    })
    expect(names(desk)).toEqual(['Saved'])
    expect(desk.language).toBe('th')
  })

  it('keeps what was typed meanwhile beside them', () => {
    const typed = change(first, { name: 'Typed' })
    const desk = restored(typed, {
      locale: 'en',
      today: '2026-12-01',
      spreadsheet: 'book',
      workspace: JSON.stringify(other),
    })
    expect(names(desk)).toEqual(['Saved', 'Typed'])
    expect(current(desk).name).toBe('Typed')
  })

  it('without anything saved begins in the locale and month of the server', () => {
    const desk = restored(first, {
      locale: 'zh_TW',
      today: '2026-12-01',
      spreadsheet: 'book',
      workspace: null,
    })
    expect(current(desk)).toMatchObject({ name: '目前規劃', market: 'TW', start: '2026-12' })
  })

  it('keeps a language chosen before the answer came', () => {
    expect(
      restored(speak(first, 'ja'), {
        locale: 'en',
        today: '2026-12-01',
        spreadsheet: 'book',
        workspace: JSON.stringify(other),
      }).language,
    ).toBe('ja')
  })
})

describe('another language', () => {
  it('renames what still has its first name, and nothing the user named', () => {
    const desk = addSend(change(first, { friends: '5' }))
    const named = changeSend(desk, sendKey(desk, 1), { name: 'Sale' })
    const japanese = current(speak(named, 'ja'))
    expect(japanese.name).toBe('試算 1')
    expect(japanese.sends.map(({ name }) => name)).toEqual(['定期配信', 'Sale'])
    expect(japanese.market).toBe('JP')
  })

  it('makes a first look nobody touched its own, market included', () => {
    expect(current(speak(first, 'th'))).toMatchObject({ market: 'TH', name: 'แผน 1' })
  })
})

describe('the months of a campaign', () => {
  const key = sendKey(first)
  const byMonth = setByMonth(first, key, true)
  const send = (desk: Desk) => current(desk).sends[0]
  const planned = (desk: Desk) => current(desk).valid.sends[0]

  it('begin as every month was', () => {
    expect(send(byMonth)?.calendar['2026-12']).toBe('4')
    expect(planned(byMonth)).toMatchObject({ perMonth: 4, calendar: {} })
  })

  it('take a number of their own, and none where left blank', () => {
    const eight = typeMonth(byMonth, key, '2026-12', '8')
    const without = typeMonth(eight, key, '2027-03', '')
    expect(planned(without)?.calendar).toEqual({ '2026-12': 8, '2027-03': 0 })
  })

  it('are cleared at once, so that a few can be chosen', () => {
    const chosen = typeMonth(clearMonths(byMonth, key), key, '2026-12', '2')
    expect(planned(chosen)).toMatchObject({ perMonth: 0, calendar: { '2026-12': 2 } })
    const [only] = current(chosen).sends
    expect(only && ['2026-11', '2026-12'].map((month) => typedIn(only, month))).toEqual(['', '2'])
  })

  it('go back to every month with the most that stood in one', () => {
    const chosen = typeMonth(clearMonths(byMonth, key), key, '2026-12', '3')
    expect(planned(setByMonth(chosen, key, false))).toMatchObject({ perMonth: 3, calendar: {} })
  })

  it('say what they take, and hold up nothing once they are no longer planned', () => {
    const wrong = typeMonth(byMonth, key, '2027-10', 'x')
    expect(current(wrong).faults).toEqual(['sends.0.calendar.2027-10'])
    expect(errorAt(current(wrong), 'sends.0.calendar.2027-10', 'en')).toBe(
      'Type a whole number from 0 to 1,000.',
    )
    expect(current(change(wrong, { months: '11' })).faults).toEqual([])
    expect(current(setByMonth(wrong, key, false)).faults).toEqual([])
  })

  it('are kept from opening to opening', () => {
    const eight = typeMonth(byMonth, key, '2026-12', '8')
    const again = restored(first, {
      locale: 'en',
      today: '2026-11-27',
      spreadsheet: 'book',
      workspace: saved(eight),
    })
    expect(send(again)).toMatchObject({ byMonth: true, perMonth: '4', calendar: { '2026-12': '8' } })
  })
})

describe('what is asked beside the scenario', () => {
  it.each([
    ['budget', { budget: 'x' }, 'Type a number from 0 to 100,000,000,000.'],
    ['budget', { budget: '' }, 'Type a number from 0 to 100,000,000,000.'],
    ['already', { already: '1.5' }, 'Type a whole number from 0 to 10,000,000,000.'],
    ['already', { already: ' ' }, undefined],
    ['budget', { budget: '¥50,000' }, undefined],
  ])('%s: %j', (path, fields, said) => {
    const desk = change(first, fields)
    expect(errorAt(current(desk), path, 'en')).toBe(said)
    expect(current(desk).faults).toEqual([])
  })

  it('begins anew in the currency of another market', () => {
    const held = change(first, { budget: '80,000', held: true })
    expect(current(change(held, { market: 'TH' }))).toMatchObject({ budget: '3,000', held: false })
  })
})

describe('what a budget buys', () => {
  const outcome = (desk: Desk) => {
    const result = bought(current(desk).valid, toAmount(50_000))
    if (result instanceof Refusal) throw result
    return result
  }

  it('takes the place of the only campaign', () => {
    const typed = change(first, { friends: '20,000', asks: 'budget' })
    const desk = takeBought(typed, outcome(typed))
    expect(current(desk)).toMatchObject({
      asks: 'sends',
      held: true,
      valid: { sends: [{ perMonth: 2, audience: 'all' }] },
    })
    expect(desk.forms).toHaveLength(1)
  })

  it('leaves several campaigns as they are, and stands beside them', () => {
    const several = change(addSend(first), { friends: '20,000', asks: 'budget' })
    const desk = takeBought(several, outcome(several))
    expect(desk.forms.map(({ sends }) => sends.length)).toEqual([2, 1])
    expect(desk.selected).toBe(1)
  })
})

describe('a budget that holds for the plan', () => {
  const again = (desk: Desk) =>
    current(
      restored(first, { locale: 'en', today: '2026-11-27', spreadsheet: 'book', workspace: saved(desk) }),
    )

  it.each([
    ['is kept with its decimals', { budget: '50,000.5', held: true }, { budget: '50,000.5', held: true }],
    ['is not kept where nobody asked for it', { budget: '60,000' }, { budget: '50,000', held: false }],
    ['is not kept where it is no number', { budget: 'x', held: true }, { budget: '50,000', held: false }],
  ])('%s from opening to opening', (_, fields, expected) => {
    expect(again(change(first, fields))).toMatchObject(expected)
  })

  it('goes with a copy', () => {
    const copy = addScenario(change(first, { budget: '60,000', held: true }), true)
    expect(current(copy)).toMatchObject({ budget: '60,000', held: true })
  })
})

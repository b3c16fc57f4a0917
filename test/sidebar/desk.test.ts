// The scenarios on the desk: editing, adding, removing, undoing, opening and changing the language.
import { describe, expect, it } from 'vitest'
import { MOST_SCENARIOS, MOST_SENDS } from '../../src/scenario/limits'
import { workspace } from '../../src/scenario/schema'
import type { Workspace } from '../../src/scenario/workspace'
import { errorAt } from '../../src/sidebar/parts/errors'
import {
  addScenario,
  addSend,
  change,
  changeSend,
  current,
  type Desk,
  firstDesk,
  removeScenario,
  removeSend,
  restored,
  speak,
  toWorkspace,
  undo,
} from '../../src/sidebar/state/desk'
import { LANGUAGES } from '../../src/words/language'

const first = firstDesk('en-US', '2026-11-21')
const names = ({ forms }: Desk) => forms.map(({ name }) => name)
const times = (count: number, step: (desk: Desk) => Desk, from: Desk) =>
  Array.from({ length: count }).reduce<Desk>((desk) => step(desk), from)
/** What the server answers when the sidebar opens in December. */
const opened = (workspace: Workspace | null, locale = 'en') => ({
  locale,
  today: '2026-12-01',
  workspace: workspace && JSON.stringify(workspace),
})
const sendKey = (desk: Desk, at = 0) => current(desk).sends[at]?.key ?? 0

describe('the first look', () => {
  it.each(LANGUAGES)('may be saved as it is in %s', (language) => {
    const desk = firstDesk(language, '2026-11-21')
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
      const again = restored(first, opened(toWorkspace(billed)))
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
    const desk = restored(first, opened({ ...other, language: 'th' }, 'ja'))
    expect(names(desk)).toEqual(['Saved'])
    expect(desk.language).toBe('th')
  })

  it('keeps what was typed meanwhile beside them', () => {
    const typed = change(first, { name: 'Typed' })
    const desk = restored(typed, opened(other))
    expect(names(desk)).toEqual(['Saved', 'Typed'])
    expect(current(desk).name).toBe('Typed')
  })

  it('without anything saved begins in the locale and month of the server', () => {
    const desk = restored(first, opened(null, 'zh_TW'))
    expect(current(desk)).toMatchObject({ name: '全部好友', market: 'TW', start: '2026-12' })
  })

  it.each([
    ['that is none', 'saved'],
    ['of a version with other fields', JSON.stringify({ ...other, scenarios: [{ name: 'Saved' }] })],
  ])('what was kept as a text %s leaves the first look', (_what, workspace) => {
    const desk = restored(first, { ...opened(null), workspace })
    expect(names(desk)).toEqual(['All friends'])
  })

  it('keeps a language chosen before the answer came', () => {
    expect(restored(speak(first, 'ja'), opened(other)).language).toBe('ja')
  })
})

describe('another language', () => {
  it('renames what still has its first name, and nothing the user named', () => {
    const desk = addSend(change(first, { friends: '5' }))
    const named = changeSend(desk, sendKey(desk, 1), { name: 'Sale' })
    const japanese = current(speak(named, 'ja'))
    expect(japanese.name).toBe('友だち全員')
    expect(japanese.sends.map(({ name }) => name)).toEqual(['キャンペーン配信', 'Sale'])
    expect(japanese.market).toBe('JP')
  })

  it('makes a first look nobody touched its own, market included', () => {
    expect(current(speak(first, 'th'))).toMatchObject({ market: 'TH', name: 'เพื่อนทั้งหมด' })
  })
})

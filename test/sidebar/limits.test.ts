// What the sidebar says a field takes is what the schema takes, at both ends and one step beyond.
import { describe, expect, it } from 'vitest'
import { WORKSPACE } from '../../bench/keystroke.mjs'
import { LIMITS, MOST_SCENARIOS, MOST_SENDS } from '../../src/scenario/limits'
import { readWorkspace, scenario, workspace } from '../../src/scenario/schema'
import { errorAt } from '../../src/sidebar/parts/errors'
import { addSend, changeSend, setByMonth, typeMonth } from '../../src/sidebar/state/campaigns'
import { addScenario, change, current, type Desk, firstDesk, toWorkspace } from '../../src/sidebar/state/desk'
import { LANGUAGES, type Language } from '../../src/words/language'
import { SIDEBAR_WORDS } from '../../src/words/sidebar'

const first = firstDesk('en', '2026-11-27')
const languages = LANGUAGES

const typed = (fields: Parameters<typeof change>[1]) => change(first, fields)
const sent = (fields: Parameters<typeof changeSend>[2]) =>
  changeSend(first, current(first).sends[0]?.key ?? 0, fields)

const monthly = (month: string, times: string) => {
  const key = current(first).sends[0]?.key ?? 0
  return typeMonth(setByMonth(first, key, true), key, month, times)
}

/** Each field, the desk once a text was typed into it, and whether only whole numbers are taken. */
const FIELDS: [path: string, type: (text: string) => Desk, whole: boolean][] = [
  ['months', (months) => typed({ months }), true],
  ['friends', (friends) => typed({ friends }), true],
  ['growth', (growth) => typed({ growth, growthBy: 'percent' }), false],
  ['growth', (growth) => typed({ growth, growthBy: 'number' }), false],
  ['blocked', (blocked) => typed({ blocked }), false],
  ['accounts', (accounts) => typed({ accounts }), true],
  ['otherApp', (otherApp) => typed({ otherApp }), false],
  ['otherCost', (otherCost) => typed({ otherCost }), false],
  ['cap', (cap) => typed({ cap }), true],
  ['sends.0.share', (share) => sent({ share, audience: 'share' }), false],
  ['sends.0.recipients', (recipients) => sent({ recipients, audience: 'fixed' }), true],
  ['sends.0.perMonth', (perMonth) => sent({ perMonth }), true],
  ['sends.0.bubbles', (bubbles) => sent({ bubbles }), true],
  ['sends.0.calendar.2026-12', (times) => monthly('2026-12', times), true],
]

const sentence = (desk: Desk, path: string, language: Language) =>
  errorAt(current(desk), path, language) ?? ''
const numbersIn = (text: string) =>
  [...text.matchAll(/-?\d[\d,]*/g)].map(([found]) => Number(found.replace(/,/g, '')))
const faults = (desk: Desk) => current(desk).faults

describe.each(languages)('the sentence in %s', (language) => {
  it.each(FIELDS)('for %s', (path, type, whole) => {
    const [least = Number.NaN, most = Number.NaN] = numbersIn(sentence(type('x'), path, language))
    for (const taken of [least, most]) expect(faults(type(String(taken))), `${taken}`).toEqual([])
    for (const refused of [least - 1, most + 1])
      expect(faults(type(String(refused))), `${refused}`).toEqual([path])
    expect(faults(type(String(least + 0.5)))).toEqual(whole ? [path] : [])
  })

  it.each([
    ['name', (name: string) => typed({ name })],
    ['sends.0.name', (name: string) => sent({ name })],
  ])('for %s', (path, type) => {
    const [least = 0, most = 0] = numbersIn(sentence(type(''), path, language))
    for (const taken of [least, most]) expect(faults(type('x'.repeat(taken)))).toEqual([])
    for (const refused of [least - 1, most + 1]) expect(faults(type('x'.repeat(refused)))).toEqual([path])
  })

  it('on a full list says the number it is given', () => {
    const { sends, scenario } = SIDEBAR_WORDS[language]
    expect([numbersIn(sends.full(34))[0], numbersIn(scenario.full(56))[0]]).toEqual([34, 56])
  })
})

/** The desk once nothing more can be added. */
function full(add: (desk: Desk) => Desk): Desk {
  let desk = first
  for (let next = add(desk); next !== desk; next = add(desk)) desk = next
  return desk
}

describe('a full desk', () => {
  it('has as many sends as the schema takes', () => {
    const { valid } = current(full(addSend))
    expect(scenario().safeParse(valid).success).toBe(true)
    expect(
      scenario().safeParse({ ...valid, sends: [...valid.sends, ...valid.sends.slice(0, 1)] }).success,
    ).toBe(false)
  })

  it('has as many scenarios as the schema takes, the last of which may be shown', () => {
    const saved = toWorkspace(full((desk) => addScenario(desk, true)))
    const more = { ...saved, scenarios: [...saved.scenarios, ...saved.scenarios.slice(0, 1)] }
    expect(workspace().safeParse(saved).success).toBe(true)
    expect(workspace().safeParse({ ...saved, selected: saved.selected + 1 }).success).toBe(false)
    expect(workspace().safeParse(more).success).toBe(false)
  })
})

it('the fullest workspace, which the bench types into, is one that can be opened', () => {
  const opened = readWorkspace(WORKSPACE)
  expect(opened?.scenarios.map(({ sends, months }) => [sends.length, months])).toEqual(
    Array.from({ length: MOST_SCENARIOS }, () => [MOST_SENDS, LIMITS.months.most]),
  )
})

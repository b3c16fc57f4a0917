// Prices that were checked long ago, and months far ahead, say so wherever prices are shown.
import { describe, expect, it } from 'vitest'
import { farAhead, isOld } from '../../src/pricing/age'
import { MARKETS } from '../../src/pricing/seller'
import { WORDS } from '../../src/words/cells'
import { LANGUAGES } from '../../src/words/language'
import { writeBudget } from '../support/budget'
import { type Globals, loadCode } from '../support/code'
import { openAddOn } from '../support/workbook'

const card = { checked: '2026-11-20' }

it.each([
  // 10 days of November, 31, 31, 28 of February and 20 of March are 120
  ['2026-11-20', false],
  ['2027-03-20', false],
  ['2027-03-21', true],
  ['2030-01-01', true],
])('on %s a card checked on 2026-11-20 is old: %s', (today, old) => {
  expect(isOld(card, today)).toBe(old)
})

it('far ahead is more than a year from this month', () => {
  expect(farAhead('2026-11-21')).toBe('2027-12')
})

const rates = (code: Globals, date: string) => code.LINE_OA_RATES?.('JP', date) as unknown[][]

describe('LINE_OA_RATES', () => {
  const remarks = (now: string, date: string, locale = 'en') =>
    rates(loadCode({ now: `${now}T00:00:00Z`, locale }), date)
      .map(([, text]) => String(text))
      .filter((text) => /120|2027-12/.test(text))

  it.each([
    ['2026-11-21', '2026-11', 0],
    ['2027-03-20', '2027-03', 0],
    ['2027-03-21', '2027-03', 1],
    ['2026-11-21', '2027-11', 0],
    ['2026-11-21', '2027-12', 1],
  ])('asked on %s for %s has %i remarks', (now, date, count) => {
    expect(remarks(now, date)).toHaveLength(count)
  })

  it.each(LANGUAGES)("names LINE's own page in %s", (locale) => {
    expect(remarks('2027-06-01', '2027-06', locale)[0]).toContain(MARKETS.JP.page)
  })
})

it('the foot of a budget says so once it is old, and which months are far ahead', () => {
  const { cells, foot, formula } = writeBudget(openAddOn(), { start: '2099-01', months: 2 })
  const { rates } = WORDS.en()
  expect(foot().filter((text) => text.startsWith(rates.ahead('20').slice(0, 7)))).toHaveLength(1)
  const lines = foot().map((_, line) => formula(cells.foot(line)))
  expect(lines.filter((line) => line.includes('TODAY()-DATE(2026,11,20)>120'))).toEqual([
    expect.stringContaining(MARKETS.JP.page),
  ])
})

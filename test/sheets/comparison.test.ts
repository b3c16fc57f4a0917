// The scenario table: live formulas on counted messages that can be changed.
import { expect, it } from 'vitest'
import { openAddOn, PUBLISHED } from './workbook'

const SHEET = 'LINE scenarios'
const send = { ...PUBLISHED.sends[0], name: 'Segment', audience: 'share', share: 30 }

const scenarios = [
  PUBLISHED,
  // 30,000 messages: the fee of 15,000 a month
  { ...PUBLISHED, name: 'Segment 30 %', sends: [send], plan: 'cheapest' },
  // 4,500 messages fit Light
  { ...PUBLISHED, name: '=Small', friends: 900, plan: 'light', withTax: true },
  { ...PUBLISHED, name: 'Taiwan', market: 'TW', start: '2026-11', friends: 600, plan: 'cheapest' },
]

const workbook = openAddOn()
const written = workbook.run('writeComparison', { language: 'en', scenarios, where: 'new-sheet' })
const row = (number: number) =>
  'ABCDEFGHIJKL'.split('').map((letter) => workbook.value(`${letter}${number}`, SHEET))

it('says where it stands', () => {
  expect(written).toEqual({ sheet: SHEET, range: 'A1:L22' })
})

it('has a row a scenario and a column a plan of every market in it', () => {
  expect(row(3)).toEqual([
    'Scenario',
    'Market',
    'With tax',
    'communication',
    'light',
    'standard',
    'medium',
    'high',
    'Chosen plan',
    'Total',
    'Saving against the first',
    'Cheapest plan',
  ]) // prettier-ignore
  expect(row(4)).toEqual([
    'All friends',
    'JP',
    false,
    'cannot send',
    'cannot send',
    2_688_000,
    null,
    null,
    'standard',
    2_688_000,
    0,
    'standard', // 3×221,000 + 9×225,000
  ]) // prettier-ignore
  expect(row(5).slice(5)).toEqual([180_000, null, null, 'cheapest', 180_000, 2_508_000, 'standard']) // 12×15,000
  // with tax: 12 × 5,500 and 12 × 16,500
  expect(row(6).slice(0, 6)).toEqual(['=Small', 'JP', true, 'cannot send', 66_000, 198_000])
  expect(row(6).slice(8)).toEqual(['light', 66_000, 2_622_000, 'light'])
})

it('compares no amounts of different currencies', () => {
  // 3,000 messages: medium, 12 × 1,000
  expect(row(7).slice(4)).toEqual(['cannot send', null, 12_000, 16_800, 'cheapest', 12_000, null, 'medium'])
})

it('follows when the counted messages of a month change', () => {
  // From 100,000 to none: 206,000 extra less in the first month
  workbook.set('B11', '0', SHEET)
  expect(workbook.value('J4', SHEET)).toBe(2_482_000)
})

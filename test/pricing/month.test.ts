// Months and days as Japan counts them.
import { expect, it } from 'vitest'
import { addMonths, dayInJapan, firstDay, firstWholeMonth, monthOf } from '../../src/pricing/month'

it.each([
  ['2026-09-30T14:59:59.999Z', '2026-09-30'], // 23:59 in Japan
  ['2026-09-30T15:00:00.000Z', '2026-10-01'], // midnight
  ['2026-10-01T14:59:59.999Z', '2026-10-01'],
])('at %s it is %s in Japan', (instant, day) => {
  expect(dayInJapan(Date.parse(instant))).toBe(day)
})

it.each([
  ['2026-10', 0, '2026-10'],
  ['2026-10', 2, '2026-12'],
  ['2026-10', 3, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-01', -13, '2024-12'],
  ['2024-01', 120, '2034-01'],
])('%s and %i months is %s', (month, count, expected) => {
  expect(addMonths(month, count)).toBe(expected)
})

it('a day has a month, and a month a first day', () => {
  expect([monthOf('2026-10-31'), firstDay('2026-10')]).toEqual(['2026-10', '2026-10-01'])
})

it.each([
  ['2026-10-01', '2026-10'],
  ['2026-10-02', '2026-11'],
  ['2026-12-31', '2027-01'],
])('the first whole month from %s on is %s', (day, month) => {
  expect(firstWholeMonth(day)).toBe(month)
})

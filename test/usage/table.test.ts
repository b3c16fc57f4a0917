// The rows of the sheet of days as they are read back, whatever people have made of them.
import { expect, it } from 'vitest'
import type { Value } from '../../src/usage/table'
import { DAY_COLUMNS, findHeadings, type Headings, readDays } from '../../src/usage/table'
import { USAGE_WORDS } from '../../src/words/usage'

const { days } = USAGE_WORDS.en()
const headings = DAY_COLUMNS.map((key) => days[key])

/** A row of 1 November 2026, 46,327 days after the end of 1899, in which somebody changed the counted messages. */
const rowOf = (counted: Value) =>
  DAY_COLUMNS.map((key) =>
    key === 'day' ? 46_327 : key === 'account' ? '@shop1234' : key === 'counted' ? counted : 0,
  )

it.each<[string, Value, number | null]>([
  ['a whole number', 5, 5],
  ['none', 0, 0],
  ['less than none', -1, null],
  ['half a message', 1.5, null],
  ['a text', '5', null],
  ['nothing', '', null],
  ['a date', new Date(0), null],
])('counted messages that are %s', (_, counted, read) => {
  const values = [headings, rowOf(counted)]
  const [row] = readDays(values, findHeadings(values) as Headings, () => '')
  expect(row).toMatchObject({ day: '2026-11-01', counted: read, state: read === null ? 'partial' : 'ready' })
})

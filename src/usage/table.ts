// The sheet of days as a table: its columns found by their headings, in any language and order, with people's own between them.
import type { Language } from '../words/language'
import { LANGUAGES } from '../words/language'
import { USAGE_WORDS } from '../words/usage'
import { dayOfSerial, serialOf } from './dates'
import { stateOf } from './days'
import { COUNTED_KINDS, type CountedKind, type Day } from './request'

export const DAY_COLUMNS = [
  'day',
  'name',
  'account',
  'counted',
  ...COUNTED_KINDS,
  'free',
  'unclassified',
  'friends',
  'reachable',
  'blocked',
  'state',
] as const
export type DayColumn = (typeof DAY_COLUMNS)[number]

/** People may put rows above the headings. */
const LAST_HEADING_ROW = 20

export interface Headings {
  /** Counted from 0. */
  row: number
  columns: Readonly<Record<DayColumn, number>>
  language: Language
}

export type Value = string | number | boolean | object

/** Undefined where a heading is missing. */
export function findHeadings(values: readonly (readonly Value[])[]): Headings | undefined {
  for (const [row, cells] of values.slice(0, LAST_HEADING_ROW).entries()) {
    for (const language of LANGUAGES) {
      const { days } = USAGE_WORDS[language]()
      const places = DAY_COLUMNS.map((key) => [key, cells.indexOf(days[key])] as const)
      if (places.every(([, column]) => column >= 0)) {
        return { row, language, columns: Object.fromEntries(places) as Headings['columns'] }
      }
    }
  }
  return undefined
}

/**
 * The rows below the headings that are of an account and a day.
 * @param dayAt the day of a cell that holds a date, by its row
 */
export function readDays(
  values: readonly (readonly Value[])[],
  { row: headings, columns }: Headings,
  dayAt: (row: number) => string,
): Day[] {
  return values.flatMap((cells, row): Day[] => {
    if (row <= headings) return []
    const account = cells[columns.account]
    const day = readDay(cells[columns.day], () => dayAt(row))
    if (typeof account !== 'string' || account === '' || day === undefined) return []
    const count = (key: DayColumn) => {
      const value = cells[columns[key]]
      return isCount(value) ? value : null
    }
    const counted = count('counted')
    const friends = count('friends')
    return [
      {
        account,
        day,
        state: stateOf(counted !== null, friends !== null),
        counted,
        kinds:
          counted === null
            ? null
            : (Object.fromEntries(COUNTED_KINDS.map((kind) => [kind, count(kind) ?? 0])) as Record<
                CountedKind,
                number
              >),
        free: count('free'),
        unclassified: count('unclassified'),
        friends,
        reachable: count('reachable'),
        blocked: count('blocked'),
      },
    ]
  })
}

/** What somebody has made of a number of LINE's may be none of a message or friend any more. */
function isCount(value: Value | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

const DAY = /^\d{4}-\d\d-\d\d$/

function readDay(value: Value | undefined, ofDate: () => string): string | undefined {
  if (typeof value === 'number') return dayOfSerial(value)
  const text = typeof value === 'object' ? ofDate() : String(value ?? '').trim()
  return DAY.test(text) ? text : undefined
}

/** The first row below the table, counted from 0: below all that stands in its columns, be it a sum that somebody put there. */
export function firstFreeRow(values: readonly (readonly Value[])[], { row, columns }: Headings): number {
  const own = Object.values(columns)
  for (let last = values.length - 1; last > row; last--) {
    if (own.some((column) => (values[last]?.[column] ?? '') !== '')) return last + 1
  }
  return row + 1
}

/** Columns of ours that stand side by side, so that each run takes one write. */
export function runsOf(columns: Headings['columns']): { start: number; keys: DayColumn[] }[] {
  const inOrder = [...DAY_COLUMNS].sort((a, b) => columns[a] - columns[b])
  const runs: { start: number; keys: DayColumn[] }[] = []
  for (const key of inOrder) {
    const last = runs[runs.length - 1]
    if (last && columns[key] === last.start + last.keys.length) last.keys.push(key)
    else runs.push({ start: columns[key], keys: [key] })
  }
  return runs
}

/** What a row shows in a column; a date as the number that every locale reads alike. */
export function cellOf(day: Day, key: DayColumn, name: string, language: Language): string | number {
  switch (key) {
    case 'day':
      return serialOf(day.day)
    case 'name':
      return asText(name)
    case 'account':
      return asText(day.account)
    case 'state':
      return USAGE_WORDS[language]().states[day.state]
    case 'counted':
    case 'free':
    case 'unclassified':
    case 'friends':
    case 'reachable':
    case 'blocked':
      return day[key] ?? ''
    default:
      return day.kinds?.[key] ?? ''
  }
}

/** What comes from outside never becomes a formula, a number or a date. */
export function asText(text: string): string {
  return `'${text}`
}

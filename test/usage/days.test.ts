// Rows of days: written once LINE's figures are final, never doubled, never lost, whatever order runs come in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure, type Friends, type Messages } from '../../src/usage/answers'
import { type Answers, dayOf, newRows, once, storedDays } from '../../src/usage/days'
import type { Day } from '../../src/usage/request'
import { dayOn, ID } from '../support/usage'

const TODAY = '2026-11-27'
const MESSAGES: Messages = {
  kinds: { ...dayOn(TODAY, 5).kinds, broadcast: 5 } as Messages['kinds'],
  counted: 5,
  free: 2,
  unclassified: 1,
}
const FRIENDS: Friends = { friends: 100, reachable: 80, blocked: 10 }
const NUMBERS = { counted: 5, free: 2, unclassified: 1 }
const PEOPLE = { friends: 100, reachable: 80, blocked: 10 }
const NO_NUMBERS = { counted: null, kinds: null, free: null, unclassified: null }
const NO_PEOPLE = { friends: null, reachable: null, blocked: null }
const forbidden = new Failure('forbidden')
const server = new Failure('server')

describe('a day', () => {
  it.each<[string, string, Answers, object | string]>([
    [
      'with both figures is ready',
      '2026-11-26',
      { messages: MESSAGES, friends: FRIENDS },
      { state: 'ready', ...NUMBERS, ...PEOPLE },
    ],
    [
      'whose messages are not counted waits',
      '2026-11-26',
      { messages: 'unready', friends: FRIENDS },
      'waiting',
    ],
    ['waits for its messages seven days', '2026-11-20', { messages: 'unready', friends: FRIENDS }, 'waiting'],
    [
      'has none after eight',
      '2026-11-19',
      { messages: 'unready', friends: FRIENDS },
      { state: 'partial', ...NO_NUMBERS, ...PEOPLE },
    ],
    ['waits for its friends two days', '2026-11-25', { messages: MESSAGES, friends: 'unready' }, 'waiting'],
    [
      'goes without friends after three',
      '2026-11-24',
      { messages: MESSAGES, friends: 'unready' },
      { state: 'partial', ...NUMBERS, ...NO_PEOPLE },
    ],
    [
      'of which LINE has nothing stays so',
      '2026-11-26',
      { messages: 'never', friends: 'never' },
      { state: 'none', ...NO_NUMBERS, ...NO_PEOPLE },
    ],
    [
      'whose friends are closed to the account goes without them',
      '2026-11-26',
      { messages: MESSAGES, friends: forbidden },
      { state: 'partial', ...NUMBERS, ...NO_PEOPLE },
    ],
    [
      'whose friends were not asked for does too',
      '2026-11-26',
      { messages: MESSAGES, friends: undefined },
      { state: 'partial', ...NUMBERS, ...NO_PEOPLE },
    ],
  ])('%s', (_, day, answers, expected) => {
    const row = dayOf(ID, day, answers, TODAY)
    if (typeof expected === 'string') expect(row).toBe(expected)
    else expect(row).toMatchObject({ account: ID, day, ...expected })
  })

  it.each<[string, Answers, Failure]>([
    ['messages', { messages: server, friends: FRIENDS }, server],
    ['messages that are closed to the account', { messages: forbidden, friends: FRIENDS }, forbidden],
    [
      'friends, for another reason than that they are closed',
      { messages: MESSAGES, friends: server },
      server,
    ],
  ])('is no row where something went wrong with its %s', (_, answers, failure) => {
    expect(dayOf(ID, '2026-11-26', answers, TODAY)).toBe(failure)
  })
})

describe('rows', () => {
  it('that stand there are not written again, and of two for a day the first is', () => {
    const stored = [dayOn('2026-11-01', 1)]
    const found = [dayOn('2026-11-02', 3), dayOn('2026-11-01', 2), dayOn('2026-11-02', 4)]
    expect(newRows(stored, found)).toEqual([dayOn('2026-11-02', 3)])
  })

  it('of two accounts for one day are two, by the day', () => {
    const found = [dayOn('2026-11-02', 1), dayOn('2026-11-01', 2, { account: '@z' }), dayOn('2026-11-01', 3)]
    expect(newRows([], found).map(({ day, account }) => `${day} ${account}`)).toEqual([
      `2026-11-01 ${ID}`,
      '2026-11-01 @z',
      `2026-11-02 ${ID}`,
    ])
  })

  it('that somebody copied count once', () => {
    expect(once([dayOn('2026-11-01', 1), dayOn('2026-11-01', 1)])).toHaveLength(1)
  })

  it('of an account are its own', () => {
    expect(storedDays([dayOn('2026-11-01', 1), dayOn('2026-11-02', 1, { account: '@z' })], ID)).toEqual(
      new Set(['2026-11-01']),
    )
  })
})

const accounts = fc.constantFrom('@a', '@b', '@c')
const dates = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`)
/** A day is always the same, since LINE does not change what is ready. */
const days = fc
  .tuple(accounts, dates)
  .map(([account, day]) => dayOn(day, Number(day.slice(8)) * 7, { account }))
const runs = fc.array(fc.array(days, { maxLength: 30 }), { maxLength: 8 })
const stored = (all: readonly (readonly Day[])[]) =>
  all.reduce<Day[]>((rows, found) => rows.concat(newRows(rows, found)), [])
const sorted = (rows: readonly Day[]) => rows.map((row) => JSON.stringify(row)).sort()

it('any runs, in any order and repeated, leave the same rows: each day that was seen, once', () => {
  fc.assert(
    fc.property(
      runs.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          fc.subarray(all),
        ),
      ),
      ([all, shuffled, again]) => {
        const rows = stored(all)
        expect(sorted(rows)).toEqual([...new Set(sorted(all.flat()))].sort())
        expect(sorted(stored([...shuffled, ...again]))).toEqual(sorted(rows))
        // A run that finds nothing new writes nothing.
        expect(newRows(rows, again.flat())).toEqual([])
      },
    ),
    { numRuns: 500 },
  )
})

// One piece of a reading: what LINE answered, in whole or in part, becomes rows, and a state of the account that says why not more.
import { describe, expect, it } from 'vitest'
import { Failure, type Response } from '../../src/usage/answers'
import { addDays } from '../../src/usage/dates'
import { afterReading, asksOf, failed } from '../../src/usage/reading'
import type { Ask } from '../../src/usage/requests'
import { accountOf, answered } from '../support/usage'

const NOW = Date.parse('2026-11-27T06:15:00+09:00')
const AT = { now: NOW, today: '2026-11-27' }
const DELIVERED = { status: 'ready', broadcast: 10 }
const FOLLOWED = { status: 'ready', followers: 100, targetedReaches: 80, blocks: 10 }

const GOOD: Record<Ask['figure'], Response> = {
  name: answered({ basicId: '@shop1234', displayName: 'New name' }),
  quota: answered({ type: 'limited', value: 30_000 }),
  consumption: answered({ totalUsage: 500 }),
  messages: answered(DELIVERED),
  friends: answered(FOLLOWED),
}
const refused = (code: number | null) => answered({ message: 'no' }, code)

/** All days of the backfill but the last five, of which a piece asks for three. */
const BEFORE = new Set(Array.from({ length: 55 }, (_, at) => addDays('2026-09-28', at)))

/** @param change answers by figure, or by figure and day */
function piece(
  change: Record<string, Response> = {},
  { account = accountOf(), stored = BEFORE, most = 3, at = AT } = {},
) {
  const asks = asksOf(account, stored, at, most)
  const responses = asks.map(
    ({ figure, day }) => change[`${figure} ${day}`] ?? change[figure] ?? GOOD[figure],
  )
  return { asks, ...afterReading(account, asks, responses, stored, at) }
}
const days = (rows: readonly { day: string }[]) => rows.map(({ day }) => day)

describe('a piece where all goes well', () => {
  const { asks, account, rows, more } = piece()

  it('asks for the name, the limit, the month so far, and two figures of each day', () => {
    expect(asks.map(({ figure, day }) => (day ? `${figure} ${day}` : figure))).toEqual([
      'name',
      'quota',
      'consumption',
      'messages 2026-11-22',
      'friends 2026-11-22',
      'messages 2026-11-23',
      'friends 2026-11-23',
      'messages 2026-11-24',
      'friends 2026-11-24',
    ])
  })

  it('gives a row for each day, and what LINE says of the month, with the time', () => {
    expect(days(rows)).toEqual(['2026-11-22', '2026-11-23', '2026-11-24'])
    expect(account).toMatchObject({
      name: 'New name',
      read: '2026-11-27 06:15',
      fault: null,
      missing: [],
      running: { month: '2026-11', at: '2026-11-27 06:15', consumption: 500, quota: 30_000 },
      asked: [[NOW, 3]],
      waiting: {},
    })
  })

  it('says that there is more, until all days stand there', () => {
    expect(more).toBe(true)
    expect(piece({}, { most: 5 }).more).toBe(false)
    expect(piece({}, { most: 4 }).more).toBe(true)
    expect(piece({}, { stored: new Set(), most: 60 })).toMatchObject({ more: false, rows: { length: 60 } })
  })
})

describe('a day that LINE has not counted', () => {
  const unready = { 'messages 2026-11-22': answered({ status: 'unready' }) }
  const { account, rows, more } = piece(unready)

  it('waits, and does not hold up the others', () => {
    expect(days(rows)).toEqual(['2026-11-23', '2026-11-24'])
    expect(account).toMatchObject({ waiting: { '2026-11-22': NOW }, fault: null })
    expect(more).toBe(true)
  })

  it('is not asked for again in the same session, but is ten minutes later', () => {
    const stored = new Set([...BEFORE, ...days(rows)])
    expect(asksOf(account, stored, AT, 1)).not.toContainEqual({ figure: 'messages', day: '2026-11-22' })
    const later = { now: NOW + 10 * 60_000, today: '2026-11-27' }
    const next = piece({}, { account, stored, most: 1, at: later })
    expect(days(next.rows)).toEqual(['2026-11-22'])
    expect(next.account.waiting).toEqual({})
  })

  it('that is older than the backfill is forgotten', () => {
    const old = accountOf({ waiting: { [addDays('2026-11-27', -60)]: 1, [addDays('2026-11-27', -61)]: 1 } })
    const { waiting } = piece({}, { account: old, stored: new Set(), most: 0 }).account
    expect(Object.keys(waiting)).toEqual(['2026-09-28'])
  })
})

describe('what goes wrong is a state, and what was answered is kept', () => {
  it.each<[string, Record<string, Response>, string, number]>([
    [
      'a credential that is refused',
      {
        name: refused(401),
        quota: refused(401),
        consumption: refused(401),
        messages: refused(401),
        friends: refused(401),
      },
      'credential',
      0,
    ],
    ['too many calls for one day', { 'messages 2026-11-23': refused(429) }, 'limited', 2],
    ['a fault of LINE at one day', { 'friends 2026-11-23': refused(500) }, 'server', 2],
    ['an answer that is none', { 'messages 2026-11-23': answered('<html>') }, 'unreadable', 2],
    ['numbers that are none', { messages: answered({ status: 'ready', broadcast: null }) }, 'unreadable', 0],
    ['a fault at the month so far', { consumption: refused(503) }, 'server', 3],
    [
      'all closed to the account',
      {
        name: refused(403),
        quota: refused(403),
        consumption: refused(403),
        messages: refused(403),
        friends: refused(403),
      },
      'forbidden',
      0,
    ],
  ])('%s', (_, change, fault, rows) => {
    const result = piece(change)
    expect([result.account.fault, result.rows.length, result.more]).toEqual([fault, rows, false])
    expect(result.account.requestId).toBe('request-1')
  })

  it('of several the one a person can do most about', () => {
    const change = { quota: refused(500), 'messages 2026-11-22': refused(401), friends: refused(429) }
    expect(piece(change).account.fault).toBe('credential')
  })

  it('an unknown answer for a day is asked for again later, so that the others go on', () => {
    const first = piece({ 'messages 2026-11-22': answered('x') })
    expect(first.account.waiting).toEqual({ '2026-11-22': NOW })
    const next = piece({}, { account: first.account, stored: new Set([...BEFORE, ...days(first.rows)]) })
    expect(days(next.rows)).toEqual(['2026-11-25', '2026-11-26'])
  })

  it('no answer at all', () => {
    const account = failed(accountOf({ running: null }), new Failure('unreachable'), AT)
    expect(account).toMatchObject({ fault: 'unreachable', requestId: null, read: '2026-11-27 06:15' })
  })
})

describe('what is closed to an account', () => {
  it.each([
    ['quota', 3],
    ['consumption', 3],
    ['friends', 3],
  ] as const)('is said of the %s, and the rest goes on', (figure, rows) => {
    const result = piece({ [figure]: refused(403) })
    expect(result.account).toMatchObject({ missing: [figure], fault: null })
    expect([result.rows.length, result.more]).toEqual([rows, true])
  })

  it('of the messages ends the piece: without them there is no row', () => {
    const result = piece({ messages: refused(403) })
    expect(result.account).toMatchObject({ missing: ['messages'], fault: null })
    expect([result.rows.length, result.more]).toEqual([0, false])
    // The next run tries one day.
    expect(asksOf(result.account, new Set(), AT, 20)).toHaveLength(3 + 2)
  })

  it('is taken back when it is answered again, and stays where it was not asked for', () => {
    const account = accountOf({ missing: ['quota', 'messages', 'friends'] })
    expect(piece({}, { account }).account.missing).toEqual([])
    expect(piece({}, { account, most: 0 }).account.missing).toEqual(['messages', 'friends'])
  })
})

describe('the month so far', () => {
  const before = { month: '2026-11', at: '2026-11-26 06:15', consumption: 400, quota: 20_000 } as const
  const account = accountOf({ running: before })

  it('stays with its time where LINE fails to tell it', () => {
    const { running } = piece({ consumption: refused(500) }, { account }).account
    expect(running).toEqual({ ...before, quota: 30_000 })
  })

  it('takes the new number and the old limit where LINE fails to tell that', () => {
    const { running } = piece({ quota: refused(500) }, { account }).account
    expect(running).toEqual({ month: '2026-11', at: '2026-11-27 06:15', consumption: 500, quota: 20_000 })
  })

  it('begins anew when the month turns, at midnight in Japan', () => {
    const turn = Date.parse('2026-12-01T00:00:00+09:00')
    const { running } = piece({}, { account, at: { now: turn, today: '2026-12-01' } }).account
    expect(running).toMatchObject({ month: '2026-12', at: '2026-12-01 00:00', consumption: 500 })
    const failing = piece({ consumption: refused(500) }, { account, at: { now: turn, today: '2026-12-01' } })
    expect(failing.account.running).toMatchObject({ month: '2026-12', consumption: null, quota: 30_000 })
  })
})

it("stops at an hour's 60, says so, and goes on an hour later", () => {
  const account = accountOf({ asked: [[NOW - 60_000, 58]] })
  const first = piece({}, { account, stored: new Set(), most: 20 })
  expect([first.rows.length, first.more, first.account.fault]).toEqual([2, false, 'limited'])
  const later = { now: NOW + 60 * 60_000, today: '2026-11-27' }
  const next = piece({}, { account: first.account, stored: new Set(days(first.rows)), most: 20, at: later })
  expect([next.rows.length, next.account.fault]).toEqual([20, null])
})

// What is asked of LINE: days that do not stand in the sheet, in their order, within an hour's 60.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/usage/dates'
import {
  type Asked,
  addressOf,
  allowance,
  asksFor,
  BACKFILL,
  mayCome,
  nextDays,
  progress,
  type Situation,
  TOKEN_ADDRESS,
  wantedDays,
} from '../../src/usage/requests'

const NOW = Date.parse('2026-11-27T07:00:00+09:00')
const MINUTE = 60_000
const situation = (change: Partial<Situation> = {}): Situation => ({
  today: '2026-11-27',
  now: NOW,
  stored: new Set(),
  waiting: {},
  asked: [],
  missing: [],
  ...change,
})
const firstDays = (count: number) => Array.from({ length: count }, (_, at) => addDays('2026-09-28', at))

describe('days that are asked for', () => {
  it('are the 60 before today, in their order, when nothing stands there', () => {
    const days = wantedDays(situation())
    expect(days).toEqual(firstDays(60))
    // 27 November less 60 days
    expect([days[0], days.at(-1)]).toEqual(['2026-09-28', '2026-11-26'])
  })

  it('are none when all stand there, and no day that stands there is among them', () => {
    const stored = new Set(firstDays(BACKFILL))
    expect(wantedDays(situation({ stored }))).toEqual([])
    stored.delete('2026-10-31')
    expect(wantedDays(situation({ stored }))).toEqual(['2026-10-31'])
  })

  it('never are today or the future', () => {
    expect(wantedDays(situation({ today: '2026-12-01' })).at(-1)).toBe('2026-11-30')
  })

  it.each([
    ['9 minutes and 59 seconds', 10 * MINUTE - 1_000, false],
    ['10 minutes', 10 * MINUTE, true],
  ])('that were not counted are asked for again after %s: %s', (_, ago, isWanted) => {
    const wanted = wantedDays(situation({ waiting: { '2026-11-26': NOW - ago } }))
    expect(wanted.includes('2026-11-26')).toBe(isWanted)
    expect(wanted).toContain('2026-11-25')
  })

  it('are the last alone where the messages were closed to the account', () => {
    expect(wantedDays(situation({ missing: ['messages'] }))).toEqual(['2026-11-26'])
  })
})

describe("an hour's 60", () => {
  it.each<[string, Asked[], number]>([
    ['nothing was asked', [], 60],
    ['20 were asked a minute ago', [[NOW - MINUTE, 20]], 40],
    ['60 were asked 59 minutes ago', [[NOW - 59 * MINUTE, 60]], 0],
    ['60 were asked an hour ago', [[NOW - 60 * MINUTE, 60]], 60],
    // 30 + 20 of the last hour
    [
      '80 were asked, 30 of them an hour ago',
      [
        [NOW - 60 * MINUTE, 30],
        [NOW - 59 * MINUTE, 30],
        [NOW, 20],
      ],
      10,
    ],
  ])('when %s', (_, asked, left) => {
    expect(allowance({ asked, now: NOW })).toBe(left)
    expect(nextDays(situation({ asked }), 60)).toHaveLength(left)
  })

  it('and the size of a piece both bound it', () => {
    expect(nextDays(situation(), 20)).toEqual(firstDays(20))
    expect(nextDays(situation({ asked: [[NOW, 50]] }), 20)).toEqual(firstDays(10))
    expect(nextDays(situation({ asked: [[NOW, 70]] }), 20)).toEqual([])
  })
})

describe('requests', () => {
  const days = ['2026-11-26', '2026-11-25']

  it('are two for each day', () => {
    expect(asksFor(days, [])).toEqual([
      { figure: 'messages', day: '2026-11-26' },
      { figure: 'friends', day: '2026-11-26' },
      { figure: 'messages', day: '2026-11-25' },
      { figure: 'friends', day: '2026-11-25' },
    ])
  })

  it('are for the friends of one day alone where these were closed to the account', () => {
    expect(asksFor(days, ['friends']).map(({ figure }) => figure)).toEqual([
      'messages',
      'friends',
      'messages',
    ])
  })

  it('go to addresses that read, which the manifest lists, and to no others', () => {
    const figures = ['name', 'quota', 'consumption', 'messages', 'friends'] as const
    const addresses = figures.map((figure) => addressOf({ figure, day: '2026-11-06' }))
    expect(addresses).toEqual([
      'https://api.line.me/v2/bot/info',
      'https://api.line.me/v2/bot/message/quota',
      'https://api.line.me/v2/bot/message/quota/consumption',
      'https://api.line.me/v2/bot/insight/message/delivery?date=20261106',
      'https://api.line.me/v2/bot/insight/followers?date=20261106',
    ])
    const manifest = JSON.parse(readFileSync('appsscript-usage.json', 'utf8'))
    const listed = (address: string) =>
      manifest.urlFetchWhitelist.some((prefix: string) => address.startsWith(prefix))
    expect([...addresses, TOKEN_ADDRESS].every(listed)).toBe(true)
    expect(
      ['push', 'broadcast', 'multicast', 'narrowcast', 'reply']
        .map((send) => `https://api.line.me/v2/bot/message/${send}`)
        .some(listed),
    ).toBe(false)
  })
})

it('progress counts days that stand there and those that LINE said a moment ago it has not counted', () => {
  const stored = new Set(['2026-11-25', '2026-11-24', '2026-01-01'])
  const waiting = { '2026-11-26': NOW - MINUTE, '2026-11-23': NOW - 11 * MINUTE }
  expect(progress(situation({ stored, waiting }))).toEqual({ done: 3, wanted: 60 })
})

it.each([
  ['messages', 7, true],
  ['messages', 8, false],
  ['friends', 2, true],
  ['friends', 3, false],
] as const)('%s that are missing after %i days may still come: %s', (figure, age, may) => {
  expect(mayCome(figure, addDays('2026-11-27', -age), '2026-11-27')).toBe(may)
})

// A month of an account: so far, counted, left, cost, likely end; with the arithmetic beside it.
import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import type { Account } from '../../src/usage/account'
import {
  friendsAtEnd,
  isWhole,
  type MonthFigures,
  monthFigures,
  monthsOf,
  type Price,
} from '../../src/usage/month'
import type { Day, Running } from '../../src/usage/request'
import { accountOf, dayOn, daysOn, ID } from '../support/usage'

const TODAY = '2026-11-16'
const running = (change: Partial<Running> = {}): Running => ({
  month: '2026-11',
  at: '2026-11-16 00:00',
  consumption: 12_000,
  quota: 'none',
  ...change,
})
const november = (account: Partial<Account>, days: Day[] = [], planned?: number) =>
  monthFigures(accountOf(account), '2026-11', days, TODAY, planned)
const net = (price: Price | undefined) =>
  price === undefined ? undefined : price.net instanceof Refusal ? price.net.reason.code : toNumber(price.net)
const taxed = (price: Price | undefined) =>
  price?.taxed === undefined || price.taxed instanceof Refusal ? undefined : toNumber(price.taxed)

describe('12,000 messages in the first 15 days of November, on a plan of 30,000', () => {
  const figures = november({ running: running() }, daysOn('2026-11-01', '2026-11-13', 900))

  it('are so far, approximately; the days are another count, to a date of its own', () => {
    // 13 × 900
    expect(figures).toMatchObject({
      soFar: 12_000,
      counted: 11_700,
      countedTo: '2026-11-13',
      missingDays: 0,
      used: 12_000,
      isOver: false,
    })
  })

  it('leave 18,000, and are likely to be 24,000 at the end of its 30 days', () => {
    // 12,000 × 30 / 15
    expect(figures).toMatchObject({ included: 30_000, left: 18_000, likely: 24_000, level: 'ok' })
  })

  it('cost the fee alone, so far and likely', () => {
    expect([net(figures.cost), taxed(figures.cost), net(figures.likelyCost)]).toEqual([
      15_000, 16_500, 15_000,
    ])
  })

  it('do not use up what is included within the month', () => {
    // 30,000 × 15 / 12,000 = day 37.5
    expect(figures.runsOut).toBeNull()
  })
})

describe('the pace', () => {
  it.each<[string, number, string, number, string | null]>([
    // 20,000 × 30 / 15 = 40,000; 30,000 × 15 / 20,000 = 22.5, so on the 23rd
    ['uses the included messages up on the 23rd', 20_000, '2026-11-16 00:00', 40_000, '2026-11-23'],
    // 30,000 × 15 / 15,000 = 30
    ['uses them up on the last day', 15_000, '2026-11-16 00:00', 30_000, '2026-11-30'],
    // 30,000 × 15 / 14,999 = 30.002
    ['just does not use them up', 14_999, '2026-11-16 00:00', 29_998, null],
    ['has used them up already', 30_000, '2026-11-16 00:00', 60_000, null],
    // the time of LINE's word counts, not today's: 12,000 × 30 / 10
    ['goes by the time at which LINE was asked', 12_000, '2026-11-11 00:00', 36_000, '2026-11-25'],
    // 14.25 days: 7,125 × 30 / 14.25
    ['counts the day itself by its hours', 7_125, '2026-11-15 06:00', 15_000, null],
    // 1.25 days: 1,250 × 30 / 1.25; 30,000 × 1.25 / 1,250 = 30
    ['is not halved by a morning', 1_250, '2026-11-02 06:00', 30_000, '2026-11-30'],
    ['is that of one day when it has gone', 1_000, '2026-11-02 00:00', 30_000, '2026-11-30'],
    // 29.5 days: 8,850 × 30 / 29.5
    ['adds what is left of the last day', 8_850, '2026-11-30 12:00', 9_000, null],
    ['of nothing stays nothing', 0, '2026-11-16 00:00', 0, null],
  ])('%s', (_, consumption, at, likely, runsOut) => {
    const figures = november({ running: running({ consumption, at }) })
    expect([figures.likely, figures.runsOut]).toEqual([likely, runsOut])
  })

  it('is not told before a day has gone', () => {
    const figures = november({ running: running({ consumption: 1_000, at: '2026-11-01 23:59' }) })
    expect([figures.likely, figures.likelyCost, figures.runsOut]).toEqual([null, undefined, null])
  })

  it.each<[number | 'none', number, boolean]>([
    // 12,000 × 30 / 15 = 24,000
    [24_000, 24_000, false],
    [23_999, 23_999, true],
    [12_000, 12_000, true],
    // What was sent before the limit was lowered stays sent.
    [11_000, 12_000, true],
    ['none', 24_000, false],
  ])('ends at a limit of %s', (quota, likely, reachesLimit) => {
    expect(november({ running: running({ quota }) })).toMatchObject({ likely, reachesLimit })
  })

  it('is that of the counted days where LINE does not tell the month so far', () => {
    const figures = november({ running: null }, daysOn('2026-11-01', '2026-11-10', 1_000))
    // 10 × 1,000 in 10 days: 10,000 × 30 / 10
    expect(figures).toMatchObject({ soFar: null, used: 10_000, likely: 30_000, left: 20_000 })
  })

  it('is not known before anything is', () => {
    expect(november({})).toMatchObject({
      used: null,
      likely: null,
      left: null,
      runsOut: null,
      cost: undefined,
    })
  })
})

describe('by a budget the month ends', () => {
  it.each([
    ['at what is planned', 12_000, 40_000, 40_000],
    ['at what was sent, where that is more already', 45_000, 40_000, 45_000],
  ])('%s', (_, consumption, planned, end) => {
    expect(november({ running: running({ consumption }) }, [], planned).planned).toBe(end)
  })

  it('at the price of that', () => {
    // 15,000 + 10,000 × 3, in the table that began in October 2026
    expect(net(november({ running: running() }, [], 40_000).plannedCost)).toBe(45_000)
  })
})

describe('the colour', () => {
  it.each<[number, Running['quota'], string, MonthFigures['level']]>([
    [23_999, 'none', 'one short of 80 %', 'ok'],
    [24_000, 'none', '80 % of what is included', 'near'],
    [29_999, 'none', 'one short of all', 'near'],
    [30_000, 'none', 'all that is included', 'over'],
    // 80 % of a limit of 20,000, below what is included
    [15_999, 20_000, 'one short of 80 % of the limit', 'ok'],
    [16_000, 20_000, '80 % of the limit', 'near'],
    [20_000, 20_000, 'the limit', 'over'],
    [0, null, 'nothing, where LINE tells no limit', 'ok'],
  ])('of %i with limit %s is that of %s', (consumption, quota, _, level) => {
    expect(november({ running: running({ consumption, quota }) }).level).toBe(level)
  })
})

describe('a month that is over', () => {
  const october = (days: Day[], account: Partial<Account> = {}) =>
    monthFigures(accountOf({ running: running(), ...account }), '2026-10', days, TODAY)
  const all = daysOn('2026-10-01', '2026-10-31', 1_000)

  it('is the sum of its days, and nothing is approximate or likely about it', () => {
    const figures = october(all)
    expect(figures).toMatchObject({
      isOver: true,
      soFar: null,
      // 31 × 1,000
      counted: 31_000,
      countedTo: '2026-10-31',
      missingDays: 0,
      likely: null,
      runsOut: null,
      limit: null,
    })
    // 15,000 + 1,000 × 3, and 10 %
    expect([net(figures.cost), taxed(figures.cost), isWhole(figures)]).toEqual([18_000, 19_800, true])
  })

  it.each<[string, Day[], number, string]>([
    ['a day', all.slice(0, -1), 1, '2026-10-30'],
    ['a day in between', all.filter(({ day }) => day !== '2026-10-10'), 1, '2026-10-31'],
    ['a day that LINE never counted', [...all.slice(1), dayOn('2026-10-01', null)], 1, '2026-10-31'],
    ['all but one', all.slice(0, 1), 30, '2026-10-01'],
  ])('is not whole while it lacks %s', (_, days, missingDays, countedTo) => {
    const figures = october(days)
    expect(figures).toMatchObject({ missingDays, countedTo })
    expect(isWhole(figures)).toBe(false)
  })

  it('begins on the first in Japan, and takes no days of its neighbours or of other accounts', () => {
    const others = [
      dayOn('2026-09-30', 5),
      dayOn('2026-11-01', 5),
      dayOn('2026-10-31', 5, { account: '@other' }),
    ]
    expect(october([...others, ...all]).counted).toBe(31_000)
  })

  it('of which there is nothing has no cost', () => {
    expect(october([])).toMatchObject({ used: null, countedTo: null, missingDays: 31, cost: undefined })
  })
})

it('a month that has just turned knows nothing of the one before', () => {
  const account = accountOf({ running: running({ month: '2026-10', consumption: 50_000, quota: 60_000 }) })
  const figures = monthFigures(account, '2026-11', [], '2026-11-01')
  expect(figures).toMatchObject({ isOver: false, soFar: null, used: null, limit: null, level: 'ok' })
})

describe('prices are those of the month', () => {
  const cost = (market: Account['market'], plan: string, month: string, counted: number) => {
    const figures = monthFigures(accountOf({ market, plan }), month, [dayOn(`${month}-01`, counted)], TODAY)
    return [figures.included, net(figures.cost), taxed(figures.cost), figures.sellsExtra]
  }
  it.each<[string, Account['market'], string, string, number, unknown[]]>([
    // 15,000 + 50,000 × 3 + 50,000 × 2.8 + 100,000 × 2.6
    ['Japan in September 2026', 'JP', 'standard', '2026-09', 230_000, [30_000, 565_000, 621_500, true]],
    // 15,000 + 200,000 × 3
    ['Japan in October 2026', 'JP', 'standard', '2026-10', 230_000, [30_000, 615_000, 676_500, true]],
    ['a plan that sells no more', 'JP', 'light', '2026-10', 5_000, [5_000, 5_000, 5_500, false]],
    ['more than a plan sells', 'JP', 'light', '2026-10', 5_001, [5_000, 'not-sold', undefined, false]],
    // 1,200 within what is included, and 5 %
    ['Taiwan in October 2026', 'TW', 'high', '2026-10', 6_000, [6_000, 1_200, 1_260, true]],
    // 1,400 + 4,000 × 0.2
    ['Taiwan in November 2026', 'TW', 'high', '2026-11', 10_000, [6_000, 2_200, 2_310, true]],
    // 1,280 + 5,000 × 0.1, and 7 %
    ['Thailand', 'TH', 'basic', '2026-10', 20_000, [15_000, 1_780, 1_904.6, true]],
    [
      'a price that is not public',
      'OTHER',
      'standard',
      '2026-10',
      40_001,
      [40_000, 'unpublished', undefined, true],
    ],
    ['a market whose tax is not known', 'OTHER', 'light', '2026-10', 10, [10_000, 50, undefined, false]],
    ['a month before the first card', 'OTHER', 'light', '2026-07', 10, [null, undefined, undefined, null]],
  ])('%s', (_, market, plan, month, counted, expected) => {
    expect(cost(market, plan, month, counted)).toEqual(expected)
  })
})

it('lists the months of an account of which there is anything, the newest first, and none to come', () => {
  const days = [dayOn('2026-09-30', 1), dayOn('2026-10-01', 1), dayOn('2026-08-01', 1, { account: '@other' })]
  expect(monthsOf(accountOf({ running: running() }), days, TODAY)).toEqual(['2026-11', '2026-10', '2026-09'])
  expect(monthsOf(accountOf(), [], TODAY)).toEqual([])
  expect(monthsOf(accountOf(), [dayOn('2026-12-01', 1)], TODAY)).toEqual([])
})

it('friends of a month are those of its last day, as LINE counts them, with those who block', () => {
  const days = [dayOn('2026-02-27', 1, { friends: 10 }), dayOn('2026-02-28', 1, { friends: 11 })]
  expect(friendsAtEnd(ID, '2026-02', days)).toBe(11)
  expect(friendsAtEnd(ID, '2026-02', days.slice(0, 1))).toBeNull()
  expect(friendsAtEnd(ID, '2026-02', [dayOn('2026-02-28', 1, { friends: null })])).toBeNull()
})

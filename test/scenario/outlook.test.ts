// What the sidebar shows of a scenario: months, plans, prices, the curve, and scenarios side by side.
import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { curve } from '../../src/scenario/curve'
import { defaultScenario } from '../../src/scenario/defaults'
import { compared, outlook } from '../../src/scenario/outlook'
import type { Scenario } from '../../src/scenario/scenario'
import { shortReason } from '../../src/sidebar/parts/reasons'
import { described, outlookOf, shown } from '../support/scenario'

const base = defaultScenario('en', '2026-09', { scenario: 'All friends', send: 'Broadcast' })
const published: Scenario = {
  ...base,
  friends: 20_000,
  growth: 0,
  blocked: 0,
  sends: base.sends.map((send) => ({ ...send, perMonth: 5 })),
}

const look = (scenario: Partial<Scenario> = {}) => outlookOf({ ...published, ...scenario })

describe('the published example over September and October 2026', () => {
  const two = look({ months: 2 })

  it('costs what both cards say', () => {
    // 15,000 + 50,000 × 3 + 20,000 × 2.8 in September, 15,000 + 70,000 × 3 in October
    expect(shown(two.total)).toBe(221_000 + 225_000)
    expect(two.first.month).toMatchObject({ month: '2026-09', messages: 100_000 })
    expect(two.busiest.month.month).toBe('2026-09')
  })

  it('says which plans cannot send it and which is cheapest', () => {
    expect(two.plans.map(({ plan, total }) => [plan, shown(total)])).toEqual([
      ['communication', 'not-sold'],
      ['light', 'not-sold'],
      ['standard', 446_000],
    ])
    expect(two.best?.plan).toBe('standard')
  })

  it('knows of the change of prices on 1 October', () => {
    expect(two.prices.changes.map(({ from }) => from)).toEqual(['2026-10-01'])
  })
})

it('another plan in some months may cost less than any plan kept throughout', () => {
  // 4,000 messages on Light for 5,000, then 8,000 on Standard for 15,000; Standard throughout costs 30,000.
  const growing = look({
    friends: 1_000,
    growth: 100,
    months: 2,
    sends: published.sends.map((send) => ({ ...send, perMonth: 4 })),
  })
  expect(shown(growing.monthly)).toBe(20_000)
  expect(shown(growing.best?.total ?? 0)).toBe(30_000)
})

it('the cheapest of each month is none below the lowest plan that is taken', () => {
  const growing = { friends: 200, growthBy: 'number' as const, growth: 10, months: 2, market: 'TW' as const }
  const sends = published.sends.map((send) => ({ ...send, perMonth: 1 }))
  const monthly = (plan: string) => shown(look({ ...growing, sends, start: '2026-11', plan }).monthly)
  // 200 messages on Light for nothing, then 210 on Medium for 1,000
  expect(monthly('cheapest')).toBe(1_000)
  expect(monthly('medium')).toBe(1_000)
  expect(monthly('medium or above')).toBe(2_000)
})

it('calls no plan cheapest while a plan without a published price might cost less', () => {
  const old = look({ market: 'TW', start: '2026-10', months: 1, friends: 2_000 })
  expect(old.plans.map(({ total }) => shown(total))).toEqual(['not-sold', 'not-sold', 'unpublished'])
  expect(old.best).toBeUndefined()
})

it.each([
  ['too many friends', { friends: 10_000_000_000 }],
  ['friends that grow beyond every number', { friends: 10, growth: 1_000, months: 120 }],
  // 2 × 6,000,000,000
  [
    'two sends that are countable one by one',
    {
      friends: 6_000_000_000,
      sends: [...published.sends, ...published.sends].map((send) => ({ ...send, perMonth: 1 })),
    },
  ],
])('%s are refused in one sentence, not shown as a number', (_, scenario) => {
  const found = outlook({ ...published, ...scenario })
  expect(found instanceof Refusal ? shortReason(found, 'en') : found).toMatch(
    /^This comes to more than 10,000,000,000/,
  )
})

describe('scenarios side by side', () => {
  it('are reckoned once each, and anew when another takes its place', () => {
    const scenario = { ...published }
    const once = outlook(scenario)
    expect(outlook(scenario)).toBe(once)
    expect(compared([scenario, { ...scenario }]).map(({ outlook }) => outlook === once)).toEqual([
      true,
      false,
    ])
  })

  it('save against the first only where both are known and in one currency', () => {
    const half = published.sends.map((send) => ({ ...send, audience: 'share' as const, share: 50 }))
    const rows = compared([
      { ...published, months: 1 },
      { ...published, months: 1, sends: half },
      { ...published, months: 1, market: 'TH' },
      { ...published, months: 1, plan: 'light' },
    ])
    // 221,000 − (15,000 + 20,000 × 3)
    expect(rows.map(({ saving }) => saving && toNumber(saving))).toEqual([
      undefined,
      146_000,
      undefined,
      undefined,
    ])
  })
})

describe('the cost curve', () => {
  const points = curve('JP', look({ months: 1 }).busiest, false)
  const at = (messages: number, plan: string) =>
    points.plans.find((each) => each.plan === plan)?.costs[points.messages.indexOf(messages)]

  it('has a point wherever a price changes, so that its lines are exact', () => {
    // 30,000 included, then bands of 50,000
    expect(
      [0, 200, 5_000, 30_000, 80_000, 100_000].filter((count) => !points.messages.includes(count)),
    ).toEqual([])
    expect(at(80_000, 'standard')).toBe(165_000)
    expect(at(100_000, 'standard')).toBe(221_000)
  })

  it('ends a plan where it sells no more', () => {
    expect([at(5_000, 'light'), at(5_001, 'light')]).toEqual([5_000, null])
  })

  it('marks where the cheapest plan changes and where the user is', () => {
    expect(points.breaks).toEqual([201, 5_001])
    expect(points.here).toEqual({ messages: 100_000, cost: 221_000 })
  })
})

it('a plan on which a cap holds messages back says how many its total does not pay for', () => {
  const told = (cap: number | null) =>
    look({ ...described(10_000, { cap, months: 2 }) }).plans.map(({ plan, total, unsent }) => [
      plan,
      shown(total),
      unsent,
    ])
  // 40,000 messages in each of two months, of which 200, 5,000 and 30,000 are included
  expect(told(0)).toEqual([
    ['communication', 0, 79_600],
    ['light', 10_000, 70_000],
    ['standard', 30_000, 20_000],
  ])
  // 2 × (15,000 + 9,999 × 3)
  expect(told(9_999)[2]).toEqual(['standard', 89_994, 2])
  expect(told(10_000)[2]).toEqual(['standard', 90_000, 0])
  expect(told(null)[2]).toEqual(['standard', 90_000, 0])
})

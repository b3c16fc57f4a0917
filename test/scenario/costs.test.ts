// What the months of a scenario cost, and which prices stand behind them.
import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { planPath } from '../../src/scenario/changes'
import { comparable, monthCost, planTotal, spread } from '../../src/scenario/costs'
import { busiest, forecast } from '../../src/scenario/forecast'
import { pricesOf } from '../../src/scenario/prices'
import type { Scenario } from '../../src/scenario/scenario'
import { splitTotal } from '../../src/scenario/split'
import { toolMonths } from '../../src/scenario/tool'
import { PUBLISHED } from '../support/workbook'

const scenario = (change: Partial<Scenario>): Scenario => ({ ...PUBLISHED, ...change })
const months = (change: Partial<Scenario>) => forecast(scenario(change))

describe('the prices behind a scenario', () => {
  it.each<[string, Partial<Scenario>, string[], string[]]>([
    ['within one card', { start: '2026-10', months: 3 }, ['2026-10-01'], []],
    ['across October 2026 in Japan', {}, ['2023-06-01', '2026-10-01'], ['2026-10-01']],
    ['up to the month before', { months: 9 }, ['2023-06-01'], []],
    ['into the month of the change', { months: 10 }, ['2023-06-01', '2026-10-01'], ['2026-10-01']],
    ['across November 2026 in Taiwan', { market: 'TW' }, ['2023-09-01', '2026-11-01'], ['2026-11-01']],
  ])('%s', (_name, change, cards, changes) => {
    const prices = pricesOf(scenario(change))
    expect(prices.cards.map(({ from }) => from)).toEqual(cards)
    expect(prices.changes.map(({ from }) => from)).toEqual(changes)
  })

  it('names the plans whose extra prices are not published', () => {
    const { unpublished } = pricesOf(scenario({ market: 'TW' }))
    expect(unpublished.map(({ plan, card }) => [plan, card.from])).toEqual([['high', '2023-09-01']])
  })
})

describe('a month on several accounts', () => {
  it.each([
    [10, 3, { least: 3, most: 4, withMost: 1 }],
    [9, 3, { least: 3, most: 3, withMost: 0 }],
    [0, 2, { least: 0, most: 0, withMost: 0 }],
  ])('%i messages over %i', (messages, accounts, expected) => {
    expect(spread(messages, accounts)).toEqual(expected)
  })

  it('adds up the bills of its accounts, each truncated for itself', () => {
    const two = scenario({ start: '2024-01', accounts: 2, friends: 32_001 })
    const [month] = forecast(two)
    // 160,005 messages: 80,002 and 80,003 cost 15,000 + 150,000 + 5.6 and + 8.4, truncated 165,005 and 165,008
    const result = month && monthCost(two, month, 'standard')
    expect(result && !(result instanceof Refusal) && toNumber(result.total)).toBe(330_013)
  })
})

describe('the whole time', () => {
  it('on a plan, or the first month that cannot be sent', () => {
    const growing = scenario({ friends: 900, growthBy: 'number', growth: 100, plan: 'light' })
    const list = forecast(growing)
    expect(planTotal(growing, list, 'light')).toBeInstanceOf(Refusal)
    // 2 × 5,000
    expect(planTotal(growing, list.slice(0, 2), 'light')).toBe(100_000_000)
  })

  it('split over accounts: two Light for 10,000 messages', () => {
    const list = months({ friends: 2_000 })
    // 12 × 10,000
    expect(splitTotal(scenario({}), list, 2)).toBe(1_200_000_000)
    expect(splitTotal(scenario({}), list, 1)).toBe(1_800_000_000)
  })

  it('says when to change the plan', () => {
    const path = planPath(scenario({}), months({ friends: 900, growthBy: 'number', growth: 200, months: 2 }))
    expect(path.map(({ offer, change }) => [offer?.plan, change])).toEqual([
      ['light', 'start'],
      ['standard', 'upgrade'],
    ])
  })

  it('with a tool: refused month by month where its largest plan is too small', () => {
    const large = scenario({ friends: 300_000, tool: 'lstep', months: 2 })
    const costs = toolMonths(large, forecast(large))?.months.map(({ cost }) => cost)
    expect(costs?.every((cost) => cost instanceof Refusal)).toBe(true)
    expect(toolMonths(scenario({}), months({}))).toBeUndefined()
  })
})

it('the busiest month is the first of the largest', () => {
  expect(busiest(months({})).month).toBe('2026-01')
  expect(busiest(months({ growth: 1 })).month).toBe('2026-12')
})

it.each<[Scenario['sends'][0]['kind'], number, number, number]>([
  // 100 people, 5 bubbles: two sends from the Manager, one through a tool
  ['broadcast', 5, 200, 100],
  ['broadcast', 6, 200, 200],
  ['step', 4, 200, 100],
  ['chat', 1, 0, 100],
  ['test', 4, 200, 100],
  ['greeting', 1, 0, 0],
  ['push', 5, 100, 100],
])('a %s of %i bubbles counts %i, and %i where a tool sends it', (kind, bubbles, own, through) => {
  const sends = [{ ...(scenario({}).sends[0] as Scenario['sends'][0]), kind, bubbles, perMonth: 1 }]
  expect(months({ friends: 100, sends })[0]?.messages).toBe(own)
  expect(months({ friends: 100, sends, tool: 'lstep' })[0]?.messages).toBe(through)
})

it('tells how many messages another app saves', () => {
  // 20,000 × 5 of which 30 % go elsewhere
  expect(months({ otherApp: 30 })[0]).toMatchObject({ messages: 70_000, moved: 30_000 })
})

it.each<[string, Partial<Scenario>, boolean]>([
  ['more friends', { friends: 1 }, true],
  ['another plan', { plan: 'light' }, true],
  ['another market', { market: 'TW' }, false],
  ['tax', { withTax: true }, false],
  ['fewer months', { months: 3 }, false],
  ['other months', { start: '2026-02' }, false],
])('a scenario with %s against the first', (_name, change, expected) => {
  expect(comparable(scenario(change), scenario({}))).toBe(expected)
})

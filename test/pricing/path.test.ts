// The plans over several months, against every possible path.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Month, planChanges, type Step, toolChanges } from '../../src/pricing/changes'
import { netBounds } from '../../src/pricing/cost'
import { offers, toolOffers } from '../../src/pricing/inforce'
import { type Amount, toAmount } from '../../src/pricing/money'
import { findTool, MARKETS, type MarketId, type Tool } from '../../src/pricing/seller'
import { canSend } from '../../src/pricing/tools'
import { inventedMarket } from '../support/markets'
import { refusal } from '../support/month'

/** Months in a row from a first one, with these messages. */
function monthsFrom(first: string, messages: readonly number[]): Month[] {
  return messages.map((count, at) => {
    const day = new Date(`${first}-01T00:00:00Z`)
    day.setUTCMonth(day.getUTCMonth() + at)
    return { date: day.toISOString().slice(0, 10), messages: count }
  })
}

const shown = (steps: readonly Step<{ plan: string }>[]) =>
  steps.map(({ offer, change, askBy }) => [offer?.plan, change, askBy].filter(Boolean).join(' '))

const toolOf = (name: string): Tool => {
  const found = findTool(name)
  if (!found) throw new Error(`no tool ${name}`)
  return found
}

describe('LINE plans over months', () => {
  it('go up at once, and down from the 1st when that is asked for in the month before', () => {
    const months = monthsFrom('2026-11', [100, 3_000, 6_000, 6_000, 3_000, 100])
    expect(shown(planChanges(MARKETS.JP, months))).toEqual([
      'communication start',
      'light upgrade',
      'standard upgrade',
      'standard',
      'light downgrade 2027-02',
      'communication downgrade 2027-03',
    ])
  })

  it('are asked to change in December for January', () => {
    const months = monthsFrom('2026-12', [6_000, 3_000])
    expect(shown(planChanges(MARKETS.JP, months))).toEqual(['standard start', 'light downgrade 2026-12'])
  })

  it('do not change where two plans cost the same', () => {
    // 20,000 cost 1,780 on basic and on pro
    expect(shown(planChanges(MARKETS.TH, monthsFrom('2026-01', [20_001, 20_000, 30_000])))).toEqual([
      ...['pro start', 'pro', 'pro'],
    ])
    expect(shown(planChanges(MARKETS.TH, monthsFrom('2026-01', [20_000, 20_001])))).toEqual([
      'pro start',
      'pro',
    ])
    expect(shown(planChanges(MARKETS.TH, monthsFrom('2026-01', [20_000, 10_000])))).toEqual([
      'basic start',
      'basic',
    ])
  })

  it('are the ones a card lists first where that changes nothing', () => {
    expect(shown(planChanges(MARKETS.TH, monthsFrom('2026-01', [20_000, 20_000])))).toEqual([
      'basic start',
      'basic',
    ])
  })

  it('leave a month open whose cheapest plan cannot be told, and go on from the one before', () => {
    const months = monthsFrom('2020-01', [400, 700, 400, 5_000])
    expect(shown(planChanges(MARKETS.TH, months))).toEqual(['free start', '', 'free', 'basic upgrade'])
  })

  it('leave every month open where none can be told', () => {
    expect(shown(planChanges(MARKETS.TH, monthsFrom('2020-01', [700, 700])))).toEqual(['', ''])
  })

  it('name a plan whose price is not known where no other can send', () => {
    expect(shown(planChanges(MARKETS.TW, monthsFrom('2026-10', [7_000, 7_000, 100])))).toEqual([
      ...['high start', 'high', 'light downgrade 2026-11'],
    ])
  })

  it('name a plan whose price is not known where it cannot cost more than one that is', () => {
    // Medium 800 + 55,868×0.2 = 11,973.6; High at most 4,000 + 34,868×0.15 = 9,230.2
    expect(shown(planChanges(MARKETS.TW, monthsFrom('2019-05', [59_868, 4_000, 59_868])))).toEqual([
      ...['high start', 'medium downgrade 2019-05', 'high upgrade'],
    ])
  })

  it('do not stay on a plan whose price is not known where another costs no more for sure', () => {
    const market = inventedMarket({
      light: { fee: 10, included: 100, bands: null },
      medium: { fee: 10, included: 50, bands: { unpublished: true } },
    })
    // 120 messages only Medium sends; 80 cost 10 on Light, and 10 or more on Medium
    expect(shown(planChanges(market, monthsFrom('2026-01', [120, 80])))).toEqual([
      'medium start',
      'light downgrade 2026-01',
    ])
  })
})

interface Best {
  amount: Amount
  changes: number
}

/** The best of every path there is: one plan after another, each month, whatever the order. */
function everyPath(
  months: readonly (readonly { plan: string; amount: Amount }[])[],
  mayFollow: (from: string, to: string) => boolean,
): Best {
  let best: Best = { amount: Number.POSITIVE_INFINITY, changes: 0 }
  const walk = (at: number, before: string | undefined, amount: Amount, changes: number): void => {
    if (at === months.length) {
      if (amount < best.amount || (amount === best.amount && changes < best.changes))
        best = { amount, changes }
      return
    }
    for (const choice of months[at] ?? []) {
      if (before !== undefined && !mayFollow(before, choice.plan)) continue
      const changed = before !== undefined && before !== choice.plan ? 1 : 0
      walk(at + 1, choice.plan, amount + choice.amount, changes + changed)
    }
  }
  walk(0, undefined, 0, 0)
  return best
}

const changesOf = (steps: readonly { change: string | undefined }[]) =>
  steps.filter(({ change }) => change === 'upgrade' || change === 'downgrade').length

/** Six months of sends that grow or fall by some percent each. */
const curve = (most: number) =>
  fc
    .tuple(
      fc.integer({ min: 10, max: most }),
      fc.array(fc.integer({ min: -60, max: 120 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([start, growth]) => {
      const months = [start]
      for (const percent of growth)
        months.push(Math.round(((months[months.length - 1] ?? 0) * (100 + percent)) / 100))
      return months
    })

describe('no path of six months is better', () => {
  it.each<[MarketId, string]>([
    ['JP', '2020-01'],
    ['JP', '2026-07'], // crosses the card of 2026-10-01
    ['TW', '2026-11'],
    ['TH', '2025-01'],
  ])('LINE plans: %s from %s', (id, first) => {
    fc.assert(
      fc.property(curve(60_000), (messages) => {
        const months = monthsFrom(first, messages)
        const choices = months.map(({ date, messages }) =>
          offers(MARKETS[id], date).flatMap((offer) => {
            const range = netBounds(offer, messages)
            return range ? [{ plan: offer.plan, amount: range.most }] : []
          }),
        )
        const path = planChanges(MARKETS[id], months)
        const net = path.map(
          ({ offer }, at) => (offer && netBounds(offer, months[at]?.messages ?? 0)?.most) ?? Number.NaN,
        )
        expect({ amount: net.reduce((sum, amount) => sum + amount, 0), changes: changesOf(path) }).toEqual(
          everyPath(choices, () => true),
        )
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, number, number]>([
    ['lstep', 120_000, 12],
    ['lstep', 6_000, 12],
    ['lme', 3_000, 100],
    ['utage', 3_000, 20],
  ])(
    'plans of a tool: %s from up to %i sends',
    (name, most, numRuns) => {
      const tool = toolOf(name)
      const order = Object.keys(tool.plans)
      const mayFollow = (from: string, to: string) =>
        name !== 'lstep' ||
        order.indexOf(to) >= order.indexOf(from) ||
        (from.startsWith('bulk') && to === 'pro')
      fc.assert(
        fc.property(
          curve(most).filter((sends) => Math.max(...sends) <= 1_000_000),
          (sends) => {
            const months = monthsFrom('2026-07', sends)
            const choices = months.map(({ date, messages }) =>
              toolOffers(tool, date).flatMap((offer) =>
                canSend(offer, messages) ? [{ plan: offer.plan, amount: toAmount(offer.terms.fee) }] : [],
              ),
            )
            const path = toolChanges(tool, months)
            const amount = path.reduce((sum, { offer }) => sum + toAmount(offer?.terms.fee ?? Number.NaN), 0)
            expect({ amount, changes: changesOf(path) }).toEqual(everyPath(choices, mayFollow))
          },
        ),
        { numRuns },
      )
    },
    30_000,
  )
})

describe('plans of a tool over months', () => {
  it('of Lステップ do not go down, except from bulk to pro', () => {
    const months = monthsFrom('2026-07', [100, 4_000, 60_000, 20_000, 4_000, 100])
    expect(shown(toolChanges(toolOf('lstep'), months))).toEqual([
      'free start',
      'start upgrade',
      'bulk-100k upgrade',
      'pro downgrade 2026-09',
      'pro',
      'pro',
    ])
  })

  it('of エルメ follow the sends', () => {
    expect(shown(toolChanges(toolOf('lme'), monthsFrom('2026-07', [900, 1_100, 900])))).toEqual([
      ...['free start', 'standard upgrade', 'free downgrade 2026-08'],
    ])
  })

  it('go down only from the plan and to the plan that a rule names', () => {
    const tool: Tool = { ...toolOf('lstep'), downgrades: [['bulk-100k', 'start']] }
    const plans = (...sends: number[]) => shown(toolChanges(tool, monthsFrom('2026-07', sends)))
    expect(plans(90_000, 4_000)).toEqual(['bulk-100k start', 'start downgrade 2026-07'])
    expect(plans(90_000, 20_000)).toEqual(['bulk-100k start', 'bulk-100k'])
    // 2 × 21,780; the way over bulk-100k would be 87,780 + 5,000
    expect(plans(20_000, 4_000)).toEqual(['standard start', 'standard'])
  })

  it('may go up for the sake of the way down', () => {
    const tool: Tool = { ...toolOf('lstep'), downgrades: [['pro', 'start']] }
    // 32,780 + 5,000 instead of 2 × 21,780
    expect(shown(toolChanges(tool, monthsFrom('2026-07', [20_000, 4_000])))).toEqual([
      'pro start',
      'start downgrade 2026-07',
    ])
  })

  it('cannot be told where the plan of a month is sold no more and no way leads down', () => {
    const [card] = toolOf('lme').cards
    if (!card) throw new Error('no card')
    const { free } = card.plans
    const without = { ...card, from: '2026-08-01', plans: free ? { free } : {} }
    const tool: Tool = { ...toolOf('lme'), downgrades: [], cards: [card, without] }
    expect(() => toolChanges(tool, monthsFrom('2026-07', [1_001, 10]))).toThrow(
      'no plan of a month may follow',
    )
  })

  it('refuse more than the largest plan, a tool without public prices, and months before the first card', () => {
    expect(refusal(() => toolChanges(toolOf('lstep'), monthsFrom('2026-07', [10, 1_000_001]))).code).toBe(
      'tool-too-small',
    )
    expect(refusal(() => toolChanges(toolOf('liny'), monthsFrom('2026-07', [10]))).code).toBe(
      'tool-unpublished',
    )
    expect(refusal(() => toolChanges(toolOf('lme'), monthsFrom('2025-12', [10, 10]))).code).toBe(
      'before-first-card',
    )
  })
})

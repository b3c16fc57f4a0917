// What the sidebar says beside the plans: changes of plan, several accounts, another app, a tool.
import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { curve } from '../../src/scenario/curve'
import { defaultScenario } from '../../src/scenario/defaults'
import { compared, type Outlook, outlook } from '../../src/scenario/outlook'
import type { Scenario } from '../../src/scenario/scenario'

const base = defaultScenario('en', '2026-11', { scenario: 'All friends', send: 'Broadcast' })

/** Friends who stay as many and do not block, four sends a month unless told. */
function described(friends: number, scenario: Partial<Scenario> = {}, perMonth = 4): Scenario {
  const sends = base.sends.map((send) => ({ ...send, perMonth }))
  return { ...base, months: 1, friends, growth: 0, blocked: 0, sends, ...scenario }
}

function look(scenario: Scenario): Outlook {
  const found = outlook(scenario)
  if (found instanceof Refusal) throw found
  return found
}
const shown = (amount: number | Refusal | undefined) =>
  amount instanceof Refusal ? amount.reason.code : amount === undefined ? undefined : toNumber(amount)

describe('several accounts', () => {
  it('send 10,000 messages on two Light plans for 10,000 instead of 15,000 on Standard', () => {
    expect(shown(look(described(2_500)).total)).toBe(15_000)
    expect(shown(look(described(2_500, { accounts: 2 })).total)).toBe(10_000)
  })

  it.each([
    ['cost less than one and are shown', described(2_500), 10_000],
    ['cost no less at 4,000 messages and stay away', described(1_000), undefined],
    // 20,000 messages in October 2026, before LINE published the price of messages beyond 6,000.
    [
      'are refused where prices are not published',
      described(5_000, { market: 'TW', start: '2026-10' }),
      'split-unknown',
    ],
    // 10,000 without tax is held against 15,000 without tax, although the total is 16,500.
    ['are shown without tax whatever the total shows', described(2_500, { withTax: true }), 10_000],
  ])('%s', (_, scenario, amount) => {
    expect(shown(look(scenario).split)).toBe(amount)
  })

  it('put the curve where one of them is', () => {
    // 10,001 messages on two accounts are 5,000 and 5,001, the latter on Standard.
    const { busiest } = look(described(10_001, { accounts: 2 }, 1))
    expect(curve('JP', busiest, false, 2).here).toEqual({ messages: 5_001, cost: 15_000 })
  })
})

describe('another app', () => {
  it('saves the messages and the money LINE would charge for them on the same plan', () => {
    const { moved } = look(described(20_000, { otherApp: 50 }, 5))
    expect(moved?.messages).toBe(50_000)
    // 15,000 + 70,000 × 3 against 15,000 + 20,000 × 3
    expect(shown(moved?.saved)).toBe(225_000 - 75_000)
  })

  it('saves an amount nobody knows where the plan could not send it all', () => {
    const { moved, total } = look(described(2_000, { otherApp: 50, plan: 'light' }))
    expect(shown(total)).toBe(5_000)
    expect(moved).toEqual({ messages: 4_000, saved: undefined })
  })

  it('is not spoken of where nothing goes through it', () => {
    expect(look(described(2_000)).moved).toBeUndefined()
  })
})

describe('a tool', () => {
  const lstep = { tool: 'lstep' }

  it('is billed beside LINE', () => {
    const { tool, total, together } = look(described(6_000, lstep, 5))
    expect([shown(total), shown(tool?.total)]).toEqual([15_000, 21_780])
    expect(shown(together)).toBe(15_000 + 21_780)
  })

  it.each([
    ['no plan of it', described(300_000, lstep, 5), '2026-11'],
    ['the chosen plan', described(1_000, { ...lstep, toolPlan: 'start', months: 3, growth: 20 }), '2027-01'],
  ])('says in which month %s is enough', (_, scenario, month) => {
    const { tool, together } = look(scenario)
    expect(tool?.stuck?.month).toBe(month)
    expect(shown(tool?.stuck?.refusal)).toBe('tool-too-small')
    expect(shown(together)).toBe('tool-too-small')
  })

  it('goes down only as its rules allow', () => {
    const { tool } = look(described(20_000, { ...lstep, growth: -60, months: 3 }, 5))
    // 100,000 sends, then 40,000, then 16,000, which Standard could send but Pro may not be left for
    expect(tool?.changes.map(({ month, plan, change }) => [month, plan, change])).toEqual([
      ['2026-11', 'bulk-100k', 'start'],
      ['2026-12', 'pro', 'downgrade'],
    ])
  })

  it('counts in the saving against the first scenario', () => {
    const [, second] = compared([described(6_000, lstep, 5), described(6_000, {}, 5)])
    expect(shown(second?.saving)).toBe(21_780)
  })
})

describe('changes of plan', () => {
  it.each([
    // 4,000 messages, then 8,000
    [
      'an upgrade in its month',
      described(1_000, { growth: 100, months: 2 }),
      ['2026-12', 'standard', 'upgrade', undefined],
    ],
    // 8,000 messages, then 4,000
    [
      'a downgrade with the month before',
      described(2_000, { growth: -50, months: 2 }),
      ['2026-12', 'light', 'downgrade', '2026-11'],
    ],
  ])('name %s', (_, scenario, wanted) => {
    const [start, next] = look(scenario).changes
    expect(start?.change).toBe('start')
    expect([next?.month, next?.plan, next?.change, next?.askBy]).toEqual(wanted)
  })

  it('are not told where a month leaves open which plan is cheapest', () => {
    // 700 messages may or may not have been included in Free in 2020, the 350 of the month after were.
    const open = look(described(700, { market: 'TH', start: '2020-01', months: 2, growth: -50 }, 1))
    expect([shown(open.total), open.changes]).toEqual(['undecided', []])
  })

  it('are none on a fixed plan', () => {
    expect(look(described(1_000, { growth: 100, months: 2, plan: 'standard' })).changes).toEqual([])
  })
})

// In which months the sidebar says to change the plan.
import { describe, expect, it } from 'vitest'
import { described, outlookOf, shown } from '../support/scenario'

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
    const [start, next] = outlookOf(scenario).changes
    expect(start?.change).toBe('start')
    expect([next?.month, next?.plan, next?.change, next?.askBy]).toEqual(wanted)
  })

  it('are not told where a month leaves open which plan is cheapest', () => {
    // 700 messages may or may not have been included in Free in 2020, the 350 of the month after were.
    const open = outlookOf(described(700, { market: 'TH', start: '2020-01', months: 2, growth: -50 }, 1))
    expect([shown(open.total), open.changes]).toEqual(['undecided', []])
  })

  it('are none on a fixed plan', () => {
    expect(outlookOf(described(1_000, { growth: 100, months: 2, plan: 'standard' })).changes).toEqual([])
  })
})

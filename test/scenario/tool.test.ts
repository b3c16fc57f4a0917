// What is said of a tool beside the plans.
import { describe, expect, it } from 'vitest'
import { compared } from '../../src/scenario/outlook'
import { described, outlookOf, shown } from '../support/scenario'

describe('a tool', () => {
  const lstep = { tool: 'lstep' }

  it('is billed beside LINE, and added where both are with tax', () => {
    const { tool, total, together } = outlookOf(described(6_000, lstep, 5))
    expect([shown(total), shown(tool?.total)]).toEqual([15_000, 21_780])
    expect(together).toBeUndefined()
    const taxed = outlookOf(described(6_000, { ...lstep, withTax: true }, 5))
    // 15,000 × 1.1
    expect(shown(taxed.together)).toBe(16_500 + 21_780)
  })

  it.each([
    ['no plan of it', described(300_000, lstep, 5), '2026-11'],
    ['the chosen plan', described(1_000, { ...lstep, toolPlan: 'start', months: 3, growth: 20 }), '2027-01'],
  ])('says in which month %s is enough', (_, scenario, month) => {
    const { tool, together } = outlookOf({ ...scenario, withTax: true })
    expect(tool?.stuck?.month).toBe(month)
    expect(shown(tool?.stuck?.refusal)).toBe('tool-too-small')
    expect(shown(together)).toBe('tool-too-small')
  })

  it('goes down only as its rules allow', () => {
    const { tool } = outlookOf(described(20_000, { ...lstep, growth: -60, months: 3 }, 5))
    // 100,000 sends, then 40,000, then 16,000, which Standard could send but Pro may not be left for
    expect(tool?.changes.map(({ month, plan, change }) => [month, plan, change])).toEqual([
      ['2026-11', 'bulk-100k', 'start'],
      ['2026-12', 'pro', 'downgrade'],
    ])
  })

  it('counts in the saving against the first scenario', () => {
    const taxed = { withTax: true }
    const [, second] = compared([described(6_000, { ...lstep, ...taxed }, 5), described(6_000, taxed, 5)])
    expect(shown(second?.saving)).toBe(21_780)
  })

  it('allows no saving between a sum with tax and one without', () => {
    const [, second] = compared([described(6_000, lstep, 5), described(6_000, {}, 5)])
    expect(second?.saving).toBeUndefined()
  })
})

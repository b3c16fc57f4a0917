// The sums shown in every place agree: answer, plans, comparison and tool, for scenarios of every kind.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../src/pricing/refusal.ts'
import { MARKETS, type MarketId } from '../../src/pricing/seller.ts'
import { compared, outlook } from '../../src/scenario/outlook.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { amountOrReason } from '../../src/sidebar/parts/reasons.ts'
import { SIDEBAR_WORDS } from '../../src/words/sidebar.ts'
import { kept, useAlone } from '../support/browser/alone.ts'
import { described } from '../support/scenario.ts'

const alone = useAlone()
const words = SIDEBAR_WORDS.en

const scenarioOf = (market: MarketId) =>
  fc
    .record({
      friends: fc.integer({ min: 1, max: 200_000 }),
      months: fc.integer({ min: 2, max: 24 }),
      start: fc.constantFrom('2026-09', '2026-11', '2027-02'),
      withTax: fc.boolean(),
      growth: fc.integer({ min: -20, max: 20 }),
      blocked: fc.integer({ min: 0, max: 60 }),
      accounts: fc.integer({ min: 1, max: 4 }),
      otherCost: fc.constantFrom(0, 100, 3_000),
      cap: fc.constantFrom(null, 0, 5_000),
      plan: fc.constantFrom('cheapest', ...Object.keys(MARKETS[market].plans)),
      tool: fc.constantFrom('', ...(market === 'JP' ? ['lstep'] : [])),
      times: fc.integer({ min: 0, max: 9 }),
      december: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    })
    .map(({ times, december, ...rest }): Scenario => {
      const usual = described(1, {}, times)
      const calendar = december === undefined ? {} : { '2026-12': december }
      const sends = usual.sends.map((send) => ({ ...send, calendar }))
      return { ...usual, ...rest, market, sends, withTax: rest.withTax && MARKETS[market].tax.length > 0 }
    })

/** Ten at a time, as many as are kept side by side. */
const TURNS = 5

describe.each(['JP', 'TW', 'TH', 'OTHER'] as const)('in %s', (market) => {
  it('for fifty scenarios', async () => {
    for (let turn = 0; turn < TURNS; turn++) {
      const scenarios = fc.sample(scenarioOf(market), { numRuns: 10, seed: turn + 1 })
      const { frame, open } = await alone({ ...kept(scenarios), height: 900 })
      await open('scenarios')
      await open('plans')
      const totals = await frame.locator('tbody td:nth-child(2)').allInnerTexts()
      expect(totals).toHaveLength(10)
      const rows = compared(scenarios)
      for (const [at, scenario] of scenarios.entries()) {
        await frame.getByLabel('Scenario shown').selectOption(String(at))
        const found = outlook(scenario)
        if (found instanceof Refusal) throw new Error(found.reason.code)
        const say = (amount: number | Refusal) => amountOrReason(MARKETS[market], amount, words)
        const total = say(found.total)
        const shown = await frame.evaluate(() => {
          const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
          const bars = (within: string) =>
            [...document.querySelectorAll(`${within} .bars li:not(.unable)`)].map((row) => [
              row.querySelector('.name')?.firstChild?.textContent?.trim(),
              row.querySelector('.amount')?.textContent,
            ])
          return {
            big: text('.big strong'),
            answer: text('.answer'),
            month: bars('.answer'),
            whole: bars('.plans'),
          }
        })
        const first = found.first.cost
        expect(shown.big, 'the first month').toBe(say(first instanceof Refusal ? first : first.total))
        if (!(found.total instanceof Refusal))
          expect(shown.answer).toContain(words.answer.total(total, scenario.months))
        const known = (all: typeof found.plans) =>
          all
            .filter((each) => !(each.total instanceof Refusal))
            .map((each) => [MARKETS[market].plans[each.plan]?.names.en, say(each.total)])
        expect(shown.month, 'bars of the first month').toEqual(known(found.firstPlans))
        expect(shown.whole.filter(([name]) => name !== words.plans.monthly)).toEqual(known(found.plans))
        const together = rows[at]?.outlook
        if (!together || together instanceof Refusal) throw new Error('no row')
        expect(totals[at], 'the comparison').toBe(say(together.together ?? together.total))
        if (found.tool) {
          expect(shown.answer).toContain(say(found.together ?? found.tool.total))
          // A sum with and without tax is nowhere.
          if (!scenario.withTax) expect(found.together).toBeUndefined()
        }
      }
    }
  }, 120_000)
})

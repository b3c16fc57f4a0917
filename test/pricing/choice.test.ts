// The cheapest plan from one on, wherever a plan is named; against weighing those plans alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cheapest } from '../../src/pricing/cheapest'
import { type Choice, choiceName, readChoice } from '../../src/pricing/choice'
import { offers } from '../../src/pricing/inforce'
import { Refusal } from '../../src/pricing/refusal'
import { MARKET_IDS, MARKETS } from '../../src/pricing/seller'
import { LANGUAGES } from '../../src/words/language'
import { loadCode, refusal } from '../support/code'
import { surestPlan } from '../support/oracle'

const code = loadCode()
const call = (name: string, ...args: unknown[]) => code[name]?.(...args)

it('is the cheapest of the plans from that one on', () => {
  const lowest = MARKET_IDS.flatMap((id) =>
    MARKETS[id].cards.flatMap(({ from, plans }) =>
      Object.keys(plans).map((plan) => [id, from, plan] as const),
    ),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...lowest),
      fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 10_000_000 })),
      ([id, date, plan], messages) => {
        const all = offers(MARKETS[id], date)
        const from = all.slice(all.findIndex((offer) => offer.plan === plan))
        const found = cheapest(MARKETS[id], messages, date, plan)
        expect(found instanceof Refusal ? undefined : found.plan).toBe(surestPlan(from, messages))
      },
    ),
    { numRuns: 1_000 },
  )
})

describe('in a cell', () => {
  it.each([
    [['TW', 100, '2026-11'], 'light'],
    [['TW', 100, '2026-11', 'medium'], 'medium'],
    [['TW', 100, '2026-11', '中用量以上'], 'medium'],
    [['TW', 3_001, '2026-11', 'medium'], 'high'],
    [['TW', 100, '2026-11', 'cheapest'], 'light'],
    [['TW', 100, '2026-11', ''], 'light'],
    [['TH', 100, '2026-11', 'โปร'], 'pro'],
  ])('LINE_OA_PLAN(%j) = %s', (args, plan) => {
    expect(call('LINE_OA_PLAN', ...args)).toBe(plan)
  })

  it.each([
    // Medium from November 2026: 1,000; High: 1,400 + 4,000×0.2
    ['LINE_OA_COST', ['medium or above', 'TW', 100, '2026-11'], 1_000],
    ['LINE_OA_COST', ['中用量以上', '台灣', 10_000, '2026-11'], 2_200],
    ['LINE_OA_COST', ['ライト以上', 'JP', 100, '2026-11', true], 5_500],
    ['LINE_OA_COST', ['cheapest', 'JP', 100, '2026-11'], 0],
    // Medium includes 3,000 and sells no more; High 6,000 at 1,400
    ['LINE_OA_MESSAGES', ['medium or above', 'TW', 1_399, '2026-11'], 3_000],
    ['LINE_OA_MESSAGES', ['medium or above', 'TW', 1_400, '2026-11'], 6_000],
    ['LINE_TOOL_COST', ['lstep', 'pro or above', 100, '2026-11'], 32_780],
    ['LINE_TOOL_COST', ['lstep', 'pro or above', 50_001, '2026-11'], 87_780],
  ])('%s(%j) = %d', (name, args, amount) => {
    expect(call(name, ...args)).toBe(amount)
  })

  it('a plain formula follows it, too', () => {
    const formula = call('LINE_OA_FORMULA', 'medium or above', 'TW', 'B2', '2026-11')
    expect(formula).toContain('1000')
    expect(formula).not.toMatch(/<=200,/)
  })

  it('an unknown plan is refused with the plans there are', () => {
    expect(refusal(() => call('LINE_OA_PLAN', 'TW', 100, '2026-11', 'gold'))).toMatch(
      /^at_least .*gold.*medium/,
    )
  })
})

describe('what stands in the way of a month', () => {
  const check = (...args: unknown[]) => call('LINE_OA_CHECK', ...args)

  it.each([
    [['light', 'JP', 5_000, '2026-11']],
    [['cheapest', 'JP', 5_001, '2026-11']],
    [['light', 'JP', '', '2026-11']],
  ])('nothing: %j', (args) => {
    expect(check(...args)).toBe('')
  })

  it.each([
    [['light', 'JP', 5_001, '2026-11']],
    [['high', 'TW', 6_001, '2025-04']],
    [['cheapest', 'TH', 700, '2020-01']],
    [['gold', 'JP', 100, '2026-11']],
    [['light', 'JP', -5, '2026-11']],
    [['light', 'JP', 'many', '2026-11']],
    [['light', 'Korea', 100, '2026-11']],
    [['light', 'JP', 100, '2019-01']],
  ])('what LINE_OA_COST is refused with: %j', (args) => {
    expect(check(...args)).toBe(refusal(() => call('LINE_OA_COST', ...args)))
  })

  it('row by row, with a text for each and a blank for a blank row', () => {
    const counts = [[5_000], [5_001], [''], ['many']]
    const sentences = [5_001, 'many'].map((count) => check('light', 'JP', count, '2026-11'))
    expect(check('light', 'JP', counts, '2026-11')).toEqual([[''], [sentences[0]], [''], [sentences[1]]])
    expect(check([['light'], ['gold']], 'JP', [[1], [1]], '2026-11')).toEqual([
      [''],
      [check('gold', 'JP', 1, '2026-11')],
    ])
  })
})

describe('a choice as people read it', () => {
  it.each([
    ['JP', 'light', 'en', 'Light or above'],
    ['JP', 'light', 'ja', 'ライト以上'],
    ['JP', 'light', 'zh-TW', 'Light 以上'],
    ['JP', 'light', 'th', 'Light ขึ้นไป'],
    ['TW', 'medium', 'zh-TW', '中用量以上'],
  ] as const)('%s from %s on, in %s: %s', (market, cheapestFrom, language, name) => {
    expect(choiceName(MARKETS[market], { cheapestFrom }, language)).toBe(name)
  })

  it('asks for the same when it is typed, in every market and language', () => {
    for (const market of Object.values(MARKETS)) {
      const plans = Object.keys(market.plans)
      const choices: Choice[] = [
        { cheapestFrom: undefined },
        ...plans.flatMap((plan) => [{ plan }, { cheapestFrom: plan }]),
      ]
      for (const language of LANGUAGES) {
        const read = choices.map((choice) => readChoice(market, choiceName(market, choice, language)))
        expect(read).toEqual(choices)
      }
    }
  })
})

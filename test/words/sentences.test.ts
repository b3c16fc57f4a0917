// Every refusal there is, asked of the cell functions in four languages: spaces, punctuation, currencies, names.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { answer } from '../../src/cells/cell'
import { FUNCTIONS, type FunctionName } from '../../src/cells/functions'
import type { Reason } from '../../src/pricing/refusal'
import { TOOLS } from '../../src/pricing/seller'
import { WORDS } from '../../src/words/cells'
import { LANGUAGES, type Language } from '../../src/words/language'
import { grouped } from '../../src/words/number'
import { HOST } from '../support/host'
import { amountIn, bareNumbers, idsIn, scriptFaults } from '../support/script'

/** The reasons that were said, in order. */
const said = vi.hoisted((): string[] => [])

vi.mock('../../src/words/sentence', async (original) => {
  const module = await original<typeof import('../../src/words/sentence')>()
  const sentence: typeof module.sentence = (reason, words) => {
    said.push(reason.code)
    return module.sentence(reason, words)
  }
  return { ...module, sentence }
})

function ask(language: Language, name: FunctionName, args: readonly unknown[]): string | undefined {
  const fn = FUNCTIONS.find((each) => each.name === name)
  if (!fn) throw new Error(name)
  try {
    answer(fn, args, { ...HOST, words: WORDS[language] })
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

interface Case {
  call: [FunctionName, ...unknown[]]
  /** Every amount of money in the sentence. */
  amounts?: readonly string[]
}

const NO_TABLE = TOOLS.filter(({ cards }) => cards.length === 0)

/** The compiler asks for an example of a new reason. */
const CASES: Record<Reason['code'], readonly Case[]> = {
  missing: [
    { call: ['LINE_OA_PLAN', 'JP'] },
    { call: ['LINE_OA_COST'] },
    { call: ['LINE_OA_COST', 'light'] },
    { call: ['LINE_MSG_COUNT'] },
    { call: ['LINE_OA_MESSAGES', 'light', 'JP'] },
    { call: ['LINE_OA_FORMULA', 'light', 'JP'] },
    { call: ['LINE_TOOL_COST'] },
    { call: ['LINE_TOOL_COST', 'lstep'] },
  ],
  unreadable: [
    { call: ['LINE_OA_COST', 'light', 'Korea', 100] },
    { call: ['LINE_OA_COST', 'gold', 'JP', 100] },
    { call: ['LINE_OA_COST', 7, 'JP', 100] },
    { call: ['LINE_OA_COST', 'light', 'JP', 100, '2026/13'] },
    { call: ['LINE_OA_COST', 'light', 'JP', 100, '2026-11', 'maybe'] },
    { call: ['LINE_OA_PLAN', 'TW', 100, '2026-11', 'gold'] },
    { call: ['LINE_OA_FORMULA', 'light', 'JP', 5_000] },
    { call: ['LINE_MSG_COUNT', 100, 1, 1, 'fax'] },
    { call: ['LINE_TOOL_COST', 'gold', 'cheapest', 100] },
    { call: ['LINE_TOOL_COST', 'lstep', 'gold', 100] },
    { call: ['LINE_TOOL_COST', 'lstep', 5, 100] },
  ],
  count: [
    ...[-5, 1.5, 'many', 1e12, '20.000', true].map(
      (count): Case => ({ call: ['LINE_OA_COST', 'light', 'JP', count] }),
    ),
    { call: ['LINE_MSG_COUNT', 100, 1, 0] },
    { call: ['LINE_OA_SPLIT', 'JP', 10_000, 21] },
    { call: ['LINE_OA_MESSAGES', 'standard', 'JP', -1] },
  ],
  'one-value': [{ call: ['LINE_OA_COMPARE', 'JP', [[100], [200]]] }],
  shapes: [{ call: ['LINE_OA_COST', 'light', 'JP', [[1], [2], [3]], [['2026-09'], ['2026-10']]] }],
  'too-many-messages': [{ call: ['LINE_MSG_COUNT', 1e9, 100] }],
  'before-first-card': [
    { call: ['LINE_OA_COST', 'light', 'JP', 100, '2019-04-17'] },
    { call: ['LINE_OA_COST', 'light', 'OTHER', 100, '2020-01'] },
    { call: ['LINE_OA_BREAKEVEN', 'TH', '2019-01'] },
    { call: ['LINE_TOOL_COST', 'utage', 'cheapest', 100, '2019-12'] },
    { call: ['LINE_TOOL_COST', 'lme', 'cheapest', 100, '2019-12'] },
  ],
  'not-sold': [
    { call: ['LINE_OA_COST', 'light', 'JP', 5_001, '2024-04'], amounts: ['15,000'] },
    // 15,000 × 1.1
    { call: ['LINE_OA_BREAKDOWN', 'light', 'JP', 5_001, '2024-04', true], amounts: ['16,500'] },
    // 1,280 × 1.07
    { call: ['LINE_OA_COST', 'free', 'TH', 400, '2026-11', true], amounts: ['1,369.60'] },
    // 1,200 + 1,000 × 0.2, at most
    { call: ['LINE_OA_COST', 'medium', 'TW', 7_000, '2025-04'], amounts: ['1,400'] },
    { call: ['LINE_OA_COST', 'light', 'OTHER', 10_001, '2026-11'], amounts: ['150'] },
    // What Standard costs beyond 40,000 is not bounded.
    { call: ['LINE_OA_COST', 'light', 'OTHER', 50_000, '2026-11'] },
  ],
  'included-unknown': [{ call: ['LINE_OA_COST', 'free', 'TH', 700, '2020-01'] }],
  unpublished: [
    // 1,200 + 0.2
    { call: ['LINE_OA_COST', 'high', 'TW', 6_001, '2025-04'], amounts: ['1,200.20', '0.2'] },
    // 1,200.2 × 1.05
    { call: ['LINE_OA_COST', 'high', 'TW', 6_001, '2025-04', true], amounts: ['1,260.21', '0.2'] },
    { call: ['LINE_OA_COST', 'standard', 'OTHER', 40_001, '2026-11'], amounts: ['150'] },
  ],
  'tax-unknown': [{ call: ['LINE_OA_COST', 'light', 'OTHER', 100, '2026-11', true] }],
  'fee-above-budget': [
    { call: ['LINE_OA_MESSAGES', 'standard', 'JP', 10_000, '2026-11'], amounts: ['10,000', '15,000'] },
    { call: ['LINE_OA_MESSAGES', 'standard', 'JP', 16_000, '2026-11', true], amounts: ['16,000', '16,500'] },
    { call: ['LINE_OA_MESSAGES', 'high', 'TW', 500, '2026-11'], amounts: ['500', '1,400'] },
    { call: ['LINE_OA_MESSAGES', 'pro', 'TH', 500.5, '2026-11'], amounts: ['500.50', '1,780'] },
    { call: ['LINE_OA_MESSAGES', 'light', 'OTHER', 10, '2026-11'], amounts: ['10', '50'] },
  ],
  'reach-unknown': [{ call: ['LINE_OA_MESSAGES', 'high', 'TW', 2_000, '2025-04'] }],
  'reach-beyond-count': [{ call: ['LINE_OA_MESSAGES', 'standard', 'JP', 25_000_040_003, '2026-10'] }],
  'split-unknown': [{ call: ['LINE_OA_SPLIT', 'TW', 9_000, 4, '2025-04'] }],
  'tool-unpublished': NO_TABLE.map(({ id, least }) => ({
    call: ['LINE_TOOL_COST', id, 'cheapest', 100],
    amounts: least === undefined ? [] : [grouped(least)],
  })),
  'tool-too-small': [
    { call: ['LINE_TOOL_COST', 'lstep', 'standard', 30_001, '2026-11'], amounts: ['32,780'] },
    { call: ['LINE_TOOL_COST', 'lme', 'free', 1_001, '2026-11'], amounts: ['10,780'] },
    { call: ['LINE_TOOL_COST', 'lstep', 'cheapest', 1_000_001, '2026-11'] },
  ],
  undecided: [
    { call: ['LINE_OA_PLAN', 'TH', 700, '2020-01'] },
    { call: ['LINE_OA_COST', 'cheapest', 'TH', 700, '2020-01'] },
  ],
}

/** These list on purpose what a formula accepts, ids and numbers among them. */
const LISTING = new Set<string>(['missing', 'unreadable', 'count'])

const cases = Object.entries(CASES).flatMap(([code, list]) => list.map((each) => ({ code, ...each })))

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(cases)('$code: $call', ({ code, call: [name, ...args], amounts = [] }) => {
    said.length = 0
    const text = ask(language, name, args) ?? ''
    expect(said).toEqual([code])
    expect(scriptFaults(text, language)).toEqual([])
    if (!LISTING.has(code)) {
      expect(idsIn(text, language)).toEqual([])
      if (code !== 'shapes' && code !== 'one-value') expect(bareNumbers(text)).toEqual([])
    }
    for (const amount of amounts) {
      const { all, withCurrency } = amountIn(text, amount)
      expect([amount, all > 0, withCurrency]).toEqual([amount, true, all])
    }
  })

  it('whatever is asked', () => {
    const plan = fc.constantFrom(
      'light',
      'standard',
      '高用量',
      'medium',
      'free',
      'pro',
      'cheapest',
      'medium or above',
      '夏 Sale',
      7,
    )
    const region = fc.constantFrom('JP', 'TW', 'TH', 'OTHER', 'Korea', '韓国A')
    const date = fc.constantFrom('2019-01', '2020-01', '2025-04', '2026-11', '2026-10-01', 'soon')
    const count = fc.oneof(
      fc.integer({ min: -10, max: 2e10 }),
      fc.integer({ min: 0, max: 50_000 }),
      fc.constantFrom('', 0.5),
    )
    const called = fc.constantFrom<FunctionName>('LINE_OA_COST', 'LINE_OA_BREAKDOWN', 'LINE_OA_MESSAGES')
    fc.assert(
      fc.property(called, plan, region, count, date, fc.boolean(), (name, ...args) => {
        const text = ask(language, name, args)
        expect(text === undefined ? [] : scriptFaults(text, language)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

// Every table there is, in four languages and every market: spaces, punctuation, currencies, and names where no id is asked for.
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/cells/cell'
import { FUNCTIONS, type FunctionName } from '../../src/cells/functions'
import { MARKETS, TOOLS } from '../../src/pricing/seller'
import { WORDS } from '../../src/words/cells'
import { LANGUAGES, type Language } from '../../src/words/language'
import { HOST } from '../support/host'
import { amountIn, bareNumbers, idsIn, scriptFaults } from '../support/script'

/** Columns, from 0, that list what a formula accepts; and those whose words end in a count. */
const COLUMNS: Partial<Record<FunctionName, { ids: number[]; counts: number[] }>> = {
  LINE_OA_COMPARE: { ids: [0], counts: [] },
  LINE_OA_BREAKDOWN: { ids: [], counts: [0] },
  LINE_OA_BREAKEVEN: { ids: [2], counts: [] },
  LINE_OA_SPLIT: { ids: [0], counts: [] },
  // 1,000 at first, 500 later
  LINE_OA_RATES: { ids: [0], counts: [3] },
  LINE_TOOL_RATES: { ids: [1], counts: [] },
  LINE_MSG_KINDS: { ids: [0], counts: [] },
}

const TODAY = '2026-11-21'

/** On the first day of every card, with few messages, with more than anything includes, and with tax where it is known. */
const CALLS: [FunctionName, ...unknown[]][] = [
  ...Object.values(MARKETS).flatMap(({ id, cards, tax }) =>
    cards.flatMap(({ from, plans }): [FunctionName, ...unknown[]][] => [
      ['LINE_OA_RATES', id, from],
      ['LINE_OA_BREAKEVEN', id, from],
      ['LINE_OA_SPLIT', id, 10_000, 4, from],
      ...[100, 9_000, 100_001].map((messages): [FunctionName, ...unknown[]] => [
        'LINE_OA_COMPARE',
        id,
        messages,
        from,
      ]),
      ...(tax.length > 0
        ? [['LINE_OA_COMPARE', id, 9_000, from, true] satisfies [FunctionName, ...unknown[]]]
        : []),
      ...Object.keys(plans).map((plan): [FunctionName, ...unknown[]] => [
        'LINE_OA_BREAKDOWN',
        plan,
        id,
        120_001,
        from,
      ]),
    ]),
  ),
  ['LINE_OA_BREAKDOWN', 'standard', 'JP', 80_001, '2024-04', true],
  ['LINE_TOOL_RATES', undefined, TODAY],
  ...TOOLS.map(({ id }): [FunctionName, ...unknown[]] => ['LINE_TOOL_RATES', id, TODAY]),
  ['LINE_MSG_KINDS'],
]

/** The rows, or none where the month is refused. */
function rowsOf(language: Language, name: FunctionName, args: readonly unknown[]): unknown[][] {
  const fn = FUNCTIONS.find((each) => each.name === name)
  if (!fn) throw new Error(name)
  try {
    return answer(fn, args, { ...HOST, words: WORDS[language] }) as unknown[][]
  } catch {
    return []
  }
}

it('every function that gives a table has its columns declared', () => {
  const tables = FUNCTIONS.filter(({ gives }) => gives === 'table').map(({ name }) => name)
  expect(Object.keys(COLUMNS).sort()).toEqual([...tables].sort())
})

describe.each(LANGUAGES)('in %s', (language) => {
  const seen = new Set<FunctionName>()

  it.each(CALLS)('%s(%j, %j, %j)', (name, ...args) => {
    const rows = rowsOf(language, name, args)
    if (rows.length > 0) seen.add(name)
    const blank = rows.findIndex((row) => row.every((value) => value === ''))
    const faults = rows.flatMap((row, at) => {
      // Below the blank row stand facts, whose columns are others.
      const { ids = [], counts = [] } = (blank < 0 || at < blank ? COLUMNS[name] : undefined) ?? {}
      return row.flatMap((value, column) => {
        if (typeof value !== 'string' || value.startsWith('https:')) return []
        const found = [
          ...scriptFaults(value, language),
          ...(ids.includes(column) ? [] : idsIn(value, language)),
          ...(counts.includes(column) ? [] : bareNumbers(value)),
        ]
        return found.length > 0 ? [{ value, found }] : []
      })
    })
    expect(faults).toEqual([])
  })

  it('saw each of them', () => {
    expect([...seen].sort()).toEqual(Object.keys(COLUMNS).sort())
  })

  it.each([
    // 4 × 15,000 instead of 15,000 + 70,000×3
    ['LINE_OA_COMPARE', ['JP', 100_000, '2026-10'], '165,000'],
    // 1,200 + 3,000×0.2
    ['LINE_OA_COMPARE', ['TW', 9_000, '2025-04'], '1,800'],
    ['LINE_OA_RATES', ['TW', '2025-04'], '0.2'],
    ['LINE_OA_RATES', ['TW', '2026-11'], '720'],
  ] as const)('%s(%j) says the currency of %s in words', (name, args, amount) => {
    const texts = rowsOf(language, name, args)
      .flat()
      .filter((value) => typeof value === 'string')
    const found = texts.map((text) => amountIn(text, amount))
    expect(found.some(({ all }) => all > 0)).toBe(true)
    expect(found.filter(({ all, withCurrency }) => all !== withCurrency)).toEqual([])
  })
})

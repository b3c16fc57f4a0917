// The starter workbook shows every example of the help live, with its promised result, and nothing in another's way.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openStarter } from '../../preview/headless.ts'
import { describe as help } from '../../src/help/describe.ts'
import type { Named } from '../../src/pricing/card.ts'
import { KINDS } from '../../src/pricing/cards/kinds.ts'
import { MARKETS, TOOLS } from '../../src/pricing/seller.ts'
import { LANGUAGES, type Language } from '../../src/words/language.ts'
import { pageWords } from '../support/page-words.ts'

const code = readFileSync('dist/Code.js', 'utf8')

type Cell = { sheetId: string; col: number; row: number }

/** What a month costs, as the first example of each language has it. */
const FIRST: Record<Language, number> = {
  // 15,000 + 50,000 × 3 + 20,000 × 2.8
  en: 221_000,
  // 15,000 + 70,000 × 3
  ja: 225_000,
  // 1,400 + 50,000 × 0.2 + 44,000 × 0.15
  'zh-TW': 18_000,
  // 1,780 + 65,000 × 0.06
  th: 5_680,
}

const SCRIPTS: Record<Language, RegExp> = {
  en: /[a-z]/i,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  'zh-TW': /\p{Script=Han}/u,
  th: /\p{Script=Thai}/u,
}

/** Ids, names of functions and formulas, addresses, dates and numbers. */
const NEUTRAL =
  /^(=.*|[a-z0-9-]+|LINE_[A-Z_]+|https:\S+|[\d%-]+|Messaging API|LINE Official Account Manager)$/

/** What is sold, and the kinds of message, by their names in a language. */
function namesIn(language: Language): string[] {
  const named = [...Object.values(MARKETS), ...TOOLS].flatMap((seller) => [
    seller,
    ...Object.values<Named>(seller.plans),
  ])
  return [...named, ...Object.values<Named>(KINDS)].map(({ names }) => names[language])
}

describe.each(LANGUAGES)('the starter workbook in %s', (language) => {
  const entries = help(language)
  const words = pageWords(language)
  const workbook = openStarter({ code, locale: language }, entries, words)

  function cells(): Cell[] {
    const { getters } = workbook.model
    return getters.getSheetIds().flatMap((sheetId) => [...getters.getEvaluatedCellsPositions(sheetId)])
  }

  function formulaCell(formula: string): Cell {
    const { getters } = workbook.model
    const plain = (text: string) => text.replace(/\s/g, '')
    const found = cells().find(
      (cell) =>
        getters.getCell(cell)?.isFormula &&
        plain(getters.getCellText(cell, { showFormula: true })) === plain(formula),
    )
    if (!found) throw new Error(`The starter workbook has no cell with ${formula}`)
    return found
  }

  it('shows each example with the result the help promises', () => {
    const { getters } = workbook.model
    for (const { name, examples } of entries) {
      expect(examples.length, name).toBeGreaterThan(0)
      for (const { formula, result } of examples) {
        const { sheetId, col, row } = formulaCell(formula)
        const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]]
        const shown = rows.map((line, down) =>
          line.map(
            (_, right) => getters.getEvaluatedCell({ sheetId, col: col + right, row: row + down }).value,
          ),
        )
        expect(shown, formula).toEqual(rows)
      }
    }
  })

  it('has no cell in error', () => {
    const { getters } = workbook.model
    const errors = cells()
      .map((cell) => getters.getEvaluatedCell(cell))
      .filter(({ type }) => type === 'error')
    expect(errors).toEqual([])
  })

  it('leaves a sheet free to type on and selects what a month costs in the market of the language', () => {
    const { getters } = workbook.model
    const names = getters.getSheetIds().map((id) => getters.getSheetName(id))
    expect(names).toEqual([words.examples, words.tables, words.free])
    const { col, row } = workbook.selection
    const [sheetId = ''] = getters.getSheetIds()
    expect(getters.getEvaluatedCell({ sheetId, col, row }).value).toBe(FIRST[language])
  })

  it('speaks the language in every cell', () => {
    const { getters } = workbook.model
    const texts = cells()
      .map((cell) => getters.getEvaluatedCell(cell).value)
      .filter((value) => typeof value === 'string' && value !== '')
      .map(String)
    expect(texts.length).toBeGreaterThan(200)
    const names = namesIn(language)
    const foreign = texts.filter((text) => !SCRIPTS[language].test(text) && !NEUTRAL.test(text))
    expect(foreign.filter((text) => !names.includes(text))).toEqual([])
  })
})

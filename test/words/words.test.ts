// Every word of every section, with what may be put into it: spaces and punctuation of its language's script.
import { describe, expect, it } from 'vitest'
import { WORDS } from '../../src/words/cells'
import { DOC_WORDS } from '../../src/words/docs'
import { HELP } from '../../src/words/help'
import { LANGUAGES, type Language } from '../../src/words/language'
import { SHEET_WORDS } from '../../src/words/sheets'
import { SIDEBAR_WORDS } from '../../src/words/sidebar'
import { TITLES } from '../../src/words/titles'
import { USAGE_WORDS } from '../../src/words/usage'
import { USAGE_SIDEBAR_WORDS } from '../../src/words/usage-sidebar'
import { WRITING_WORDS } from '../../src/words/writing'
import { scriptFaults } from '../support/script'

/** Pieces in Latin, in figures, and in the language's own script. */
const PIECES: Record<Language, readonly string[]> = {
  en: ['Light', '5,000', 'Japan'],
  ja: ['Light', '5,000', '日本', '2026年10月1日'],
  'zh-TW': ['Light', '5,000', '台灣', '2026年10月1日'],
  th: ['Light', '5,000', 'ไทย', '1 ตุลาคม 2026'],
}

/** Parts of sentences, which a space or a comma ends or begins; and what takes a list. */
const PARTS = [
  'comma',
  'between',
  'colon',
  'brackets',
  'way',
  'namePlan',
  'before',
  'after',
  'amount',
  'or',
  'list',
]
/** These take a plan with its numbers, or stand behind another; the tests of sentences and of the written sheet say them. */
const WHOLE = [
  'notSold',
  'includedUnknown',
  'unpublished',
  'unbounded',
  'budget.standing',
  'budget.busiest',
  'budget.alike',
]
/** These take a number of months alone. */
const COUNTED = ['budget.sentence']
/** What is typed into a cell, and what the functions answer. */
const EVALUATED = /^(home|examples\.\w+\.\d+\.(formula|result))$/

interface Text {
  path: string
  text: string
}

function texts(words: unknown, language: Language, path: readonly string[] = []): Text[] {
  const whole = path.join('.')
  if (PARTS.includes(path[path.length - 1] ?? '') || WHOLE.includes(whole) || EVALUATED.test(whole)) return []
  if (typeof words === 'string') return [{ path: whole, text: words }]
  if (typeof words === 'function') {
    const pieces = COUNTED.includes(whole) ? ['5,000'] : PIECES[language]
    return pieces.flatMap((piece) => texts(words(...Array(words.length).fill(piece)), language, path))
  }
  return Object.entries(words ?? {}).flatMap(([key, value]) => texts(value, language, [...path, key]))
}

const sections = LANGUAGES.flatMap((language) => [
  ['cells', language, WORDS[language]()] as const,
  ['sheets', language, SHEET_WORDS[language]] as const,
  ['writing', language, WRITING_WORDS[language]()] as const,
  ['usage', language, USAGE_WORDS[language]()] as const,
  ['usage in the sidebar', language, USAGE_SIDEBAR_WORDS[language]] as const,
  ['sidebar', language, SIDEBAR_WORDS[language]] as const,
  ['help', language, HELP[language]] as const,
  ['title', language, TITLES[language]] as const,
  ['docs', language, DOC_WORDS[language]] as const,
])

describe('words', () => {
  it.each(sections)('of %s in %s', (_section, language, words) => {
    const all = texts(words, language)
    expect(all.length).toBeGreaterThan(0)
    const wrong = all.flatMap(({ path, text }) => {
      const faults = scriptFaults(text, language)
      return faults.length > 0 ? [{ path, faults }] : []
    })
    expect(wrong).toEqual([])
  })

  it.each(LANGUAGES)('a colon and brackets of %s are those of its script', (language) => {
    const { colon, brackets } = WORDS[language]()
    const wide = language === 'ja' || language === 'zh-TW'
    expect([colon, brackets('x')]).toEqual(wide ? ['：', '（x）'] : [': ', ' (x)'])
  })
})

it.each<[Language, string, number]>([
  ['ja', 'plan がありません。0～5 の整数', 0],
  ['ja', 'planがありません', 1],
  ['ja', 'ライト プラン', 1],
  // On either side.
  ['ja', '日本: ライト', 2],
  ['ja', '「gold」 です', 1],
  ['ja', 'Lステップを含む', 0],
  ['ja', '「夏Sale」を削除', 0],
  ['zh-TW', '需要Standard 方案', 1],
  ['zh-TW', '2026年11月1日起', 0],
  ['th', 'ราคาแรกของUTAGE', 1],
  ['th', 'ฟรี  Light', 1],
  ['en', 'Light  (Japan)', 1],
])('in %s, %j has %i faults', (language, text, count) => {
  expect(scriptFaults(text, language)).toHaveLength(count)
})

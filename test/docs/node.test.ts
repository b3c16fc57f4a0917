// Each page that asks for Node.js asks for the versions that package.json promises, in the page's language.
import { expect, it } from 'vitest'
import { WORDS as CELL_WORDS } from '../../src/words/cells'
import { DOC_WORDS } from '../../src/words/docs'
import { LANGUAGES, type Language } from '../../src/words/language'
import { files, text } from '../support/pages'
import { includes, spans } from '../support/versions'

const promised: string = JSON.parse(text('package.json')).engines.node

const WORDS: Record<Language, { from(version: string): string; newer(version: string): string }> = {
  en: { from: (version) => `from ${version}`, newer: (version) => `or ${version} and newer` },
  ja: { from: (version) => `${version} 以降`, newer: (version) => `または ${version} 以降` },
  'zh-TW': { from: (version) => `${version} 以上`, newer: (version) => `或 ${version} 以上` },
  th: { from: (version) => `${version} ขึ้นไป`, newer: (version) => `หรือ ${version} ขึ้นไป` },
}

/** "Node.js 20 (from 20.19), or 24 and newer" for `^20.19.0 || >=24.0.0`. */
function asked(language: Language) {
  const { brackets } = CELL_WORDS[language]()
  const { from, newer } = WORDS[language]
  const versions = promised.split(' || ').map((range) => {
    const version = range.replace(/^\D+|(\.0)+$/g, '')
    return range.startsWith('^') ? `${version.split('.')[0]}${brackets(from(version))}` : newer(version)
  })
  return `Node.js ${DOC_WORDS[language].list(versions)}`
}

const unwrapped = (file: string) => text(file).replace(/\s+/g, ' ')

it.each([
  ['README.md', 'en'],
  ['CONTRIBUTING.md', 'en'],
  ...LANGUAGES.map((language) => [`docs/${language}/install.md`, language] as const),
] as const)('%s asks for them in %s', (file, language) => {
  expect(unwrapped(file)).toContain(asked(language))
})

it.each(files)('%s asks for no others', (file) => {
  const rest = LANGUAGES.reduce((left, language) => left.replaceAll(asked(language), ''), unwrapped(file))
  // Three numbers are what something was tried on.
  expect(rest.match(/Node(\.js)? v?\d+(\.\d+)?(?![\d.]*\d)/g)).toBeNull()
})

it('CONTRIBUTING tells that the first version of each range was tried, and none beside the ranges', () => {
  const [, list = ''] = /Tried on .*? with Node\.js ([\d., and]+\d)/.exec(unwrapped('CONTRIBUTING.md')) ?? []
  const tried = list.split(/, | and /).map((version) => spans(`>=${version}`)[0]?.[0] ?? 0)
  expect(tried).toEqual(expect.arrayContaining(spans(promised).map(([from]) => from)))
  expect(tried.filter((version) => !includes(spans(promised), version))).toEqual([])
})

// What commands say at a terminal: in the language of the computer, else in English.
import { expect, it } from 'vitest'
import { filled } from '../../preview/filled.mjs'
import { wordsHere } from '../../preview/spoken.mjs'
import { pageWords } from '../support/page-words.ts'

it.each([
  ['ja-JP', 'ja'],
  ['zh-TW', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['th', 'th'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
])('a computer in %s is told in %s where the workbook is', (locale, language) => {
  expect(wordsHere(locale)).toEqual(pageWords(language))
  expect(filled(wordsHere(locale).served, { url: 'http://x/' })).toContain('http://x/')
})

// Which language a user's locale gets.
import { expect, it } from 'vitest'
import { LANGUAGES, languageFor } from '../../src/words/language'

it.each([
  ['en_GB', 'en'],
  ['ja_JP', 'ja'],
  ['JA', 'ja'],
  ['zh_TW', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh', 'zh-TW'],
  ['th', 'th'],
  // Thai is th; Tahitian, ty, is not.
  ['ty', 'en'],
  ['', 'en'],
])('%s gets %s', (locale, language) => {
  expect(languageFor(locale)).toBe(language)
})

it.each(LANGUAGES)('%s gets itself', (language) => {
  expect(languageFor(language)).toBe(language)
})

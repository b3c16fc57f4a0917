// The languages in the order a user chooses from, the market of each, and the one for a user's locale.
import type { Names } from '../pricing/card'
import type { MarketId } from '../pricing/seller'

export type Language = keyof Names

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  'zh-TW': '繁體中文',
  th: 'ไทย',
}

/** The market that most readers of a language plan for. */
export const HOMES: Readonly<Record<Language, MarketId>> = { en: 'JP', ja: 'JP', 'zh-TW': 'TW', th: 'TH' }

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[]

/** The language for a locale such as ja_JP, zh-TW or th; English where there is none. */
export function languageFor(locale: string): Language {
  const tag = locale.replace('_', '-').toLowerCase()
  const primary = (of: string) => of.toLowerCase().split('-')[0]
  return (
    LANGUAGES.find((language) => language.toLowerCase() === tag) ??
    LANGUAGES.find((language) => primary(language) === primary(tag)) ??
    'en'
  )
}

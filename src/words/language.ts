// The languages, and the one for a user's locale; words are made when asked for, since every cell loads them and few need them.
import { en } from './en/cells'
import { ja } from './ja/cells'
import type { Words } from './shapes/cells'
import { th } from './th/cells'
import { zhTW } from './zh-TW/cells'

export type Language = Words['language']

export const LANGUAGES: Readonly<Record<Language, () => Words>> = { en, ja, 'zh-TW': zhTW, th }

/** The language for a locale such as ja_JP, zh-TW or th; English where there is none. */
export function languageFor(locale: string): Language {
  if (/^zh/i.test(locale)) return 'zh-TW'
  const language = locale.slice(0, 2).toLowerCase()
  return language in LANGUAGES ? (language as Language) : 'en'
}

export function wordsFor(locale: string): Words {
  return LANGUAGES[languageFor(locale)]()
}

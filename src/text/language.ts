// The languages, and the one for a user's locale.
import { en } from './en'
import { ja } from './ja'
import { th } from './th'
import type { Words } from './words'
import { zhTW } from './zh-TW'

export type Language = Words['language']

export const LANGUAGES: Readonly<Record<Language, Words>> = { en, ja, 'zh-TW': zhTW, th }

/** The words for a locale such as ja_JP, zh-TW or th; English where there are none. */
export function wordsFor(locale: string): Words {
  if (/^zh/i.test(locale)) return zhTW
  return LANGUAGES[locale.slice(0, 2).toLowerCase() as Language] ?? en
}

// The words in cells by language; made when asked for, since every cell loads this file and few need them.

import { en } from './en/cells'
import { ja } from './ja/cells'
import { type Language, languageFor } from './language'
import type { Words } from './shapes/cells'
import { th } from './th/cells'
import { zhTW } from './zh-TW/cells'

export const WORDS: Readonly<Record<Language, () => Words>> = { en, ja, 'zh-TW': zhTW, th }

export function wordsFor(locale: string): Words {
  return WORDS[languageFor(locale)]()
}

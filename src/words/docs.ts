// The words of generated documents by language.

import { en } from './en/docs'
import { ja } from './ja/docs'
import type { Language } from './language'
import type { DocWords } from './shapes/docs'
import { th } from './th/docs'
import { zhTW } from './zh-TW/docs'

export const DOC_WORDS: Readonly<Record<Language, DocWords>> = { en, ja, 'zh-TW': zhTW, th }

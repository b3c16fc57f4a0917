// Why nothing was written, by language; made when asked for, since every cell loads this file and none needs it.

import { en } from './en/writing'
import { ja } from './ja/writing'
import type { Language } from './language'
import type { WritingWords } from './shapes/writing'
import { th } from './th/writing'
import { zhTW } from './zh-TW/writing'

export const WRITING_WORDS: Readonly<Record<Language, () => WritingWords>> = { en, ja, 'zh-TW': zhTW, th }

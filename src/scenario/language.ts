// The words on sheets by language; made when asked for, since every cell loads this file and most need none.
import type { Language } from '../text/language'
import { en } from './text/en'
import { ja } from './text/ja'
import { th } from './text/th'
import { zhTW } from './text/zh-TW'
import type { SheetWords } from './words'

export const SHEET_WORDS: Readonly<Record<Language, () => SheetWords>> = { en, ja, 'zh-TW': zhTW, th }

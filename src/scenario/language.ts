// The words on sheets by language.
import type { Language } from '../text/language'
import { en } from './text/en'
import { ja } from './text/ja'
import { th } from './text/th'
import { zhTW } from './text/zh-TW'
import type { SheetWords } from './words'

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = { en, ja, 'zh-TW': zhTW, th }

// The words on sheets by language.

import { en } from './en/sheets'
import { ja } from './ja/sheets'
import type { Language } from './language'
import type { SheetWords } from './shapes/sheets'
import { th } from './th/sheets'
import { zhTW } from './zh-TW/sheets'

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = { en, ja, 'zh-TW': zhTW, th }

// The words on usage by language; made when asked for, since every cell of the build that has them loads this file and none needs it.

import { en } from './en/usage'
import { ja } from './ja/usage'
import type { Language } from './language'
import type { UsageWords } from './shapes/usage'
import { th } from './th/usage'
import { zhTW } from './zh-TW/usage'

export const USAGE_WORDS: Readonly<Record<Language, () => UsageWords>> = { en, ja, 'zh-TW': zhTW, th }

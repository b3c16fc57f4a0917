// Help by language, for autocomplete, the documents and the sidebar; made into descriptions of functions while building.

import { en } from './en/help'
import { ja } from './ja/help'
import type { Language } from './language'
import type { Help } from './shapes/help'
import { th } from './th/help'
import { zhTW } from './zh-TW/help'

export const HELP = { en, ja, 'zh-TW': zhTW, th } satisfies Record<Language, Help>

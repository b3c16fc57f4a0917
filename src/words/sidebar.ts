// The sidebar's words by language.

import { en } from './en/sidebar'
import { ja } from './ja/sidebar'
import type { Language } from './language'
import type { SidebarWords } from './shapes/sidebar'
import { th } from './th/sidebar'
import { zhTW } from './zh-TW/sidebar'

export const SIDEBAR_WORDS: Readonly<Record<Language, SidebarWords>> = { en, ja, 'zh-TW': zhTW, th }

// The sidebar's words by language, and how each language calls itself.

import { en } from './en/sidebar'
import { ja } from './ja/sidebar'
import type { Language } from './language'
import type { SidebarWords } from './shapes/sidebar'
import { th } from './th/sidebar'
import { zhTW } from './zh-TW/sidebar'

export const SIDEBAR_WORDS: Readonly<Record<Language, SidebarWords>> = { en, ja, 'zh-TW': zhTW, th }

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  'zh-TW': '繁體中文',
  th: 'ไทย',
}

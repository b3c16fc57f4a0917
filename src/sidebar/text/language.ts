// The sidebar's words by language, and how each language calls itself.
import type { Language } from '../../text/language'
import { en } from './en'
import { ja } from './ja'
import { th } from './th'
import type { SidebarWords } from './words'
import { zhTW } from './zh-TW'

export const SIDEBAR_WORDS: Readonly<Record<Language, SidebarWords>> = { en, ja, 'zh-TW': zhTW, th }

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  'zh-TW': '繁體中文',
  th: 'ไทย',
}

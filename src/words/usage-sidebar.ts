// The words on usage that is read from LINE, by language.

import { en } from './en/usage-sidebar'
import { ja } from './ja/usage-sidebar'
import type { Language } from './language'
import type { UsageSidebarWords } from './shapes/usage-sidebar'
import { th } from './th/usage-sidebar'
import { zhTW } from './zh-TW/usage-sidebar'

export const USAGE_SIDEBAR_WORDS: Readonly<Record<Language, UsageSidebarWords>> = {
  en,
  ja,
  'zh-TW': zhTW,
  th,
}

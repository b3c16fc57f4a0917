// How the sidebar is called: in the menu, over its panel and in its own heading.
import type { Language } from './language'

export const TITLES: Readonly<Record<Language, string>> = {
  en: 'LINE cost plan',
  ja: 'LINE 費用試算',
  'zh-TW': 'LINE 費用規劃',
  th: 'วางแผนค่า LINE',
}

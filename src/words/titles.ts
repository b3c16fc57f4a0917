// How the sidebar is called: in the menu, over its panel and in its own heading.
import type { Language } from './language'

export const TITLES: Readonly<Record<Language, string>> = {
  en: 'Cost plan for LINE',
  ja: '料金試算 for LINE',
  'zh-TW': '費用規劃 for LINE',
  th: 'วางแผนค่า LINE',
}

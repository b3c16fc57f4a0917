// The language a person has set at Google, chosen here in the page's bar.
import { element } from './element.ts'

/** Locale → its own name. */
const LANGUAGES: Record<string, string> = { en: 'English', ja: '日本語', 'zh-TW': '繁體中文', th: 'ไทย' }

/** `?lang=` first, then the browser's wish, then English. */
export function startLanguage(search: string, wishes: readonly string[]): string {
  const asked = new URLSearchParams(search).get('lang')
  for (const wish of [...(asked ? [asked] : []), ...wishes]) {
    if (LANGUAGES[wish]) return wish
    const short = wish.split('-')[0] ?? ''
    if (short === 'zh') return 'zh-TW'
    if (LANGUAGES[short]) return short
  }
  return 'en'
}

export function languageChoice(current: string, change: (locale: string) => void) {
  const select = element<HTMLSelectElement>('language')
  for (const [locale, name] of Object.entries(LANGUAGES)) {
    select.append(new Option(name, locale, locale === current, locale === current))
  }
  select.addEventListener('change', () => change(select.value))
}

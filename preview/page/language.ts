// The language a person has set at Google, chosen here in the page's bar.
import { element } from './element.ts'

/** Locale → its own name. */
export type Languages = Record<string, string>

/** `?lang=` first, then the browser's wish, then English. */
export function startLanguage(languages: Languages, search: string, wishes: readonly string[]): string {
  const asked = new URLSearchParams(search).get('lang')
  const primary = (tag: string) => tag.split('-')[0]
  for (const wish of [...(asked ? [asked] : []), ...wishes]) {
    if (languages[wish]) return wish
    const near = Object.keys(languages).find((locale) => primary(locale) === primary(wish))
    if (near) return near
  }
  return 'en'
}

export function languageChoice(languages: Languages, current: string, change: (locale: string) => void) {
  const select = element<HTMLSelectElement>('language')
  for (const [locale, name] of Object.entries(languages)) {
    select.append(new Option(name, locale, locale === current, locale === current))
  }
  select.addEventListener('change', () => change(select.value))
}

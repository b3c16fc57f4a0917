// What the page says in a language: the files of preview/words, and the install pages.
import type en from '../words/en.json'

export type Words = typeof en

/** In these texts code stands between backticks and what Google's pages say between pairs of asterisks. */
export type Step = { text: string; file?: string; picture?: { text: string; file: string } }
export type InstallGuide = {
  steps: Step[]
  update: string[]
  consent: Section
  /** What the add-on that reads usage from LINE may do besides, and why. */
  usage: Section
}
/** Sentences and tables; a table's first row are its headings. */
export type Section = { heading: string; parts: (string | string[][])[] }

/** Puts values in the place of their names: `{file}`. */
export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name)
}

/** Shows the page's own words, wherever an element asks for one. */
export function translate(words: Words, locale: string) {
  for (const each of document.querySelectorAll<HTMLElement>('[data-word]')) {
    each.textContent = words[each.dataset.word as keyof Words]
    each.lang = locale
  }
}

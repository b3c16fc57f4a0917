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

/** Shows the page's own words, wherever an element asks for one, as its text or as its label. */
export function translate(words: Words, locale: string) {
  document.documentElement.lang = locale
  document.title = words.title
  for (const each of document.querySelectorAll<HTMLElement>('[data-word]')) {
    each.textContent = words[each.dataset.word as keyof Words]
  }
  for (const each of document.querySelectorAll<HTMLElement>('[data-label]')) {
    each.ariaLabel = words[each.dataset.label as keyof Words]
  }
}

// What the local workbook says in a language, read from its files.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @typedef {import('./page/words.ts').Words} Words */

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(here(name), 'utf8'))

const named = (/** @type {string} */ folder) =>
  readdirSync(here(folder)).map((file) => file.replace('.json', ''))

export const LANGUAGES = named('words')

/** @param {string} language @returns {Words} */
export const wordsIn = (language) => read(`words/${language}.json`)

/** The spreadsheet's own menus by language; it comes in English and without other words. @returns {Record<string, Record<string, string>>} */
export function menus() {
  return Object.fromEntries(named('menus').map((language) => [language, read(`menus/${language}.json`)]))
}

/** The words for whoever sits at this computer, else English. @param {string} [locale] @returns {Words} */
export function wordsHere(locale = Intl.DateTimeFormat().resolvedOptions().locale) {
  const primary = (/** @type {string} */ tag) => tag.split('-')[0]
  return wordsIn(LANGUAGES.find((language) => primary(language) === primary(locale)) ?? 'en')
}

// What the local workbook's page says in a language.
import { readFileSync } from 'node:fs'
import type { Words } from '../../preview/page/words.ts'

export function pageWords(language: string): Words {
  return JSON.parse(readFileSync(`preview/words/${language}.json`, 'utf8'))
}

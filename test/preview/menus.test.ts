// The words given to the spreadsheet for its menus: each is asked for by the spreadsheet, in every language but its own.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { menus } from '../../preview/spoken.mjs'
import { LANGUAGES } from '../../src/words/language.ts'

const library = ['o_spreadsheet.iife.js', 'o_spreadsheet.xml']
  .map((file) => readFileSync(`node_modules/@odoo/o-spreadsheet/dist/${file}`, 'utf8'))
  .join()
  .replace(/>\s+|\s+</g, (around) => around.trim())
const all = menus()
const [first = {}] = Object.values(all)

it('there are words for every language but English', () => {
  expect(Object.keys(all).sort()).toEqual(LANGUAGES.filter((language) => language !== 'en').sort())
})

it('the spreadsheet says each of the texts', () => {
  const texts = Object.keys(first)
  expect(texts.length).toBeGreaterThan(150)
  const said = (text: string) =>
    [`_t("${text}"`, `"${text}"`, `>${text}<`].some((each) => library.includes(each))
  expect(texts.filter((text) => !said(text))).toEqual([])
})

describe.each(Object.keys(all))('in %s', (language) => {
  const words = all[language] ?? {}

  it('no text is missing or left in English, and what is filled in stands in it as often', () => {
    expect(Object.keys(words)).toEqual(Object.keys(first))
    const places = (text: string) => text.split('%s').length
    const wrong = Object.entries(words).filter(
      ([text, own]) => text === own || own.trim() === '' || places(text) !== places(own),
    )
    expect(wrong).toEqual([])
  })
})

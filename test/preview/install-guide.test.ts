// The page "Put it into Google Sheets" and the install pages say the same, whole in every language.
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filled } from '../../preview/filled.mjs'
import { ADD_ON, installGuides } from '../../preview/install-guide.mjs'
import { LANGUAGES } from '../../src/words/language.ts'
import { TITLES } from '../../src/words/titles.ts'
import { pageWords } from '../support/page-words.ts'
import { text } from '../support/pages.ts'

const { guides, pictures } = installGuides(LANGUAGES)
const guideOf = (language: string) => guides[language] ?? expect.fail(`There is no guide in ${language}`)
const english = guideOf('en')

/** Every sentence of a guide. */
function sentences({ steps, consent, usage, update }: typeof english): string[] {
  const shown = steps.flatMap(({ text, picture }) => [text, ...(picture ? [picture.text] : [])])
  const told = [consent, usage].flatMap(({ heading, parts }) => [heading, ...parts.flat(2)])
  return [...shown, ...told, ...update]
}

describe.each(LANGUAGES)('in %s', (language) => {
  const guide = guideOf(language)
  const words = pageWords(language)

  it('the steps paste each file once, and look as the English ones do', () => {
    expect(guide.steps.flatMap(({ file }) => file ?? [])).toEqual(ADD_ON)
    const parts = ({ parts }: typeof english.consent) =>
      parts.map((part) => (typeof part === 'string' ? 'sentences' : part.map((row) => row.length)))
    const shape = ({ steps, consent, usage, update }: typeof english) => ({
      steps: steps.map(({ file, picture }) => [file, picture?.file]),
      consent: parts(consent),
      usage: parts(usage),
      update: update.length,
    })
    expect(shape(guide)).toEqual(shape(english))
  })

  it('they name the project, the menu it gets, the file and the link Google warns beside', () => {
    const [, name, , html, , , , , menu] = guide.steps.map(({ text }) => text)
    expect(name).toContain('`Cost planner for LINE`')
    expect(html).toContain('`sidebar`')
    expect(menu).toContain(`**${TITLES[language]}**`)
    expect(guide.consent.parts.join()).toMatch(/\*\*[^*]*Cost planner for LINE[^*]*\*\*/)
  })

  it('no sign of the document is left in a sentence, and none is cut short', () => {
    const marks = /`[^`]+`|\*\*[^*]+\*\*/g
    const left = sentences(guide).map((each) => each.replace(marks, 'x'))
    expect(left.filter((each) => /[`*[\]|<>]|\s{2}|^\s|\n/.test(each))).toEqual([])
    expect(sentences(guide).filter((each) => each.length < 2)).toEqual([])
  })

  it('the install page tells of the button by its name', () => {
    expect(text(`docs/${language}/install.md`).replace(/\s+/g, ' ')).toContain(`**${words.put}**`)
  })

  it('they name the other add-on as the page does, and each of its permissions', () => {
    const { heading, parts } = guide.usage
    expect(heading).toBe(words.usage)
    expect(parts.join()).toContain(`**${words.usage}**`)
    const scopes = ['external_request', 'scriptapp', 'send_mail'].map((scope) => `\`script.${scope}\``)
    expect(scopes.filter((scope) => !parts.flat(2).some((part) => part.includes(scope)))).toEqual([])
  })

  it('the page has every word, with what is filled in', () => {
    const names = (each: string) => [...each.matchAll(/\{\w+\}/g)].map(String).sort()
    const places = (all: object) =>
      Object.fromEntries(Object.entries(all).map(([word, each]) => [word, names(each as string)]))
    expect(places(words)).toEqual(places(pageWords('en')))
    expect(Object.values(words).filter((each) => each.trim() === '' || each !== each.trim())).toEqual([])
  })
})

it.each(LANGUAGES.filter((language) => language !== 'en'))('nothing is left in English in %s', (language) => {
  const spoken = [...sentences(english), ...Object.values(pageWords('en'))]
  const own = [...sentences(guideOf(language)), ...Object.values(pageWords(language))]
  expect(own.filter((each) => spoken.includes(each))).toEqual([])
})

it('there are words for every language and no others', () => {
  expect(readdirSync('preview/words').sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).sort())
})

it('every picture is there, drawn', () => {
  expect(Object.keys(pictures)).toHaveLength(4)
  for (const [file, drawing] of Object.entries(pictures)) {
    expect(existsSync(`docs/images/${file}`)).toBe(true)
    expect(drawing, file).toMatch(/^<svg[\s\S]*<\/svg>\s*$/)
  }
})

it('what is filled in stands in the place of its name, and an unknown name stays', () => {
  expect(filled('{file}, {size} KB, {other}', { file: 'a$&b', size: '0.2' })).toBe('a$&b, 0.2 KB, {other}')
})

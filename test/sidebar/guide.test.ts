// The help that the build puts into the sidebar: every language has the same functions and as many questions.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guide } from '../../src/help/guide'
import { LANGUAGES } from '../../src/words/language'

const page = (language: string) =>
  readFileSync(new URL(`../../docs/${language}/troubleshooting.md`, import.meta.url), 'utf8')
const english = guide('en', page('en'))

describe.each(LANGUAGES)('in %s', (language) => {
  const { functions, questions } = guide(language, page(language))

  it('every function has its examples, with results where they are one value', () => {
    // Each language has examples of its own; whether a function gives a value or a table is the same in all.
    const shape = (all: typeof functions) =>
      all.map(({ name, params, examples }) => [
        name,
        params.length,
        new Set(examples.map(({ result }) => typeof result)),
      ])
    expect(shape(functions)).toEqual(shape(english.functions))
    expect(functions.filter(({ examples }) => examples.length === 0)).toEqual([])
  })

  it('there are as many questions, each with an answer, and no markup but code', () => {
    expect(questions).toHaveLength(english.questions.length)
    for (const text of questions.flatMap(({ seen, answer }) => [seen, answer])) {
      expect(text).toMatch(/\S/)
      expect(text).not.toMatch(/[[\]<>|*]/)
      expect(text.split('`').length % 2, text).toBe(1)
    }
  })
})

it.each([
  ['a link becomes its words', '| a | else [install](install.md) it. |', 'else install it.'],
  ['the way to the functions is left out', '| a | Look. [All sentences](functions.md) |', 'Look.'],
])('%s', (_, row, answer) => {
  expect(guide('en', `# Page\n\n| See | Do |\n| --- | --- |\n${row}\n`).questions).toEqual([
    { seen: 'a', answer },
  ])
})

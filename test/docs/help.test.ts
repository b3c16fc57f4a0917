// Help is whole in every language, agrees with the catalogue, and only its English enters the pushed file.
import { expect, describe as group, it } from 'vitest'
import { describe } from '../../src/help/describe'
import { MARKETS } from '../../src/pricing/seller'
import { MOST_ACCOUNTS, USUAL_ACCOUNTS } from '../../src/pricing/split'
import { HOMES, LANGUAGES } from '../../src/words/language'
import { CODE } from '../support/code'

const english = describe('en')
const others = LANGUAGES.filter((language) => language !== 'en')

group.each(others)('help in %s', (language) => {
  const help = describe(language)

  it('has words of its own for every sentence, parameter and example', () => {
    const texts = (functions: typeof help) =>
      functions.flatMap(({ summary, details, returns, params, examples }) => [
        summary,
        details,
        returns,
        ...params.map(({ text }) => text),
        ...examples.map(({ label }) => label),
      ])
    const ours = texts(help)
    const theirs = new Set(texts(english))
    const untranslated = ours.filter((text) => text !== '' && theirs.has(text))
    // A name that Thai writes as English does.
    expect([...new Set(untranslated)].filter((text) => text !== 'L Step')).toEqual([])
    const told = ({ summary, details, returns, params }: (typeof help)[number]) =>
      [summary, details, returns, ...params.map(({ text }) => text)].map((text) => text !== '')
    expect(help.map(told)).toEqual(english.map(told))
    const labels = help.flatMap(({ examples }) => examples.map(({ label }) => label))
    expect(labels.filter((label) => label.trim() === '')).toEqual([])
  })

  it('has examples of its own market first', () => {
    const region = HOMES[language]
    const known = MARKETS[region].names[language]
    const first = help.flatMap(({ examples }) => examples.slice(0, 1)).map(({ formula }) => formula)
    const ofMarket = first.filter((formula) => /LINE_OA_/.test(formula))
    expect(ofMarket.length).toBeGreaterThan(8)
    expect(
      ofMarket.filter((formula) => !formula.includes(`"${region}"`) && !formula.includes(`"${known}"`)),
    ).toEqual([])
  })

  it('stays out of the pushed file', () => {
    expect(help.filter(({ summary }) => CODE.includes(summary)).map(({ name }) => name)).toEqual([])
  })
})

group.each(LANGUAGES)('what help in %s says a parameter takes', (language) => {
  const texts = new Map(
    describe(language).flatMap(({ name, params }) =>
      params.map((param) => [`${name} ${param.name}`, param.text] as const),
    ),
  )

  it.each(Object.values(MARKETS))('names the plans of $id', ({ id, plans }) => {
    const text = texts.get('LINE_OA_COST plan') ?? ''
    const listed = text.slice(text.search(new RegExp(`\\b${id}\\b`))).match(/[a-z]{3,}/g) ?? []
    expect(listed.slice(0, Object.keys(plans).length)).toEqual(Object.keys(plans))
  })

  it('names every market and the bounds of accounts', () => {
    expect(texts.get('LINE_OA_COST region')).toMatch(new RegExp(Object.keys(MARKETS).join('.+')))
    const accounts = (texts.get('LINE_OA_SPLIT max_accounts') ?? '').match(/\d+/g)
    expect(accounts).toEqual(['1', String(MOST_ACCOUNTS), String(USUAL_ACCOUNTS)])
  })
})

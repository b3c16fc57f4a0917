// Everything that is generated in README and documents: which file, between which markers, what text.
import { describe } from '../../src/help/describe'
import { rangeExamples, refusedExamples } from '../../src/help/refused'
import { WORDS } from '../../src/words/cells'
import { DOC_WORDS } from '../../src/words/docs'
import { LANGUAGES, type Language } from '../../src/words/language'
import { evaluate } from './evaluate'
import { chapters, overview, refusals } from './functions'
import { names } from './names'
import { rateChapters, rateFormulas, rateLines, toolChapters } from './rates'

export interface Part {
  file: string
  marker: string
  text: string
}

/** @param exists whether a file of the project is there: pictures are shown once they have been taken */
export function parts(code: string, exists: (file: string) => boolean): Part[] {
  return LANGUAGES.flatMap((language) => [...partsIn(language, code), ...pictures(language, exists)])
}

function pictures(language: Language, exists: (file: string) => boolean): Part[] {
  const image = `images/sidebar-${language}.webp`
  const text = exists(`docs/${image}`) ? `![${DOC_WORDS[language].sidebar}](../${image})` : ''
  return ['README', 'sidebar'].map((page) => ({
    file: `docs/${language}/${page}.md`,
    marker: 'picture',
    text,
  }))
}

function partsIn(language: Language, code: string): Part[] {
  const words = DOC_WORDS[language]
  const said = WORDS[language]()
  const functions = describe(language)
  const [refused, ranges] = [refusedExamples(language), rangeExamples(language)]
  const answers = evaluate(code, language, [
    ...functions.flatMap(({ examples }) => examples.map(({ formula }) => formula)),
    ...refused,
    ...ranges,
    words.unsent,
    ...rateFormulas,
  ])
  const lines = rateLines(language, words, said)
  const folder = `docs/${language}`
  const own: Part[] = [
    { file: `${folder}/README.md`, marker: 'functions', text: overview(functions, answers, words) },
    { file: `${folder}/README.md`, marker: 'prices', text: lines },
    {
      file: `${folder}/functions.md`,
      marker: 'functions',
      text: chapters(functions, refused, answers, words),
    },
    { file: `${folder}/functions.md`, marker: 'ranges', text: refusals(ranges, answers, words) },
    {
      file: `${folder}/troubleshooting.md`,
      marker: 'alone',
      text: refusals([words.unsent], answers, words),
    },
    { file: `${folder}/functions.md`, marker: 'names', text: names(words, said) },
    { file: `${folder}/prices.md`, marker: 'prices', text: rateChapters(answers, words, said) },
    { file: `${folder}/prices.md`, marker: 'tools', text: toolChapters(answers, words, said) },
  ]
  return language === 'en' ? [{ file: 'README.md', marker: 'prices', text: lines }, ...own] : own
}

/** The document with its generated part replaced; the markers must stand in it once. */
export function filled(document: string, { file, marker, text }: Part): string {
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`]
  const [before, rest, ...more] = document.split(open)
  const after = rest?.split(close)
  if (before === undefined || after?.length !== 2 || more.length > 0) {
    throw new Error(`${file} needs one ${open} … ${close}`)
  }
  return `${before}${open}\n${text}\n${close}${after[1]}`
}

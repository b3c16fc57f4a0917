// Everything that is generated in README and documents: which file, between which markers, what text.
import { describe } from '../../src/help/describe'
import { examples, refusedExamples } from '../../src/help/examples'
import { WORDS } from '../../src/words/cells'
import { DOC_LANGUAGES, DOC_WORDS, type DocLanguage } from '../../src/words/docs'
import { evaluate } from './evaluate'
import { chapters, overview, refusals } from './functions'
import { names } from './names'
import { rateChapters, rateFormulas, rateOverview, toolChapters } from './rates'

/** Refused for their ranges. */
const rangeExamples = [
  '=LINE_OA_COST("standard", "JP", {100; 200; 300}, {"2026-09"; "2026-10"})',
  '=LINE_OA_COMPARE("JP", {100; 200})',
]

export interface Part {
  file: string
  marker: string
  text: string
}

/** @param exists whether a file of the project is there: pictures are shown once they have been taken */
export function parts(code: string, exists: (file: string) => boolean): Part[] {
  return DOC_LANGUAGES.flatMap((language) => [...partsIn(language, code), picture(language, exists)])
}

function picture(language: DocLanguage, exists: (file: string) => boolean): Part {
  const image = `images/sidebar-${language}.png`
  const text = exists(`docs/${image}`) ? `![${DOC_WORDS[language].sidebar}](../${image})` : ''
  return { file: `docs/${language}/sidebar.md`, marker: 'picture', text }
}

function partsIn(language: DocLanguage, code: string): Part[] {
  const words = DOC_WORDS[language]
  const said = WORDS[language]()
  const functions = describe(language)
  const worked = Object.values(examples).flatMap((each) => Object.values(each).map(({ formula }) => formula))
  const answers = evaluate(code, language, [
    ...worked,
    ...refusedExamples,
    ...rangeExamples,
    words.unsent,
    ...rateFormulas,
  ])
  const folder = `docs/${language}`
  const own: Part[] = [
    { file: `${folder}/README.md`, marker: 'functions', text: overview(functions, answers, words) },
    {
      file: `${folder}/functions.md`,
      marker: 'functions',
      text: chapters(functions, refusedExamples, answers, words),
    },
    { file: `${folder}/functions.md`, marker: 'ranges', text: refusals(rangeExamples, answers, words) },
    {
      file: `${folder}/troubleshooting.md`,
      marker: 'alone',
      text: refusals([words.unsent], answers, words),
    },
    { file: `${folder}/functions.md`, marker: 'names', text: names(words, said) },
    { file: `${folder}/prices.md`, marker: 'prices', text: rateChapters(answers, words, said) },
    { file: `${folder}/prices.md`, marker: 'tools', text: toolChapters(answers, words, said) },
  ]
  if (language !== 'en') return own
  return [
    { file: 'README.md', marker: 'functions', text: overview(functions, answers, words) },
    { file: 'README.md', marker: 'prices', text: rateOverview(answers, words, said) },
    ...own,
  ]
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

// The functions as documents describe them: a table of all, and a chapter for each with its results and its refusals.
import type { FunctionDescription } from '../../src/help/describe'
import type { DocWords } from '../../src/words/shapes/docs'
import type { Answer } from './evaluate'
import { code, shown, table } from './markdown'

export type Answers = Map<string, Answer>

const LONGEST_IN_OVERVIEW = 40

export function signature({ name, params }: FunctionDescription): string {
  return `${name}(${params.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ')})`
}

/** The function a formula calls first decides in which chapter it stands. */
const isAbout = (name: string, formula: string) => formula.startsWith(`=${name}(`)

export function overview(
  functions: readonly FunctionDescription[],
  answers: Answers,
  words: DocWords,
): string {
  const rows = functions.map((each) => {
    const example = each.examples[0]
    const value = example && single(answerTo(answers, example.formula))
    const short = value !== undefined && String(value).length <= LONGEST_IN_OVERVIEW
    return [
      code(signature(each)),
      each.summary,
      short ? `${code(example?.formula ?? '')} → ${shown(value)}` : '',
    ]
  })
  return table([words.function, words.gives, words.forExample], rows)
}

export function chapters(
  functions: readonly FunctionDescription[],
  refused: readonly string[],
  answers: Answers,
  words: DocWords,
): string {
  return functions
    .map((each) =>
      [
        `## ${each.name}`,
        code(signature(each)),
        each.summary,
        ...(each.details ? [each.details] : []),
        ...parameters(each, words),
        ...examples(each, answers, words),
        ...refusedOf(each.name, refused, answers, words),
      ].join('\n\n'),
    )
    .join('\n\n')
}

function parameters({ params }: FunctionDescription, words: DocWords): string[] {
  if (params.length === 0) return []
  const rows = params.map(({ name, optional, text }) => [
    optional ? words.optional(code(name)) : code(name),
    text.replace(/\|/g, '\\|'),
  ])
  return [table([words.parameter, words.takes], rows)]
}

function examples({ examples }: FunctionDescription, answers: Answers, words: DocWords): string[] {
  const values: string[][] = []
  const tables: string[] = []
  for (const { label, formula } of examples) {
    const answer = answerTo(answers, formula)
    const value = single(answer)
    if (value !== undefined) values.push([label, code(formula), shown(value)])
    else if ('rows' in answer) {
      const [head = [], ...rows] = answer.rows.map((row) => row.map(shown))
      tables.push(words.example(label), code(formula), table(head, rows))
    }
  }
  return values.length > 0
    ? [table([words.exampleHead, words.formula, words.result], values), ...tables]
    : tables
}

function refusedOf(name: string, refused: readonly string[], answers: Answers, words: DocWords): string[] {
  const own = refused.filter((formula) => isAbout(name, formula))
  return own.length > 0 ? [words.refused, refusals(own, answers, words)] : []
}

export function refusals(formulas: readonly string[], answers: Answers, words: DocWords): string {
  const rows = formulas.map((formula) => {
    const answer = answerTo(answers, formula)
    if (!('error' in answer)) throw new Error(`${formula} is not refused`)
    return [code(formula), shown(answer.error)]
  })
  return table([words.formula, words.says], rows)
}

export function answerTo(answers: Answers, formula: string): Answer {
  const answer = answers.get(formula)
  if (!answer) throw new Error(`${formula} was not evaluated`)
  return answer
}

function single(answer: Answer): unknown {
  if ('error' in answer) throw new Error(`An example is refused: ${answer.error}`)
  const [row = []] = answer.rows
  return answer.rows.length === 1 && row.length === 1 ? row[0] : undefined
}

// Joins the catalogue of cell functions with its help: one description for autocomplete, documentation and the starter sheet.
import type { CellFunction } from '../cells/function'
import { FUNCTIONS, type FunctionName } from '../cells/functions'
import { HELP } from '../words/help'
import type { Language } from '../words/language'
import type { Example } from '../words/shapes/examples'
import type { FunctionHelp, Help } from '../words/shapes/help'

export interface FunctionDescription {
  name: FunctionName
  summary: string
  details: string
  returns: string
  params: { name: string; type: string; optional: boolean; text: string }[]
  examples: readonly Example[]
  /** The comment autocomplete reads. */
  jsdoc: string
}

type ParamOf<N extends FunctionName> = Extract<
  (typeof FUNCTIONS)[number],
  { name: N }
>['params'][number]['name']

/** A text for every function and every parameter, and examples of every function. */
interface Whole {
  examples: { [N in FunctionName]: readonly Example[] }
  home: Help['home']
  functions: {
    [N in FunctionName]: Omit<FunctionHelp, 'params'> & { params?: { [P in ParamOf<N>]?: string } }
  }
  params: { [P in ParamOf<FunctionName>]: string }
}

/** The same type without keys that a whole help does not have. */
type Known<Given, Asked> = Given extends string | number | readonly Example[]
  ? Given
  : { [K in keyof Given]: K extends keyof Asked ? Known<Given[K], NonNullable<Asked[K]>> : never }

/** A function without a text or examples, a parameter without a text, or a text for none of them, does not compile. */
const whole = <H extends Record<Language, Whole>>(
  help: H & Known<H, Record<Language, Whole>>,
): Readonly<Record<Language, Help>> => help

const HELP_OF = whole(HELP)

const functions: readonly (CellFunction & { name: FunctionName })[] = FUNCTIONS

export function describe(language: Language): FunctionDescription[] {
  const help = HELP_OF[language]
  return functions.map(({ name, gives, params }) => {
    const { summary, details = '', returns, params: own } = help.functions[name] as FunctionHelp
    const description = {
      name,
      summary,
      details,
      returns,
      params: params.map(({ name, reader, otherwise }) => ({
        name,
        type: gives === 'value' ? `${reader.type}|${reader.type}[][]` : reader.type,
        optional: otherwise !== undefined,
        text: own?.[name] ?? help.params[name] ?? '',
      })),
      examples: help.examples[name] ?? [],
    }
    return { ...description, jsdoc: jsdoc(description) }
  })
}

/**
 * Google shows the summary and the parameters, in a small box: a sentence for each, the rest is for the documents. Square brackets
 * for optional ones are not understood, so the text says it.
 */
function jsdoc({ summary, params }: Omit<FunctionDescription, 'jsdoc'>): string {
  const lines = [
    summary,
    '',
    ...params.map(
      ({ name, type, optional, text }) =>
        `@param {${type}} ${name} ${optional ? '(optional) ' : ''}${firstSentence(text)}`,
    ),
    '@customfunction',
  ]
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n')
}

function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text
}

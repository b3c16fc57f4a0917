// Joins the catalogue of cell functions with its help: one description for autocomplete, documentation and the starter sheet.
import type { Value } from '../cells/function'
import { FUNCTIONS, type FunctionName } from '../cells/functions'
import { en } from '../words/en/help'
import { ja } from '../words/ja/help'
import { th } from '../words/th/help'
import { zhTW } from '../words/zh-TW/help'
import { type Example, examples } from './examples'
import type { FunctionHelp, Help, ParamName } from './help'

export interface FunctionDescription {
  name: FunctionName
  summary: string
  details: string
  returns: string
  params: { name: string; type: string; optional: boolean; text: string }[]
  examples: { label: string; formula: string; result: Value | readonly (readonly Value[])[] }[]
  /** The comment autocomplete reads. */
  jsdoc: string
}

const HELP: Record<string, Help> = { en, ja, 'zh-TW': zhTW, th }

export function describe(language: string): FunctionDescription[] {
  const help = HELP[language] ?? en
  return FUNCTIONS.map(({ name, gives, params }) => {
    const own: FunctionHelp<FunctionName> = help.functions[name]
    const labels: Record<string, string> = own.examples
    const worked: Record<string, Example> = examples[name]
    const described = params.map(({ name, reader, otherwise }) => ({
      name,
      type: gives === 'value' ? `${reader.type}|Array<Array<${reader.type}>>` : reader.type,
      optional: otherwise !== undefined,
      text: own.params?.[name as ParamName] ?? help.params[name as ParamName],
    }))
    const description = {
      name,
      summary: own.summary,
      details: own.details ?? '',
      returns: own.returns,
      params: described,
      examples: Object.entries(worked).map(([key, example]) => ({ label: labels[key] ?? '', ...example })),
    }
    return { ...description, jsdoc: jsdoc(description, gives) }
  })
}

/** Google shows the summary and the parameters; square brackets for optional ones are not understood, so the text says it. */
function jsdoc(
  { summary, details, params, returns }: Omit<FunctionDescription, 'jsdoc'>,
  gives: string,
): string {
  const lines = [
    [summary, details].filter(Boolean).join(' '),
    '',
    ...params.map(
      ({ name, type, optional, text }) => `@param {${type}} ${name} ${optional ? '(optional) ' : ''}${text}`,
    ),
    `@return {${gives === 'table' ? 'Array<Array<string|number>>' : 'string|number'}} ${returns}`,
    '@customfunction',
  ]
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n')
}

// English.
import type { DocWords } from '../shapes/docs'
import { terms } from './terms'

export const en: DocWords = {
  parameter: 'Parameter',
  takes: 'What it takes',
  optional: (name) => `${name} (optional)`,
  example: (label) => `Example: ${label}`,
  exampleHead: 'Example',
  colon: ': ',
  list: (items) => items.join(', '),
  brackets: (text) => ` (${text})`,
  sidebar: 'The sidebar beside a sheet, in English',
  formula: 'Formula',
  result: 'Result',
  refused: 'Refused, for example:',
  says: 'What the cell says',
  function: 'Function',
  gives: 'What it gives',
  forExample: 'For example',
  names: 'Other names it knows',
  market: terms.market,
  inForce: (from) => `From ${from}`,
  taxFrom: (percent, from) => `${percent}% from ${from}`,
}

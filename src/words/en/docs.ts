// English.
import type { DocWords } from '../shapes/docs'
import { terms } from './terms'

export const en: DocWords = {
  parameter: 'Parameter',
  takes: 'What it takes',
  optional: (name) => `${name} (optional)`,
  example: (label) => `Example: ${label}`,
  exampleHead: 'Example',
  list: (items) => items.join(', '),
  sidebar: 'The sidebar beside a sheet, in English',
  formula: 'Formula',
  result: 'Result',
  refused: 'Examples that give an error:',
  says: 'What the cell says',
  unsent: '=LINE_OA_COST("light", "JP", 6000, "2026-11")',
  function: 'Function',
  gives: 'What it gives',
  forExample: 'For example',
  names: 'Other names it knows',
  market: terms.market,
  inForce: (from) => `From ${from}`,
  taxFrom: (percent, from) => `${percent}% from ${from}`,
  card: (market, currency, from) => `**${market}** from ${from}, ${currency} without tax`,
  plan: (name, fee, messages, extra) => `${name} ${fee} (${messages} messages, ${extra})`,
  noExtra: 'none sold beyond',
  unknownExtra: 'price beyond not known to us',
  extra: (price) => `then ${price} each`,
  extraFrom: (price, from) => `${price} from extra message ${from}`,
}

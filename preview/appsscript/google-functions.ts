// Functions of Google Sheets that the engine lacks.
import { googleError } from './cells.ts'
import { type Argument, type Cell, define } from './define.ts'
import type { Engine } from './engine.ts'

export function registerGoogleFunctions(engine: Engine) {
  // Formulas wrapped in ARRAYFORMULA are written for Google; here arrays spill without it.
  define(
    engine,
    'Array',
    { name: 'ARRAYFORMULA', summary: 'Shows the results of an array formula.', parameters: [any('array')] },
    (value) => value ?? { value: 0 },
  )
  define(
    engine,
    'Info',
    {
      name: 'ERROR.TYPE',
      summary: 'Gives the number of a kind of error.',
      parameters: [any('reference')],
    },
    (error: Argument) => ({ value: typeOf((error as Cell | undefined)?.value) }),
  )
}

const any = (name: string) => ({ name, type: 'any', optional: false, text: `The ${name}.` })

/** Google's numbers of the kinds of errors; what is no error has none. */
function typeOf(value: unknown): number | string {
  const types = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']
  const at = types.indexOf(typeof value === 'string' ? googleError(value) : '')
  return at < 0 ? '#N/A' : at + 1
}

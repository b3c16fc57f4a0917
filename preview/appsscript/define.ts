// Adds a function to those that the engine knows.
import type { Engine } from './engine.ts'
import type { Stub } from './stubs.ts'

export type Cell = { value: unknown; format?: string; message?: string }
export type Argument = Cell | Cell[][] | undefined
type Compute<Home> = (this: Home, ...args: Argument[]) => Cell | Cell[][]

/** The category of the add-on's functions. */
export const CUSTOM = 'LINE'

export function define<Home>(
  engine: Engine,
  category: string,
  { name, summary, parameters }: Pick<Stub, 'name' | 'summary' | 'parameters'>,
  compute: Compute<Home>,
) {
  const args = parameters.map((each) =>
    engine.helpers.arg(`${each.name} (any, range<any>${each.optional ? ', optional' : ''})`, each.text),
  )
  const definition = { description: summary, category, args, compute, isExported: false }
  const { functionRegistry } = engine.registries
  functionRegistry.replace(name, definition as never)
  // Google runs the function whatever is left out; the brackets of the help stay.
  functionRegistry.get(name).minArgRequired = 0
}

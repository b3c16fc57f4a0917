// Google refuses arguments of another kind or number than a method takes, in one manner of words.
const KINDS: Record<string, (value: unknown) => boolean> = {
  Integer: Number.isInteger,
  number: Number.isFinite,
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
}

/** @param kinds such as `Integer`, `String[][]`, `Boolean|null`; a `?` at the end for one that may be left out */
export function takes<Args extends unknown[], Result>(
  method: string,
  kinds: string[],
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => {
    const fitting = kinds.every((kind, i) =>
      i < args.length ? fits(args[i], kind.replace('?', '')) : kind.endsWith('?'),
    )
    if (fitting && args.length <= kinds.length) return work(...args)
    const list = args.map(kindOf).join(',')
    throw new Error(`The parameters (${list}) don't match the method signature for SpreadsheetApp.${method}.`)
  }
}

function fits(value: unknown, kinds: string): boolean {
  if (kinds.endsWith('[]')) {
    return Array.isArray(value) && value.every((each) => fits(each, kinds.slice(0, -2)))
  }
  return kinds.split('|').some((kind) => KINDS[kind]?.(value))
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `${kindOf(value.flat()[0])}[]`
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'object') return String(value)
  return { string: 'String', boolean: 'Boolean' }[typeof value as string] ?? typeof value
}

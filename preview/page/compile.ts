// Compiles the script inside the page, with the names of everything a browser adds to the language.
export function compile(source: string) {
  return new Function(`return function ${source}`)() as () => unknown
}

/** All of the page's globals, the inherited ones too; new ones of the page itself must be there before this is asked. */
export function pageGlobals(): string[] {
  const names: string[] = []
  for (let each: object | null = window; each; each = Object.getPrototypeOf(each)) {
    names.push(...Object.getOwnPropertyNames(each))
  }
  return [...names, 'globalThis', 'workbook']
}

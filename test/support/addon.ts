// Makes a small Code.js of the same shape as the built one, so that the stand-in is tested apart from the add-on.

const KIND = `
  function kind(value) {
    if (Object.prototype.toString.call(value) === '[object Date]') return 'Date ' + value.toISOString()
    if (Array.isArray(value)) return '[' + value.map(kind).join(' ') + ']'
    if (value === undefined) return 'undefined'
    return typeof value + ' ' + JSON.stringify(value)
  }`

/** Functions in capitals are custom functions; `kind(value)` tells what a value looks like to the script. */
export function addon(functions: Record<string, string>): string {
  const entries = Object.entries(functions).map(([signature, body]) => {
    const [, name = '', list = ''] = /^(\w+)\((.*)\)$/.exec(signature) ?? []
    return { name, list, body }
  })
  const methods = entries.map(({ name, list, body }) => `${name}: function (${list}) { ${body} },`)
  const stubs = entries.map(({ name, list }) => {
    const params = list
      .split(', ')
      .filter(Boolean)
      .map((each) => ` * @param {number} ${each} The ${each}.`)
    const tag = name === name.toUpperCase() ? [' * @customfunction'] : []
    const comment = ['/**', ` * About ${name}.`, ' *', ...params, ...tag, ' */'].join('\n')
    return `${comment}\nfunction ${name}(${list}) { return app_.${name}.apply(this, arguments); }`
  })
  return `var app_ = (function () {${KIND}\n  return {\n    ${methods.join('\n    ')}\n  }\n})();\n${stubs.join('\n')}\n`
}

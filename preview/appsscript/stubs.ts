// Reads the top-level functions of Code.js and their JSDoc, as Google does to list custom functions and their help.
export type Parameter = { name: string; type: string; optional: boolean; text: string }
export type Stub = { name: string; parameters: Parameter[]; summary: string; custom: boolean }

const FUNCTION = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\n)?^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm
const PARAM = /^@param\s+\{(.*?)\}\s+(\S+)\s*([\s\S]*)$/

export function readStubs(code: string): Stub[] {
  const stubs: Stub[] = []
  for (const [, comment = '', name = '', list = ''] of code.matchAll(FUNCTION)) {
    const [text = '', ...tags] = clean(comment).split(/\n(?=@)/)
    const summary = text.startsWith('@') ? '' : text.split(/\n\s*\n/)[0]
    const documented = new Map(tags.concat(text.startsWith('@') ? [text] : []).flatMap(readParameter))
    const declared = list.split(',').map((each) => each.trim())
    stubs.push({
      name,
      // The list shown while typing is the declared one, whatever the comment says.
      parameters: declared
        .filter((each) => each !== '')
        .map((each) => documented.get(each) ?? { name: each, type: 'any', optional: false, text: '' }),
      summary: oneLine(summary ?? ''),
      custom: /^@customfunction\b/m.test(clean(comment)),
    })
  }
  return stubs
}

function readParameter(tag: string): [string, Parameter][] {
  const [, type = '', name = '', text = ''] = PARAM.exec(tag.trim()) ?? []
  if (!name) return []
  const optional = /^\(optional\)/i.test(text)
  return [[name, { name, type, optional, text: oneLine(text.replace(/^\(optional\)\s*/i, '')) }]]
}

function clean(comment: string): string {
  return comment.replace(/^[ \t]*\*[ \t]?/gm, '').trim()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

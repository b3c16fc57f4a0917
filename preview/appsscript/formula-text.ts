// A formula as somebody types it, or a script writes it, into a sheet of some locale: what the engine takes it for.

const TEXT_NAME_OR_SHEET = `"(?:[^"]|"")*"|'(?:[^']|'')*'|[\\p{L}_$][\\p{L}\\p{N}_.$!]*`
const TOKENS = {
  dot: new RegExp(`${TEXT_NAME_OR_SHEET}|\\d+(?:\\.\\d+)?|[^]`, 'gu'),
  comma: new RegExp(`${TEXT_NAME_OR_SHEET}|\\d+(?:,\\d+)?|[^]`, 'gu'),
}

/** Shown as #ERROR!, as Google shows a formula that it cannot read. */
const UNREADABLE = '=)'

/**
 * The engine reads arguments and columns between commas, and decimals after a dot. In a locale with a decimal comma Google takes no
 * comma between arguments and no dot in a number, and `\` between columns; a semicolon parts arguments and rows in every locale.
 */
export function readFormula(text: string, decimal: 'dot' | 'comma'): string {
  const open: string[] = []
  let read = ''
  for (const [token] of text.matchAll(TOKENS[decimal])) {
    if (token === '(' || token === '{') open.push(token)
    if (token === ')' || token === '}') open.pop()
    const inArray = open[open.length - 1] === '{'
    const column = token === '\\'
    if (decimal === 'comma' ? token === ',' || token === '.' : column) return UNREADABLE
    if (column && !inArray) return UNREADABLE
    if (column || (token === ';' && !inArray)) read += ','
    else read += /^\d+,\d+$/.test(token) ? token.replace(',', '.') : token
  }
  return read
}

/** Locales of a spreadsheet that write decimals with a comma, of those that are tried here. */
const DECIMAL_COMMA = new Set(['de_DE', 'vi_VN', 'id_ID', 'pt_BR'])

export const decimalOf = (locale: string) => (DECIMAL_COMMA.has(locale) ? 'comma' : 'dot')

/** How the engine shows numbers and reads typed ones in such a locale. */
export const engineLocale = (locale: string) => ({
  name: locale,
  code: locale,
  thousandsSeparator: '.',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
})

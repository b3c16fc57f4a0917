// The built file, and what the benches call of it.
import { readFileSync } from 'node:fs'

export const CODE = readFileSync(new URL('../dist/Code.js', import.meta.url), 'utf8')

/** What a cell asks of Google, answered as for a sheet in English with Greenwich time. */
const SERVICES = {
  SpreadsheetApp: {
    getActive: () => ({
      getSpreadsheetTimeZone: () => 'Etc/UTC',
      getSpreadsheetLocale: () => 'en_US',
    }),
  },
  Utilities: { formatDate: (date) => date.toISOString().slice(0, 10) },
}

/** In this context, where the bare loop runs too: node:vm slows every look-up of a global such as Math. */
export function builtCode() {
  const run = new Function(
    ...Object.keys(SERVICES),
    `${CODE}\nreturn { LINE_OA_COST, LINE_OA_FORMULA, LINE_OA_SPLIT }`,
  )
  return run(...Object.values(SERVICES))
}

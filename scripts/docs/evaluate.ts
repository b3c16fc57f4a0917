// Answers formulas as a user of one language sees them: the built add-on in a spreadsheet without a page.
import { openWorkbook } from '../../preview/headless.ts'

/** One value, a table that spills, or the sentence of an error. */
export type Answer = { rows: unknown[][] } | { error: string }

/** For the largest table: one that finds too little is refused, not cut. */
const ROOM = { rowNumber: 100, colNumber: 16 }

/** Each formula stands on a sheet of its own. */
export function evaluate(code: string, locale: string, formulas: readonly string[]): Map<string, Answer> {
  const unique = [...new Set(formulas)]
  const sheets = unique.map((formula, at) => ({
    id: `s${at}`,
    name: `s${at}`,
    ...ROOM,
    cells: { A1: formula },
  }))
  const { model, message } = openWorkbook({ code, locale, sheets })
  const answer = (sheetId: string): Answer => {
    const { getters } = model
    const position = { sheetId, col: 0, row: 0 }
    const { value } = getters.getEvaluatedCell(position)
    // #NUM! in a range is an answer; alone it carries no sentence either.
    if (typeof value === 'string' && /^#(ERROR|BAD_EXPR|NAME\?|SPILL!|CYCLE|REF)/.test(value)) {
      return { error: message('A1', sheetId) ?? value }
    }
    const { bottom, right } = getters.getSpreadZone(position) ?? { bottom: 0, right: 0 }
    const rows = Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from(
        { length: right + 1 },
        (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).value ?? '',
      ),
    )
    return { rows }
  }
  return new Map(unique.map((formula, at) => [formula, answer(`s${at}`)]))
}

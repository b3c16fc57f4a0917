// Reads the formulas a document prints and what it says they give, without knowing how the document was written.

export interface Printed {
  formula: string
  line: number
  /** A single result, as printed, or the rows of the table below the formula. */
  result: string | string[][]
}

const FORMULA = /`(=[^`]+)`/g
const ALONE = /^`(=[^`]+)`$/

export function printed(document: string): Printed[] {
  const lines = document.split('\n')
  return lines.flatMap((text, at) => {
    const line = at + 1
    const alone = ALONE.exec(text.trim())?.[1]
    if (alone) return [{ formula: alone, line, result: tableFrom(lines, at + 1) }]
    if (text.startsWith('|')) return inRow(cells(text), line)
    return arrows(text, line)
  })
}

/** The queries a document prints, each with the table below it, its head first; no rows where none follows. */
export function printedQueries(document: string): { sql: string; rows: string[][] }[] {
  const lines = document.split('\n')
  return lines.flatMap((text, start) => {
    if (text !== '```sql') return []
    const end = lines.indexOf('```', start)
    return [{ sql: lines.slice(start + 1, end).join('\n'), rows: tableFrom(lines, end + 1) }]
  })
}

/** In a row the next cell holds the result, which may itself be a formula as text. */
function inRow(row: string[], line: number): Printed[] {
  const at = row.findIndex((cell) => ALONE.test(cell))
  if (at < 0) return row.flatMap((cell) => arrows(cell, line))
  return [{ formula: (row[at] ?? '').slice(1, -1), line, result: row[at + 1] ?? '' }]
}

/** In a sentence the result follows an arrow. */
function arrows(text: string, line: number): Printed[] {
  return [...text.matchAll(FORMULA)].map((match) => {
    const after = text.slice(match.index + match[0].length)
    const result = /^ → (-?\d{1,3}(?:,\d{3})*(?:\.\d+)?|#NUM!|[\w-]+)/.exec(after)?.[1]
    return { formula: match[1] ?? '', line, result: result ?? 'nothing: write → and the result after it' }
  })
}

function tableFrom(lines: string[], start: number): string[][] {
  const first = lines.findIndex((text, at) => at >= start && text !== '')
  const rows: string[][] = []
  for (let at = first; lines[at]?.startsWith('|'); at++) rows.push(cells(lines[at] ?? ''))
  return rows.filter((_, at) => at !== 1)
}

function cells(row: string): string[] {
  const inner = row.trim().replace(/^\||\|$/g, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, '|'))
}

/** The value a reader takes a printed text for. */
export function read(text: string): string | number {
  if (/^-?\d{1,3}(,\d{3})*(\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''))
  return text.replace(/^`(.*)`$/, '$1')
}

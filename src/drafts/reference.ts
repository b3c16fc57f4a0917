// How a draft's formulas name cells before their place in a sheet is known, and the names they get there.
import type { Anchor } from './draft'

/** A cell within the draft, rows and columns counted from 0. */
export function reference(
  row: number,
  column: number,
  fixed: { row?: boolean; column?: boolean } = {},
): string {
  return `⟨${fixed.row ? '$' : ''}${row},${fixed.column ? '$' : ''}${column}⟩`
}

/** A draft's formula as it stands in the sheet: ⟨0,$1⟩ is $B1 where the draft begins at A1. */
export function placed(formula: string, anchor: Anchor): string {
  return formula.replace(
    /⟨(\$?)(\d+),(\$?)(\d+)⟩/g,
    (_, fixedRow, row, fixedColumn, column) =>
      fixedColumn + columnLetters(anchor.column + Number(column)) + fixedRow + (anchor.row + Number(row)),
  )
}

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

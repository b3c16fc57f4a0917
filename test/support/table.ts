// A small table on its way into a sheet: what is tried with it does not depend on what a budget looks like.
import { Grid } from '../../src/drafts/grid'
import type { WriteRequest } from '../../src/drafts/request'

const ROWS = 33
const COLUMNS = 13

/** Where it stands when it begins at A1. */
export const TABLE = 'A1:M33'

/** Ones below a heading, with a chart, one rule and one colour. */
export function tableRequest(where: WriteRequest['where'] = 'new-sheet'): WriteRequest {
  const grid = new Grid()
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++)
      grid.put(row, column, row === 0 ? `Heading ${column + 1}` : 1, row === 0 ? 'heading' : 'plain')
  }
  const first = grid.name(1, 1)
  grid.allow([1, 1, ROWS - 1, 1], { formula: `=ISNUMBER(${first})` }, 'Type a number.')
  grid.colour('over', [1, 1, ROWS - 1, 1], `=${first}>1`)
  const series = (column: number): [number, number, number, number] => [0, column, ROWS, 1]
  const chart = { title: 'Ones', columns: [series(0), series(1)], at: { row: 2, column: 3 } }
  const draft = grid.draft([[0, 0, ROWS, COLUMNS]], {
    widths: [200, ...Array(COLUMNS - 1).fill(90)],
    frozenRows: 1,
    charts: [{ ...chart, width: 400, height: 200 }],
  })
  return { language: 'en', name: 'Table', draft, where }
}

// What 10,000 rows cost in the local spreadsheet: LINE functions, one range call, and the plain formula.
import { builtCode, CODE } from './code.mjs'
import { parts } from './parts.mjs'

export const SHEET_ROWS = 10_000

/** Opens a sheet of counts in column A with a formula for each row in column B, and reads the last result. */
export async function workbookCases() {
  const { openWorkbook } = await parts()
  const plain = builtCode().LINE_OA_FORMULA('standard', 'JP', 'Z9', '2026-09')
  const load = (formula) => () => {
    const cells = {}
    for (let row = 1; row <= SHEET_ROWS; row++) {
      cells[`A${row}`] = String((row * 7_919) % 400_000)
      const content = formula(row)
      if (content) cells[`B${row}`] = content
    }
    const sheets = [{ id: 's', name: 's', colNumber: 2, rowNumber: SHEET_ROWS, cells }]
    const workbook = openWorkbook({ code: CODE, sheets })
    return workbook.value(`B${SHEET_ROWS}`, 's')
  }
  const single = (row) => `=LINE_OA_COST("standard","JP",A${row},"2026-09")`
  const range = (row) => (row === 1 ? single('1:A').replace('A1:A', `A1:A${SHEET_ROWS}`) : '')
  return [
    { name: 'a LINE function in every row', run: load(single) },
    { name: 'one LINE function over the range', run: load(range) },
    { name: 'the plain formula in every row', run: load((row) => plain.replaceAll('Z9', `A${row}`)) },
  ]
}

// The starter workbook shows every example of the help live, with its promised result, and nothing in another's way.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStarter } from '../../preview/headless.ts'
import type { HelpEntry } from '../../preview/measure.ts'

const code = readFileSync('dist/Code.js', 'utf8')
let entries: HelpEntry[]
let workbook: ReturnType<typeof openStarter>

beforeAll(async () => {
  const help = await import('../../build.mjs')
  entries = (await help.describe()) as HelpEntry[]
  workbook = openStarter({ code }, entries)
})

type Cell = { sheetId: string; col: number; row: number }

function cells(): Cell[] {
  const { getters } = workbook.model
  return getters.getSheetIds().flatMap((sheetId) => [...getters.getEvaluatedCellsPositions(sheetId)])
}

function formulaCell(formula: string): Cell {
  const { getters } = workbook.model
  const plain = (text: string) => text.replace(/\s/g, '')
  const found = cells().find(
    (cell) =>
      getters.getCell(cell)?.isFormula &&
      plain(getters.getCellText(cell, { showFormula: true })) === plain(formula),
  )
  if (!found) throw new Error(`The starter workbook has no cell with ${formula}`)
  return found
}

describe('the starter workbook', () => {
  it('shows each example with the result the help promises', () => {
    const { getters } = workbook.model
    for (const { name, examples } of entries) {
      expect(examples.length, name).toBeGreaterThan(0)
      for (const { formula, result } of examples) {
        const { sheetId, col, row } = formulaCell(formula)
        const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]]
        const shown = rows.map((line, down) =>
          line.map(
            (_, right) => getters.getEvaluatedCell({ sheetId, col: col + right, row: row + down }).value,
          ),
        )
        expect(shown, formula).toEqual(rows)
      }
    }
  })

  it('has no cell in error', () => {
    const { getters } = workbook.model
    const errors = cells()
      .map((cell) => getters.getEvaluatedCell(cell))
      .filter(({ type }) => type === 'error')
    expect(errors).toEqual([])
  })

  it('leaves a sheet free to type on and selects the published example', () => {
    const { getters } = workbook.model
    const names = getters.getSheetIds().map((id) => getters.getSheetName(id))
    expect(names).toEqual(['Examples', 'Tables', 'Try it'])
    const { col, row } = workbook.selection
    const [sheetId = ''] = getters.getSheetIds()
    // 15,000 + 50,000 × 3 + 20,000 × 2.8
    expect(getters.getEvaluatedCell({ sheetId, col, row }).value).toBe(221_000)
  })
})

// Where a budget is written.
import { describe, expect, it } from 'vitest'
import { columnLetters } from '../../src/drafts/reference'
import { SHEET, writeBudget, writeRequest } from '../support/budget'
import { layout, openAddOn } from '../support/workbook'

const small = { months: 2 }
const { rows, columns } = writeRequest(small).draft
/** The place of a budget that begins at a cell, counted from 1. */
const placeFrom = (row: number, column: number) =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`

it('a second budget goes into a second sheet and leaves the first as it was', () => {
  const workbook = openAddOn()
  const first = writeBudget(workbook, small)
  first.set(first.cells.assumption('friends'), '10')
  const second = writeBudget(workbook, small)
  expect([first.sheet, second.sheet]).toEqual([SHEET, 'LINE budget 2'])
  expect(first.value(first.cells.assumption('friends'))).toBe(10)
  expect(second.column('total')).toEqual([221_000, 221_000])
})

it('at the selected cell, from there on, and leaves the rest of the sheet its widths', () => {
  const workbook = openAddOn()
  const before = layout(workbook, 26, 'Sheet1')
  workbook.model.selection.selectCell(2, 4)
  const budget = writeBudget(workbook, small, { where: 'selection' })
  expect(budget.written).toEqual({ sheet: 'Sheet1', range: placeFrom(5, 3) })
  expect(budget.column('total')).toEqual([221_000, 221_000])
  expect(layout(workbook, 26, 'Sheet1')).toEqual(before)
})

it('at the end of the sheet, which grows', () => {
  const workbook = openAddOn()
  workbook.model.selection.selectCell(20, 990)
  const budget = writeBudget(workbook, small, { where: 'selection' })
  expect(budget.written).toEqual({ sheet: 'Sheet1', range: placeFrom(991, 21) })
  expect(budget.column('total')).toEqual([221_000, 221_000])
})

describe('never over anything that is there', () => {
  const refusedAt = (range: string) => ({
    refused: `There is something in ${range} already. Select a cell with free space, or choose a new sheet.`,
  })

  it.each([
    ['refused with the range, and nothing changed', 'F20', [0, 0], placeFrom(1, 1).replace(/:[A-Z]+/, ':Z')],
    ['the sheet does not grow where it is refused', 'Z1000', [20, 990], 'U991:Z1000'],
  ] as const)('%s', (_name, cell, [column, row], range) => {
    const workbook = openAddOn()
    workbook.set(cell, 'mine', 'Sheet1')
    workbook.model.selection.selectCell(column, row)
    const before = JSON.stringify(workbook.model.exportData())
    expect(workbook.run('writeDraft', writeRequest(small, { where: 'selection' }))).toEqual(refusedAt(range))
    expect(JSON.stringify(workbook.model.exportData())).toBe(before)
  })
})

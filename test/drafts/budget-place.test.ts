// Where a budget is written, and with how many calls to Google.
import { describe, expect, it } from 'vitest'
import { budgetRequest, FIRST, layout, openAddOn, PUBLISHED, SHEET } from '../support/workbook'

describe('calls to Google', () => {
  const calls = (months: number, sends: number) => {
    const workbook = openAddOn()
    workbook.services.reset()
    const request = budgetRequest({ months, sends: Array(sends).fill(PUBLISHED.sends[0]) })
    workbook.run('writeBudget', request)
    return workbook.services.total
  }

  it('are as many for ten times the months and for six times the sends', () => {
    const few = calls(4, 2)
    expect(calls(40, 2)).toBe(few)
    expect(calls(4, 12)).toBe(few)
    expect(few).toBeLessThan(60)
  })
})

describe('where it is written', () => {
  it('a second budget goes into a second sheet and leaves the first as it was', () => {
    const workbook = openAddOn()
    workbook.run('writeBudget', budgetRequest())
    workbook.set('B8', '10', SHEET)
    expect(workbook.run('writeBudget', budgetRequest())).toMatchObject({ sheet: 'LINE budget 2' })
    expect(workbook.value('B8', SHEET)).toBe(10)
    expect(workbook.value(`H${FIRST}`, 'LINE budget 2')).toBe(221_000)
  })

  it('at the selected cell, from there on, and leaves the rest of the sheet its widths', () => {
    const workbook = openAddOn()
    const before = layout(workbook, 26, 'Sheet1')
    workbook.model.selection.selectCell(2, 4)
    expect(workbook.run('writeBudget', budgetRequest({}, 'selection'))).toEqual({
      sheet: 'Sheet1',
      range: 'C5:O37',
    })
    expect(workbook.value('J21', 'Sheet1')).toBe(221_000)
    expect(layout(workbook, 26, 'Sheet1')).toEqual(before)
  })

  it('at the end of the sheet, which grows', () => {
    const workbook = openAddOn()
    workbook.model.selection.selectCell(20, 990)
    expect(workbook.run('writeBudget', budgetRequest({}, 'selection'))).toEqual({
      sheet: 'Sheet1',
      range: 'U991:AG1023',
    })
    expect(workbook.value('AB1007', 'Sheet1')).toBe(221_000)
  })

  it('the sheet does not grow where it is refused', () => {
    const workbook = openAddOn()
    workbook.set('Z1000', 'mine', 'Sheet1')
    workbook.model.selection.selectCell(20, 990)
    const before = JSON.stringify(workbook.model.exportData())
    expect(workbook.run('writeBudget', budgetRequest({}, 'selection'))).toEqual({
      refused:
        'There is something in U991:Z1000 already. Select a cell with free space, or choose a new sheet.',
    })
    expect(JSON.stringify(workbook.model.exportData())).toBe(before)
  })

  it('never over anything that is there: refused with the range, and nothing changed', () => {
    const workbook = openAddOn()
    workbook.set('F20', 'mine', 'Sheet1')
    const before = JSON.stringify(workbook.model.exportData())
    expect(workbook.run('writeBudget', budgetRequest({}, 'selection'))).toEqual({
      refused: 'There is something in A1:M33 already. Select a cell with free space, or choose a new sheet.',
    })
    expect(JSON.stringify(workbook.model.exportData())).toBe(before)
  })
})

// How a draft stands on its sheet: frozen rows, and a chart whose months are its axis.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Grid } from '../../src/drafts/grid'
import { write } from '../../src/google/writer'
import { budgetRequest, openAddOn, SHEET } from '../support/workbook'

afterEach(() => vi.unstubAllGlobals())

describe('frozen rows', () => {
  it.each([
    ['stay where the rest of a small window can be scrolled', 18, 18],
    ['are none where they would fill it', 19, 0],
  ])('%s', (_name, wanted, frozen) => {
    const { script, model } = openAddOn()
    vi.stubGlobal('SpreadsheetApp', script.services.SpreadsheetApp)
    write('new-sheet', 'Long', (anchor) => {
      const grid = new Grid(anchor)
      for (let row = 0; row < 40; row++) grid.put(row, 0, row)
      return grid.draft({ widths: [100], frozenRows: wanted })
    })
    const { getters } = model
    expect(getters.getPaneDivisions(getters.getSheetIdByName('Long') ?? '').ySplit).toBe(frozen)
  })
})

it('the chart of a budget draws the totals over the months', () => {
  const workbook = openAddOn()
  workbook.run('writeBudget', budgetRequest())
  const { getters } = workbook.model
  const [chart = ''] = getters.getChartIds(getters.getSheetIdByName(SHEET) ?? '')
  const { dataSource, title } = getters.getChartDefinition(chart) as unknown as {
    title: { text: string }
    dataSource: { labelRange?: string; dataSets: { dataRange: string }[] }
  }
  expect(title.text).toBe('Cost by month')
  expect([dataSource.labelRange, dataSource.dataSets.map(({ dataRange }) => dataRange)]).toEqual([
    'A16:A28',
    ['H16:H28'],
  ])
})

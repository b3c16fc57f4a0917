// How a draft stands on its sheet: frozen rows, widths, and a chart whose months are its axis.
import { describe, expect, it } from 'vitest'
import { writeBudget } from '../support/budget'
import { TABLE, tableRequest } from '../support/table'
import { layout, openAddOn } from '../support/workbook'

describe('a sheet of its own', () => {
  const workbook = openAddOn()
  const before = layout(workbook, 13, 'Sheet1')
  const written = workbook.run('writeDraft', tableRequest())
  const { getters } = workbook.model
  const id = getters.getSheetIdByName('Table') ?? ''

  it('has the rows and widths that the table asks for, and no lines between cells', () => {
    expect(written).toEqual({ sheet: 'Table', range: TABLE })
    expect(layout(workbook, 13, 'Table')).toEqual({ frozenRows: 1, widths: [200, ...Array(12).fill(90)] })
    expect(getters.getGridLinesVisibility(id)).toBe(false)
  })

  it('is shown, and changes no other', () => {
    expect(getters.getActiveSheetId()).toBe(id)
    expect(layout(workbook, 13, 'Sheet1')).toEqual(before)
    expect(getters.getGridLinesVisibility(getters.getSheetIdByName('Sheet1') ?? '')).toBe(true)
  })
})

it('the chart of a budget draws what is planned and what was real over the months', () => {
  const workbook = openAddOn()
  const { cells, sheet } = writeBudget(workbook, { months: 3 })
  const { getters } = workbook.model
  const [chart = ''] = getters.getChartIds(getters.getSheetIdByName(sheet) ?? '')
  const { dataSource, title } = getters.getChartDefinition(chart) as unknown as {
    title: { text: string }
    dataSource: { labelRange?: string; dataSets: { dataRange: string }[] }
  }
  const column = (key: 'month' | 'total' | 'real') => `${cells.header(key)}:${cells.month(key, 2)}`
  expect(title.text).toBe('Cost by month')
  expect([dataSource.labelRange, ...dataSource.dataSets.map(({ dataRange }) => dataRange)]).toEqual(
    (['month', 'total', 'real'] as const).map(column),
  )
})

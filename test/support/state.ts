// All that a person sees of a sheet, for comparing two of them.
import { formula } from '../../preview/appsscript/cells.ts'
import type { AddOn } from './workbook'

/** Cells with anything in them, and with a look that is not the plain one. */
export function stateOf({ model, book }: AddOn, sheet: string) {
  const { getters } = model
  const sheetId = getters.getSheetIdByName(sheet) ?? ''
  const { toXC } = book.engine.helpers
  const cells: Record<string, unknown[]> = {}
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { value, formattedValue } = getters.getEvaluatedCell(position)
    const written = formula(book, position)
    if (value === null && !written) continue
    cells[toXC(position.col, position.row)] = [value, formattedValue, written]
  }
  const looks: Record<string, unknown> = {}
  for (const address of Object.keys(cells)) {
    const { fillColor, textColor, bold, align, fontSize } = getters.getCellStyle({
      sheetId,
      ...book.engine.helpers.toCartesian(address),
    })
    looks[address] = [fillColor, textColor, bold, align, fontSize]
  }
  const rules = getters
    .getDataValidationRules(sheetId)
    .map(({ ranges, criterion, isBlocking }) => [
      ranges.map((range) => getters.getRangeString(range, sheetId)).join(' '),
      criterion,
      isBlocking,
    ])
    .sort(([a], [b]) => String(a).localeCompare(String(b)))
  const colours = getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => [ranges, rule])
  const charts = getters.getChartIds(sheetId).map((id) => {
    const { dataSource, title } = getters.getChartDefinition(id) as unknown as Record<string, unknown>
    return { dataSource, title }
  })
  const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, at) => at)
  const hidden = columns.filter((column) => getters.isColHidden(sheetId, column))
  return { cells, looks, rules, colours, charts, hidden, frozen: getters.getPaneDivisions(sheetId).ySplit }
}

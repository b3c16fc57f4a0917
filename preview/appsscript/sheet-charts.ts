// The charts of a sheet: put in, read, changed and taken out.
import type { Book } from './book.ts'
import { type Built, builtOf, chartBuilder, type EmbeddedChart, embeddedChart } from './chart.ts'
import { type Definition, definition } from './chart-definition.ts'
import { dispatch, type Zone } from './engine.ts'
import { refuseProtectedSheet } from './guards.ts'
import { areaOf, type Range, range } from './range.ts'

/** @param sheetOf makes the sheet that a chart's ranges belong to */
export function chartMembers(book: Book, sheetId: string, sheetOf: (id: string) => object) {
  const { model } = book
  const { getters } = model
  const figure = ({ id }: Built) => {
    if (id === undefined || !getters.getChartIds(sheetId).includes(id)) {
      throw new Error('The chart is not in this sheet.')
    }
    return { sheetId, chartId: id, figureId: getters.getFigureIdFromChartId(id) }
  }
  const change = (work: (built: Built) => void) => (chart: EmbeddedChart) => {
    const built = builtOf(chart)
    book.pending.write(() => {
      refuseProtectedSheet(book, sheetId)
      work(built)
    })
  }

  return {
    newChart: () => chartBuilder(book),
    getCharts: () =>
      getters.getChartIds(sheetId).map((id) => {
        const before = getters.getChartDefinition(id) as unknown as Definition
        const ranges = rangesOf(book, sheetId, before, sheetOf)
        const changes = { areas: ranges.map(areaOf), options: {} }
        return embeddedChart(book, { id, definition: before, ranges }, { changes })
      }),
    insertChart: (chart: EmbeddedChart) => {
      const built = builtOf(chart)
      book.pending.write(() => insert(book, sheetId, built))
    },
    updateChart: change((built) => {
      const { before, changes, position } = built
      const place = figure(built)
      dispatch(model, 'UPDATE_CHART', { ...place, definition: definition(sheetId, before, changes) })
      const { width, height } = changes.options
      const { figureId } = place
      const old = getters.getFigure(sheetId, figureId)
      const size = { width: width ?? old?.width, height: height ?? old?.height }
      dispatch(model, 'UPDATE_FIGURE', { sheetId, figureId, ...(position ? anchor(position) : old), ...size })
    }),
    removeChart: change((built) => dispatch(model, 'DELETE_FIGURE', figure(built))),
  }
}

const anchor = ({ row, column, x, y }: { row: number; column: number; x: number; y: number }) => ({
  col: column - 1,
  row: row - 1,
  offset: { x, y },
})

function insert({ model }: Book, sheetId: string, built: Built) {
  const { before, changes, position = { row: 1, column: 1, x: 0, y: 0 } } = built
  const id = model.uuidGenerator.smallUuid()
  const { width = 600, height = 371 } = changes.options
  dispatch(model, 'CREATE_CHART', {
    sheetId,
    chartId: id,
    figureId: `figure-${id}`,
    ...anchor(position),
    size: { width, height },
    definition: definition(sheetId, before, changes),
  })
}

/** The columns that came from one range are one again. */
function rangesOf(
  book: Book,
  sheetId: string,
  { dataSource }: Definition,
  sheetOf: (id: string) => object,
): Range[] {
  const { getters } = book.model
  const { labelRange, dataSets = [] } = dataSource
  const names: [string, string][] = dataSets.map(({ dataSetId, dataRange }) => [
    dataSetId.split('/')[0] ?? '',
    dataRange,
  ])
  if (labelRange !== undefined) names.unshift(['0', labelRange])
  const found = new Map<string, { sheetId: string; zone: Zone }>()
  for (const [index, name] of names) {
    const { sheetId: id, zone } = getters.getRangeFromSheetXC(sheetId, name)
    const { zone: other = zone } = found.get(index) ?? {}
    found.set(index, { sheetId: id, zone: book.engine.helpers.union(zone, other) })
  }
  return [...found.values()].map((area) => range(sheetOf(area.sheetId), { book, ...area }))
}

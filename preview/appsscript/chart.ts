// SpreadsheetApp.EmbeddedChartBuilder: column charts over ranges whose first column is the axis.

import { type Area, zoneName } from './area.ts'
import { type Book, DOCUMENT } from './book.ts'
import { dispatch } from './engine.ts'
import { areaOf, type Range } from './range.ts'
import { strict } from './strict.ts'

export type EmbeddedChart = object
const places = new WeakMap<EmbeddedChart, (sheetId: string) => void>()

export function placeChart(chart: EmbeddedChart, sheetId: string) {
  const place = places.get(chart)
  if (!place) throw new Error('insertChart takes a built chart')
  place(sheetId)
}

/** Google takes any option and passes over those it does not know, without a word. */
const OPTIONS: Record<string, string> = {
  title: 'string',
  legend: 'object',
  width: 'number',
  height: 'number',
  useFirstColumnAsDomain: 'boolean',
}

export function chartBuilder(book: Book) {
  let headers = 0
  let position = { row: 1, column: 1, x: 0, y: 0 }
  const ranges: Range[] = []
  const options: Record<string, unknown> = {}

  const members = {
    setChartType: (name: string) => {
      if (name !== 'COLUMN') throw new Error(`not in the stand-in: chart type ${name}`)
      return wrapped
    },
    addRange: (each: Range) => {
      ranges.push(each)
      return wrapped
    },
    setNumHeaders: (count: number) => {
      headers = count
      return wrapped
    },
    setPosition: (row: number, column: number, x: number, y: number) => {
      position = { row, column, x, y }
      return wrapped
    },
    setOption: (name: string, value: unknown) => {
      const type = OPTIONS[name]
      if (type === undefined) throw new Error(`not in the stand-in: chart option ${name}`)
      if (typeof value !== type) throw new Error(`The chart option ${name} takes a ${type}, not ${value}`)
      options[name] = value
      return wrapped
    },
    build: (): EmbeddedChart => {
      if (ranges.length === 0) throw new Error('A chart needs at least one range.')
      const chart = strict('EmbeddedChart', {}, book.execution, DOCUMENT)
      const areas = ranges.map(areaOf)
      places.set(chart, (id) => place(book, id, definition(areas, headers, options), position, options))
      return chart
    },
  }
  const wrapped: unknown = strict('EmbeddedChartBuilder', members, book.execution, DOCUMENT)
  return wrapped
}

function definition(areas: Area[], headers: number, options: Record<string, unknown>) {
  const columns = areas.flatMap((area) =>
    Array.from({ length: area.zone.right - area.zone.left + 1 }, (_, i) => {
      const column = area.zone.left + i
      return zoneName({ ...area, zone: { ...area.zone, left: column, right: column } })
    }),
  )
  // Else every column is a series, the months too.
  const [labels, ...others] = columns
  const hasLabels = options.useFirstColumnAsDomain === true
  const series = hasLabels ? others : columns
  const legend = (options.legend as { position?: string } | undefined)?.position ?? 'top'
  return {
    type: 'bar',
    title: { text: String(options.title ?? '') },
    legendPosition: ['top', 'bottom', 'left', 'right', 'none'].includes(legend) ? legend : 'top',
    stacked: false,
    cumulative: false,
    labelsAsText: true,
    dataSetStyles: {},
    dataSource: {
      type: 'range',
      dataSets: series.map((dataRange, i) => ({ dataSetId: `series${i}`, dataRange })),
      dataSetsHaveTitle: headers > 0,
      ...(hasLabels ? { labelRange: labels } : {}),
    },
  }
}

function place(
  book: Book,
  sheetId: string,
  definition: object,
  position: { row: number; column: number; x: number; y: number },
  options: Record<string, unknown>,
) {
  const id = book.model.uuidGenerator.smallUuid()
  dispatch(book.model, 'CREATE_CHART', {
    sheetId,
    chartId: id,
    figureId: `figure-${id}`,
    col: position.column - 1,
    row: position.row - 1,
    offset: { x: position.x, y: position.y },
    size: { width: Number(options.width ?? 600), height: Number(options.height ?? 371) },
    definition,
  })
}

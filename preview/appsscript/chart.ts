// SpreadsheetApp.EmbeddedChartBuilder and EmbeddedChart: columns, lines or both over ranges.
import { type Book, DOCUMENT } from './book.ts'
import { type Changes, type Definition, NEW, TYPES } from './chart-definition.ts'
import { checkOption, type Options } from './chart-options.ts'
import { areaOf, type Range } from './range.ts'
import { strict } from './strict.ts'

/** A chart that stands in a sheet, or the one that a new chart changes. */
type Before = { id?: string; definition: Definition; ranges: Range[] }
export type Position = { row: number; column: number; x: number; y: number }
export type Built = {
  id?: string | undefined
  before: Definition
  changes: Changes
  position?: Position | undefined
}

export type EmbeddedChart = object
const charts = new WeakMap<EmbeddedChart, Built>()

export function builtOf(chart: EmbeddedChart): Built {
  const built = charts.get(chart)
  if (!built) throw new Error('A built chart was expected')
  return built
}

export function embeddedChart(
  book: Book,
  before: Before,
  built: Omit<Built, 'before' | 'id'>,
): EmbeddedChart {
  const ranges = () => [...before.ranges]
  const members = { getRanges: ranges, modify: () => chartBuilder(book, before) }
  const wrapped: EmbeddedChart = strict('EmbeddedChart', members, book.execution, DOCUMENT)
  charts.set(wrapped, { ...built, id: before.id, before: before.definition })
  return wrapped
}

export function chartBuilder(book: Book, before: Before = { definition: NEW, ranges: [] }) {
  let type: string | undefined
  let headers: number | undefined
  let position: Position | undefined
  let ranges = [...before.ranges]
  const options: Record<string, unknown> = {}

  const members = {
    setChartType: (name: string) => {
      if (!TYPES[name]) throw new Error(`not in the stand-in: chart type ${name}`)
      type = TYPES[name]
      return wrapped
    },
    getRanges: () => [...ranges],
    clearRanges: () => {
      ranges = []
      return wrapped
    },
    addRange: (each: Range) => {
      areaOf(each)
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
      checkOption(name, value)
      options[name] = value
      return wrapped
    },
    build: (): EmbeddedChart => {
      if (ranges.length === 0) throw new Error('A chart needs at least one range.')
      const changes = { type, headers, areas: ranges.map(areaOf), options: { ...options } as Options }
      return embeddedChart(book, { ...before, ranges: [...ranges] }, { changes, position })
    },
  }
  const wrapped: unknown = strict('EmbeddedChartBuilder', members, book.execution, DOCUMENT)
  return wrapped
}

// A chart as the engine knows it, from what a script asks for and from what the chart was before.
import { type Area, zoneName } from './area.ts'
import type { Options, SeriesOptions } from './chart-options.ts'

type Style = { backgroundColor?: string; label?: string; yAxisId?: string; type?: string }
type Axis = { title?: { text?: string }; min?: number; max?: number }
export type Definition = {
  type: string
  title: { text?: string }
  legendPosition: string
  stacked?: boolean
  dataSetStyles: Record<string, Style>
  axesDesign?: Record<string, Axis>
  dataSource: {
    type: string
    dataSets?: { dataSetId: string; dataRange: string }[]
    dataSetsHaveTitle?: boolean
    labelRange?: string
  }
}
export type Changes = {
  type?: string | undefined
  headers?: number | undefined
  areas: Area[]
  options: Options
}

/** The engine's names of Google's chart types. */
export const TYPES: Record<string, string> = { COLUMN: 'bar', LINE: 'line', COMBO: 'combo' }
/** Google's combo charts draw lines where nothing else is asked for. */
const SERIES_TYPES: Record<string, string> = { bars: 'bar', line: 'line' }

export const NEW: Definition = {
  type: 'bar',
  title: { text: '' },
  legendPosition: 'top',
  dataSetStyles: {},
  dataSource: { type: 'range' },
}

/** @param sheetId of the chart; its ranges may lie elsewhere */
export function definition(sheetId: string, before: Definition, changes: Changes): Definition {
  const { options, areas } = changes
  const type = changes.type ?? before.type
  const { title, legend, isStacked } = options
  if (type === 'combo' && isStacked) throw new Error('not in the stand-in: a stacked combo chart')
  const columns = areas.flatMap((area, i) => columnsOf(sheetId, area, i))
  const { dataSource } = before
  // Else every column is a series, the months too.
  const hasLabels = options.useFirstColumnAsDomain ?? dataSource.labelRange !== undefined
  const [labels] = columns
  const dataSets = hasLabels ? columns.slice(1) : columns
  const position = legend?.position ?? before.legendPosition
  return {
    ...before,
    ...(type === 'line' ? { labelsAsText: true, cumulative: false } : {}),
    type,
    title: title === undefined ? before.title : { text: title },
    legendPosition: ['top', 'bottom', 'left', 'right', 'none'].includes(position) ? position : 'top',
    stacked: isStacked ?? before.stacked ?? false,
    axesDesign: {
      ...before.axesDesign,
      x: axis(before.axesDesign?.x, options.hAxis),
      y: axis(before.axesDesign?.y, options.vAxis),
    },
    dataSetStyles: Object.fromEntries(
      dataSets.map(({ dataSetId }, i) => {
        const old = before.dataSetStyles[dataSource.dataSets?.[i]?.dataSetId ?? '']
        return [dataSetId, style(old, type, options, i)]
      }),
    ),
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle:
        changes.headers === undefined ? (dataSource.dataSetsHaveTitle ?? false) : changes.headers > 0,
      ...(hasLabels && labels ? { labelRange: labels.dataRange } : {}),
    },
  }
}

/** Each column is a series of its own; its id tells which range it came from. */
function columnsOf(sheetId: string, area: Area, index: number) {
  const { left, right } = area.zone
  return Array.from({ length: right - left + 1 }, (_, i) => {
    const zone = { ...area.zone, left: left + i, right: left + i }
    return { dataSetId: `${index}/${i}`, dataRange: nameFrom(sheetId, { ...area, zone }) }
  })
}

function nameFrom(sheetId: string, area: Area): string {
  const { getters } = area.book.model
  if (area.sheetId === sheetId) return zoneName(area)
  return getters.getRangeString(getters.getRangeFromZone(area.sheetId, area.zone), sheetId)
}

function axis(before: Axis = {}, options: Options['vAxis'] = {}): Axis {
  const { title, viewWindow } = options
  return { ...before, ...(title === undefined ? {} : { title: { text: title } }), ...viewWindow }
}

function style(before: Style = {}, type: string, { colors, series, seriesType }: Options, i: number): Style {
  const own: SeriesOptions = series?.[i] ?? {}
  const backgroundColor = own.color ?? colors?.[i] ?? before.backgroundColor
  const label = own.labelInLegend ?? before.label
  const drawn = SERIES_TYPES[own.type ?? seriesType ?? ''] ?? before.type ?? 'line'
  const yAxisId = own.targetAxisIndex === 1 ? 'y1' : before.yAxisId
  return {
    ...(backgroundColor === undefined ? {} : { backgroundColor }),
    ...(label === undefined ? {} : { label }),
    ...(yAxisId === undefined ? {} : { yAxisId }),
    ...(type === 'combo' ? { type: drawn } : {}),
  }
}

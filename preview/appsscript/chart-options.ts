// The options of a chart that the stand-in knows. Google takes any, and passes over those it does not know without a word.
import { colour } from './range-formats.ts'

export type SeriesOptions = {
  type?: string
  color?: string
  labelInLegend?: string
  targetAxisIndex?: number
}
export type AxisOptions = { title?: string; viewWindow?: { min?: number; max?: number } }
export type Options = {
  title?: string
  legend?: { position?: string }
  width?: number
  height?: number
  useFirstColumnAsDomain?: boolean
  isStacked?: boolean
  colors?: string[]
  seriesType?: string
  series?: Record<number, SeriesOptions>
  vAxis?: AxisOptions
  hAxis?: AxisOptions
}

const KINDS: Record<string, string> = {
  title: 'string',
  legend: 'object',
  width: 'number',
  height: 'number',
  useFirstColumnAsDomain: 'boolean',
  isStacked: 'boolean',
  colors: 'array',
  seriesType: 'string',
  series: 'object',
  vAxis: 'object',
  hAxis: 'object',
}

/** What may stand within an option; of it the engine draws what the types above name. */
const AXIS = ['title', 'viewWindow', 'minValue', 'format', 'gridlines', 'textStyle', 'slantedText']
const WITHIN: Record<string, string[]> = {
  legend: ['position', 'textStyle'],
  vAxis: AXIS,
  hAxis: AXIS,
}
const SERIES = [
  'type',
  'color',
  'labelInLegend',
  'targetAxisIndex',
  'lineWidth',
  'lineDashStyle',
  'pointSize',
  'areaOpacity',
  'visibleInLegend',
]
const SERIES_TYPES = ['bars', 'line']

export function checkOption(name: string, value: unknown) {
  const kind = KINDS[name]
  if (kind === undefined) throw new Error(`not in the stand-in: chart option ${name}`)
  const given = Array.isArray(value) ? 'array' : typeof value
  if (given !== kind) throw new Error(`The chart option ${name} takes a ${kind}, not ${value}`)
  if (WITHIN[name]) checkKeys(name, value as object, WITHIN[name])
  if (name === 'colors') for (const each of value as string[]) colour(each)
  if (name === 'seriesType') checkSeriesType(value as string)
  if (name === 'series') {
    for (const each of Object.values(value as Record<number, SeriesOptions>)) {
      checkKeys('series', each, SERIES)
      if (each.color !== undefined) colour(each.color)
      if (each.type !== undefined) checkSeriesType(each.type)
    }
  }
}

function checkKeys(name: string, value: object, known: string[]) {
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown !== undefined) throw new Error(`not in the stand-in: chart option ${name}.${unknown}`)
}

function checkSeriesType(type: string) {
  if (!SERIES_TYPES.includes(type)) throw new Error(`not in the stand-in: a series of the type ${type}`)
}

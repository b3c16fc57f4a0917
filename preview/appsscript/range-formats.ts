// Reading and writing how the cells of a range look.
import { type Area, fill, first, map, oneCell, write } from './area.ts'
import { engineFormat, evaluated } from './cells.ts'
import type { Command, Position } from './engine.ts'

type Style = Record<string, unknown>

/** The engine draws hex colours only; a named one would be painted black without a word. */
function colour(name: string | null) {
  if (name === null || name === '') return undefined
  if (!/^#[0-9a-f]{3}([0-9a-f]{3})?$/i.test(name)) throw new Error(`not in the stand-in: colour ${name}`)
  return name
}

const WEIGHT = (weight: string | null): Style => ({ bold: weight === 'bold' })
const SLANT = (slant: string | null): Style => ({ italic: slant === 'italic' })
const FILL = (name: string | null): Style => ({ fillColor: colour(name) })
const TEXT = (name: string | null): Style => ({ textColor: colour(name) })
const POINTS = (points: number): Style => ({ fontSize: points })
const ALIGN = (side: string | null): Style => ({
  align: { left: 'left', center: 'center', right: 'right' }[side ?? ''] ?? undefined,
})
const RISE = (side: string | null): Style => ({ verticalAlign: side ?? undefined })
const WRAP = (wrap: boolean): Style => ({ wrapping: wrap ? 'wrap' : 'overflow' })

export function formatMembers<Self>(area: Area, self: () => Self) {
  const { book } = area
  const { getters } = book.model

  const style = (position: Position): Style => ({ ...getters.getCellStyle(position) })
  const both = <T>(toStyle: (value: T) => Style) => {
    const table = (values: T[][]) => {
      const command = (position: Position, value: T): Command => ({
        type: 'SET_FORMATTING',
        ...oneCell(position),
        style: toStyle(value),
      })
      write(area, values, command)
      return self()
    }
    return { table, one: (value: T) => table(fill(area, value)) }
  }
  const setNumberFormats = (formats: string[][]) => {
    write(area, formats, (position, format) => ({
      type: 'SET_FORMATTING',
      ...oneCell(position),
      format: engineFormat(book, format),
    }))
    return self()
  }
  const weight = (position: Position) => (style(position).bold ? 'bold' : 'normal')
  const background = (position: Position) => String(style(position).fillColor ?? '#ffffff').toLowerCase()
  const numberFormat = (position: Position) => evaluated(book, position).format ?? 'General'

  return {
    getFontWeight: () => weight(first(area)),
    getFontWeights: () => map(area, weight),
    getBackground: () => background(first(area)),
    getBackgrounds: () => map(area, background),
    getNumberFormat: () => numberFormat(first(area)),
    getNumberFormats: () => map(area, numberFormat),
    setNumberFormat: (format: string) => setNumberFormats(fill(area, format)),
    setNumberFormats,
    setFontWeight: both(WEIGHT).one,
    setFontWeights: both(WEIGHT).table,
    setFontStyle: both(SLANT).one,
    setFontStyles: both(SLANT).table,
    setFontSize: both(POINTS).one,
    setFontSizes: both(POINTS).table,
    setBackground: both(FILL).one,
    setBackgrounds: both(FILL).table,
    setFontColor: both(TEXT).one,
    setFontColors: both(TEXT).table,
    setHorizontalAlignment: both(ALIGN).one,
    setHorizontalAlignments: both(ALIGN).table,
    setVerticalAlignment: both(RISE).one,
    setVerticalAlignments: both(RISE).table,
    setWrap: both(WRAP).one,
    setWraps: both(WRAP).table,
  }
}

// Reading and writing how the cells of a range look.
import { type Area, fill, first, oneCell, write } from './area.ts'
import { engineFormat } from './cells.ts'
import type { Command, Position } from './engine.ts'

type Style = Record<string, unknown>

/** The engine draws hex colours only; a named one would be painted black without a word. */
function colour(name: string | null) {
  if (name === null || name === '') return undefined
  if (!/^#[0-9a-f]{3}([0-9a-f]{3})?$/i.test(name)) throw new Error(`not in the stand-in: colour ${name}`)
  return name
}

const WEIGHT = (weight: string | null): Style => ({ bold: weight === 'bold' })
const FILL = (name: string | null): Style => ({ fillColor: colour(name) })
const TEXT = (name: string | null): Style => ({ textColor: colour(name) })
const ALIGN = (side: string | null): Style => ({
  align: { left: 'left', center: 'center', right: 'right' }[side ?? ''] ?? undefined,
})

export function formatMembers<Self>(area: Area, self: () => Self) {
  const { book } = area
  const { getters } = book.model

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

  return {
    getFontWeight: () => (getters.getCellStyle(first(area)).bold ? 'bold' : 'normal'),
    setNumberFormat: (format: string) => setNumberFormats(fill(area, format)),
    setNumberFormats,
    setFontWeight: both(WEIGHT).one,
    setFontWeights: both(WEIGHT).table,
    setBackground: both(FILL).one,
    setBackgrounds: both(FILL).table,
    setFontColors: both(TEXT).table,
    setHorizontalAlignments: both(ALIGN).table,
  }
}

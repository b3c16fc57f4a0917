// Writing how the cells of a range look.
import type { Area } from './area.ts'
import type { Change } from './cell-writes.ts'
import { engineFormat } from './cells.ts'
import { takes } from './signature.ts'
import { writeCells } from './write.ts'

/** The engine draws hex colours only; a named one would be painted black without a word. */
export function colour(name: string | null) {
  if (name === null || name === '') return undefined
  if (!/^#[0-9a-f]{3}([0-9a-f]{3})?$/i.test(name)) throw new Error(`not in the stand-in: colour ${name}`)
  return name
}

export function formatMembers<Self>(area: Area, self: () => Self) {
  const each =
    <T>(look: (value: T) => Change) =>
    (values: T[][]) => {
      writeCells(area, values, look)
      return self()
    }
  const checked = <T>(method: string, kind: string, look: (value: T) => Change) =>
    takes(`Range.${method}`, [`${kind}[][]`], each(look))
  return {
    setNumberFormats: each((format: string) => ({ format: engineFormat(area.book, format) })),
    setFontWeights: each((weight: string | null) => ({ style: { bold: weight === 'bold' } })),
    setBackgrounds: each((name: string | null) => ({ style: { fillColor: colour(name) } })),
    setFontColors: each((name: string | null) => ({ style: { textColor: colour(name) } })),
    setHorizontalAlignments: each((side: string | null) => ({
      style: { align: { left: 'left', center: 'center', right: 'right' }[side ?? ''] },
    })),
    setVerticalAlignments: checked('setVerticalAlignments', 'String|null', (side: string | null) => ({
      style: { verticalAlign: { top: 'top', middle: 'middle', bottom: 'bottom' }[side ?? ''] },
    })),
    setFontSizes: checked('setFontSizes', 'Integer', (fontSize: number) => ({ style: { fontSize } })),
    setFontStyles: checked('setFontStyles', 'String|null', (style: string | null) => ({
      style: { italic: style === 'italic' },
    })),
    setWraps: checked('setWraps', 'Boolean', (isWrapped: boolean) => ({
      style: { wrapping: isWrapped ? 'wrap' : 'overflow' },
    })),
  }
}

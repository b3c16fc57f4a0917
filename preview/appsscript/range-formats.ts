// Writing how the cells of a range look.
import type { Area } from './area.ts'
import type { Book } from './book.ts'
import { engineFormat } from './cells.ts'
import type { Position } from './engine.ts'
import { takes } from './signature.ts'
import { writeAlike } from './write.ts'

type Style = Record<string, unknown>
type Look = { style: Style } | { format: string }

/** The engine draws hex colours only; a named one would be painted black without a word. */
export function colour(name: string | null) {
  if (name === null || name === '') return undefined
  if (!/^#[0-9a-f]{3}([0-9a-f]{3})?$/i.test(name)) throw new Error(`not in the stand-in: colour ${name}`)
  return name
}

function has({ model }: Book, position: Position, wanted: Look): boolean {
  const cell = model.getters.getCell(position)
  if ('format' in wanted) return (cell?.format ?? '') === wanted.format
  const style: Style = { ...cell?.style }
  return Object.entries(wanted.style).every(
    ([key, value]) => (style[key] || undefined) === (value || undefined),
  )
}

export function formatMembers<Self>(area: Area, self: () => Self) {
  const each =
    <T>(look: (value: T) => Look) =>
    (values: T[][]) => {
      writeAlike(area, values, ({ sheetId, target }, value) => {
        const wanted = look(value)
        // Most cells of a large sheet look plain already.
        const others = target.filter(
          ({ left: col, top: row }) => !has(area.book, { sheetId, col, row }, wanted),
        )
        return others.length > 0 ? [{ type: 'SET_FORMATTING', sheetId, target: others, ...wanted }] : []
      })
      return self()
    }
  const checked = <T>(method: string, kind: string, look: (value: T) => Look) =>
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

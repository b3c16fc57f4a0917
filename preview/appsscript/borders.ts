// The borders of a range.
import type { Area } from './area.ts'
import { refuseProtected } from './guards.ts'
import { colour } from './range-formats.ts'
import { takes } from './signature.ts'
import { writeTogether } from './together.ts'

export const BORDER_STYLE = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
}

/** In the order Google takes them, by the engine's names. */
const SIDES = ['top', 'left', 'bottom', 'right', 'v', 'h']
const KINDS = SIDES.map(() => 'Boolean|null')
const LOOK = ['String|null', 'String|null']

export function borderMembers<Self>(area: Area, self: () => Self) {
  const { book, sheetId, zone } = area
  const draw = (sides: (boolean | null)[], name: string | null, style: string | null) => {
    const look = { color: colour(name) ?? '#000000', style: style ?? BORDER_STYLE.SOLID }
    const commands = SIDES.flatMap((position, i) => {
      // Neither drawn nor taken away.
      if (sides[i] === null) return []
      const border = sides[i] ? { position, ...look } : { position, color: '' }
      return [{ type: 'SET_ZONE_BORDERS', sheetId, target: [zone], border }]
    })
    book.pending.write(() => {
      refuseProtected(area)
      writeTogether(book.model, commands)
    })
    return self()
  }
  return {
    setBorder: (...args: unknown[]) =>
      takes('Range.setBorder', args.length > 6 ? [...KINDS, ...LOOK] : KINDS, (...given: unknown[]) =>
        draw(
          given.slice(0, 6) as boolean[],
          (given[6] ?? null) as string | null,
          (given[7] ?? null) as string | null,
        ),
      )(...args),
  }
}

// Reading what stands in the cells of a range.
import { type Area, map } from './area.ts'
import { evaluated, formula, googleError, toScript } from './cells.ts'

export function readMembers(area: Area) {
  const { book } = area
  return {
    getValues: () => map(area, (position) => toScript(evaluated(book, position), book)),
    getDisplayValues: () => map(area, (position) => shown(evaluated(book, position))),
    getFormulas: () => map(area, (position) => formula(book, position)),
    isBlank: () =>
      map(area, (position) => toScript(evaluated(book, position), book) === '' && !formula(book, position))
        .flat()
        .every(Boolean),
  }
}

export function shown({ type, formattedValue }: { type: string; formattedValue: string }): string {
  return type === 'error' ? googleError(formattedValue) : formattedValue
}

// Reading and writing what stands in the cells of a range.
import { type Area, fill, first, map, write } from './area.ts'
import { display, evaluated, formula, toContent, toScript } from './cells.ts'
import type { Command, Position } from './engine.ts'
import { dispatch } from './engine.ts'

export function valueMembers<Self>(area: Area, self: () => Self) {
  const { book } = area
  const value = (position: Position) => toScript(evaluated(book, position), book)

  const update = (position: Position, each: unknown): Command => {
    const { content, date } = toContent(each, book)
    const dated = date && !book.engine.helpers.isDateTimeFormat(evaluated(book, position).format ?? '')
    return { type: 'UPDATE_CELL', ...position, content, ...(dated ? { format: 'yyyy-mm-dd' } : {}) }
  }
  const setValues = (values: unknown[][]) => {
    write(area, values, update)
    return self()
  }
  const setFormulas = (formulas: string[][]) => {
    write(area, formulas, (position, each) => {
      const text = String(each ?? '')
      return {
        type: 'UPDATE_CELL',
        ...position,
        content: text === '' || text.startsWith('=') ? text : `=${text}`,
      }
    })
    return self()
  }

  return {
    getValue: () => value(first(area)),
    getDisplayValue: () => display(book, first(area)),
    getFormula: () => formula(book, first(area)),
    isBlank: () =>
      map(area, (position) => value(position) === '' && !formula(book, position))
        .flat()
        .every(Boolean),
    setValue: (each: unknown) => {
      if (Array.isArray(each)) throw new Error('setValue takes one value; setValues takes a table')
      return setValues(fill(area, each))
    },
    setValues,
    setFormulas,
    clear: () => {
      dispatch(book.model, 'CLEAR_CELLS', { sheetId: area.sheetId, target: [area.zone] })
      const notes = book.notes.get(area.sheetId)
      map(area, ({ col, row }) => notes?.delete(book.engine.helpers.toXC(col, row)))
      return self()
    },
  }
}

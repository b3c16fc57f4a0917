// Emptying the cells of a range. Their rules stay, whatever is cleared.
import { type Area, map } from './area.ts'
import { changing, update } from './cell-writes.ts'
import { dispatch } from './engine.ts'
import { refuseProtected } from './guards.ts'
import { writeTogether } from './together.ts'

export function clearMembers<Self>(area: Area, self: () => Self) {
  const { book, sheetId, zone } = area
  const target = { sheetId, target: [zone] }
  const clear = (work: () => void) => () => {
    book.pending.write(() => {
      refuseProtected(area)
      work()
    })
    return self()
  }
  const formats = () => dispatch(book.model, 'CLEAR_FORMATTING', target)
  return {
    clear: clear(() => {
      dispatch(book.model, 'CLEAR_CELLS', target)
      // The borders.
      formats()
    }),
    // The engine's DELETE_CONTENT takes checkboxes away.
    clearContent: clear(() => {
      const emptied = map(area, (position) => update(position, '')).flat()
      writeTogether(book.model, changing(book.model, emptied))
    }),
    clearFormat: clear(formats),
  }
}

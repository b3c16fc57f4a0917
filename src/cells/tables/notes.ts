// What decides between plans beside the price: a row for each note, with how sure it is and its source.
import type { Market } from '../../pricing/seller'
import { noteText } from '../../words/notes'
import type { Words } from '../../words/shapes/cells'
import type { Value } from '../function'

export function noteRows(market: Market, words: Words): Value[][] {
  return market.notes.map((note) => [
    words.notes.note,
    noteText(market, note, words),
    words.basis[note.basis],
    ...note.sources,
  ])
}

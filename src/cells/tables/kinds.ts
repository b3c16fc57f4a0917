// The kinds of messages as a table.
import { KIND_IDS, KIND_SOURCE, KINDS, KINDS_CHECKED, type Kind } from '../../pricing/cards/kinds'
import type { Words } from '../../words/shapes/cells'
import type { Value } from '../function'
import { table } from './table'

export function kindsTable({ kinds: words, basis, language, rates }: Words): Value[][] {
  return table([
    [words.kind, rates.name, words.from, words.counted, words.bubbles, rates.basis],
    ...KIND_IDS.map((id) => {
      const kind: Kind = KINDS[id]
      return [
        id,
        kind.names[language],
        words.sentFrom[kind.from],
        kind.counted ? words.yes : words.no,
        kind.bubbles ?? '',
        kind.basis === 'disputed' ? words.disputed : basis[kind.basis],
      ]
    }),
    [],
    [rates.checked, KINDS_CHECKED],
    [rates.source, KIND_SOURCE],
  ])
}

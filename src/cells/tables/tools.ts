// What tools charge as a table: a row for each plan, then the rules that come with it.

import { toolCardInForce } from '../../pricing/inforce'
import { attempt, Refusal } from '../../pricing/refusal'
import type { Tool } from '../../pricing/seller'
import { marketName, planName, toolPrice } from '../../words/names'

import type { Words } from '../../words/shapes/cells'
import type { Value } from '../function'
import { table } from './table'

/** A tool whose prices are not known has a row that says so, and its notes. */
export function toolsTable(tools: readonly Tool[], date: string, words: Words): Value[][] {
  const { tools: labels, rates } = words
  const [only] = tools
  if (only && tools.length === 1 && only.cards.length > 0) toolCardInForce(only, date)
  const cards = tools.map((tool) => ({ tool, card: attempt(() => toolCardInForce(tool, date)) }))
  return table([
    [labels.tool, rates.plan, rates.name, labels.fee, labels.sends, rates.basis],
    ...cards.flatMap(({ tool, card }) => {
      const name = marketName(tool, words)
      if (card instanceof Refusal) {
        const from = tool.least === undefined ? [] : [labels.from(toolPrice(tool.least, words))]
        return [[name, '', '', [labels.none, ...from].join(words.comma)]]
      }
      return Object.entries(card.plans).map(([id, { fee, included, basis }]) => [
        ...[name, id, planName(tool, id, words), fee, included ?? labels.unlimited],
        words.basis[basis ?? card.basis],
      ])
    }),
    [],
    ...tools.flatMap((tool) =>
      tool.notes.map(({ id, basis, sources }) => [
        marketName(tool, words),
        labels.notes[id],
        basis === 'disputed' ? words.kinds.disputed : words.basis[basis],
        ...sources,
      ]),
    ),
    ...cards.flatMap(({ tool, card }) => {
      if (card instanceof Refusal) return []
      const name = marketName(tool, words)
      const sources = card.sources.length > 0 ? card.sources : [rates.noSource]
      return [[name, rates.checked, card.checked], ...sources.map((source) => [name, rates.source, source])]
    }),
  ])
}

// What tools charge as a table: a row for each plan, then the rules that come with it.
import { attempt, Refusal } from '../../pricing/refusal'
import { type Tool, toolCard } from '../../pricing/tools'
import { marketName, planName, toolPrice } from '../../words/names'
import type { Words } from '../../words/shapes/cells'
import type { Value } from '../function'
import { table } from './table'

/** One tool's prices are refused where they are not public; in a list of tools the row says so. */
export function toolsTable(tools: readonly Tool[], date: string, words: Words): Value[][] {
  const { tools: labels, rates } = words
  const [only] = tools
  if (only && tools.length === 1) toolCard(only, date)
  const cards = tools.map((tool) => ({ tool, card: attempt(() => toolCard(tool, date)) }))
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
    ...tools.flatMap((tool) => tool.notes.map((note) => [marketName(tool, words), labels.notes[note]])),
    ...cards.flatMap(({ tool, card }) => {
      if (card instanceof Refusal) return []
      const name = marketName(tool, words)
      const sources = card.sources.length > 0 ? card.sources : [rates.noSource]
      return [[name, rates.checked, card.checked], ...sources.map((source) => [name, rates.source, source])]
    }),
  ])
}

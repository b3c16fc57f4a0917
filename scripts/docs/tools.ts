// The prices of tools billed beside LINE, as documents show them.
import { TOOLS, type Tool } from '../../src/pricing/seller'
import { links, shown, table } from './markdown'
import type { DocLanguage, DocWords } from './words'

export function toolPrices(language: DocLanguage, words: DocWords): string {
  const head = [
    words.tool,
    words.plan,
    words.toolFee,
    words.toolSends,
    words.basis,
    words.sources,
    words.checked,
  ]
  return table(
    head,
    TOOLS.flatMap((tool) => toolRows(tool, language, words)),
  )
}

function toolRows(tool: Tool, language: DocLanguage, words: DocWords): string[][] {
  const name = tool.names[language]
  const card = tool.cards[tool.cards.length - 1]
  if (!card)
    return [
      [name, '–', words.noTable(tool.least === undefined ? undefined : shown(tool.least)), '', '', '', ''],
    ]
  return Object.entries(card.plans).map(([id, { fee, included, basis }]) => [
    name,
    tool.plans[id]?.names[language] ?? id,
    shown(fee),
    included === null ? words.unlimited : shown(included),
    words.basisNames[basis ?? card.basis],
    links(card.sources) || words.noSource,
    card.checked,
  ])
}

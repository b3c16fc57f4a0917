// Which names a region, a plan, a kind of message or a tool goes by.
import type { Named } from '../../src/pricing/card'
import { KINDS } from '../../src/pricing/cards/kinds'
import { TOOLS } from '../../src/pricing/seller'
import type { Words } from '../../src/words/shapes/cells'
import type { DocWords } from '../../src/words/shapes/docs'
import { code, table } from './markdown'
import { marketsFor } from './rates'

export function names(words: DocWords, said: Words): string {
  const markets = marketsFor(said.language)
  const rows = (entries: readonly (readonly [string, Named])[]) =>
    entries.map(([id, named]) => [code(id), words.list(known(id, named))])
  return [
    table(
      [`${words.market}${said.brackets(code('region'))}`, words.names],
      rows(markets.map((market) => [market.id, market])),
    ),
    table(
      [words.market, `${said.rates.plan}${said.brackets(code('plan'))}`, words.names],
      markets.flatMap(({ names, plans }) =>
        rows(Object.entries(plans)).map((row) => [names[said.language], ...row]),
      ),
    ),
    table([code('kind'), words.names], rows(Object.entries<Named>(KINDS))),
    table(
      [`${said.tools.tool}${said.brackets(code('tool'))}`, words.names, said.rates.plan],
      TOOLS.map((tool) => [
        code(tool.id),
        words.list(known(tool.id, tool)),
        Object.keys(tool.plans).map(code).join(' ') || '–',
      ]),
    ),
  ].join('\n\n')
}

/** Case, width and spaces make no difference, so neither do names that differ in them alone. */
function known(id: string, { names, aliases }: Named): string[] {
  const seen = new Set([plain(id)])
  return [...Object.values(names), ...aliases].filter((name) => {
    const isNew = !seen.has(plain(name))
    seen.add(plain(name))
    return isNew
  })
}

const plain = (name: string) => name.toLowerCase().replace(/[\s-]/g, '')

// The prices as documents show them: what the functions that list them answer, card by card.
import { MARKETS, type Market, TOOLS, type Tool } from '../../src/pricing/seller'
import type { Words } from '../../src/words/shapes/cells'
import type { DocWords } from '../../src/words/shapes/docs'
import { type Answers, answerTo } from './functions'
import { links, shown, table } from './markdown'

type Row = readonly unknown[]

const newest = <C>(cards: readonly C[]) => [...cards].reverse()

const ratesOf = ({ id }: Market, from: string) => `=LINE_OA_RATES("${id}", "${from}")`

const toolRatesOf = ({ id }: Tool, from?: string) =>
  `=LINE_TOOL_RATES("${id}"${from === undefined ? '' : `, "${from}"`})`

export const rateFormulas: readonly string[] = [
  ...Object.values(MARKETS).flatMap((market) => market.cards.map(({ from }) => ratesOf(market, from))),
  ...TOOLS.flatMap((tool) =>
    tool.cards.length > 0 ? tool.cards.map(({ from }) => toolRatesOf(tool, from)) : [toolRatesOf(tool)],
  ),
]

/** The newest card of every market in one table, and below it what each stands on. */
export function rateOverview(answers: Answers, words: DocWords, said: Words): string {
  const cards = Object.values(MARKETS).flatMap((market) =>
    newest(market.cards)
      .slice(0, 1)
      .map(({ from }) => ({ name: market.names[said.language], ...parted(answers, ratesOf(market, from)) })),
  )
  const [first] = cards
  return [
    table(
      [words.market, ...(first?.head ?? []).slice(1).map(shown)],
      cards.flatMap(({ name, rows }) => rows.map((row) => [name, ...row.slice(1).map(shown)])),
    ),
    cards
      .map(({ name, facts }) => {
        const own = facts.filter(([label]) => label !== said.rates.source && label !== said.notes.note)
        const sources = facts.filter(([label]) => label === said.rates.source).map(([, source]) => source)
        const listed = own.map(([label, value]) => `${label}${said.colon}${value}`)
        return `- **${name}** · ${[...listed, `${said.rates.source} ${links(sources.map(String))}`].join(' · ')}`
      })
      .join('\n'),
  ].join('\n\n')
}

export function rateChapters(answers: Answers, words: DocWords, said: Words): string {
  return Object.values(MARKETS)
    .flatMap((market) => {
      const cards = newest(market.cards).map(({ from }) => ({
        from,
        ...parted(answers, ratesOf(market, from)),
      }))
      const isNote = ([label]: Row) => label === said.notes.note
      return [
        `## ${market.names[said.language]}`,
        ...taxOf(market, words, said),
        ...list((cards[0]?.facts ?? []).filter(isNote), said),
        ...cards.flatMap(({ from, head, rows, facts }) => [
          `### ${words.inForce(from)}`,
          table(
            head.map(shown),
            rows.map((row) => row.map(shown)),
          ),
          ...list(
            facts.filter((row) => !isNote(row)),
            said,
          ),
        ]),
      ]
    })
    .join('\n\n')
}

/** A tool without a public price table has a sentence instead. */
export function toolChapters(answers: Answers, words: DocWords, said: Words): string {
  const body = (formula: string) => {
    const answer = answerTo(answers, formula)
    if ('error' in answer) return [answer.error]
    const { head, rows, facts } = parted(answers, formula)
    return [
      table(
        head.slice(1).map(shown),
        rows.map((row) => row.slice(1).map(shown)),
      ),
      ...list(
        facts.map((row) => row.slice(1)),
        said,
      ),
    ]
  }
  return TOOLS.flatMap((tool) => [
    `### ${tool.names[said.language]}`,
    ...(tool.cards.length === 0 ? body(toolRatesOf(tool)) : []),
    ...newest(tool.cards).flatMap(({ from }) => [words.inForce(from), ...body(toolRatesOf(tool, from))]),
  ]).join('\n\n')
}

/** What stands above the blank row of an answer, and the facts below it. */
function parted(answers: Answers, formula: string): { head: Row; rows: Row[]; facts: Row[] } {
  const answer = answerTo(answers, formula)
  if ('error' in answer) throw new Error(`${formula} is refused: ${answer.error}`)
  const [head = [], ...rows] = answer.rows
  const blank = rows.findIndex((row) => row.every((value) => value === ''))
  return { head, rows: rows.slice(0, blank), facts: rows.slice(blank + 1) }
}

function list(facts: readonly Row[], { colon }: Words): string[] {
  const lines = facts.map((row) => {
    const [label, ...values] = row.filter((value) => value !== '').map(linked)
    return `- ${[label, ...(values.length > 0 ? [values.join(' · ')] : [])].join(colon)}`
  })
  return lines.length > 0 ? [lines.join('\n')] : []
}

const linked = (value: unknown) => (/^https:/.test(String(value)) ? `<${value}>` : shown(value))

/** A card's own table gives the tax of its first day alone. */
function taxOf({ tax }: Market, words: DocWords, said: Words): string[] {
  if (tax.length < 2) return []
  const each = tax.map(({ percent, from }) => words.taxFrom(percent, from))
  return [`${said.rates.tax}${said.colon}${words.list(each)}`]
}

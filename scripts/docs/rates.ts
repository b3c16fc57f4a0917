// The prices as documents show them: what the functions that list them answer, card by card.
import type { RateCard } from '../../src/pricing/card'
import { MARKETS, type Market, TOOLS, type Tool } from '../../src/pricing/seller'
import { HOMES, type Language } from '../../src/words/language'
import type { Words } from '../../src/words/shapes/cells'
import type { DocWords } from '../../src/words/shapes/docs'
import { type Answers, answerTo } from './functions'
import { shown, table } from './markdown'

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

/** All markets, that of most readers of a language first. */
export function marketsFor(language: Language): Market[] {
  const home = HOMES[language]
  return Object.values(MARKETS).sort((one, other) => Number(other.id === home) - Number(one.id === home))
}

/** The newest card of every market, each in one line. */
export function rateLines(language: Language, words: DocWords, said: Words): string {
  const lines = marketsFor(language).flatMap(({ cards, names, plans, currency }) =>
    newest(cards)
      .slice(0, 1)
      .map((card) => {
        const each = Object.entries(card.plans).map(([id, { fee, included, bands }]) =>
          words.plan(plans[id]?.names[language] ?? id, shown(fee), shown(included), extra(bands, words)),
        )
        return `- ${words.card(names[language], currency.code, card.from)}${said.colon}${each.join(' · ')}`
      }),
  )
  return lines.join('\n')
}

function extra(bands: RateCard['plans'][string]['bands'], words: DocWords): string {
  if (bands === null) return words.noExtra
  if (!Array.isArray(bands)) return words.unknownExtra
  const later = bands
    .slice(1)
    .map(({ price }, at) => words.extraFrom(shown(price), shown((bands[at]?.upTo ?? 0) + 1)))
  return words.list([words.extra(shown(bands[0]?.price)), ...later])
}

export function rateChapters(answers: Answers, words: DocWords, said: Words): string {
  return marketsFor(said.language)
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

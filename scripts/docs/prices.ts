// The rate cards as documents show them: one table of all for the README, and every band with its basis and sources.
import type { Band, Plan, RateCard } from '../../src/pricing/card'
import { MARKETS, type Market } from '../../src/pricing/seller'
import { code, links, shown, table } from './markdown'
import type { DocLanguage, DocWords } from './words'

const FEW_BANDS = 2

export function priceOverview(language: DocLanguage, words: DocWords): string {
  const head = [words.market, words.from, words.plan, words.fee, words.included, words.extra]
  const rows = Object.values(MARKETS).flatMap((market) =>
    [...market.cards]
      .reverse()
      .flatMap((card) =>
        Object.entries(card.plans).map(([id, plan]) => [
          market.names[language],
          card.from,
          planName(market, id, language),
          `${shown(plan.fee)} ${market.currency.code}`,
          included(plan, words),
          extraInShort(plan, words),
          basisOf(card, plan, words),
          links(card.sources),
          card.checked,
        ]),
      ),
  )
  return table([...head, words.basis, words.sources, words.checked], rows)
}

export function priceChapters(language: DocLanguage, words: DocWords): string {
  return Object.values(MARKETS)
    .map((market) =>
      [
        `## ${market.names[language]}`,
        [words.withoutTax(market.currency.code), taxOf(market, words)].join(' '),
        ...[...market.cards].reverse().map((card) => cardChapter(market, card, language, words)),
      ].join('\n\n'),
    )
    .join('\n\n')
}

function cardChapter(market: Market, card: RateCard, language: DocLanguage, words: DocWords): string {
  const plans = Object.entries(card.plans)
  const rows = plans.map(([id, plan]) => [
    code(id),
    planName(market, id, language),
    shown(plan.fee),
    included(plan, words),
    extraInShort(plan, words),
  ])
  const ladders = plans.flatMap(([id, { bands }]) =>
    bands && !('unpublished' in bands) && needsTable(bands)
      ? [words.bands(planName(market, id, language)), bandTable(bands, card, words)]
      : [],
  )
  const { basis, checked, sources } = card
  const sure = words.basisOf(
    words.basisNames[basis.from],
    words.basisNames[basis.fees],
    words.basisNames[basis.extra],
  )
  return [
    `### ${words.inForce(card.from)}`,
    table([words.plan, words.name, words.fee, words.included, words.extra], rows),
    ...ladders,
    [
      `- ${words.basis}${words.colon}${sure}`,
      `- ${words.checked}${words.colon}${checked}`,
      ...sources.map((source) => `- ${words.sources}${words.colon}<${source}>`),
    ].join('\n'),
  ].join('\n\n')
}

const needsTable = (bands: readonly Band[]) => bands.length > FEW_BANDS || bands.some(({ basis }) => basis)

function bandTable(bands: readonly Band[], card: RateCard, words: DocWords): string {
  const rows = bands.map((band, at) => [
    span(bands, at, words),
    shown(band.price),
    words.basisNames[band.basis ?? card.basis.extra],
  ])
  return table([words.extraUpTo, words.perMessage, words.basis], rows)
}

function span(bands: readonly Band[], at: number, words: DocWords): string {
  const { upTo } = bands[at] ?? {}
  const before = bands[at - 1]?.upTo
  if (upTo !== undefined) return words.upTo(shown(upTo))
  return before === undefined ? words.all : words.beyond(shown(before))
}

function extraInShort({ bands }: Plan, words: DocWords): string {
  if (bands === null) return words.none
  if ('unpublished' in bands) return words.unpublished(bands.first)
  if (bands.length > FEW_BANDS) {
    return words.steps(shown(bands[0]?.price), shown(bands[bands.length - 1]?.price), bands.length)
  }
  if (bands.length === 1) return shown(bands[0]?.price)
  return words.list(bands.map(({ price }, at) => `${shown(price)}${words.brackets(span(bands, at, words))}`))
}

function included({ included, includedAtFirst }: Plan, words: DocWords): string {
  return includedAtFirst === undefined
    ? shown(included)
    : words.atFirst(shown(includedAtFirst), shown(included))
}

function basisOf({ basis }: RateCard, { bands }: Plan, words: DocWords): string {
  const { basisNames } = words
  const sells = bands && !('unpublished' in bands)
  const own = sells ? [...new Set(bands.map((band) => basisNames[band.basis ?? basis.extra]))] : []
  const extra = own.length > 0 ? own.join(' / ') : undefined
  return words.basisOf(basisNames[basis.from], basisNames[basis.fees], extra)
}

function taxOf({ tax }: Market, words: DocWords): string {
  if (tax.length === 0) return words.taxUnknown
  return words.tax(words.list(tax.map(({ percent, from }) => words.taxFrom(percent, from))))
}

function planName(market: Market, plan: string, language: DocLanguage): string {
  return market.plans[plan]?.names[language] ?? plan
}

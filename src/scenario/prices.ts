// What a scenario has to know of the prices behind it: the cards its months use, changes inside them, unpublished prices.
import type { Basis, RateCard } from '../pricing/card'
import { cardInForce } from '../pricing/inforce'
import { addMonths, firstDay } from '../pricing/month'
import type { Offer } from '../pricing/offer'
import { Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { offerOf, spread } from './costs'
import { forecast } from './forecast'
import type { Scenario } from './scenario'

export interface Prices {
  /** Every card in force in one of the months, oldest first. */
  cards: readonly RateCard[]
  /** Those that begin after the first month. */
  changes: readonly RateCard[]
  /** Plans of these cards whose extra prices are not published. */
  unpublished: readonly { plan: string; card: RateCard }[]
}

export function pricesOf({ market: id, start, months }: Scenario): Prices {
  const market = MARKETS[id]
  const first = cardInForce(market, firstDay(start))
  const last = cardInForce(market, firstDay(addMonths(start, months - 1)))
  const cards = market.cards.slice(market.cards.indexOf(first), market.cards.indexOf(last) + 1)
  const unpublished = cards.flatMap((card) =>
    Object.entries(card.plans).flatMap(([plan, { bands }]) =>
      bands !== null && !Array.isArray(bands) ? [{ plan, card }] : [],
    ),
  )
  return { cards, changes: cards.slice(1), unpublished }
}

/** From the surest on. */
const SURENESS: readonly Basis[] = ['official', 'announced', 'secondary', 'single']

/** How sure the scenario's sum is: as sure as the least sure price in it. */
export function certaintyOf(scenario: Scenario): Basis {
  const used = forecast(scenario).flatMap((month) => {
    const offer = offerOf(scenario, month, scenario.plan)
    return offer instanceof Refusal ? [] : basesOf(offer, spread(month.messages, scenario.accounts).most)
  })
  return SURENESS[Math.max(0, ...used.map((basis) => SURENESS.indexOf(basis)))] as Basis
}

function basesOf({ card, terms: { included, bands } }: Offer, messages: number): Basis[] {
  if (messages <= included || !Array.isArray(bands)) return [card.basis.fees]
  const reached = bands.filter((_, at) => messages - included > (bands[at - 1]?.upTo ?? 0))
  return [card.basis.fees, card.basis.extra, ...reached.flatMap(({ basis }) => basis ?? [])]
}

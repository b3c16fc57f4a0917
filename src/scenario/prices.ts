// What a scenario has to know of the prices behind it: the cards its months use, changes inside them, unpublished prices.
import type { RateCard } from '../pricing/card'
import { cardInForce } from '../pricing/inforce'
import { addMonths, firstDay } from '../pricing/month'
import { MARKETS } from '../pricing/seller'
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

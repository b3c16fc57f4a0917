// A plan as one card sells it.
import type { Plan, RateCard, ToolCard } from './card'
import { type Line, linesOf } from './lines'
import type { Market, Tool } from './seller'

export interface Offer {
  market: Market
  card: RateCard
  plan: string
  terms: Plan
  lines: readonly Line[]
}

export interface ToolOffer {
  tool: Tool
  card: ToolCard
  plan: string
  terms: ToolCard['plans'][string]
}

const known = new WeakMap<RateCard, readonly Offer[]>()

/** Every plan of a market's card, in the card's order; always the same objects for the same card. */
export function offersOn(market: Market, card: RateCard): readonly Offer[] {
  let offers = known.get(card)
  if (!offers) {
    offers = Object.entries(card.plans).map(([plan, terms]) => {
      return { market, card, plan, terms, lines: linesOf(terms) }
    })
    known.set(card, offers)
  }
  return offers
}

/** The offers from a plan on, in the order of their fees; all of them where none is named. */
export function offersFrom<O extends { plan: string }>(
  offers: readonly O[],
  lowest: string | undefined,
): readonly O[] {
  return lowest === undefined ? offers : offers.slice(offers.findIndex(({ plan }) => plan === lowest))
}

/** Every plan of a tool's card, in the card's order. */
export function toolOffersOn(tool: Tool, card: ToolCard): ToolOffer[] {
  return Object.entries(card.plans).map(([plan, terms]) => ({ tool, card, plan, terms }))
}

// What is in force on a date (YYYY-MM-DD): the card of a market or tool, its offers, and the tax.
import type { RateCard, ToolCard } from './card'
import { type Offer, offersOn, type ToolOffer, toolOffersOn } from './offer'
import { Refusal } from './refusal'
import type { Market, Seller, Tool } from './seller'

/** The last card that began on or before a date. */
function last<Card extends { from: string }>(seller: Seller, cards: readonly Card[], date: string): Card {
  for (let at = cards.length - 1; at >= 0; at--) {
    const card = cards[at] as Card
    if (card.from <= date) return card
  }
  throw new Refusal({ code: 'before-first-card', seller, date })
}

export function cardInForce(market: Market, date: string): RateCard {
  return last(market, market.cards, date)
}

/** Refuses a tool whose prices are not public. */
export function toolCardInForce(tool: Tool, date: string): ToolCard {
  if (!tool.cards.length) throw new Refusal({ code: 'tool-unpublished', tool })
  return last(tool, tool.cards, date)
}

/** Every plan on sale in a market, in the card's order. */
export function offers(market: Market, date: string): readonly Offer[] {
  return offersOn(market, cardInForce(market, date))
}

export function offer(market: Market, plan: string, date: string): Offer | undefined {
  return offers(market, date).find((offer) => offer.plan === plan)
}

/** Every plan of a tool on sale, in the order of their fees. */
export function toolOffers(tool: Tool, date: string): ToolOffer[] {
  return toolOffersOn(tool, toolCardInForce(tool, date))
}

/** The tax in percent of the price without tax. */
export function taxPercent(market: Market, date: string): number {
  let percent: number | undefined
  for (const tax of market.tax) if (tax.from <= date) percent = tax.percent
  if (percent === undefined) throw new Refusal({ code: 'tax-unknown', market })
  return percent
}

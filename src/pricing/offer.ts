// Markets and their plans by name, and the rate card in force on a date.
import type { MarketFacts, Named, RateBook, RateCard } from './card'
import { book } from './cards/book'
import { Directory } from './directory'
import { Refusal } from './refusal'

export type MarketId = keyof RateBook['markets']

export interface Market extends MarketFacts {
  id: MarketId
  /** Oldest first. */
  cards: readonly RateCard[]
}

const market = (id: MarketId, cards: readonly RateCard[]): Market => ({ ...book.markets[id], id, cards })

export const MARKETS: Readonly<Record<MarketId, Market>> = {
  JP: market('JP', book.japan),
  TW: market('TW', book.taiwan),
  TH: market('TH', book.thailand),
  OTHER: market('OTHER', book.elsewhere),
}

export const MARKET_IDS = Object.keys(MARKETS) as MarketId[]

const marketNames = new Directory(MARKETS)
const planNames = new Map<string, Directory<string>>()

export function findMarket(name: unknown): Market | undefined {
  const id = marketNames.find(name)
  return id && MARKETS[id]
}

interface Seller {
  id: string
  plans: Readonly<Record<string, Named>>
}

/** The id of the plan a name means in a market or tool: its id, a name in any language, or an alias. */
export function findPlan({ id, plans }: Seller, name: unknown): string | undefined {
  let names = planNames.get(id)
  if (!names) {
    names = new Directory(plans)
    planNames.set(id, names)
  }
  return names.find(name)
}

/** The last card that began on or before a date (YYYY-MM-DD). */
export function cardInForce(market: Market, date: string): RateCard {
  for (let at = market.cards.length - 1; at >= 0; at--) {
    const card = market.cards[at] as RateCard
    if (card.from <= date) return card
  }
  throw new Refusal({ code: 'before-first-card', seller: market, date })
}

/** The tax in force, in percent of the price without tax. */
export function taxPercent(market: Market, date: string): number {
  let percent: number | undefined
  for (const tax of market.tax) if (tax.from <= date) percent = tax.percent
  if (percent === undefined) throw new Refusal({ code: 'tax-unknown', market })
  return percent
}

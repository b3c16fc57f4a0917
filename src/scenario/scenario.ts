// A scenario, and what prices allow it to be.

import { KIND_IDS } from '../pricing/cards/kinds'
import { MOST_MESSAGES } from '../pricing/money'
import { firstDay, firstWholeMonth } from '../pricing/month'
import { findPlan, MARKET_IDS, MARKETS, type MarketId, TOOLS, type Tool } from '../pricing/seller'
import { MOST_ACCOUNTS } from '../pricing/split'
import type { Facts } from './schema'

export type { Scenario, Send } from './schema'

export const FACTS: Facts = {
  marketIds: MARKET_IDS,
  kindIds: KIND_IDS,
  mostMessages: MOST_MESSAGES,
  mostAccounts: MOST_ACCOUNTS,
  contradictions({ market, start, withTax, growthBy, growth, plan, tool, toolPlan }) {
    const billed = toolsOf(market, firstDay(start)).find(({ id }) => id === tool)
    const faults: Record<string, boolean> = {
      plan: plan !== 'cheapest' && findPlan(MARKETS[market], plan) !== plan,
      start: start < firstMonth(market),
      withTax: withTax && MARKETS[market].tax.length === 0,
      growth: growthBy === 'percent' && (growth < -100 || growth > 1_000),
      tool: tool !== '' && !billed,
      toolPlan: billed !== undefined && toolPlan !== 'cheapest' && !(toolPlan in billed.plans),
    }
    return Object.keys(faults).filter((field) => faults[field])
  },
}

/** The tools whose prices are known in a market on a date; the tables of all of them are Japanese. */
export function toolsOf(market: MarketId, date: string): readonly Tool[] {
  return market === 'JP' ? TOOLS.filter(({ cards }) => cards.some(({ from }) => from <= date)) : []
}

/** The first month that a market's cards price as a whole. */
export function firstMonth(market: MarketId): string {
  return firstWholeMonth(MARKETS[market].cards[0]?.from ?? '')
}

// Who sells plans, markets and tools alike, and what people call them and their plans.
import type { MarketFacts, Named, ToolFacts } from './card'
import { book } from './cards/book'
import { Directory } from './directory'

export type MarketId = keyof typeof book.markets

export interface Market extends MarketFacts {
  id: MarketId
}

export interface Tool extends ToolFacts {
  id: string
}

export type Seller = Market | Tool

export const MARKET_IDS = Object.keys(book.markets) as MarketId[]

const market = (id: MarketId): Market => ({ ...book.markets[id], id })

export const MARKETS: Readonly<Record<MarketId, Market>> = {
  JP: market('JP'),
  TW: market('TW'),
  TH: market('TH'),
  OTHER: market('OTHER'),
}

export const TOOLS: readonly Tool[] = Object.entries(book.tools).map(([id, tool]) => ({ ...tool, id }))

const marketNames = new Directory(MARKETS)
const toolNames = new Directory(book.tools)
const planNames = new Map<Readonly<Record<string, Named>>, Directory<string>>()

export function findMarket(name: unknown): Market | undefined {
  const id = marketNames.find(name)
  return id && MARKETS[id]
}

export function findTool(name: unknown): Tool | undefined {
  const id = toolNames.find(name)
  return TOOLS.find((tool) => tool.id === id)
}

/** The id of the plan a name means in a market or tool: its id, a name in any language, or an alias. */
export function findPlan({ plans }: Pick<Seller, 'plans'>, name: unknown): string | undefined {
  let names = planNames.get(plans)
  if (!names) {
    names = new Directory(plans)
    planNames.set(plans, names)
  }
  return names.find(name)
}

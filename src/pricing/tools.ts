// What a tool such as Lステップ adds to LINE's bill: plans by name, the card in force, and the fee for a month's sends.
import type { ToolCard, ToolFacts } from './card'
import { book } from './cards/book'
import { asksForCheapest } from './cheapest'
import { Directory } from './directory'
import { type Amount, toAmount } from './money'
import { findPlan } from './offer'
import { Refusal } from './refusal'

export interface Tool extends ToolFacts {
  id: string
}

/** What every tool bills in, tax included. */
export const TOOL_CURRENCY = 'JPY'

/** A plan as one card of a tool sells it. */
export interface ToolOffer {
  tool: Tool
  card: ToolCard
  plan: string
  terms: ToolCard['plans'][string]
}

export const TOOLS: readonly Tool[] = Object.keys(book.tools).map((id) => ({
  ...(book.tools[id] as ToolFacts),
  id,
}))

const toolNames = new Directory(book.tools)

export function findTool(name: unknown): Tool | undefined {
  const id = toolNames.find(name)
  return TOOLS.find((tool) => tool.id === id)
}

/** The card in force; refuses a tool whose prices are not public. */
export function toolCard(tool: Tool, date: string): ToolCard {
  if (!tool.cards.length) throw new Refusal({ code: 'tool-unpublished', tool })
  const card = [...tool.cards].reverse().find(({ from }) => from <= date)
  if (!card) throw new Refusal({ code: 'before-first-card', seller: tool, date })
  return card
}

/** Every plan on sale on a date, in the order of their fees. */
export function toolOffers(tool: Tool, date: string): ToolOffer[] {
  const card = toolCard(tool, date)
  return Object.entries(card.plans).map(([plan, terms]) => ({ tool, card, plan, terms }))
}

export function canSend({ terms: { included } }: ToolOffer, sends: number): boolean {
  return included === null || sends <= included
}

/** The monthly fee, tax included, of a plan that includes the sends; "cheapest" is the first that does. */
export function toolCost(tool: Tool, planName: string, sends: number, date: string): Amount {
  const all = toolOffers(tool, date)
  const enough = all.find((offer) => canSend(offer, sends))
  const id = findPlan(tool, planName)
  const cheapest = asksForCheapest(planName)
  const found = cheapest ? (enough ?? all[all.length - 1]) : all.find(({ plan }) => plan === id)
  if (!found) {
    const accepts = { type: 'plan', market: tool, cheapest: true } as const
    throw new Refusal({ code: 'unreadable', argument: 'plan', value: planName, accepts })
  }
  if (!canSend(found, sends)) throw new Refusal({ code: 'tool-too-small', offer: found, sends, next: enough })
  return toAmount(found.terms.fee)
}

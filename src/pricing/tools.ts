// What a tool such as Lステップ adds to LINE's bill: the fee of a plan for a month's sends.
import { asksForCheapest } from './cheapest'
import { toolOffers } from './inforce'
import { type Amount, toAmount } from './money'
import type { ToolOffer } from './offer'
import { Refusal } from './refusal'
import { findPlan, type Tool } from './seller'

export function canSend({ terms: { included } }: ToolOffer, sends: number): boolean {
  return included === null || sends <= included
}

/** The monthly fee, tax included, of a plan that includes the sends; "cheapest" is the first that does. */
export function toolCost(tool: Tool, planName: string, sends: number, date: string): Amount | Refusal {
  const all = toolOffers(tool, date)
  const enough = all.find((offer) => canSend(offer, sends))
  const id = findPlan(tool, planName)
  const cheapest = asksForCheapest(planName)
  const found = cheapest ? (enough ?? all[all.length - 1]) : all.find(({ plan }) => plan === id)
  if (!found) {
    const accepts = { type: 'plan', market: tool, cheapest: true } as const
    return new Refusal({ code: 'unreadable', argument: 'plan', value: planName, accepts })
  }
  if (!canSend(found, sends))
    return new Refusal({ code: 'tool-too-small', offer: found, sends, next: enough })
  return toAmount(found.terms.fee)
}

// What a tool such as Lステップ adds to LINE's bill: the fee of a plan for a month's sends.
import { readChoice } from './choice'
import { toolOffers } from './inforce'
import { type Amount, toAmount } from './money'
import { offersFrom, type ToolOffer } from './offer'
import { Refusal } from './refusal'
import type { Tool } from './seller'

/** What every tool bills in, tax included. */
export const TOOL_CURRENCY = 'JPY'

export function canSend({ terms: { included } }: ToolOffer, sends: number): boolean {
  return included === null || sends <= included
}

/** The monthly fee, tax included, of a plan that includes the sends; "cheapest" and "pro or above" are the first that does. */
export function toolCost(tool: Tool, planName: string, sends: number, date: string): Amount | Refusal {
  const all = toolOffers(tool, date)
  const enough = (offers: readonly ToolOffer[]) => offers.find((offer) => canSend(offer, sends))
  const choice = readChoice(tool, planName)
  if (!choice) return unknownPlan(tool, planName)
  const found =
    'plan' in choice
      ? all.find(({ plan }) => plan === choice.plan)
      : (enough(offersFrom(all, choice.cheapestFrom)) ?? all[all.length - 1])
  if (!found) return unknownPlan(tool, planName)
  if (canSend(found, sends)) return toAmount(found.terms.fee)
  return new Refusal({ code: 'tool-too-small', offer: found, sends, next: enough(all) })
}

function unknownPlan(tool: Tool, value: string): Refusal {
  const accepts = { type: 'plan', market: tool, cheapest: true } as const
  return new Refusal({ code: 'unreadable', argument: 'plan', value, accepts })
}

// A month's cost by names, as the tests ask for it.

import { cost } from '../../src/pricing/cost'
import { offer, taxPercent } from '../../src/pricing/inforce'
import { toNumber } from '../../src/pricing/money'
import type { Offer } from '../../src/pricing/offer'
import { attempt, granted, type Reason, Refusal } from '../../src/pricing/refusal'
import { findMarket, findPlan } from '../../src/pricing/seller'

export function offerOf(plan: string, region: string, date: string): Offer {
  const market = findMarket(region)
  const found = market && offer(market, findPlan(market, plan) ?? '', date)
  if (!found) throw new Error(`no plan ${plan} in ${region}`)
  return found
}

export function month(plan: string, region: string, messages: number, date: string, withTax = false): number {
  const found = offerOf(plan, region, date)
  return toNumber(granted(cost(found, messages, withTax ? taxPercent(found.market, date) : 0)))
}

/** The reason an answer is refused; fails when it is not. */
export function refusal(answer: () => unknown): Reason {
  const result = attempt(answer)
  if (result instanceof Refusal) return result.reason
  throw new Error(`not refused: ${String(result)}`)
}

// Which plan to take.

import type { Named } from './card'
import { netBounds, type Offer, offers } from './cost'
import { Directory } from './directory'
import type { Market } from './offer'
import { Refusal } from './refusal'

/**
 * The cheapest plan that can send a month's messages; of plans that cost the same, the one with the lower fee, which a card
 * lists first. Costs are compared before tax and truncation.
 * Where a price is known only within bounds, a plan is chosen only when it cannot cost more than any other.
 */
export function cheapest(market: Market, messages: number, date: string): Offer {
  const able = offers(market, date).flatMap((offer) => {
    const range = netBounds(offer, messages)
    return range ? [{ offer, ...range }] : []
  })
  const best = able.find(({ most }, at) => able.every(({ least }, other) => other === at || most <= least))
  if (!best) throw new Refusal({ code: 'undecided', market, messages, date })
  return best.offer
}

const CHEAPEST_ENTRY: Named = {
  names: { en: 'cheapest', ja: '最安', 'zh-TW': '最便宜', th: 'ถูกที่สุด' },
  aliases: ['最安プラン', '最安値', '最便宜方案', '最省'],
}

/** The names that ask for whichever plan is cheapest. */
export const CHEAPEST_NAMES: readonly string[] = [
  ...Object.values(CHEAPEST_ENTRY.names),
  ...CHEAPEST_ENTRY.aliases,
]

const CHEAPEST = new Directory({ cheapest: CHEAPEST_ENTRY })

/** Whether a plan name asks for whichever plan is cheapest. */
export function asksForCheapest(name: unknown): boolean {
  return CHEAPEST.find(name) !== undefined
}

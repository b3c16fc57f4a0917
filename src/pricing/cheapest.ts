// Which plan to take.
import { breakEvens } from './breakeven'
import { pieceAt } from './lines'
import type { Offer } from './offer'
import { Refusal } from './refusal'
import type { Market } from './seller'

/**
 * The cheapest plan that can send a month's messages; refused where the published prices do not tell which that is.
 * @param from the lowest plan that will do
 */
export function cheapest(market: Market, messages: number, date: string, from?: string): Offer | Refusal {
  const offer = pieceAt(breakEvens(market, date, from), messages)?.offer
  return offer ?? new Refusal({ code: 'undecided', market, messages, date })
}

// Which plan to take, and the names that ask for it.
import { breakEvens } from './breakeven'
import type { Names } from './card'
import { Directory } from './directory'
import { pieceAt } from './lines'
import type { Offer } from './offer'
import { Refusal } from './refusal'
import type { Market } from './seller'

/** The cheapest plan that can send a month's messages; refused where the published prices do not tell which that is. */
export function cheapest(market: Market, messages: number, date: string): Offer | Refusal {
  const offer = pieceAt(breakEvens(market, date), messages)?.offer
  return offer ?? new Refusal({ code: 'undecided', market, messages, date })
}

const NAMES: Names = { en: 'cheapest', ja: '最安', 'zh-TW': '最便宜', th: 'ถูกที่สุด' }
const ALIASES = ['最安プラン', '最安値', '最便宜方案', '最省']

/** The names that ask for whichever plan is cheapest. */
export const CHEAPEST_NAMES: readonly string[] = [...Object.values(NAMES), ...ALIASES]

const DIRECTORY = new Directory({ cheapest: { names: NAMES, aliases: ALIASES } })

/** Whether a plan name asks for whichever plan is cheapest. */
export function asksForCheapest(name: unknown): boolean {
  return DIRECTORY.find(name) !== undefined
}

// That prices have grown old, or are asked of a month far ahead, in words.
import { farAhead, isOld, LOOK_AGAIN } from '../pricing/age'
import type { RateCard } from '../pricing/card'
import type { Market } from '../pricing/seller'
import type { Words } from './shapes/cells'

export function oldPrices({ page }: Market, { rates }: Words): string {
  return rates.old(String(LOOK_AGAIN), page)
}

/**
 * What to know of prices when they are used.
 * @param last the last month they are used for, YYYY-MM
 */
export function ageRemarks(
  market: Market,
  cards: readonly RateCard[],
  last: string,
  today: string,
  words: Words,
): string[] {
  const far = farAhead(today)
  return [
    ...(cards.some((card) => isOld(card, today)) ? [oldPrices(market, words)] : []),
    ...(last >= far ? [words.rates.ahead(far)] : []),
  ]
}

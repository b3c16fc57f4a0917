// The plan that an account's limit at LINE speaks for: no call of LINE's tells it, so a person has to confirm it.
import { offers } from '../pricing/inforce'
import { MARKETS, type MarketId } from '../pricing/seller'
import type { Running } from './request'

/** Undefined where the limit fits several plans or none. */
export function suggestedPlan(market: MarketId, quota: Running['quota'], today: string): string | undefined {
  const fitting = offers(MARKETS[market], today).filter(({ terms: { included, bands } }) => {
    const isSold = bands !== null
    if (quota === 'none') return isSold
    return quota !== null && (quota === included || (isSold && quota > included))
  })
  return fitting.length === 1 ? fitting[0]?.plan : undefined
}

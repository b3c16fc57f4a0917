// The points of the cost curve of one account: where a plan's price per message changes, so that straight lines between them are exact.
import { breakEvens, type Stretch } from '../pricing/breakeven'
import { cost } from '../pricing/cost'
import { offers, taxPercent } from '../pricing/inforce'
import { toNumber } from '../pricing/money'
import { firstDay } from '../pricing/month'
import { Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { spread } from './costs'
import type { MonthResult } from './outlook'

export interface Curve {
  messages: readonly number[]
  /** Costs at these counts; null where a plan cannot send them or its price is not known. */
  plans: readonly { plan: string; costs: readonly (number | null)[] }[]
  /** In which range each plan is cheapest. */
  stretches: readonly Stretch[]
  /** Where the cheapest plan changes, as far as the chart reaches. */
  breaks: readonly number[]
  /** Of several accounts the busiest. */
  here: { messages: number; cost: number | null }
}

export function curve(
  market: keyof typeof MARKETS,
  { month, cost: own }: MonthResult,
  withTax: boolean,
  accounts = 1,
): Curve {
  const messages = spread(month.messages, accounts).most
  const date = firstDay(month.month)
  const tax = withTax ? taxPercent(MARKETS[market], date) : 0
  const all = offers(MARKETS[market], date)
  const stretches = breakEvens(MARKETS[market], date)
  const starts = stretches.map(({ from }) => from).filter((from) => from > 0)
  const most = reach(messages, starts)
  // A plan that sells no more stops one message further, so that no line is drawn on from there.
  const turns = all.flatMap(({ lines }) => lines.flatMap(({ upTo }, at) => (at ? [upTo] : [upTo, upTo + 1])))
  const counts = [...new Set([0, ...turns, ...starts, messages, most])]
    .filter((count) => count <= most)
    .sort((a, b) => a - b)
  const at = (offer: (typeof all)[number], count: number) => {
    const amount = cost(offer, count, tax)
    return amount instanceof Refusal ? null : toNumber(amount)
  }
  return {
    messages: counts,
    plans: all.map((offer) => ({
      plan: offer.plan,
      costs: counts.map((count) => at(offer, count)),
    })),
    stretches,
    breaks: starts.filter((from) => from < most),
    here: { messages, cost: own instanceof Refusal ? null : at(own.offer, messages) },
  }
}

/** Past the next count at which the cheapest plan changes, and with room right of where the user is. */
function reach(messages: number, starts: readonly number[]): number {
  const next = starts.find((start) => start > messages) ?? starts[starts.length - 1] ?? 0
  return Math.ceil(Math.max(messages * 1.5, next * 1.3, 100) / 100) * 100
}

// The month that is running: what is left of the plan after what was sent already, and where the month is likely to end.
import { type Amount, MOST_MESSAGES } from '../pricing/money'
import { daysIn, monthOf } from '../pricing/month'
import type { Offer } from '../pricing/offer'
import { attempt, granted, Refusal } from '../pricing/refusal'
import { monthCost, offerOf } from './costs'
import { forecast } from './forecast'
import type { Scenario } from './scenario'

export interface SoFar {
  month: string
  offer: Offer
  /** Included messages that are left, of all accounts. */
  left: number
  /** Sends to everyone that these are enough for. */
  sends: number
  /** Messages at the month's end, if the days to come are like those that have passed. */
  likely: number
  cost: Amount | Refusal
}

/**
 * @param sent messages counted since the month began
 * @param today YYYY-MM-DD
 */
export function soFar(scenario: Scenario, sent: number, today: string): SoFar | Refusal {
  return attempt(() => {
    const month = monthOf(today)
    const months = forecast(scenario)
    const planned = months.find((each) => each.month === month) ?? months[0]
    if (!planned) throw new Error('A scenario has no month')
    const likely = Math.round((sent * daysIn(month)) / Number(today.slice(8)))
    if (likely > MOST_MESSAGES) throw new Refusal({ code: 'too-many-messages' })
    const now = { ...planned, month, messages: Math.max(planned.messages, sent) }
    const offer = granted(offerOf(scenario, now, scenario.plan))
    const left = Math.max(0, offer.terms.included * scenario.accounts - sent)
    const people = Math.round(planned.reachable * (1 - scenario.otherApp / 100))
    const spent = monthCost(scenario, { ...now, messages: likely }, scenario.plan)
    return {
      month,
      offer,
      left,
      sends: people > 0 ? Math.floor(left / people) : 0,
      likely,
      cost: spent instanceof Refusal ? spent : spent.total,
    }
  })
}

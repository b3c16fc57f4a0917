// A scenario month by month: friends, counted messages, and what each month costs.
import { MARKETS, taxPercent } from '../pricing/catalogue'
import { cheapest } from '../pricing/choose'
import { bill, cost, type Offer, offer } from '../pricing/cost'
import { countMessages } from '../pricing/count'
import type { Amount } from '../pricing/money'
import { attempt, Refusal } from '../pricing/refusal'
import type { Scenario, Send } from './scenario'

export interface Month {
  /** YYYY-MM */
  month: string
  friends: number
  /** Friends who have not blocked the account. */
  reachable: number
  /** Counted messages of each send, in the scenario's order. */
  bySend: number[]
  messages: number
}

export interface MonthCost {
  offer: Offer
  fee: Amount
  extra: Amount
  tax: Amount
  total: Amount
}

/** Mirrors the formulas of the budget sheet cell by cell, so that both show the same numbers. */
export function forecast(scenario: Scenario): Month[] {
  const { start, months, growthBy, growth, blocked, sends } = scenario
  const list: Month[] = []
  let friends = scenario.friends
  for (let index = 0; index < months; index++) {
    if (index > 0) {
      const grown = growthBy === 'percent' ? friends * (1 + growth / 100) : friends + growth
      friends = Math.max(0, Math.round(grown))
    }
    const reachable = Math.round(friends * (1 - blocked / 100))
    const bySend = sends.map((send) =>
      countMessages(recipients(send, reachable), send.perMonth, send.bubbles, send.kind),
    )
    const messages = bySend.reduce((sum, count) => sum + count, 0)
    list.push({ month: addMonths(start, index), friends, reachable, bySend, messages })
  }
  return list
}

/** The people a send reaches: a fixed number never reaches more than can be reached. */
function recipients({ audience, share, recipients }: Send, reachable: number): number {
  if (audience === 'all') return reachable
  return audience === 'share' ? Math.round(reachable * (share / 100)) : Math.min(recipients, reachable)
}

export function addMonths(start: string, count: number): string {
  const [year = 0, month = 1] = start.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7)
}

/** What a month costs on a plan, or on the cheapest one; refused where it cannot be sent or its price is not known. */
export function monthCost(
  { market: id, withTax }: Scenario,
  { month, messages }: Month,
  plan: string,
): MonthCost | Refusal {
  const market = MARKETS[id]
  const date = `${month}-01`
  return attempt(() => {
    const chosen = plan === 'cheapest' ? cheapest(market, messages, date) : offer(market, plan, date)
    if (!chosen) throw new Error(`${plan} is not a plan of ${id}`)
    const net = bill(chosen, messages, 0)
    const fee = net.lines[0]?.amount ?? 0
    const total = withTax ? cost(chosen, messages, taxPercent(market, date)) : net.total
    return { offer: chosen, fee, extra: net.total - fee, tax: total - net.total, total }
  })
}

/** The whole time on one plan: its total, or the first month that is refused. */
export function planTotal(scenario: Scenario, months: readonly Month[], plan: string): Amount | Refusal {
  let sum = 0
  for (const month of months) {
    const result = monthCost(scenario, month, plan)
    if (result instanceof Refusal) return result
    sum += result.total
  }
  return sum
}

/** The month with the most messages; of equals the first. */
export function busiest(months: readonly Month[]): Month {
  return months.reduce((most, month) => (month.messages > most.messages ? month : most))
}

// A scenario month by month: friends, and the messages LINE would count.
import type { KindId } from '../pricing/cards/kinds'
import { countMessages, throughTool } from '../pricing/count'
import { addMonths } from '../pricing/month'
import { type Scenario, type Send, timesIn } from './scenario'

export interface Month {
  /** YYYY-MM */
  month: string
  friends: number
  /** Friends who have not blocked the account. */
  reachable: number
  /** Counted messages of each send, in the scenario's order. */
  bySend: number[]
  messages: number
  /** Messages LINE would count more if nothing went through another app. */
  moved: number
}

/** Mirrors the formulas of the budget sheet cell by cell, so that both show the same numbers. */
export function forecast(scenario: Scenario): Month[] {
  const { start, months, growthBy, growth, blocked, sends, otherApp, entered } = scenario
  const list: Month[] = []
  let friends = scenario.friends
  for (let index = 0; index < months; index++) {
    const month = addMonths(start, index)
    if (index > 0) {
      const grown = growthBy === 'percent' ? friends * (1 + growth / 100) : friends + growth
      friends = Math.max(0, Math.round(grown))
    }
    friends = entered[month]?.friends ?? friends
    const reachable = Math.round(friends * (1 - blocked / 100))
    const count = (throughLine: (people: number) => number) =>
      sends.map((send) =>
        countMessages(
          throughLine(recipients(send, reachable)),
          timesIn(send, month),
          send.bubbles,
          kindOf(scenario, send),
        ),
      )
    const bySend = count((people) => Math.round(people * (1 - otherApp / 100)))
    const messages = sum(bySend)
    const moved = sum(count((people) => people)) - messages
    list.push({ month, friends, reachable, bySend, messages, moved })
  }
  return list
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** How a send counts. */
export function kindOf({ tool }: Pick<Scenario, 'tool'>, { kind }: Pick<Send, 'kind'>): KindId {
  return tool === '' ? kind : throughTool(kind)
}

/** The people a send reaches: a fixed number never reaches more than can be reached. */
export function recipients({ audience, share, recipients, atMost }: Send, reachable: number): number {
  if (audience === 'all') return reachable
  if (audience === 'fixed') return Math.min(recipients, reachable)
  return Math.min(Math.round(reachable * (share / 100)), atMost ?? Number.POSITIVE_INFINITY)
}

/** The month with the most messages; of equals the first. */
export function busiest(months: readonly Month[]): Month {
  return months.reduce((most, month) => (month.messages > most.messages ? month : most))
}

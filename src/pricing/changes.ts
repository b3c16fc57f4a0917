// Which plan to be on in each of several months, and when to change.

import { cheapest } from './cheapest'
import { netBounds } from './cost'
import { offers, toolOffers } from './inforce'
import { type Amount, toAmount } from './money'
import { addMonths, monthOf } from './month'
import { type Offer, offersFrom, type ToolOffer } from './offer'
import { Refusal } from './refusal'
import type { Market, Tool } from './seller'
import { canSend } from './tools'

export interface Month {
  /** A day of the month, YYYY-MM-DD; months follow each other. */
  date: string
  messages: number
}

export interface Step<O> {
  /** Undefined where the published prices do not tell which plan is cheapest. */
  offer: O | undefined
  /** An upgrade holds at once, a downgrade from the 1st when it is asked for in the month before. */
  change: 'start' | 'upgrade' | 'downgrade' | undefined
  /** The month, YYYY-MM, in which a downgrade has to be asked for. */
  askBy: string | undefined
}

/**
 * The cheapest LINE plan of every month, with as few changes as that allows. Included messages never add up and no fee is
 * charged by the day, so that a month costs what its plan costs, whatever was before.
 * @param lowest the lowest plan that will do
 */
export function planChanges(market: Market, months: readonly Month[], lowest?: string): Step<Offer>[] {
  const choices = months.map((month) => lineChoices(market, month, lowest))
  const decided = cheapestPath(
    choices.filter(({ length }) => length),
    () => true,
  )
  const chosen = choices.map(({ length }) => (length ? decided.shift() : undefined))
  return steps(months, chosen, Object.keys(market.plans))
}

/** The cheapest way through a tool's plans where not every plan may go down to every other. */
export function toolChanges(tool: Tool, months: readonly Month[]): Step<ToolOffer>[] {
  const order = Object.keys(tool.plans)
  const choices = months.map(({ date, messages }) => toolChoices(toolOffers(tool, date), messages))
  const path = cheapestPath(choices, (from, to) => mayChange(tool, order, from.plan, to.plan))
  return steps(months, path, order)
}

interface Choice<O> {
  offer: O
  amount: Amount
}

/** No choices where it cannot be told which plan is cheapest. */
function lineChoices(market: Market, { date, messages }: Month, lowest: string | undefined): Choice<Offer>[] {
  const best = cheapest(market, messages, date, lowest)
  if (best instanceof Refusal) return []
  const all = offersFrom(offers(market, date), lowest).flatMap((offer) => {
    const range = netBounds(offer, messages)
    return range && range.least === range.most ? [{ offer, amount: range.least }] : []
  })
  const known = all.some(({ offer }) => offer.plan === best.plan)
  return known ? all : [{ offer: best, amount: 0 }]
}

function toolChoices(all: readonly ToolOffer[], sends: number): Choice<ToolOffer>[] {
  const able = all.filter((offer) => canSend(offer, sends))
  if (!able.length) {
    throw new Refusal({
      code: 'tool-too-small',
      offer: all[all.length - 1] as ToolOffer,
      sends,
      next: undefined,
    })
  }
  return able.map((offer) => ({ offer, amount: toAmount(offer.terms.fee) }))
}

function mayChange({ downgrades }: Tool, order: readonly string[], from: string, to: string): boolean {
  if (!downgrades || order.indexOf(to) >= order.indexOf(from)) return true
  return downgrades.some(([high, low]) => high === from && low === to)
}

/** The way to a month's plan: each month knows the one before, so that ways to share it need no copies. */
interface Path<O> {
  offer: O
  before: Path<O> | undefined
  amount: Amount
  changes: number
}

/** Of all allowed paths the cheapest, then the one with the fewest changes: the best way to each plan, month by month. */
function cheapestPath<O extends { plan: string }>(
  months: readonly (readonly Choice<O>[])[],
  mayFollow: (from: O, to: O) => boolean,
): O[] {
  const [first, ...others] = months
  if (!first) return []
  let paths = first.map(({ offer, amount }): Path<O> => ({ offer, before: undefined, amount, changes: 0 }))
  for (const choices of others) {
    paths = choices.flatMap(({ offer, amount }) => {
      const ways = paths.filter((path) => mayFollow(path.offer, offer))
      return best(
        ways.map((before): Path<O> => {
          const changes = before.changes + (before.offer.plan === offer.plan ? 0 : 1)
          return { offer, before, amount: before.amount + amount, changes }
        }),
      )
    })
  }
  const [path] = best(paths)
  if (!path) throw new Error('no plan of a month may follow those of the month before')
  return offersOf(path)
}

function offersOf<O>(path: Path<O>): O[] {
  const offers: O[] = []
  for (let at: Path<O> | undefined = path; at; at = at.before) offers.push(at.offer)
  return offers.reverse()
}

function best<O>(paths: readonly Path<O>[]): Path<O>[] {
  const [first, ...others] = paths
  if (!first) return []
  const isBetter = (a: Path<O>, b: Path<O>) => (a.amount - b.amount || a.changes - b.changes) < 0
  return [others.reduce((a, b) => (isBetter(b, a) ? b : a), first)]
}

function steps<O extends { plan: string }>(
  months: readonly Month[],
  path: readonly (O | undefined)[],
  order: readonly string[],
): Step<O>[] {
  let before: string | undefined
  return months.map(({ date }, at) => {
    const offer = path[at]
    const change = offer && changeOf(before, offer.plan, order)
    before = offer?.plan ?? before
    return {
      offer,
      change,
      askBy: change === 'downgrade' ? addMonths(monthOf(date), -1) : undefined,
    }
  })
}

function changeOf(before: string | undefined, plan: string, order: readonly string[]): Step<never>['change'] {
  if (before === undefined) return 'start'
  const rise = order.indexOf(plan) - order.indexOf(before)
  if (rise > 0) return 'upgrade'
  return rise < 0 ? 'downgrade' : undefined
}

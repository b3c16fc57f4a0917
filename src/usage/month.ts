// What an account's month comes to: as LINE counts it so far, as its days add up, and where it is likely to end.
import { cost } from '../pricing/cost'
import { offer, taxPercent } from '../pricing/inforce'
import type { Amount } from '../pricing/money'
import { daysIn, firstDay, monthOf } from '../pricing/month'
import type { Offer } from '../pricing/offer'
import { attempt, Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import type { Day, UsageAccount } from './request'

/** ok: below 80 % of what is included, and of the limit · near: from 80 % on · over: from 100 % on. */
export type Level = 'ok' | 'near' | 'over'

export const NEAR = 80

export interface Price {
  net: Amount | Refusal
  /** Undefined where the market's tax is not known. */
  taxed: Amount | Refusal | undefined
}

export interface MonthFigures {
  month: string
  isOver: boolean
  /** As LINE says of the running month, approximately; null where it does not tell, and of every month that is over. */
  soFar: number | null
  /** The sum of the days that LINE has counted, the last of them, and how many before it, or of a month that is over, are missing. */
  counted: number
  countedTo: string | null
  missingDays: number
  /** Messages of kinds for which it is not known whether they are counted. */
  unclassified: number
  /** What the figures below go by: so far, else counted. Of a month that is over always counted. */
  used: number | null
  included: number | null
  /** Whether the plan sells messages beyond the included ones. */
  sellsExtra: boolean | null
  left: number | null
  /** Messages after which LINE sends no more. */
  limit: number | 'none' | null
  level: Level
  cost: Price | undefined
  /** At the month's end, if the time to come is like that which has gone; none of a month that is over, or before a whole day has gone. */
  likely: number | null
  /** Whether LINE's limit is likely to be reached before the month ends. */
  reachesLimit: boolean
  likelyCost: Price | undefined
  /** At the month's end, if the rest of a budget's plan is sent. */
  planned: number | null
  plannedCost: Price | undefined
  /** The day on which the included messages are likely to be used up, within the month. */
  runsOut: string | null
}

type Account = Pick<UsageAccount, 'id' | 'market' | 'plan' | 'running'>

/** Every month of which there is anything, the newest first. */
export function monthsOf(account: Account, days: readonly Day[], today: string): string[] {
  const own = days.filter((row) => row.account === account.id).map(({ day }) => monthOf(day))
  const running = account.running ? [account.running.month] : []
  return [...new Set([...own, ...running])]
    .filter((month) => month <= monthOf(today))
    .sort()
    .reverse()
}

/**
 * @param days of any accounts and months
 * @param today in Japan
 * @param planned messages that a budget plans for the month, where the account is connected to one
 */
export function monthFigures(
  account: Account,
  month: string,
  days: readonly Day[],
  today: string,
  planned?: number,
): MonthFigures {
  const isOver = month < monthOf(today)
  const running = !isOver && account.running?.month === month ? account.running : null
  const soFar = running?.consumption ?? null
  const own = countedDays(account, month, days)
  const counted = sum(own.map((row) => row.counted ?? 0))
  const countedTo = own[own.length - 1]?.day ?? null
  const lastDay = isOver ? daysIn(month) : countedTo === null ? 0 : dayOfMonth(countedTo)
  const used = soFar ?? (countedTo === null ? null : counted)
  const gone = running && soFar !== null ? minutesGone(running.at) : lastDay * DAY
  const found = attempt(() => offer(MARKETS[account.market], account.plan, firstDay(month)) ?? noPlan)
  const on = found instanceof Refusal || found === noPlan ? undefined : (found as Offer)
  const included = on?.terms.included ?? null
  const limit = running?.quota ?? null
  const priceOf = (messages: number | null) =>
    messages === null || !on ? undefined : priced(on, messages, month)
  const pace = isOver || used === null || gone < DAY ? null : likelyEnd(used, gone, month)
  const reachesLimit = typeof limit === 'number' && pace !== null && pace > limit
  // LINE sends nothing beyond its limit.
  const likely = reachesLimit && used !== null ? Math.max(used, limit) : pace
  const atEnd = isOver || used === null || planned === undefined ? null : Math.max(used, planned)
  return {
    month,
    isOver,
    soFar,
    counted,
    countedTo,
    missingDays: lastDay - own.length,
    unclassified: sum(own.map((row) => row.unclassified ?? 0)),
    used,
    included,
    sellsExtra: on ? on.terms.bands !== null : null,
    left: used === null || included === null ? null : Math.max(0, included - used),
    limit,
    level: levelOf(used, [included, limit]),
    cost: priceOf(used),
    likely,
    reachesLimit,
    likelyCost: priceOf(likely),
    planned: atEnd,
    plannedCost: priceOf(atEnd),
    runsOut: isOver ? null : runsOut(used, included, gone, month),
  }
}

const noPlan = 'no plan'

/** A month that is over is known when LINE has counted all its days. */
export function isWhole({ isOver, missingDays }: MonthFigures): boolean {
  return isOver && missingDays === 0
}

function countedDays({ id }: Account, month: string, days: readonly Day[]): Day[] {
  return days
    .filter((row) => row.account === id && monthOf(row.day) === month && row.counted !== null)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Friends on the month's last day, those who block the account included, as budgets count them; null where LINE does not tell. */
export function friendsAtEnd(account: string, month: string, days: readonly Day[]): number | null {
  const last = `${month}-${daysIn(month)}`
  return days.find((row) => row.account === account && row.day === last)?.friends ?? null
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10))
}

/** Minutes of a day. */
const DAY = 24 * 60

/** Of the month, until a time such as 2026-11-15 06:15. */
function minutesGone(time: string): number {
  return (dayOfMonth(time) - 1) * DAY + Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))
}

function likelyEnd(used: number, gone: number, month: string): number {
  return Math.round((used * daysIn(month) * DAY) / gone)
}

/** At the pace so far; null where they last, or are used up already. */
function runsOut(used: number | null, included: number | null, gone: number, month: string): string | null {
  if (!used || included === null || used >= included || gone < DAY) return null
  const day = Math.ceil((included * gone) / (used * DAY))
  return day > daysIn(month) ? null : `${month}-${String(day).padStart(2, '0')}`
}

/** Whole numbers, so that 80 % is met exactly. */
export function hasReached(used: number, percent: number, most: number): boolean {
  return used * 100 >= most * percent
}

function levelOf(used: number | null, bounds: readonly (number | 'none' | null)[]): Level {
  const reached = (percent: number) =>
    bounds.some((most) => typeof most === 'number' && used !== null && hasReached(used, percent, most))
  if (reached(100)) return 'over'
  return reached(NEAR) ? 'near' : 'ok'
}

function priced(on: Offer, messages: number, month: string): Price {
  const tax = attempt(() => taxPercent(on.market, firstDay(month)))
  return {
    net: cost(on, messages, 0),
    taxed: tax instanceof Refusal ? undefined : cost(on, messages, tax),
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}

// One piece of an account's reading: what to ask, and what its answers make of the account and its days.
import { monthOf } from '../pricing/month'
import type { Account } from './account'
import {
  Failure,
  type Response,
  readConsumption,
  readFriends,
  readInfo,
  readMessages,
  readQuota,
} from './answers'
import { addDays, timeInJapan } from './dates'
import { dayOf } from './days'
import type { Day, Fault, Figure, Running } from './request'
import { type Ask, asksFor, BACKFILL, nextDays, recent, type Situation, wantedDays } from './requests'

export interface Now {
  now: number
  /** Today in Japan. */
  today: string
}

export interface Piece {
  account: Account
  rows: Day[]
  /** Whether there are days that can be asked for at once. */
  more: boolean
}

export function situationOf(account: Account, stored: ReadonlySet<string>, { now, today }: Now): Situation {
  const { waiting, asked, missing } = account
  return { waiting, asked, missing, stored, now, today }
}

/** The month so far, and the next days, at most so many. */
export function asksOf(account: Account, stored: ReadonlySet<string>, now: Now, most: number): Ask[] {
  const days = nextDays(situationOf(account, stored, now), most)
  const always = (['name', 'quota', 'consumption'] as const).map((figure) => ({ figure }))
  return [...always, ...asksFor(days, account.missing)]
}

/** There was no token to ask with. */
export function failed(account: Account, { fault, requestId }: Failure, { now }: Pick<Now, 'now'>): Account {
  return { ...account, read: timeInJapan(now), fault, requestId }
}

type Failures = [Ask['figure'], Failure][]

/** @param responses in the order of the asks */
export function afterReading(
  account: Account,
  asks: readonly Ask[],
  responses: readonly Response[],
  stored: ReadonlySet<string>,
  at: Now,
): Piece {
  const { now, today } = at
  const failures: Failures = []
  /** Undefined where it was not asked for; what went wrong is noted. */
  const answer = <T>(figure: Ask['figure'], read: (response: Response) => T | Failure, day?: string) => {
    const response = responses[asks.findIndex((ask) => ask.figure === figure && ask.day === day)]
    const given = response && read(response)
    if (given instanceof Failure) failures.push([figure, given])
    return given
  }
  const name = known(answer('name', readInfo))?.name ?? account.name
  const running: Running = {
    month: monthOf(today),
    at: timeInJapan(now),
    quota: known(answer('quota', readQuota)) ?? null,
    consumption: known(answer('consumption', readConsumption)) ?? null,
  }
  const days = asks.flatMap(({ figure, day }) => (figure === 'messages' && day ? [day] : []))
  const found = days.map((day) => {
    const messages = answer('messages', readMessages, day) ?? new Failure('unreachable')
    const friends = answer('friends', readFriends, day)
    return [day, dayOf(account.id, day, { messages, friends }, today)] as const
  })
  const rows = found.flatMap(([, row]) => (typeof row === 'object' && !(row instanceof Failure) ? [row] : []))
  const all = new Set([...stored, ...rows.map(({ day }) => day)])

  const [fault, requestId] = worst(failures)
  const next: Account = {
    ...account,
    name,
    read: timeInJapan(now),
    fault,
    requestId,
    missing: missingOf(account, asks, failures),
    // What LINE could not say now, it said before.
    running: fault ? kept(account.running, running) : running,
    waiting: waitingOf(account, found, all, at),
    asked: [...recent(account.asked, now), ...(days.length ? [[now, days.length] as [number, number]] : [])],
  }
  const situation = situationOf(next, all, at)
  const isOpen = fault === null && !next.missing.includes('messages')
  if (!isOpen || wantedDays(situation).length === 0) return { account: next, rows, more: false }
  return nextDays(situation, 1).length > 0
    ? { account: next, rows, more: true }
    : { account: { ...next, fault: 'limited' }, rows, more: false }
}

function known<T>(given: T | Failure): T | undefined {
  return given instanceof Failure ? undefined : given
}

/** Days that LINE has not counted, and those of which it gave an unknown answer, so that the others go on meanwhile. */
function waitingOf(
  { waiting }: Account,
  found: readonly (readonly [string, ReturnType<typeof dayOf>])[],
  stored: ReadonlySet<string>,
  { now, today }: Now,
): Record<string, number> {
  const isWaiting = (row: ReturnType<typeof dayOf>) =>
    row === 'waiting' || (row instanceof Failure && row.fault === 'unreadable')
  const added = found.flatMap(([day, row]) => (isWaiting(row) ? [[day, now] as const] : []))
  const all = Object.entries({ ...waiting, ...Object.fromEntries(added) })
  return Object.fromEntries(all.filter(([day]) => !stored.has(day) && day >= addDays(today, -BACKFILL)))
}

/** What was asked for and is closed; what was not asked for stays as it was known. */
function missingOf({ missing }: Account, asks: readonly Ask[], failures: Failures): Figure[] {
  const figures = ['quota', 'consumption', 'messages', 'friends'] as const
  return figures.filter((figure) =>
    asks.some((ask) => ask.figure === figure)
      ? failures.some(([of, { fault }]) => of === figure && fault === 'forbidden')
      : missing.includes(figure),
  )
}

/** Where several things went wrong, the one that a person can do most about. What is closed to an account is no fault, unless all is. */
const ORDER: readonly Fault[] = ['credential', 'unreachable', 'server', 'limited', 'unreadable']

function worst(failures: Failures): [Fault | null, string | null] {
  for (const fault of ORDER) {
    const found = failures.find(([, failure]) => failure.fault === fault)
    if (found) return [fault, found[1].requestId]
  }
  const closed = failures.filter(([, { fault }]) => fault === 'forbidden')
  const isAll = ['quota', 'consumption'].every((figure) => closed.some(([of]) => of === figure))
  return isAll ? ['forbidden', closed[0]?.[1].requestId ?? null] : [null, null]
}

/** Of the same month, the figures that were not answered stay, with the time at which they were; a month that turned begins anew. */
function kept(before: Running | null, now: Running): Running | null {
  if (before?.month !== now.month) return now.consumption === null && now.quota === null ? before : now
  if (now.consumption !== null) return { ...now, quota: now.quota ?? before.quota }
  return { ...before, quota: now.quota ?? before.quota }
}

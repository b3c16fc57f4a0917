// Accounts, days and answers of LINE for tests of usage.
import type { Account } from '../../src/usage/account'
import { newAccount } from '../../src/usage/account'
import type { Response } from '../../src/usage/answers'
import { addDays } from '../../src/usage/dates'
import { COUNTED_KINDS, type Day } from '../../src/usage/request'

export const ID = '@shop1234'

export function accountOf(change: Partial<Account> = {}): Account {
  const identity = {
    id: ID,
    name: 'Shop',
    market: 'JP',
    plan: 'standard',
    kept: 'channel',
    ends: 'c0de',
  } as const
  return { ...newAccount(identity), ...change }
}

/** A day on which so many messages went out, all of them broadcasts of the Manager. */
export function dayOn(day: string, counted: number | null, change: Partial<Day> = {}): Day {
  const none = Object.fromEntries(COUNTED_KINDS.map((kind) => [kind, 0])) as NonNullable<Day['kinds']>
  return {
    account: ID,
    day,
    state: counted === null ? 'partial' : 'ready',
    counted,
    kinds: counted === null ? null : { ...none, broadcast: counted },
    free: 0,
    unclassified: 0,
    friends: 1_000,
    reachable: 800,
    blocked: 100,
    ...change,
  }
}

/** So many messages on each day from one to another. */
export function daysOn(from: string, to: string, counted: number, change: Partial<Day> = {}): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(dayOn(day, counted, change))
  return days
}

export const answered = (body: unknown, code: number | null = 200): Response => ({
  code,
  text: typeof body === 'string' ? body : JSON.stringify(body),
  requestId: 'request-1',
})

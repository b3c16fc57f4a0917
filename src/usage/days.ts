// A row for each account and day, made of LINE's answers once they are final, and never twice.
import { Failure, type Friends, type Messages, type Uncounted } from './answers'
import type { Day } from './request'
import { mayCome } from './requests'

export interface Answers {
  messages: Messages | Uncounted | Failure
  /** Undefined where they were not asked for. */
  friends: Friends | Uncounted | Failure | undefined
}

/** The row of a day, or that LINE has not counted it yet, or what went wrong; only what stays as it is becomes a row. */
export function dayOf(
  account: string,
  day: string,
  { messages, friends }: Answers,
  today: string,
): Day | 'waiting' | Failure {
  if (messages instanceof Failure) return messages
  // Friends that are closed to an account do not hold up its messages.
  const closed = friends instanceof Failure && friends.fault === 'forbidden'
  if (friends instanceof Failure && !closed) return friends
  if (messages === 'unready' && mayCome('messages', day, today)) return 'waiting'
  if (friends === 'unready' && mayCome('friends', day, today)) return 'waiting'
  const sent = typeof messages === 'object' ? messages : undefined
  const people = typeof friends === 'object' && !(friends instanceof Failure) ? friends : undefined
  return {
    account,
    day,
    state: stateOf(sent !== undefined, people !== undefined),
    counted: sent?.counted ?? null,
    kinds: sent?.kinds ?? null,
    free: sent?.free ?? null,
    unclassified: sent?.unclassified ?? null,
    friends: people?.friends ?? null,
    reachable: people?.reachable ?? null,
    blocked: people?.blocked ?? null,
  }
}

export function stateOf(hasMessages: boolean, hasFriends: boolean): Day['state'] {
  if (hasMessages && hasFriends) return 'ready'
  return hasMessages || hasFriends ? 'partial' : 'none'
}

const keyOf = ({ account, day }: Pick<Day, 'account' | 'day'>) => `${account} ${day}`

/** Rows that do not stand there yet, each once, in the order of their days. */
export function newRows(stored: readonly Pick<Day, 'account' | 'day'>[], found: readonly Day[]): Day[] {
  const known = new Set(stored.map(keyOf))
  const added = found.filter((row) => !known.has(keyOf(row)) && known.add(keyOf(row)))
  return added.sort((a, b) => (keyByDay(a) < keyByDay(b) ? -1 : 1))
}

const keyByDay = ({ account, day }: Day) => `${day} ${account}`

/** Somebody may have copied a row: the first counts. */
export function once(rows: readonly Day[]): Day[] {
  return newRows([], rows)
}

/** The days of an account that stand there. */
export function storedDays(rows: readonly Day[], account: string): Set<string> {
  return new Set(rows.filter((row) => row.account === account).map(({ day }) => day))
}

// What to ask LINE next for an account: days that do not stand in the sheet yet, in their order, within what LINE allows in an hour.
import { addDays, daysBetween } from './dates'
import type { Figure } from './request'

/** The only addresses that the manifest of this build lets it reach: none of them sends anything. */
const HOST = 'https://api.line.me/'
export const TOKEN_ADDRESS = `${HOST}oauth2/v3/token`

/** What one request is for; a day's figures have a day. */
export interface Ask {
  figure: 'name' | Figure
  day?: string
}

export function addressOf({ figure, day = '' }: Ask): string {
  const date = `?date=${day.replace(/-/g, '')}`
  return {
    name: `${HOST}v2/bot/info`,
    quota: `${HOST}v2/bot/message/quota`,
    consumption: `${HOST}v2/bot/message/quota/consumption`,
    messages: `${HOST}v2/bot/insight/message/delivery${date}`,
    friends: `${HOST}v2/bot/insight/followers${date}`,
  }[figure]
}

/** Days before today that are read when an account is new, and caught up on later. */
export const BACKFILL = 60
/** A day's figures that LINE has not counted when it is asked so many days later never come. */
const MESSAGES_COME = 7
const FRIENDS_COME = 2
/** LINE's limit for an hour, for an account's messages and its friends each. */
export const HOURLY = 60
const HOUR = 3_600_000
/** A day that is not counted yet is not asked for again at once. */
const PAUSE = HOUR / 6

/** How many days were asked for at an instant. */
export type Asked = [instant: number, days: number]

/** What is remembered of an account between runs, beside the rows that stand in the sheet. */
export interface Memory {
  /** Days that were not counted yet, and when that was seen. */
  waiting: Readonly<Record<string, number>>
  /** Of the last hour. */
  asked: readonly Asked[]
  /** What was closed to the account when it was last asked. */
  missing: readonly Figure[]
}

export interface Situation extends Memory {
  /** Today in Japan. */
  today: string
  now: number
  /** Days that stand in the sheet. */
  stored: ReadonlySet<string>
}

/** In their order, as they stand in the sheet. */
function backfill(today: string): string[] {
  return Array.from({ length: BACKFILL }, (_, at) => addDays(today, at - BACKFILL))
}

/** Days that should be asked for, in their order; only the last where the messages were closed to the account. */
export function wantedDays({ today, now, stored, waiting, missing }: Situation): string[] {
  const wanted = backfill(today).filter(
    (day) => !stored.has(day) && now - (waiting[day] ?? Number.NEGATIVE_INFINITY) >= PAUSE,
  )
  return missing.includes('messages') ? wanted.slice(-1) : wanted
}

/** How many days LINE may be asked for now. */
export function allowance({ asked, now }: Pick<Situation, 'asked' | 'now'>): number {
  return HOURLY - recent(asked, now).reduce((all, [, days]) => all + days, 0)
}

export function recent(asked: readonly Asked[], now: number): Asked[] {
  return asked.filter(([instant]) => now - instant < HOUR)
}

/** The next days to ask for, at most so many. */
export function nextDays(situation: Situation, most: number): string[] {
  return wantedDays(situation).slice(0, Math.max(0, Math.min(most, allowance(situation))))
}

/** Both figures of each day; the friends of the first alone where they were closed to the account. */
export function asksFor(days: readonly string[], missing: readonly Figure[]): Ask[] {
  return days.flatMap((day, at): Ask[] => {
    const hasFriends = at === 0 || !missing.includes('friends')
    return [{ figure: 'messages', day }, ...(hasFriends ? [{ figure: 'friends', day } as const] : [])]
  })
}

/** Days of the backfill that stand in the sheet, or of which LINE said a moment ago that they are not counted. */
export function progress(situation: Situation): { done: number; wanted: number } {
  const { today, stored, waiting, now } = situation
  const isDone = (day: string) => stored.has(day) || now - (waiting[day] ?? 0) < PAUSE
  return { done: backfill(today).filter(isDone).length, wanted: BACKFILL }
}

/** Whether figures that are not there on a day may still come. */
export function mayCome(figure: 'messages' | 'friends', day: string, today: string): boolean {
  return daysBetween(day, today) <= (figure === 'messages' ? MESSAGES_COME : FRIENDS_COME)
}

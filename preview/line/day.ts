// Days and hours of Japan, which are LINE's in every market.

/** A day YYYY-MM-DD and an hour from 0 to 23. */
export type Moment = { day: string; hour: number }

const HOUR = 3_600_000
const DAY = 24 * HOUR
const AHEAD = 9 * HOUR

export function inJapan(instant: number): Moment {
  const clock = new Date(instant + AHEAD).toISOString()
  return { day: clock.slice(0, 10), hour: Number(clock.slice(11, 13)) }
}

/** @param count below zero for a day before */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)
}

export const isFirstOfMonth = (day: string) => day.endsWith('-01')

export function weekday(day: string): string {
  return new Date(day).toUTCString().slice(0, 3)
}

/** Of `20261127`; undefined for what is no day. */
export function readDay(text: string | null): string | undefined {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(text ?? '') ?? []
  const day = `${year}-${month}-${date}`
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined
}

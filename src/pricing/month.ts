// Months, YYYY-MM, and days, YYYY-MM-DD: LINE's begin and end in Japan time in every market.

const JAPAN_OFFSET = 9 * 3_600_000

/** The day it is in Japan at an instant, in milliseconds. */
export function dayInJapan(instant: number): string {
  return new Date(instant + JAPAN_OFFSET).toISOString().slice(0, 10)
}

export function monthOf(day: string): string {
  return day.slice(0, 7)
}

export function firstDay(month: string): string {
  return `${month}-01`
}

/** @param count months later, or earlier where it is negative */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return monthOf(new Date(Date.UTC(year, number - 1 + count, 1)).toISOString())
}

/** The first month that lies wholly on or after a day. */
export function firstWholeMonth(day: string): string {
  return day === firstDay(monthOf(day)) ? monthOf(day) : addMonths(monthOf(day), 1)
}

export function daysIn(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

// Days, YYYY-MM-DD, and times in Japan, to which all of LINE's days and months belong.
import { dayInJapan } from '../pricing/month'

const DAY = 86_400_000

/** @param count days later, or earlier where it is negative */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)
}

/** Days from one to another; below zero where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** YYYY-MM-DD HH:MM of an instant in milliseconds. */
export function timeInJapan(instant: number): string {
  return `${dayInJapan(instant)} ${new Date(instant + 9 * 3_600_000).toISOString().slice(11, 16)}`
}

/** Spreadsheets count days from the end of 1899. */
const FIRST_SERIAL = '1899-12-30'

export function serialOf(day: string): number {
  return daysBetween(FIRST_SERIAL, day)
}

export function dayOfSerial(serial: number): string {
  return addDays(FIRST_SERIAL, Math.floor(serial))
}

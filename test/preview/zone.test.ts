// Sheet days and script instants are the same moment in every time zone, clock changes included.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toInstant, toSerial } from '../../preview/appsscript/zone.ts'

/** Days since 1899-12-30, the engine's and Google's day 0. */
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569

describe('midnight of a date cell', () => {
  it.each([
    ['Tokyo, nine hours ahead', 'Asia/Tokyo', [2026, 10, 1], '2026-09-30T15:00:00.000Z'],
    ['New York in winter', 'America/New_York', [2026, 1, 1], '2026-01-01T05:00:00.000Z'],
    ['New York on the day summer time starts', 'America/New_York', [2026, 3, 8], '2026-03-08T05:00:00.000Z'],
    ['New York on the day after', 'America/New_York', [2026, 3, 9], '2026-03-09T04:00:00.000Z'],
    ['Kathmandu, 5 h 45 min ahead', 'Asia/Kathmandu', [2026, 10, 1], '2026-09-30T18:15:00.000Z'],
    ['a fixed 9 hours ahead', 'GMT+09:00', [2026, 10, 1], '2026-09-30T15:00:00.000Z'],
    ['a fixed 3 h 30 min behind', 'GMT-03:30', [2026, 10, 1], '2026-10-01T03:30:00.000Z'],
    ['Kiritimati, 14 hours ahead', 'Pacific/Kiritimati', [2026, 10, 1], '2026-09-30T10:00:00.000Z'],
  ] as const)('in %s', (_, zone, [year, month, day], instant) => {
    expect(toInstant(serial(year, month, day), zone).toISOString()).toBe(instant)
  })

  it.each([
    'UTC',
    'GMT-03:30',
    'Asia/Taipei',
    'Asia/Bangkok',
    'America/Los_Angeles',
    'Europe/Lisbon',
    'Australia/Lord_Howe',
  ])('is the same day again in %s', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: serial(1971, 1, 1), max: serial(2100, 1, 1) }), (day) => {
        expect(Math.floor(toSerial(toInstant(day, zone), zone) + 1e-9)).toBe(day)
      }),
      { numRuns: 200 },
    )
  })
})

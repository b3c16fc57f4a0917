// The month that is running: what is left, and where it is likely to end.
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../src/pricing/refusal'
import type { Scenario } from '../../src/scenario/scenario'
import { soFar } from '../../src/scenario/sofar'
import { described, shown } from '../support/scenario'

const look = (scenario: Scenario, sent: number, today: string) => {
  const result = soFar(scenario, sent, today)
  if (result instanceof Refusal) throw new Error(result.reason.code)
  return result
}

describe('12,000 messages sent by the 15th of November', () => {
  // 5,000 × 4 = 20,000 planned: Standard
  const result = look(described(5_000), 12_000, '2026-11-15')

  it('leave 18,000 of the 30,000 included, three sends to 5,000 friends', () => {
    expect(result).toMatchObject({ month: '2026-11', left: 18_000, sends: 3 })
  })

  it('are likely to be twice as many at the end of its 30 days', () => {
    expect([result.likely, shown(result.cost)]).toEqual([24_000, 15_000])
  })
})

it.each<[string, number, string, number, number, number]>([
  // 40,000 × 30 / 10: 15,000 + 90,000 × 3
  ['beyond what is included nothing is left', 40_000, '2026-11-10', 0, 120_000, 285_000],
  ['on the last day nothing is added', 30_000, '2026-11-30', 0, 30_000, 15_000],
  ['one short of what is included leaves one', 29_999, '2026-11-30', 1, 29_999, 15_000],
  // 31 days; the month after the scenario's only one
  ['in a month that is not planned', 1_000, '2026-12-31', 29_000, 1_000, 5_000],
])('%s', (_, sent, today, left, likely, cost) => {
  const result = look(described(5_000), sent, today)
  expect([result.left, result.likely, shown(result.cost)]).toEqual([left, likely, cost])
})

it('counts what all accounts include', () => {
  // 20,000 over two accounts: Standard each
  expect(look(described(5_000, { accounts: 2 }), 10_000, '2026-11-15').left).toBe(50_000)
})

it('is refused where more come together than can be counted', () => {
  const result = soFar(described(1), 10_000_000_000, '2026-11-01')
  expect(result instanceof Refusal && result.reason.code).toBe('too-many-messages')
})

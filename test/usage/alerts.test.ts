// A warning is given once for each account, threshold and month.
import { describe, expect, it } from 'vitest'
import { afterGiving, alertsDue } from '../../src/usage/alerts'
import { monthFigures } from '../../src/usage/month'
import type { Running } from '../../src/usage/request'
import { accountOf } from '../support/usage'

const figuresAt = (consumption: number | null, quota: Running['quota'] = 'none', month = '2026-11') =>
  monthFigures(
    accountOf({ running: { month, at: `${month}-15 06:15`, consumption, quota } }),
    month,
    [],
    `${month}-15`,
  )
const due = (...given: Parameters<typeof figuresAt>) =>
  alertsDue(figuresAt(...given), []).map(({ of, percent, most }) => [of, percent, most])

describe('of 30,000 included', () => {
  it.each<[string, number, Running['quota'], unknown[]]>([
    ['none is due one short of 80 %', 23_999, 'none', []],
    ['one is due at 80 %', 24_000, 'none', [['included', 80, 30_000]]],
    ['that of 80 % is due one short of all', 29_999, 'none', [['included', 80, 30_000]]],
    ['that of 100 % alone is due at all', 30_000, 'none', [['included', 100, 30_000]]],
    ['a limit there is named in its place', 24_000, 30_000, [['limit', 80, 30_000]]],
    // 80 % of 50,000 is 40,000
    [
      'a limit beyond is a threshold of its own',
      40_000,
      50_000,
      [
        ['included', 100, 30_000],
        ['limit', 80, 50_000],
      ],
    ],
    ['that of what is included is due where LINE tells no limit', 90_000, null, [['included', 100, 30_000]]],
  ])('%s', (_, consumption, quota, expected) => {
    expect(due(consumption, quota)).toEqual(expected)
  })

  it('none is due where nothing is known', () => {
    expect(due(null)).toEqual([])
  })
})

it('is given at 80 and at 100 %, each once, and again in the next month', () => {
  let given: readonly string[] = []
  const said: string[] = []
  const run = (month: string, consumption: number) => {
    const figures = figuresAt(consumption, 'none', month)
    const alerts = alertsDue(figures, given)
    given = afterGiving(month, given, alerts)
    said.push(...alerts.map(({ percent }) => `${month} ${percent}`))
  }
  for (const consumption of [10_000, 24_000, 24_500, 30_000, 31_000, 24_000]) run('2026-11', consumption)
  for (const consumption of [0, 30_000, 29_000]) run('2026-12', consumption)
  expect(said).toEqual(['2026-11 80', '2026-11 100', '2026-12 100'])
  // What was given in November is forgotten.
  expect(given).toEqual(['2026-12 included 80', '2026-12 included 100'])
})

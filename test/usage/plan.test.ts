// The plan that a limit at LINE speaks for, or none where several would do.
import { expect, it } from 'vitest'
import type { MarketId } from '../../src/pricing/seller'
import { suggestedPlan } from '../../src/usage/plan'
import type { Running } from '../../src/usage/request'

it.each<[MarketId, Running['quota'], string | undefined]>([
  ['JP', 200, 'communication'],
  ['JP', 199, undefined],
  ['JP', 5_000, 'light'],
  ['JP', 5_001, undefined],
  ['JP', 29_999, undefined],
  ['JP', 30_000, 'standard'],
  // 30,000 included and a cap of 15,000 extra ones
  ['JP', 45_000, 'standard'],
  ['JP', 'none', 'standard'],
  ['JP', null, undefined],
  ['TW', 200, 'light'],
  ['TW', 3_000, 'medium'],
  ['TW', 6_000, 'high'],
  ['TW', 10_000, 'high'],
  ['TH', 300, 'free'],
  ['TH', 15_000, 'basic'],
  ['TH', 34_999, 'basic'],
  // Pro includes as many as Basic with a cap of 20,000 extra ones.
  ['TH', 35_000, undefined],
  ['TH', 'none', undefined],
  ['OTHER', 10_000, 'light'],
])('in %s a limit of %s suggests %s', (market, quota, plan) => {
  expect(suggestedPlan(market, quota, '2026-11-27')).toBe(plan)
})

// What the server tells the section on usage in tests of the sidebar alone.
import type { UsageAccount, UsageOpened } from '../../../src/usage/request.ts'

export const TODAY = '2026-11-27'

export function shop(change: Partial<UsageAccount> = {}): UsageAccount {
  return {
    id: '@aoba',
    name: 'Aoba Stationery Shibuya',
    market: 'JP',
    plan: 'standard',
    kept: 'channel',
    ends: 'f00d',
    read: '2026-11-27 12:00',
    fault: null,
    requestId: null,
    missing: [],
    running: { month: '2026-11', at: '2026-11-27 12:00', consumption: 21_600, quota: 30_000 },
    waiting: [],
    link: null,
    ...change,
  }
}

export const running = (consumption: number, quota: number | 'none' | null) => ({
  running: { month: '2026-11', at: '2026-11-27 12:00', consumption, quota },
})

const OPENED: UsageOpened = {
  accounts: [],
  daily: false,
  dailyFault: null,
  mail: null,
  mailFault: null,
  consents: { fetch: null, daily: null, mail: null },
  today: TODAY,
}

/** 800 messages on each day, of which the first of October is missing. */
const days = Array.from({ length: 56 }, (_, at) => ({
  account: '@aoba',
  day: new Date(Date.UTC(2026, 9, 2 + at)).toISOString().slice(0, 10),
  state: 'ready',
  counted: 800,
  kinds: null,
  free: 3,
  unclassified: 1,
  friends: 1_000,
  reachable: 900,
  blocked: 100,
}))

/** The source of the page's fakes; @param more further ones, or others in their place */
export const answers = (opened: Partial<UsageOpened>, more = '') => `{
  openUsage: () => (${JSON.stringify({ ...OPENED, ...opened })}),
  usageDays: () => (${JSON.stringify(days)}),
  readMarked: () => [],
  ${more}
}`

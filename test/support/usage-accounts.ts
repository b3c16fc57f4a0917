// Two accounts, and workbooks with them of which none may hold a secret where it should not.
import { afterAll, expect } from 'vitest'
import { account } from './line.ts'
import { openUsageAddOn, type UsageAddOn } from './usage-workbook.ts'

export const shop = account({ basicId: '@001shop' })
export const cafe = account({
  basicId: '@002cafe',
  channelId: '2000000099',
  channelSecret: 'cafe5ec2e70000000000000000000000',
  token: `${'CafeToken'.padEnd(150, 'y')}+/=`,
  name: 'Café',
  sends: () => ({ apiPush: 10, chat: 3, pnpNoticeMessage: 2 }),
})
export const DAYS = 'LINE usage'
export const MONTHS = 'LINE usage by month'

/** Registers what looks for secrets behind the last test of a file. */
export function useWorkbooks() {
  const all: UsageAddOn[] = []
  const open = (...given: Parameters<typeof openUsageAddOn>) => {
    const workbook = openUsageAddOn(...given)
    all.push(workbook)
    return workbook
  }
  const connected = (...options: [Parameters<typeof openUsageAddOn>[1]?]) => {
    const workbook = open([shop, cafe], ...options)
    workbook.connect(shop)
    return workbook
  }
  afterAll(() => {
    for (const workbook of all) {
      const shown = workbook.open()
      const { secrets } = workbook.line
      expect(secrets.length).toBeGreaterThan(1)
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
    }
  })
  return { open, connected }
}

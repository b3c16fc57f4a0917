// A headless workbook with the build that reads usage, and the stand-in of LINE outside of it.
import { readFileSync } from 'node:fs'
import { openWorkbook } from '../../preview/headless.ts'
import type { Account as LineAccount } from '../../preview/line/account.ts'
import type { Line } from '../../preview/line/line.ts'
import type { MarketId } from '../../src/pricing/seller'
import type { Day, Progress, UsageOpened } from '../../src/usage/request'
import type { Language } from '../../src/words/language'
import { lineOf, outside } from './line.ts'

const built = (name: string) => readFileSync(new URL(`../../dist-usage/${name}`, import.meta.url), 'utf8')
export const USAGE_CODE = built('Code.js')
const SIDEBAR = built('sidebar.html')
const MANIFEST = JSON.parse(built('appsscript.json'))

/** After yesterday is counted, before LINE's noon. */
export const MORNING = '2026-11-27T06:15:00+09:00'

export interface Options {
  now?: string
  language?: Language
  timeZone?: string
  sheetLocale?: string
}

export function openUsageAddOn(accounts: LineAccount[], options: Options = {}) {
  const { now = MORNING, language = 'en', ...others } = options
  const line: Line = lineOf(...accounts)
  const workbook = openWorkbook({
    code: USAGE_CODE,
    sidebar: SIDEBAR,
    manifest: MANIFEST,
    outside: outside(line),
    now,
    ...others,
  })
  /** Everything that the sidebar was told. */
  const told: unknown[] = []
  const run = (name: string, request: unknown): unknown => {
    const answer = workbook.run(name, request)
    told.push(answer)
    return answer
  }
  const ask = <Answer = UsageOpened>(name: string, request: object = {}) =>
    run(name, { language, ...request }) as Answer
  const usage = {
    ...workbook,
    line,
    told,
    ask,
    connect: (
      { channelId: channel, channelSecret: secret }: LineAccount,
      market: MarketId = 'JP',
      plan = 'standard',
    ) => ask('connectUsage', { credential: { channel, secret }, market, plan }),
    opened: () => run('openUsage', undefined) as UsageOpened,
    account: (id: string) => usage.opened().accounts.find((each) => each.id === id),
    /** As the sidebar does: again and again until there is no more. */
    readAll: (id: string): Progress[] => {
      const pieces: Progress[] = []
      do pieces.push(ask<Progress>('readUsage', { id }))
      while (pieces.at(-1)?.more && pieces.length < 20)
      return pieces
    },
    days: (from = '2026-01') => run('usageDays', from) as Day[],
    daily: () => workbook.script.call('clock', 'importUsage', [{ authMode: 'FULL' }]),
    /** Properties but those of credentials, sheets, mails and what the sidebar was told: where no secret may be. */
    open: () => {
      const { book, model } = workbook
      const properties = Object.entries(book.properties.all()).filter(
        ([key]) => !key.startsWith('usage.secret.'),
      )
      return JSON.stringify([properties, model.exportData(), book.mails, told])
    },
    sheets: () => workbook.model.getters.getSheetIds().map((id) => workbook.model.getters.getSheetName(id)),
  }
  return usage
}

export type UsageAddOn = ReturnType<typeof openUsageAddOn>

// Usage from LINE into a spreadsheet: connected, read, shown, read again, and each thing that can go wrong.
import { afterAll, describe, expect, it } from 'vitest'
import { memoryStore } from '../../preview/appsscript/properties.ts'
import { LANGUAGES } from '../../src/words/language'
import { USAGE_WORDS } from '../../src/words/usage'
import { account } from '../support/line.ts'
import { MORNING, openUsageAddOn, type UsageAddOn } from '../support/usage-workbook'

const shop = account({ basicId: '@001shop' })
const cafe = account({
  basicId: '@002cafe',
  channelId: '2000000099',
  channelSecret: 'cafe5ec2e70000000000000000000000',
  token: `${'CafeToken'.padEnd(150, 'y')}+/=`,
  name: 'Café',
  sends: () => ({ apiPush: 10, chat: 3, pnpNoticeMessage: 2 }),
})
const DAYS = 'LINE usage'
const MONTHS = 'LINE usage by month'
const en = USAGE_WORDS.en()

/** Every workbook of this file, so that none holds a secret where it should not. */
const all: UsageAddOn[] = []
function open(...given: Parameters<typeof openUsageAddOn>) {
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

describe('connecting', () => {
  it('tests a channel and keeps nothing', () => {
    const workbook = open([shop])
    const credential = { channel: shop.channelId, secret: shop.channelSecret }
    expect(workbook.ask('testUsage', { credential })).toEqual({
      id: '@001shop',
      name: shop.name,
      quota: 30_000,
      // 26 days of 1,000: today's follow at noon
      consumption: 26_000,
      missing: [],
    })
    expect(workbook.book.properties.all()).toEqual({})
    expect(workbook.sheets()).toEqual(['Sheet1'])
  })

  it('shows name, plan and the last four characters, of a channel and of a token', () => {
    const workbook = connected()
    const token = workbook.ask('connectUsage', {
      credential: { token: cafe.token },
      market: 'TW',
      plan: 'high',
    })
    expect(token.accounts).toMatchObject([
      {
        id: '@001shop',
        name: shop.name,
        market: 'JP',
        plan: 'standard',
        kept: 'channel',
        ends: shop.channelSecret.slice(-4),
        read: null,
      },
      {
        id: '@002cafe',
        name: 'Café',
        market: 'TW',
        plan: 'high',
        kept: 'token',
        ends: cafe.token.slice(-4),
        fault: null,
      },
    ])
  })

  it('of an account that is known already takes the new credential, and keeps what was read', () => {
    const workbook = connected()
    workbook.readAll('@001shop')
    const again = workbook.ask('connectUsage', {
      credential: { token: shop.token },
      market: 'JP',
      plan: 'light',
    })
    expect(again.accounts).toHaveLength(1)
    expect(again.accounts[0]).toMatchObject({
      kept: 'token',
      plan: 'light',
      running: { consumption: 26_000 },
    })
  })

  it.each([
    ['a wrong secret', { channel: shop.channelId, secret: 'wrong5ec2e7000000000000000000000' }],
    ['an unknown channel', { channel: '1999999999', secret: shop.channelSecret }],
    ['a wrong token', { token: 'nosuchtoken'.padEnd(150, 'z') }],
  ])('refuses %s with one sentence, and keeps nothing', (_, credential) => {
    const workbook = open([shop])
    expect(workbook.ask('connectUsage', { credential, market: 'JP', plan: 'light' })).toEqual({
      refused: en.faults.credential,
    })
    expect(workbook.book.properties.all()).toEqual({})
  })

  it('forgets the credential and what was read; the rows stay', () => {
    const workbook = connected()
    workbook.readAll('@001shop')
    expect(workbook.ask('forgetUsage', { id: '@001shop' }).accounts).toEqual([])
    expect(Object.keys(workbook.book.properties.all()).filter((key) => key.includes('@'))).toEqual([])
    expect(workbook.days()).toHaveLength(60)
    expect(workbook.ask('readUsage', { id: '@001shop' })).toEqual({ refused: en.refused.unknown })
  })

  it('changes plan and market without asking LINE', () => {
    const workbook = connected()
    const before = workbook.line.asked.length
    expect(workbook.ask('changeUsage', { id: '@001shop', market: 'TH', plan: 'pro' }).accounts).toMatchObject(
      [{ market: 'TH', plan: 'pro' }],
    )
    expect(workbook.line.asked).toHaveLength(before)
  })
})

describe('reading', () => {
  const workbook = connected()
  const pieces = workbook.readAll('@001shop')
  const cells = (sheet: string, row: number, columns: string) =>
    [...columns].map((column) => workbook.display(`${column}${row}`, sheet))

  it('goes in pieces of 20 days, whose progress it tells', () => {
    expect(pieces.map(({ done, wanted, more }) => [done, wanted, more])).toEqual([
      [20, 60, true],
      [40, 60, true],
      [60, 60, false],
    ])
  })

  it('writes a row a day, headed and dated', () => {
    expect(cells(DAYS, 1, 'ABCDE')).toEqual(['Day', 'Account', 'Basic ID', 'Counted messages', 'Broadcast'])
    expect(cells(DAYS, 2, 'ABCDE')).toEqual(['2026-09-28', shop.name, '@001shop', '1,000', '1,000'])
    expect(workbook.days()).toHaveLength(60)
    expect(workbook.days()[0]).toMatchObject({ account: '@001shop', counted: 1_000, state: 'ready', free: 0 })
  })

  it('sums them up by month, in colour', () => {
    expect(cells(MONTHS, 2, 'ABCEFGH')).toEqual([
      '2026-11',
      shop.name,
      '@001shop',
      'running',
      '26,000',
      '26,000',
      '2026-11-26',
    ])
    // 30,000 − 26,000; at 06:15 on the 27th 26.26 days have gone: 26,000 × 30 / 26.26 = 29,702; 30,000 × 26.26 / 26,000 = 30.3, so beyond the month
    expect(cells(MONTHS, 2, 'JKLMNOPQ')).toEqual([
      '30,000',
      '4,000',
      '30,000',
      '¥15,000',
      '¥16,500',
      '29,702',
      '¥15,000',
      '',
    ])
    // 31 × 1,000: 15,000 + 1,000 × 3
    expect(cells(MONTHS, 3, 'AEFGMN')).toEqual(['2026-10', 'final', '', '31,000', '¥18,000', '¥19,800'])
    // 60 days before 27 November begin on 28 September.
    expect(cells(MONTHS, 4, 'AEG')).toEqual(['2026-09', '27 days missing', '3,000'])
    const fill = (address: string) => {
      const { book, model } = workbook
      const { col, row } = book.engine.helpers.toCartesian(address)
      const sheetId = model.getters.getSheetIdByName(MONTHS) ?? ''
      return model.getters.getCell({ sheetId, col, row })?.style?.fillColor
    }
    expect(['A2', 'A3', 'A4'].map(fill)).toEqual(['#fef7e0', '#fce8e6', undefined])
  })

  it('once more writes no row, and asks LINE for no day', () => {
    const before = workbook.model.exportData()
    const asked = workbook.line.asked.length
    workbook.services.reset()
    expect(workbook.readAll('@001shop').map(({ done, more }) => [done, more])).toEqual([[60, false]])
    expect(JSON.stringify(workbook.model.exportData())).toBe(JSON.stringify(before))
    // token, name, limit, month so far
    expect(workbook.line.asked.slice(asked).map(({ path }) => path)).toEqual([
      '/oauth2/v3/token',
      '/v2/bot/info',
      '/v2/bot/message/quota',
      '/v2/bot/message/quota/consumption',
    ])
  })

  it('leaves the sheet open that was open', () => {
    const { getters } = workbook.model
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Sheet1')
  })

  it('asks LINE for nothing but what it reads: everything but the token is got', () => {
    expect(workbook.line.asked.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual(
      Array(5).fill('/oauth2/v3/token'),
    )
  })
})

it('tells free and unclassified messages apart from counted ones', () => {
  const workbook = open([cafe])
  workbook.connect(cafe, 'TH', 'basic')
  workbook.readAll('@002cafe')
  expect(workbook.days()[0]).toMatchObject({
    counted: 10,
    kinds: { apiPush: 10, broadcast: 0 },
    free: 3,
    unclassified: 2,
  })
})

it('catches up day by day, and finds the month turned', () => {
  const workbook = connected()
  workbook.readAll('@001shop')
  for (const day of ['28', '29', '30']) {
    workbook.clock.set(Date.parse(`2026-11-${day}T06:15:00+09:00`))
    workbook.readAll('@001shop')
  }
  workbook.clock.set(Date.parse('2026-12-01T06:15:00+09:00'))
  workbook.readAll('@001shop')
  const days = workbook.days()
  expect(days).toHaveLength(64)
  expect(new Set(days.map(({ day }) => day)).size).toBe(64)
  expect(workbook.account('@001shop')?.running).toMatchObject({ month: '2026-12', consumption: 0 })
  // 30 × 1,000, all included
  expect(['A2', 'G2', 'A3', 'E3', 'G3', 'M3'].map((cell) => workbook.display(cell, MONTHS))).toEqual([
    '2026-12',
    '',
    '2026-11',
    'final',
    '30,000',
    '¥15,000',
  ])
})

it('waits for a day that LINE has not counted: at 01:00 in Japan yesterday is not there yet', () => {
  const workbook = connected({ now: '2026-11-27T01:00:00+09:00' })
  const last = workbook.readAll('@001shop').at(-1)
  expect(last).toMatchObject({ done: 60, more: false, account: { waiting: ['2026-11-26'], fault: null } })
  expect(workbook.days()).toHaveLength(59)
  workbook.clock.set(Date.parse(MORNING))
  workbook.readAll('@001shop')
  expect([workbook.days().length, workbook.account('@001shop')?.waiting]).toEqual([60, []])
})

describe('what LINE does wrong', () => {
  it.each([
    ['bad credential', 'credential'],
    ['not available', 'forbidden'],
    ['too many calls', 'limited'],
    ['server error', 'server'],
    ['no connection', 'unreachable'],
    ['slow', 'unreachable'],
    ['no JSON', 'unreadable'],
    ['wrong kinds', 'unreadable'],
  ] as const)('%s is kept as %s, loses nothing, and is over when it is over', (fault, state) => {
    const workbook = connected()
    workbook.ask('readUsage', { id: '@001shop' })
    workbook.line.break(fault)
    workbook.clock.pass(3_600)
    const piece = workbook.ask('readUsage', { id: '@001shop' })
    expect(piece).toMatchObject({ more: false, account: { fault: state } })
    expect(workbook.days()).toHaveLength(20)
    expect(workbook.account('@001shop')).toMatchObject({ fault: state, running: { consumption: 26_000 } })
    workbook.line.mend()
    workbook.clock.pass(3_600)
    workbook.readAll('@001shop')
    expect(workbook.account('@001shop')).toMatchObject({ fault: null, missing: [] })
    expect(workbook.days()).toHaveLength(60)
    expect(new Set(workbook.days().map(({ day }) => day)).size).toBe(60)
  })

  it('an answer that does not come counts among those that LINE allows in an hour', () => {
    const workbook = connected()
    workbook.line.break('slow', { address: 'insight' })
    const insights = () =>
      workbook.line.asked.filter(({ path }) => path.endsWith('insight/message/delivery')).length
    for (let time = 0; time < 5; time++) workbook.ask('readUsage', { id: '@001shop' })
    expect(insights()).toBe(60)
    workbook.line.mend()
    expect(workbook.ask('readUsage', { id: '@001shop' })).toMatchObject({ account: { fault: 'limited' } })
    workbook.clock.pass(3_600)
    workbook.readAll('@001shop')
    expect(workbook.account('@001shop')?.fault).toBeNull()
  })

  it.each([
    ['insight/followers', ['friends'], 60, { friends: null, state: 'partial' }],
    ['quota/consumption', ['consumption'], 60, { friends: expect.any(Number), state: 'ready' }],
    ['insight/message', ['messages'], 0, undefined],
  ])('%s closed to the account is said, and the rest is read', (address, missing, rows, row) => {
    const workbook = connected()
    workbook.line.break('not available', { address })
    workbook.readAll('@001shop')
    expect(workbook.account('@001shop')).toMatchObject({ missing, fault: null })
    expect(workbook.days()).toHaveLength(rows)
    if (row) expect(workbook.days()[0]).toMatchObject(row)
  })

  it('new keys are not classified, and no day is refused for them', () => {
    const workbook = connected()
    workbook.line.break('new keys')
    workbook.readAll('@001shop')
    expect(workbook.days()).toHaveLength(60)
    expect(workbook.days()[0]).toMatchObject({ counted: 1_000, unclassified: 7 })
  })

  it('friends that are null, days that are not ready: they wait, and are given up when they are old', () => {
    const workbook = connected()
    workbook.line.break('no numbers', { address: 'followers' })
    workbook.readAll('@001shop')
    // The days before the last two go without friends.
    expect(workbook.days().map(({ state }) => state)).toEqual(Array(58).fill('partial'))
    expect(workbook.account('@001shop')?.waiting).toEqual(['2026-11-25', '2026-11-26'])
    const other = connected()
    other.line.break('nothing ready')
    other.readAll('@001shop')
    // 60 less the last seven
    expect(other.days().map(({ state }) => state)).toEqual(Array(53).fill('none'))
    expect(other.account('@001shop')?.waiting).toHaveLength(7)
  })

  it('a day that LINE keeps back for privacy is a row without figures', () => {
    const workbook = connected()
    workbook.line.break('privacy')
    workbook.readAll('@001shop')
    expect(workbook.days()).toHaveLength(60)
    expect(workbook.days()[0]).toMatchObject({ state: 'none', counted: null })
  })
})

describe('the sheet of days', () => {
  const prepared = () => {
    const workbook = connected()
    workbook.ask('readUsage', { id: '@001shop' })
    return workbook
  }
  const heading = (workbook: UsageAddOn, text: string) =>
    ['A', 'B', 'C', 'D', 'E'].find((column) => workbook.display(`${column}1`, DAYS) === text)

  it('is found by its headings where people added rows and columns, and nothing of theirs is touched', () => {
    const workbook = prepared()
    const sheet = workbook.book.engine
    expect(sheet).toBeDefined()
    const { model } = workbook
    const sheetId = model.getters.getSheetIdByName(DAYS) ?? ''
    const base = { sheetId, sheetName: DAYS, position: 'before', quantity: 1 } as const
    model.dispatch('ADD_COLUMNS_ROWS', { ...base, dimension: 'COL', base: 1 })
    model.dispatch('ADD_COLUMNS_ROWS', { ...base, dimension: 'ROW', base: 0 })
    workbook.set('B2', 'My notes', DAYS)
    workbook.set('B3', 'a campaign', DAYS)
    workbook.set('A1', 'Ours', DAYS)
    workbook.set('B30', 'below', DAYS)
    workbook.readAll('@001shop')
    expect(workbook.days()).toHaveLength(60)
    expect(['B3', 'A1', 'B30', 'A2', 'C2'].map((cell) => workbook.display(cell, DAYS))).toEqual([
      'a campaign',
      'Ours',
      'below',
      'Day',
      'Account',
    ])
  })

  it('is written below a sum that somebody put under it', () => {
    const workbook = prepared()
    workbook.set('D22', '=SUM(D2:D21)', DAYS)
    workbook.readAll('@001shop')
    expect(workbook.display('D22', DAYS)).toBe('20,000')
    expect(workbook.display('A23', DAYS)).toBe('2026-10-18')
    expect(workbook.days()).toHaveLength(60)
  })

  it('may be sorted, and have another name', () => {
    const workbook = prepared()
    const { model } = workbook
    const sheetId = model.getters.getSheetIdByName(DAYS) ?? ''
    const { toZone } = workbook.book.engine.helpers
    model.dispatch('SORT_CELLS', { sheetId, col: 0, row: 1, zone: toZone('A2:Q21'), sortDirection: 'desc' })
    expect(workbook.display('A2', DAYS)).toBe('2026-10-17')
    model.dispatch('RENAME_SHEET', { sheetId, newName: '実績', oldName: DAYS })
    workbook.readAll('@001shop')
    expect(workbook.sheets()).toEqual(['Sheet1', MONTHS, '実績'])
    expect(workbook.days()).toHaveLength(60)
  })

  it('whose heading was changed is refused in words and left alone, until it is back', () => {
    const workbook = prepared()
    workbook.set('D1', 'Mine', DAYS)
    const before = JSON.stringify(workbook.model.exportData())
    const asked = workbook.line.asked.length
    expect(workbook.ask('readUsage', { id: '@001shop' })).toEqual({ refused: en.faults.sheet })
    expect(workbook.ask('usageDays', '2026-01' as never)).toEqual({ refused: expect.any(String) })
    expect(JSON.stringify(workbook.model.exportData())).toBe(before)
    expect(workbook.line.asked).toHaveLength(asked)
    expect(workbook.account('@001shop')?.fault).toBe('sheet')
    workbook.set('D1', 'Counted messages', DAYS)
    workbook.readAll('@001shop')
    expect([workbook.days().length, heading(workbook, 'Counted messages')]).toEqual([60, 'D'])
  })

  it('that is protected is refused in words, and the days are read later', () => {
    const workbook = prepared()
    const sheetId = workbook.model.getters.getSheetIdByName(DAYS) ?? ''
    workbook.book.protections.push({ sheetId, canEdit: false })
    expect(workbook.ask('readUsage', { id: '@001shop' })).toEqual({ refused: en.faults.sheet })
    expect(workbook.days()).toHaveLength(20)
    workbook.book.protections.pop()
    workbook.clock.pass(3_600)
    workbook.readAll('@001shop')
    expect(workbook.days()).toHaveLength(60)
  })

  it('that was deleted is made again', () => {
    const workbook = prepared()
    const sheetId = workbook.model.getters.getSheetIdByName(DAYS) ?? ''
    workbook.model.dispatch('DELETE_SHEET', { sheetId, sheetName: DAYS })
    workbook.clock.pass(3_600)
    workbook.readAll('@001shop')
    expect(workbook.days()).toHaveLength(60)
  })

  it('of somebody else with the same name is left alone', () => {
    const workbook = open([shop])
    const { model } = workbook
    model.dispatch('RENAME_SHEET', { sheetId: 'sheet1', newName: DAYS, oldName: 'Sheet1' })
    workbook.set('A1', 'Mine', DAYS)
    workbook.connect(shop)
    workbook.readAll('@001shop')
    expect(workbook.sheets()).toContain('LINE usage 2')
    expect(workbook.display('A1', DAYS)).toBe('Mine')
    expect(workbook.days()).toHaveLength(60)
  })

  it.each([
    ['America/New_York', 'en_US'],
    ['Pacific/Kiritimati', 'de_DE'],
    ['Asia/Bangkok', 'th_TH'],
  ])("has Japan's days in %s, in %s", (timeZone, sheetLocale) => {
    const workbook = connected({ timeZone, sheetLocale })
    workbook.readAll('@001shop')
    workbook.clock.pass(86_400)
    workbook.readAll('@001shop')
    const days = workbook
      .days()
      .map(({ day }) => day)
      .sort()
    expect([days[0], days.at(-1), days.length, new Set(days).size]).toEqual([
      '2026-09-28',
      '2026-11-27',
      61,
      61,
    ])
  })

  it('takes a name that looks like a formula for a text', () => {
    const hostile = account({ basicId: '@001shop', name: '=IMPORTDATA("https://example.com")' })
    const workbook = open([hostile])
    workbook.connect(hostile)
    workbook.readAll('@001shop')
    expect(workbook.display('B2', DAYS)).toBe(hostile.name)
    expect(workbook.display('B2', MONTHS)).toBe(hostile.name)
  })

  it.each(LANGUAGES)('is written in %s, and read in every language', (language) => {
    const words = USAGE_WORDS[language]()
    const workbook = open([shop], { language })
    workbook.connect(shop)
    workbook.ask('readUsage', { id: '@001shop' })
    expect(workbook.sheets()).toEqual(expect.arrayContaining([words.sheets.days, words.sheets.months]))
    expect(workbook.display('D1', words.sheets.days)).toBe(words.days.counted)
    // The next piece is asked for in another language: the sheets stay as they are.
    const other = language === 'en' ? 'ja' : 'en'
    workbook.ask('readUsage', { language: other, id: '@001shop' })
    expect(workbook.sheets()).toHaveLength(3)
    expect(workbook.days()).toHaveLength(40)
    expect(workbook.display('Q41', words.sheets.days)).toBe(words.states.ready)
  })
})

describe('the sheet of months', () => {
  it('has texts left and numbers right, and a dash where an amount would stand', () => {
    const workbook = open([shop])
    workbook.connect(shop, 'JP', 'light')
    workbook.readAll('@001shop')
    const side = (address: string) => {
      const { col, row } = workbook.book.engine.helpers.toCartesian(address)
      const sheetId = workbook.model.getters.getSheetIdByName(MONTHS) ?? ''
      return workbook.model.getters.getCellStyle({ sheetId, col, row }).align
    }
    // 26,000 are more than Light can send.
    expect(workbook.display('M2', MONTHS)).toBe('–')
    expect(['M1', 'M2', 'G2', 'A2'].map(side)).toEqual(Array(4).fill('right'))
    expect(['B1', 'B2', 'E2'].map(side)).toEqual(Array(3).fill('left'))
  })

  it('leaves the months of a colleague alone, who reads accounts of their own into the same file', () => {
    const workbook = open([shop, cafe])
    const months = (name: string) =>
      Array.from({ length: 6 }, (_, row) => workbook.display(`C${row + 1}`, name))
    workbook.connect(shop)
    workbook.readAll('@001shop')
    const first = workbook.book.properties
    const before = months(MONTHS)
    workbook.book.properties = memoryStore()
    workbook.connect(cafe)
    workbook.readAll('@002cafe')
    expect(months(MONTHS)).toEqual(before)
    expect(months(`${MONTHS} 2`).slice(1, 3)).toEqual(['@002cafe', '@002cafe'])
    // Both know their own again, and the days of both stand in one sheet.
    const sheets = workbook.sheets()
    workbook.readAll('@002cafe')
    workbook.book.properties = first
    workbook.readAll('@001shop')
    expect(workbook.sheets()).toEqual(sheets)
    expect(months(MONTHS)).toEqual(before)
    expect(new Set(workbook.days().map((each) => each.account))).toEqual(new Set(['@001shop', '@002cafe']))
  })

  it('goes on in the sheet of months of accounts that are connected anew', () => {
    const workbook = open([shop])
    workbook.connect(shop)
    workbook.readAll('@001shop')
    const sheets = workbook.sheets()
    workbook.book.properties = memoryStore()
    workbook.connect(shop)
    workbook.readAll('@001shop')
    expect(workbook.sheets()).toEqual(sheets)
  })
})

describe('a request that is not one', () => {
  const workbook = connected()
  const credential = { channel: shop.channelId, secret: shop.channelSecret }
  const good = { language: 'en', credential, market: 'JP', plan: 'light' }
  it.each<[string, string, unknown]>([
    ['testUsage', 'nothing', null],
    ['testUsage', 'an empty secret', { language: 'en', credential: { ...credential, secret: '' } }],
    [
      'testUsage',
      'a line break in a token',
      { language: 'en', credential: { token: `${cafe.token}\nX: y` } },
    ],
    ['testUsage', 'both kinds at once', { language: 'en', credential: { ...credential, token: cafe.token } }],
    ['connectUsage', 'a plan of another market', { ...good, plan: 'medium' }],
    ['connectUsage', 'a plan by the name of a method', { ...good, plan: 'toString' }],
    ['connectUsage', 'a market nobody knows', { ...good, market: 'KR' }],
    ['connectUsage', 'another key', { ...good, script: 'x' }],
    ['readUsage', 'no account', { language: 'en' }],
    ['readUsage', 'an id that is none', { language: 'en', id: '../secret' }],
    ['readUsage', 'a language nobody speaks', { language: 'xx', id: '@001shop' }],
    ['linkBudget', 'half a budget', { language: 'en', id: '@001shop', link: { sheetId: 1 } }],
    ['switchDaily', 'a text', { language: 'en', on: 'yes' }],
    ['switchMail', 'a list', { language: 'en', address: ['a@b.c'] }],
    ['usageDays', 'a month that is none', '2026-13'],
  ])('%s with %s is refused in one sentence', (name, _, request) => {
    expect(workbook.run(name, request)).toEqual({ refused: en.refused.request })
  })
  it.each(['a', 'a@b', 'a b@c.de', 'a@b.c, d@e.f', 'a@b.c;d@e.f', '"a"@b.c', `${'x'.repeat(251)}@b.c`])(
    'a mail to %s is refused',
    (address) => {
      expect(workbook.ask('switchMail', { address })).toEqual({ refused: en.refused.address })
    },
  )
})

// Usage from LINE into a spreadsheet: connected, read, read again, and each thing that can go wrong.
import { describe, expect, it } from 'vitest'
import { USAGE_WORDS } from '../../src/words/usage'
import { cafe, DAYS, MONTHS, shop, useWorkbooks } from '../support/usage-accounts.ts'
import { MORNING } from '../support/usage-workbook'

const en = USAGE_WORDS.en()
const { open, connected } = useWorkbooks()

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

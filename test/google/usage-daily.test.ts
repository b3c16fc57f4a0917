// The daily reading: switched on and off, within Google's time and limits, and what it ends in when nobody is there to ask.
import { describe, expect, it } from 'vitest'
import { SCOPES } from '../../preview/appsscript/manifest.ts'
import { LANGUAGES } from '../../src/words/language'
import { USAGE_WORDS } from '../../src/words/usage'
import { account } from '../support/line.ts'
import { openUsageAddOn, type UsageAddOn } from '../support/usage-workbook'

const shop = account({ basicId: '@001shop' })
const en = USAGE_WORDS.en()
const connected = (...given: Partial<Parameters<typeof openUsageAddOn>>) => {
  const [accounts = [shop], options] = given
  const workbook = openUsageAddOn(accounts, options)
  for (const each of accounts) workbook.connect(each)
  return workbook
}

describe('the switch', () => {
  it('makes one trigger, at a quarter past six in Japan, however often it is pressed', () => {
    const workbook = connected()
    expect(workbook.opened().daily).toBe(false)
    for (const on of [true, true]) expect(workbook.ask('switchDaily', { on }).daily).toBe(true)
    expect(Object.values(workbook.book.triggers.all()).map((text) => JSON.parse(text))).toMatchObject([
      { handler: 'importUsage', days: 1, hour: 6, minute: 15, timeZone: 'Asia/Tokyo' },
    ])
    expect(workbook.ask('switchDaily', { on: false }).daily).toBe(false)
    expect(workbook.book.triggers.all()).toEqual({})
  })

  it("leaves other people's triggers alone", () => {
    const workbook = connected()
    const other = JSON.stringify({
      id: 'x',
      handler: 'theirs',
      days: 1,
      hour: 1,
      minute: 1,
      timeZone: 'Asia/Tokyo',
    })
    workbook.book.triggers.save({ x: other })
    workbook.ask('switchDaily', { on: true })
    workbook.ask('switchDaily', { on: false })
    expect(workbook.book.triggers.all()).toEqual({ x: other })
  })

  it('reads day after day by itself', () => {
    const workbook = connected()
    workbook.ask('switchDaily', { on: true })
    for (let day = 0; day < 3; day++) expect(workbook.script.tick()).toBe(true)
    // 28, 29 and 30 November: 60 days of backfill before the first, and two more
    expect(workbook.days()).toHaveLength(62)
    expect(workbook.account('@001shop')).toMatchObject({ read: '2026-11-30 06:15', fault: null })
    expect(workbook.opened().dailyFault).toBeNull()
  })
})

describe('what is not agreed to', () => {
  const consent = { consent: expect.stringMatching(/^https:/) }
  it.each<[string, string, object, string]>([
    ['testing', 'testUsage', { credential: { token: shop.token } }, SCOPES.fetch],
    [
      'connecting',
      'connectUsage',
      { credential: { token: shop.token }, market: 'JP', plan: 'light' },
      SCOPES.fetch,
    ],
    ['reading', 'readUsage', { id: '@001shop' }, SCOPES.fetch],
    ['the daily switch', 'switchDaily', { on: true }, SCOPES.triggers],
    ['the daily switch without the right to ask LINE', 'switchDaily', { on: true }, SCOPES.fetch],
    ['mails', 'switchMail', { address: 'a@b.cd' }, SCOPES.mail],
  ])('of %s is asked for where Google asks', (_, name, request, scope) => {
    const workbook = connected()
    workbook.book.consent.unticked.add(scope)
    expect(workbook.ask(name, request)).toEqual(consent)
    expect(workbook.book.triggers.all()).toEqual({})
  })

  it('is told when the sidebar opens, which needs none of it', () => {
    const workbook = connected()
    for (const scope of [SCOPES.fetch, SCOPES.triggers, SCOPES.mail])
      workbook.book.consent.unticked.add(scope)
    workbook.click('showSidebar')
    expect(workbook.shown.panels).toHaveLength(1)
    expect(workbook.opened()).toMatchObject({
      daily: false,
      consents: { fetch: expect.any(String), daily: expect.any(String), mail: expect.any(String) },
    })
  })

  it('ends the daily reading in a state, and mails stop without a fuss', () => {
    const workbook = connected()
    workbook.book.consent.unticked.add(SCOPES.fetch)
    workbook.daily()
    expect(workbook.opened().dailyFault).toBe('consent')
    workbook.book.consent.unticked.clear()
    workbook.ask('switchMail', { address: 'a@b.cd' })
    workbook.book.consent.unticked.add(SCOPES.mail)
    workbook.daily()
    expect(workbook.opened()).toMatchObject({ dailyFault: null, mailFault: 'consent' })
    expect(workbook.days()).toHaveLength(60)
  })
})

describe('a run that cannot go on', () => {
  it('without a document is kept as a state, and asks LINE nothing', () => {
    const workbook = connected()
    const asked = workbook.line.asked.length
    workbook.book.isGone = true
    workbook.daily()
    workbook.book.isGone = false
    expect(workbook.opened()).toMatchObject({ dailyFault: 'document', accounts: [{ fault: 'document' }] })
    expect(workbook.line.asked).toHaveLength(asked)
  })

  it('beside another is left out, and kept as a state; the sidebar says it in a sentence', () => {
    const workbook = connected()
    workbook.book.userLock = 'held'
    workbook.daily()
    expect(workbook.ask('readUsage', { id: '@001shop' })).toEqual({ refused: en.refused.busy })
    expect(workbook.ask('forgetUsage', { id: '@001shop' })).toEqual({ refused: en.refused.busy })
    expect(workbook.opened()).toMatchObject({ dailyFault: 'overlap', accounts: [{ id: '@001shop' }] })
    workbook.book.userLock = 'free'
    workbook.daily()
    expect([workbook.opened().dailyFault, workbook.days().length]).toEqual([null, 60])
  })

  it('while somebody else writes into the document loses nothing', () => {
    const workbook = connected()
    workbook.book.lock = 'held'
    workbook.daily()
    expect(workbook.opened()).toMatchObject({ dailyFault: 'overlap', accounts: [{ fault: 'overlap' }] })
    workbook.book.lock = 'free'
    workbook.clock.pass(3_600)
    workbook.daily()
    expect(workbook.days()).toHaveLength(60)
  })

  it('needs no lock of the document where Google has none', () => {
    const workbook = connected()
    workbook.book.lock = 'missing'
    workbook.daily()
    expect(workbook.days()).toHaveLength(60)
  })

  it('takes nothing from whoever calls it', () => {
    const workbook = connected()
    expect(workbook.run('importUsage', { id: '@other', address: 'a@b.cd' })).toBeNull()
    expect(workbook.opened().mail).toBeNull()
  })
})

describe('twenty accounts and sixty days', () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    account({
      basicId: `@${String(at).padStart(3, '0')}many`,
      channelId: String(3_000_000_000 + at),
      channelSecret: `abc5ec2e7${String(at).padStart(23, '0')}`,
      token: `${'ManyToken'.padEnd(150, 'm')}${at}+/=`,
      name: `Many ${at}`,
    }),
  )
  /** Calls of a first daily run, and the seconds that it took. */
  function first(count: number) {
    const workbook = connected(many.slice(0, count))
    const asked = workbook.line.asked.length
    const begun = workbook.clock.now()
    workbook.services.reset()
    workbook.daily()
    return {
      workbook,
      asked: workbook.line.asked.length - asked,
      seconds: (workbook.clock.now() - begun) / 1000,
      calls: { ...workbook.services.calls },
    }
  }
  const one = first(1)
  const twenty = first(20)

  it('are 1,200 rows, each once', () => {
    const days = twenty.workbook.days()
    expect(days).toHaveLength(1_200)
    expect(new Set(days.map(({ account, day }) => `${account} ${day}`)).size).toBe(1_200)
  })

  it('take 6 fetching calls for each account: three pieces with a token each', () => {
    // A piece has a token, three figures of the account, and two of each of 20 days.
    expect([one.calls['UrlFetchApp.fetchAll'], twenty.calls['UrlFetchApp.fetchAll']]).toEqual([6, 120])
    // 3 × (1 + 3) + 2 × 60 = 132, far from 20,000 a day
    expect([one.asked, twenty.asked]).toEqual([132, 2_640])
  })

  it('are written with as many calls as one account', () => {
    const writing = (calls: Record<string, number>) =>
      Object.entries(calls).filter(([call]) => /^Range\.set|^Spreadsheet\.insert|^Sheet\.set/.test(call))
    expect(writing(twenty.calls)).toEqual(writing(one.calls))
    expect(one.calls['Range.setValues']).toBe(4)
    const others = ({ calls }: typeof one) =>
      Object.entries(calls).reduce(
        (sum, [call, times]) => (/^(HTTPResponse|UrlFetchApp)/.test(call) ? sum : sum + times),
        0,
      )
    // Beside LINE's: each account has its own property to be read, six times.
    expect(others(one)).toBeLessThan(120)
    expect(others(twenty) - others(one)).toBeLessThan(20 * 20)
  })

  it('are through within six minutes of Apps Script, with LINE answering after a second and a half', () => {
    // Each fetching call passes 0.2 seconds in the stand-in, as long as its slowest answer.
    expect(twenty.seconds).toBeLessThan(360)
    expect(120 * 1.5).toBeLessThan(4 * 60)
  })

  it('write no row the second time', () => {
    const { workbook } = twenty
    const before = JSON.stringify(workbook.model.exportData())
    workbook.daily()
    expect(JSON.stringify(workbook.model.exportData())).toBe(before)
  })

  it('hold no secret where it may be seen', () => {
    const shown = twenty.workbook.open()
    const { secrets } = twenty.workbook.line
    // A secret and a token each, and 3 tokens for the first account's pieces and the others', one more to connect, 3 for the second time
    expect(secrets.length).toBeGreaterThan(100)
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
  })
})

it('a run that is out of time stops, keeps what it has, and goes on with the others next time', () => {
  const slow = Array.from({ length: 6 }, (_, at) =>
    account({
      basicId: `@${at}slow`,
      channelId: String(4_000_000_000 + at),
      channelSecret: `5ec2e7${String(at).padStart(26, '9')}`,
    }),
  )
  const workbook = connected(slow)
  const { book, line } = workbook
  const answer = book.outside
  // 29 seconds for each fetching call: a piece of two takes 58, so that the fifth begins within four minutes and no sixth.
  book.outside = (asked) => {
    const given = answer(asked)
    return given && { ...given, seconds: 29 }
  }
  const begun = workbook.clock.now()
  workbook.daily()
  expect((workbook.clock.now() - begun) / 1000).toBeLessThan(360)
  // Three pieces of the first account, two of the second.
  expect(workbook.days()).toHaveLength(60 + 40)
  expect(line.asked.length).toBeGreaterThan(0)
  const rows = () => new Set(workbook.days().map(({ account }) => account)).size
  expect(rows()).toBe(2)
  expect(workbook.opened().dailyFault).toBe('stopped')
  workbook.clock.pass(86_400)
  workbook.daily()
  // Those that were never read come first.
  expect(rows()).toBe(4)
})

describe('mails', () => {
  /** Of 30,000 included: a send of 24,000 on the 5th, and one of 6,000 on the 20th. */
  const sends = (day: string) => ({
    broadcast: day.endsWith('-05') ? 24_000 : day.endsWith('-20') ? 6_000 : 0,
  })
  const busy = account({ basicId: '@001shop', name: 'さくら文具', sends, quota: { type: 'none' } })
  const at = (workbook: UsageAddOn, day: string) => {
    workbook.clock.set(Date.parse(`${day}T06:15:00+09:00`))
    workbook.daily()
  }
  const subjects = (workbook: UsageAddOn) => workbook.book.mails.map(({ subject }) => subject)
  const warned = (language?: (typeof LANGUAGES)[number]) => {
    const workbook = connected([busy], { now: '2026-11-04T06:15:00+09:00', ...(language && { language }) })
    workbook.ask('switchMail', { address: ' boss@example.com ' })
    return workbook
  }

  it('are sent once for each threshold and month, to the address that was given', () => {
    const workbook = warned()
    for (const day of [
      '2026-11-05',
      '2026-11-06',
      '2026-11-07',
      '2026-11-21',
      '2026-11-22',
      '2026-12-06',
      '2026-12-07',
    ])
      at(workbook, day)
    const { included } = en.mail
    expect(subjects(workbook)).toEqual([
      included('さくら文具 (@001shop)', 80),
      included('さくら文具 (@001shop)', 100),
      included('さくら文具 (@001shop)', 80),
    ])
    expect(new Set(workbook.book.mails.map(({ to }) => to))).toEqual(new Set(['boss@example.com']))
  })

  it('say what was sent, where it ends, and what it costs', () => {
    const workbook = warned()
    at(workbook, '2026-11-06')
    // At 06:15 on the 6th 5 + 6.25 / 24 days have gone: 24,000 × 30 / 5.2604; 30,000 × 5.2604 / 24,000 = 6.58
    expect(workbook.book.mails[0]?.body.split('\n')).toEqual([
      'Sent this month (approximate): 24,000 of 30,000',
      'Likely at the month’s end, at this pace: 136,871',
      'Cost so far, without tax: 15,000 JPY',
      'At this pace the included messages are used up on 2026-11-07.',
      '',
      'Each message beyond the included ones costs extra.',
      '',
      expect.stringContaining('Cost planner for LINE'),
    ])
  })

  it.each(LANGUAGES)('are in %s where the sidebar was', (language) => {
    const workbook = warned(language)
    at(workbook, '2026-11-06')
    expect(subjects(workbook)).toEqual([USAGE_WORDS[language]().mail.included('さくら文具 (@001shop)', 80)])
  })

  it('tell once a day of a credential that LINE refuses', () => {
    const workbook = warned()
    workbook.line.break('bad credential')
    at(workbook, '2026-11-04')
    workbook.ask('readUsage', { id: '@001shop' })
    at(workbook, '2026-11-05')
    expect(subjects(workbook)).toEqual(Array(2).fill(en.mail.unread('さくら文具 (@001shop)')))
    expect(workbook.book.mails[0]?.body).toContain(en.faults.credential)
  })

  it('are not sent again where Google ends the run right after one', () => {
    const other = account({ ...busy, basicId: '@002shop', channelId: '2000000002' })
    const workbook = connected([busy, other], { now: '2026-11-04T06:15:00+09:00' })
    workbook.ask('switchMail', { address: 'boss@example.com' })
    const { mails } = workbook.book
    const push = mails.push.bind(mails)
    let kept = ''
    mails.push = (...sent) => {
      // What is stored when the second one goes out is all that is left of a run that ends there.
      if (mails.length === 1) kept = JSON.stringify(Object.values(workbook.book.properties.all()))
      return push(...sent)
    }
    at(workbook, '2026-11-06')
    expect(mails).toHaveLength(2)
    expect(kept.match(/2026-11 included 80/g)).toHaveLength(1)
  })

  it('that Google does not send are due the next time', () => {
    const workbook = warned()
    workbook.book.mails.push(
      ...Array.from({ length: 100 }, () => ({
        to: 'a@b.cd',
        subject: '',
        body: '',
        at: Date.parse('2026-11-06T06:00:00+09:00'),
      })),
    )
    at(workbook, '2026-11-06')
    expect(workbook.book.mails).toHaveLength(100)
    expect(workbook.opened().mailFault).toBe('mail')
    at(workbook, '2026-11-07')
    expect(workbook.book.mails).toHaveLength(101)
    expect(workbook.opened().mailFault).toBeNull()
  })

  it('are not sent when they are switched off', () => {
    const workbook = warned()
    workbook.ask('switchMail', { address: null })
    at(workbook, '2026-11-06')
    expect(workbook.book.mails).toEqual([])
  })
})

// What may go wrong while usage is read: each fault is said where it belongs, loses nothing, and is over once it is mended.
import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SCOPES } from '../../preview/appsscript/manifest.ts'
import type { Fault } from '../../preview/line/faults.ts'
import type { Line } from '../../preview/line/line.ts'
import { en } from '../../src/words/en/usage.ts'
import { en as sidebar } from '../../src/words/en/usage-sidebar.ts'
import { openPanel, type Panel } from '../support/browser/panel.ts'
import { leave, type Visitor } from '../support/browser/sheet.ts'
import { cellsOf, openWithLine, setClock, tick, traces, untick, upset } from '../support/browser/usage.ts'
import { account, lineOf } from '../support/line.ts'

const words = en()
const NOON = '2026-11-27T12:00+09:00'
const shop = account({ sends: () => ({ broadcast: 800, pnpNoticeMessage: 1 }) })

let line: Line
let local: Awaited<ReturnType<typeof openWithLine>>
let visitor: Visitor
let page: Page
let frame: Frame
let panel: Panel

beforeAll(async () => {
  line = lineOf(shop)
  local = await openWithLine(line)
})
afterAll(() => local?.close())
beforeEach(async () => {
  line.mend()
  line.forgetCalls()
  visitor = await local.visit()
  page = visitor.page
  await setClock(page, NOON)
  await openUsage()
  await connect()
})
afterEach(async () => {
  const { open } = await traces(page)
  const shown = `${open}${await panel.text('body')}`
  expect(line.secrets.filter((each) => shown.includes(each))).toEqual([])
  await leave(visitor)
  await page.context().close()
})

async function openUsage() {
  panel = await openPanel(page)
  frame = panel.frame
  await frame.locator('#usage-section').click()
}

async function connect(secret = shop.channelSecret) {
  await frame.locator('#usage-connect').click()
  await frame.locator('#usage-first').fill(shop.channelId)
  await frame.locator('#usage-secret').fill(secret)
  await press('.new-account button[type=submit]')
  await frame.locator('#usage-new-market').selectOption('JP')
  await press('.new-account button[type=submit]')
  await frame.locator('.connect > .said .done').waitFor()
}

const press = (selector: string) => frame.locator(selector).click()

type Watched = Window & { begun?: boolean }

/** Gives what stands in the account's card, once the reading has ended; it may end sooner than anybody looks. */
async function read(): Promise<string> {
  await frame.locator('.reading').waitFor()
  await frame.evaluate(() => {
    const area = document.querySelector('.reading')
    if (!area) throw new Error('nothing to read')
    const watched: Watched = window
    watched.begun = false
    new MutationObserver(() => {
      if (area.getAttribute('aria-busy') === 'true') watched.begun = true
    }).observe(area, { attributes: true })
  })
  await press('#usage-read')
  await frame.waitForFunction(
    () =>
      (window as Watched).begun && document.querySelector('.reading')?.getAttribute('aria-busy') === 'false',
  )
  return panel.text('.account')
}

const said = (area: string) => panel.text(`${area} .said`)
const rows = async () => (await cellsOf(page, words.sheets.days)).slice(1)

describe('a reading', () => {
  const LATER: [Fault, string][] = [
    ['bad credential', words.faults.credential],
    ['not available', words.faults.forbidden],
    ['too many calls', words.faults.limited],
    ['server error', words.faults.server],
    ['no connection', words.faults.unreachable],
    ['slow', words.faults.unreachable],
    ['no JSON', words.faults.unreadable],
    ['wrong kinds', words.faults.unreadable],
  ]
  it('says what LINE gives in the place of figures, keeps what stood there, and goes on when it is mended', async () => {
    await setClock(page, '2026-11-20T12:00+09:00')
    await read()
    const before = await rows()
    // 60 days to the 19th
    expect(before).toHaveLength(60)
    await setClock(page, NOON)
    for (const [fault, sentence] of LATER) {
      line.break(fault)
      expect(await read(), fault).toContain(sentence)
      expect(await said('.reading'), fault).toBe(sidebar.reading.failed)
      expect(await rows(), fault).toEqual(before)
      line.mend()
    }
    // Asking in vain counts, too.
    await setClock(page, '2026-11-27T13:00+09:00')
    const mended = await read()
    for (const [, sentence] of LATER) expect(mended).not.toContain(sentence)
    expect(await said('.reading')).toBe(sidebar.reading.done)
    const days = (await rows()).map(([day]) => day)
    // From the 20th to the 26th 7 more, each once
    expect(days).toHaveLength(67)
    expect(new Set(days).size).toBe(67)
  })

  it('takes numbers that LINE does not document yet', async () => {
    line.break('new keys')
    await read()
    expect(await said('.reading')).toBe(sidebar.reading.done)
    expect(await rows()).toHaveLength(60)
  })

  it('waits for what LINE has not counted', async () => {
    line.break('nothing ready')
    const shown = await read()
    expect(shown).toContain(sidebar.month.uncounted)
    expect(shown).toContain('LINE has not counted')
  })

  it('says which figures are closed to an account', async () => {
    line.break('not available', { address: 'followers' })
    const shown = await read()
    expect(shown).toContain(sidebar.account.missing(sidebar.account.figures.friends))
    expect(await rows()).toHaveLength(60)
  })

  it('can be stopped, and goes on from there', async () => {
    await frame.evaluate(() => {
      const stop = () => document.querySelector<HTMLElement>('#usage-stop')?.click()
      new MutationObserver(stop).observe(document.body, { childList: true, subtree: true })
    })
    await press('#usage-read')
    await frame.locator('.reading .said', { hasText: sidebar.reading.stopped }).waitFor()
    // The first piece of three
    expect(await rows()).toHaveLength(20)
    await page.locator('#panel-close').click()
    await openUsage()
    await read()
    expect(await rows()).toHaveLength(60)
  })

  it('within the hour after sixty days were asked for waits for the rest', async () => {
    await setClock(page, '2026-11-27T23:45+09:00')
    await read()
    await setClock(page, '2026-11-28T00:30+09:00')
    expect(await read()).toContain(words.faults.limited)
    expect(await panel.text('#usage-section')).toBe(`${sidebar.heading} ${sidebar.accounts(1)}`)
    await setClock(page, '2026-11-28T03:30+09:00')
    await read()
    expect(await said('.reading')).toBe(sidebar.reading.done)
    expect(await rows()).toHaveLength(61)
  })

  it('gives way to another one', async () => {
    await read()
    await setClock(page, '2026-11-28T12:00+09:00')
    await upset(page, { lock: 'held' })
    await read()
    expect(await said('.reading')).toBe(words.faults.overlap)
    await upset(page, { lock: 'free' })
    await read()
    expect(await rows()).toHaveLength(61)
  })
})

describe('a daily reading', () => {
  const daily = async () => {
    await press('#usage-daily')
    await frame.locator('.daily .done').waitFor()
  }
  const again = async () => {
    await page.locator('#panel-close').click()
    await openUsage()
    await frame.locator('.daily').waitFor()
    return panel.text('.daily')
  }

  it('of a document that is gone ends in a state, not in an error', async () => {
    await daily()
    await upset(page, { isGone: true })
    await tick(page)
    await upset(page, { isGone: false })
    expect(await again()).toContain(words.faults.document)
    expect(await panel.text('#usage-section')).toContain(sidebar.faulty)
  })

  it('without a permission says so, with the way to give it', async () => {
    await daily()
    await untick(page, [SCOPES.fetch])
    await tick(page)
    expect(await again()).toContain(words.faults.consent)
    await untick(page, [])
    await tick(page)
    expect(await again()).not.toContain(words.faults.consent)
    expect((await rows()).length).toBeGreaterThan(0)
  })
})

const form = async (channel: string, secret: string) => {
  await frame.locator('#usage-connect').click()
  await frame.locator('#usage-first').fill(channel)
  await frame.locator('#usage-secret').fill(secret)
  await press('.new-account button[type=submit]')
}

it('what Google asks is linked beside what was pressed', async () => {
  const pressed: [string, string, () => Promise<unknown>][] = [
    ['.daily', SCOPES.triggers, () => press('#usage-daily')],
    [
      '.mail',
      SCOPES.mail,
      async () => {
        await frame.locator('#usage-mail').fill('a@b.example')
        await press('.mail button[type=submit]')
      },
    ],
    ['.connect >', SCOPES.fetch, () => form(shop.channelId, shop.channelSecret)],
  ]
  for (const [area, scope, act] of pressed) {
    await untick(page, [scope])
    await act()
    const link = frame.locator(`${area} .said a`)
    await link.waitFor()
    expect(await said(area), area).toContain(sidebar.consent.first)
    expect(await link.getAttribute('href'), area).toMatch(/^https:\/\/accounts\.google\.com\//)
  }
})

describe('connecting', () => {
  it('says beside the fields what is missing and asks nothing of LINE; of a wrong secret says what LINE said, and keeps nothing', async () => {
    const asked = line.asked.length
    await form('x', '')
    expect(await panel.text('#usage-first-error')).toBe(sidebar.connect.errors.channel)
    expect(await panel.text('#usage-secret-error')).toBe(sidebar.connect.errors.secret)
    await panel.focused('usage-first')
    expect(line.asked).toHaveLength(asked)
    const wrong = '0'.repeat(32)
    await frame.locator('#usage-first').fill(shop.channelId)
    await frame.locator('#usage-secret').fill(wrong)
    await press('.new-account button[type=submit]')
    await frame.locator('.connect > .said .error').waitFor()
    expect(await said('.connect >')).toBe(words.faults.credential)
    const { secret, open } = await traces(page)
    expect(`${secret}${open}`).not.toContain(wrong)
  })

  it('an account again takes the new credential, and none of what was read is lost', async () => {
    await read()
    await connect()
    expect(await frame.locator('.account').count()).toBe(1)
    expect(await rows()).toHaveLength(60)
  })

  it('is undone after asking; the days stay in the sheet', async () => {
    await read()
    await press('#usage-0-settings')
    await press('#usage-0-forget')
    await panel.focused('usage-0-keep')
    await frame.getByRole('button', { name: sidebar.account.forgetYes, exact: true }).click()
    await panel.focused('usage-connect')
    expect(await said('.connect')).toBe(sidebar.account.forgotten(shop.name))
    expect((await traces(page)).secret).toEqual([])
    expect(await rows()).toHaveLength(60)
  })
})

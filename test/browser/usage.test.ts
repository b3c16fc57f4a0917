// Usage read from LINE, by keyboard alone, in every language: from nothing to a budget that fills itself, and no secret left anywhere.
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/words/language.ts'
import { SHEET_WORDS } from '../../src/words/sheets.ts'
import { SIDEBAR_WORDS } from '../../src/words/sidebar.ts'
import { USAGE_WORDS } from '../../src/words/usage.ts'
import { USAGE_SIDEBAR_WORDS } from '../../src/words/usage-sidebar.ts'
import { openPanel } from '../support/browser/panel.ts'
import { leave } from '../support/browser/sheet.ts'
import { cellsOf, openWithLine, setClock, tick, traces } from '../support/browser/usage.ts'
import { account, lineOf } from '../support/line.ts'

/** 800 counted messages a day, and 30 answers that are not. */
const shop = account({
  channelId: '2000000101',
  channelSecret: '5ec2e7aaaaaaaaaaaaaaaaaaaaaaa101',
  token: 'LongLivedTokenOfTheShop+/=',
  name: 'Aoba & <b>Sons</b>',
  basicId: '@aoba',
  friends: 5_000,
  growth: 10,
  quota: { type: 'limited', value: 30_000 },
  sends: () => ({ broadcast: 800, apiReply: 30 }),
})
/** 100 a day: at noon of the 27th 2,700 of 3,000, which is 90 %. */
const tea = account({
  channelId: '2000000102',
  channelSecret: '5ec2e7aaaaaaaaaaaaaaaaaaaaaaa102',
  token: 'LongLivedTokenOfTheTeaHouse+/=',
  name: '=小山茶行',
  basicId: '@tea',
  friends: 400,
  growth: 1,
  quota: { type: 'limited', value: 3_000 },
  sends: () => ({ apiPush: 100 }),
})

let line: ReturnType<typeof lineOf>
let local: Awaited<ReturnType<typeof openWithLine>>
beforeAll(async () => {
  line = lineOf(shop, tea)
  local = await openWithLine(line)
})
afterAll(() => local?.close())

/** The answers of google.script.run as they arrive in the frame. */
function listen(frame: Frame) {
  return frame.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    window.addEventListener('message', ({ data }) => heard.push(data))
  })
}

const heard = (frame: Frame) =>
  frame.evaluate(() => JSON.stringify((window as unknown as { heard: unknown[] }).heard))

/** Keys alone, each thing waited for by where the focus is. */
function keys(page: Page, frame: Frame) {
  const press = (...names: string[]) =>
    names.reduce((before, name) => before.then(() => page.keyboard.press(name)), Promise.resolve())
  return {
    press,
    type: (text: string) => page.keyboard.type(text),
    focused: (id: string) => frame.waitForFunction((wanted) => document.activeElement?.id === wanted, id),
    /** Goes on with Tab until the element with this id, or the button with this text, has the focus. */
    to: async (wanted: string, back = false) => {
      for (let tabs = 0; tabs < 60; tabs++) {
        const [id, text] = await frame.evaluate(() => {
          const { activeElement: at } = document
          return [at?.id, at?.textContent]
        })
        if (id === wanted || text === wanted) return
        await press(back ? 'Shift+Tab' : 'Tab')
      }
      throw new Error(`Tab does not reach ${wanted}`)
    },
    said: (area: string, text: string) => frame.locator(`${area} .said`, { hasText: text }).waitFor(),
  }
}

/** The cell of a budget in the column with this heading, in the first month. */
function firstMonth(cells: unknown[][], heading: string) {
  const row = cells.findIndex((each) => each.includes(heading))
  const column = cells[row]?.indexOf(heading) ?? -1
  return cells[row + 1]?.[column]
}

describe.each(LANGUAGES)('in %s', (language: Language) => {
  it('two accounts are connected, read, counted into a budget and warned of, and leave no secret', async () => {
    line.mend()
    const words = USAGE_SIDEBAR_WORDS[language]
    const sheets = USAGE_WORDS[language]().sheets
    const visitor = await local.visit(`?lang=${language}`)
    const { page } = visitor
    await setClock(page, '2026-11-27T12:00+09:00')
    line.forgetCalls()
    const { frame, text } = await openPanel(page)
    await listen(frame)
    const { press, type, focused, to, said } = keys(page, frame)

    await frame.locator('#market').selectOption('JP')
    await frame.locator('#write').focus()
    await press('Enter')
    await frame.locator('footer .said .done', { hasText: SHEET_WORDS[language].budget.sheet }).waitFor()
    await frame.locator('.linked').waitFor()

    await frame.locator('#usage-section').focus()
    await press('Enter')
    await frame.locator('#usage-connect').waitFor()
    await to('usage-connect')
    await press('Enter')
    await focused('usage-first')
    await type(shop.channelId)
    await press('Tab')
    await type(shop.channelSecret)
    await press('Enter')
    await focused('usage-new-market')
    expect(await text('.new-account')).toContain(words.connect.tested(shop.name, '@aoba'))
    // 30,000 is what Standard includes.
    expect(await frame.locator('#usage-new-plan').inputValue()).toBe('standard')
    await to(words.connect.connect)
    await press('Enter')
    await focused('usage-read')
    await said('.connect', words.connect.connected(shop.name))

    await to('usage-connect')
    await press('Enter')
    await focused('usage-first')
    await press('Shift+Tab', 'ArrowRight', 'Tab')
    await focused('usage-first')
    await type(tea.token)
    await press('Enter')
    await focused('usage-new-market')
    await press('Home', 'ArrowDown')
    expect(await frame.locator('#usage-new-market').inputValue()).toBe('TW')
    expect(await frame.locator('#usage-new-plan').inputValue()).toBe('medium')
    await to(words.connect.connect)
    await press('Enter')
    await focused('usage-read')

    await to('usage-mail')
    await type('marketing@shop.example')
    await press('Enter')
    await said('.mail', words.mail.saved('marketing@shop.example'))
    await to('usage-daily', true)
    await press('Space')
    await said('.daily', words.daily.on)

    await to('usage-read', true)
    await press('Enter')
    await focused('usage-stop')
    await focused('usage-read')
    await said('.reading', words.reading.done)
    // 27 × 800 = 21,600 of 30,000; to the 26th 26 × 800 = 20,800; by noon of the 27th 26.5 days have gone: 21,600 × 30 / 26.5 = 24,453
    for (const number of ['21,600', '72%', '8,400', '20,800', '24,453', '¥15,000'])
      expect(await text('.account')).toContain(number)
    // 27 × 100 = 2,700 of 3,000, so that 3,000 × 26.5 / 2,700 = 29.4: the 30th is their last day
    for (const number of ['2,700', '90%', '300', '2,600', '3,000'])
      expect(await text('.account + .account')).toContain(number)
    expect(await frame.locator('.account + .account .track.near').count()).toBe(1)
    expect(await text('#usage-section')).toContain(words.near)

    const rows = async () => (await cellsOf(page, sheets.days)).slice(1)
    // 60 days of each
    expect((await rows()).length).toBe(120)
    expect((await traces(page)).open).toContain('marketing@shop.example')

    await frame.locator('#usage-0-settings').focus()
    await press('Enter')
    await frame.locator('#usage-0-budget option').nth(1).waitFor({ state: 'attached' })
    await to('usage-0-budget')
    await press('ArrowDown')
    await to(words.account.save)
    await press('Enter')
    await said('.account', words.account.saved)
    // Of the budget's 6,400 for November more was sent already.
    const costs = SIDEBAR_WORDS[language].answer.basis('¥15,000', false)
    expect(await text('.account')).toContain(words.month.planned('21,600', costs))

    await setClock(page, '2026-11-30T12:00+09:00')
    await tick(page)
    const budget = await cellsOf(page, SHEET_WORDS[language].budget.sheet)
    const { columns } = SHEET_WORDS[language].budget
    // 30 × 800, and 5,000 friends on 1 January with 10 more on each of the 333 days until 30 November
    expect(firstMonth(budget, columns.sent)).toBe(24_000)
    expect(firstMonth(budget, columns.friends)).toBe(8_330)
    // Four days more of each: from the 27th to the 30th
    expect((await rows()).length).toBe(128)

    await setClock(page, '2026-11-30T12:00+09:00')
    const before = await rows()
    await tick(page)
    expect(await rows()).toEqual(before)

    const mails = await page.locator('#mails li').allTextContents()
    // Of the tea house at 90 %, once, and not again when it was read twice more
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('80%')

    const { secret, open } = await traces(page)
    expect(secret).toHaveLength(2)
    const all = `${open}${await heard(frame)}${await text('body')}`
    expect(line.secrets.filter((each) => all.includes(each))).toEqual([])
    // What LINE calls itself stays a text.
    expect(await frame.locator('.account b').count()).toBe(0)
    expect((await rows()).flat()).toContain('=小山茶行')
    await leave(visitor)
    await page.context().close()
  })
})

it('the clock of the page moves on by a day, and stays there', async () => {
  const visitor = await local.visit('?lang=ja')
  const { page, reload } = visitor
  const day = async () =>
    /2026\/\d\d\/\d\d/.exec((await page.locator('#outside-time').textContent()) ?? '')?.[0]
  await setClock(page, '2026-11-30T12:00+09:00')
  await page.locator('#next-day').click()
  expect(await day()).toBe('2026/12/01')
  await reload()
  expect(await day()).toBe('2026/12/01')
  await page.locator('#tick').click()
  expect(await page.locator('#alert-text').textContent()).toBe('毎日の処理は設定されていません。')
  await leave(visitor)
  await page.context().close()
})

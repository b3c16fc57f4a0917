// A person at the local workbook: types by keyboard, reads cells back, and is told of every error and every request.
import type { Browser, Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import { serve } from '../../../preview/serve.mjs'
import { launch } from '../../../scripts/browser.mjs'

export type Visitor = {
  page: Page
  /** Requests to anywhere but the local server; they are stopped, too. */
  strayed: string[]
  /** Errors of the page and of its console. */
  errors: string[]
  /** Goes to a cell of the sheet shown and types a text into it. */
  type(address: string, text: string): Promise<void>
  select(address: string): Promise<void>
  value(address: string): Promise<unknown>
  /** The sentence of an error cell. */
  message(address: string): Promise<string | undefined>
  showSheet(name: string): Promise<void>
  /** Through the menu, as a user does. */
  openSidebar(): Promise<Frame>
  reload(): Promise<void>
  /** A second tab of the same browser. */
  beside(): Promise<Visitor>
}

/** On the local server unless another serves the page. */
export async function openLocal(elsewhere?: Awaited<ReturnType<typeof serve>>) {
  const site = elsewhere ?? (await serve({ port: 0 }))
  const browser = await launch()
  return {
    site,
    browser,
    visit: (query = '', timezoneId = 'Asia/Tokyo') => visit(browser, site.url, query, timezoneId),
    close: async () => {
      await browser.close()
      await site.close()
    },
  }
}

/** Closes the page; whatever went wrong in it unnoticed, or left this computer, fails the test. */
export async function leave({ page, errors, strayed }: Visitor) {
  await page.close()
  expect(errors, 'errors of the page and its console').toEqual([])
  expect(strayed, 'requests to anywhere but the local server').toEqual([])
}

type Evaluated = { value: unknown; message?: string }
/** What the page shows of itself; spelt out here, because the code below runs inside the page. */
type WorkbookWindow = Window & {
  workbook: {
    ready: Promise<void>
    model: {
      getters: {
        getActiveSheetId(): string
        getEvaluatedCell(position: { sheetId: string; col: number; row: number }): Evaluated
      }
      selection: { selectCell(col: number, row: number): void }
    }
  }
}

async function visit(browser: Browser, url: string, query: string, timezoneId: string): Promise<Visitor> {
  const viewport = { width: 1280, height: 800 }
  const context = await browser.newContext({ viewport, locale: 'en-US', timezoneId })
  return arrive(await context.newPage(), url, query)
}

async function arrive(page: Page, url: string, query: string): Promise<Visitor> {
  const strayed: string[] = []
  const errors: string[] = []
  await page.route('**/*', (route) => {
    const address = route.request().url()
    if (address.startsWith(url) || /^(data|blob|about):/.test(address)) return route.continue()
    strayed.push(address)
    return route.abort()
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  const ready = () => page.evaluate(() => (window as unknown as WorkbookWindow).workbook.ready)
  await page.goto(url + query)
  await ready()

  const cell = (address: string): Promise<Evaluated> =>
    page.evaluate(([col, row]) => {
      const { getters } = (window as unknown as WorkbookWindow).workbook.model
      const { value, message } = getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col, row })
      return message === undefined ? { value } : { value, message }
    }, place(address))
  const select = async (address: string) => {
    await page.evaluate(([col, row]) => {
      ;(window as unknown as WorkbookWindow).workbook.model.selection.selectCell(col, row)
    }, place(address))
    await twoFrames(page)
  }
  return {
    page,
    strayed,
    errors,
    select,
    type: async (address, text) => {
      await select(address)
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
      await twoFrames(page)
    },
    value: async (address) => (await cell(address)).value,
    message: async (address) => (await cell(address)).message,
    openSidebar: async () => {
      await page.locator('.o-topbar-menu[data-id=extensions]').click()
      await page.locator('.o-menu-item', { hasText: 'Cost planner for LINE' }).hover()
      await page.locator('.o-menu-item', { hasText: 'Cost plan for LINE' }).click()
      const frame = await (await page.waitForSelector('#panel iframe')).contentFrame()
      if (!frame) throw new Error('The sidebar has no frame')
      await frame.waitForLoadState()
      return frame
    },
    reload: async () => {
      await page.reload()
      await ready()
    },
    beside: async () => arrive(await page.context().newPage(), url, query),
    showSheet: async (name) => {
      await page.locator('.o-sheet', { hasText: name }).click()
      await twoFrames(page)
    },
  }
}

/** After Enter the grid takes two frames until it listens again; typing sooner loses letters. */
export async function twoFrames(page: Page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

function place(address: string): [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return [col, Number(digits) - 1]
}

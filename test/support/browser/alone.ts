// A browser in which the sidebar is opened alone; whatever went wrong in a page unnoticed fails the test.
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launch } from '../../../scripts/browser.mjs'
import { openPage, type Setting } from './page.ts'
import { type Panel, panelIn } from './panel.ts'

export { kept } from './page.ts'

export interface Alone extends Panel {
  page: Page
  /** What was asked of the server and of budgets on sheets, by name, in order. */
  asked(name: string): Promise<unknown[][]>
}

/** Registers what opens and closes the browser; each test opens pages of its own. */
export function useAlone() {
  let browser: Browser
  let pages: Page[] = []
  const errors: string[] = []
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()))
    pages = []
    expect(errors.splice(0), 'errors of the page').toEqual([])
  })
  return async (setting: Setting = {}): Promise<Alone> => {
    const page = await openPage(browser, setting, (opened) => {
      pages.push(opened)
      opened.on('pageerror', (error) => errors.push(error.message))
      opened.on('request', (request) => errors.push(`asked for ${request.url()}`))
    })
    const panel = await panelIn(page.mainFrame())
    const asked = (name: string) =>
      page.evaluate((wanted) => {
        const { asked } = globalThis as unknown as { asked: [string, ...unknown[]][] }
        return asked.filter(([each]) => each === wanted).map(([, ...args]) => args)
      }, name)
    return { ...panel, page, asked }
  }
}

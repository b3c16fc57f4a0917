// A visitor of the build that reads usage, with LINE's stand-in on this computer and a clock that a test sets.
import type { Page } from 'playwright-core'
import type { Book } from '../../../preview/appsscript/book.ts'
import type { Line } from '../../../preview/line/line.ts'
import { serveLine } from '../../../preview/line/server.ts'
import { serve } from '../../../preview/serve.mjs'
import { openLocal } from './sheet.ts'

export async function openWithLine(line: Line) {
  const stand = await serveLine(line)
  const site = await serve({ port: 0, folder: 'dist-usage', outside: stand.outside })
  const local = await openLocal(site)
  return {
    ...local,
    close: async () => {
      await local.close()
      await stand.close()
    },
  }
}

type UsageWindow = Window & { workbook: { book: Book } }

export function setClock(page: Page, time: string) {
  return page.evaluate(
    (instant) => (window as unknown as UsageWindow).workbook.book.clock.set(instant),
    Date.parse(time),
  )
}

/** Runs what is due next, by the button of the page. */
export async function tick(page: Page) {
  await page.locator('#tick').focus()
  await page.keyboard.press('Enter')
}

/** Something only this workbook's own code can do: a lock that is held, a document that is gone. */
export function upset(page: Page, change: Partial<Pick<Book, 'isGone' | 'lock'>>) {
  return page.evaluate(
    (given) => Object.assign((window as unknown as UsageWindow).workbook.book, given) && undefined,
    change,
  )
}

export function untick(page: Page, scopes: string[]) {
  return page.evaluate((given) => {
    const { unticked } = (window as unknown as UsageWindow).workbook.book.consent
    unticked.clear()
    for (const each of given) unticked.add(each)
  }, scopes)
}

/** What stands in a sheet, row by row. */
export function cellsOf(page: Page, sheet: string): Promise<(string | number | boolean | null)[][]> {
  return page.evaluate((name) => {
    const { getters } = (window as unknown as UsageWindow).workbook.book.model
    const sheetId = getters.getSheetIdByName(name)
    if (!sheetId) return []
    const { bottom, right } = getters.getSheetZone(sheetId)
    const rows = Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (_, col) => getters.getEvaluatedCell({ sheetId, row, col }).value),
    )
    const filled = rows.map((cells) => cells.some((value) => value !== null && value !== ''))
    return rows.slice(0, filled.lastIndexOf(true) + 1)
  }, sheet)
}

/** Everything that this page shows, keeps or sends, but for the properties that hold what is secret. */
export function traces(page: Page): Promise<{ secret: string[]; open: string }> {
  return page.evaluate(() => {
    const { book } = (window as unknown as UsageWindow).workbook
    const properties = Object.entries(book.properties.all())
    const isSecret = ([name]: [string, string]) => name.startsWith('usage.secret.')
    return {
      secret: properties.filter(isSecret).map(([, value]) => value),
      open: JSON.stringify([
        properties.filter((each) => !isSecret(each)),
        book.triggers.all(),
        book.mails,
        book.model.exportData(),
        document.body.textContent,
      ]),
    }
  })
}

// "Put it into Google Sheets": what its buttons copy is what the build made, for everyone and everywhere the page is.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { filled } from '../../preview/filled.mjs'
import { writeDemo } from '../../scripts/demo.mjs'
import { serveFolder } from '../../scripts/static.mjs'
import { LANGUAGES } from '../../src/words/language.ts'
import { violations } from '../support/browser/axe.ts'
import { leave, openLocal, type Visitor } from '../support/browser/sheet.ts'
import { pageWords } from '../support/page-words.ts'

const FILES = ['Code.js', 'sidebar.html', 'appsscript.json'] as const
const WIDTHS = [1280, 700]

const built = (file: string) => readFileSync(join('dist', file))
const size = (file: string) => (built(file).length / 1024).toFixed(1)

/** The page as a folder of plain files below a path: the demo. */
let folder: string
let local: Awaited<ReturnType<typeof openLocal>>
let visitor: Visitor

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'))
  await writeDemo(folder)
  local = await openLocal(await serveFolder(folder, { port: 0, path: '/tools/line/' }))
})
afterAll(async () => {
  await local?.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  visitor = await local.visit()
  await visitor.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})
afterEach(() => leave(visitor))

const dialog = () => visitor.page.getByRole('dialog', { name: 'Put it into Google Sheets' })
const openDialog = () => visitor.page.getByRole('button', { name: 'Put it into Google Sheets' }).click()
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
/** What was on the clipboard before does not count. */
const emptyClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.writeText('nothing yet'))

async function press(file: string) {
  await emptyClipboard(visitor.page)
  await dialog()
    .getByRole('button', { name: `Copy ${file}`, exact: true })
    .click()
}

it.each(FILES)('copies %s byte for byte as it was built, and says what and how large', async (file) => {
  await openDialog()
  await press(file)
  await dialog()
    .getByRole('status')
    .getByText(`Copied: ${file}, ${size(file)} KB`, { exact: true })
    .waitFor()
  expect(Buffer.from(await clipboard(visitor.page)).equals(built(file))).toBe(true)
})

it('copies the other add-on where it is chosen, says what that may do, and goes back to the first', async () => {
  await openDialog()
  const radio = (name: string) => dialog().getByRole('radio', { name, exact: true })
  const { base, usage } = pageWords('en')
  expect(await radio(base).isChecked()).toBe(true)
  await radio(base).focus()
  await visitor.page.keyboard.press('ArrowDown')
  await dialog().getByText('script.external_request').waitFor()
  expect(await radio(usage).isChecked()).toBe(true)
  for (const file of FILES) {
    await press(file)
    await dialog().getByText(`Copied: ${file}`).waitFor()
    expect(
      Buffer.from(await clipboard(visitor.page)).equals(readFileSync(join('dist-usage', file))),
      file,
    ).toBe(true)
  }
  expect(await violations(visitor.page)).toEqual([])
  await radio(base).check()
  await press('Code.js')
  await dialog().getByText('Copied: Code.js').waitFor()
  expect(Buffer.from(await clipboard(visitor.page)).equals(built('Code.js'))).toBe(true)
  expect(await dialog().getByText('script.external_request').count()).toBe(0)
})

it('needs no network once the page is open, for its pictures neither', async () => {
  const { page } = visitor
  await page.context().setOffline(true)
  await openDialog()
  for (const file of FILES) {
    await press(file)
    await dialog().getByText(`Copied: ${file}`).waitFor()
    expect(Buffer.from(await clipboard(page)).equals(built(file)), file).toBe(true)
  }
  const widths = dialog()
    .locator('img')
    .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth))
  expect((await widths).map((width) => width > 0)).toEqual([true, true, true, true])
})

it.each([
  ['refuses', true],
  ['has no clipboard for a page that is not served by https', false],
])('where the browser %s, the whole text is selected for Ctrl+C', async (_, refuses) => {
  const { page } = visitor
  await openDialog()
  await emptyClipboard(page)
  await page.evaluate((refuses) => {
    const { clipboard } = navigator
    Object.assign(window, { readText: () => clipboard.readText() })
    const writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', { value: refuses ? { writeText } : undefined })
  }, refuses)
  for (const file of FILES) {
    await dialog()
      .getByRole('button', { name: `Copy ${file}`, exact: true })
      .click()
    await dialog()
      .getByRole('status')
      .getByText(`All of ${file}, ${size(file)} KB`)
      .waitFor()
    await page.keyboard.press('Control+c')
    const read = page.evaluate(() => (window as unknown as { readText(): Promise<string> }).readText())
    expect(Buffer.from(await read).equals(built(file)), file).toBe(true)
  }
})

it('is used by keyboard alone, which comes back to where it was', async () => {
  const { page } = visitor
  await page.locator('#put').focus()
  await page.keyboard.press('Enter')
  /** By its text, or its label's. */
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement
      return (element instanceof HTMLInputElement ? element.labels?.[0] : element)?.textContent
    })
  expect(await focused()).toBe('Put it into Google Sheets')
  for (const name of ['Close', 'Planner', 'Copy Code.js', 'Copy sidebar.html', 'Copy appsscript.json']) {
    await page.keyboard.press('Tab')
    expect(await focused()).toBe(name)
  }
  await page.keyboard.press('Enter')
  await dialog().getByText('Copied: appsscript.json').waitFor()
  expect(await clipboard(page)).toBe(built('appsscript.json').toString())
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('put')
})

/** What stands outside its own box or the window, by its text. */
function cutOff(selector: string) {
  return visitor.page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(`${selector}, ${selector} *`)]
    const seen = all.filter((each) => each.getClientRects().length > 0)
    return seen
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect()
        const spills = getComputedStyle(each).display !== 'inline' && each.scrollWidth > each.clientWidth + 1
        return left < 0 || right > window.innerWidth || spills
      })
      .map((each) => `${each.tagName} ${each.textContent?.slice(0, 40)}`)
  }, selector)
}

it.each(LANGUAGES)(
  'bar and page stand whole in %s in both widths, and axe finds nothing',
  async (language) => {
    const { page } = visitor
    const words = pageWords(language)
    await page.locator('#language').selectOption(language)
    const install = page.locator('#install')
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect(await cutOff('.page-bar'), `the bar at ${width}`).toEqual([])
      await page.getByRole('button', { name: words.put, exact: true }).click()
      const { y = -1, height = 0 } = (await install.boundingBox()) ?? {}
      expect([y >= 0, y + height <= 800], `the page at ${width}`).toEqual([true, true])
      for (const file of FILES) {
        const values = { file, size: size(file) }
        await install.getByRole('button', { name: filled(words.copy, values), exact: true }).click()
        await install.getByText(filled(words.copied, values), { exact: true }).waitFor()
      }
      expect(await cutOff('#install'), `the page at ${width}`).toEqual([])
      expect(await violations(page, ['.page-bar', '#install']), `at ${width}`).toEqual([])
      await page.keyboard.press('Escape')
    }
    expect(await install.getAttribute('lang')).toBe(language)
  },
)

it('the language chosen stays over a reload', async () => {
  await visitor.page.locator('#language').selectOption('ja')
  await visitor.reload()
  await visitor.page.getByRole('button', { name: pageWords('ja').put, exact: true }).waitFor()
})

// "Put it into Google Sheets": what its buttons copy is what the build made, for everyone and everywhere the page is.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writeDemo } from '../../scripts/demo.mjs'
import { serveFolder } from '../../scripts/static.mjs'
import { LANGUAGES } from '../../src/words/language.ts'
import { leave, openLocal, type Visitor } from '../support/browser/sheet.ts'
import { pageWords } from '../support/page-words.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  expect(await focused()).toBe('Put it into Google Sheets')
  for (const name of ['Close', 'Copy Code.js', 'Copy sidebar.html', 'Copy appsscript.json']) {
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

async function violations() {
  await visitor.page.evaluate(AXE)
  return visitor.page.evaluate(async () => {
    type Result = { id: string; nodes: { html: string }[] }
    type Axe = { run(context: object): Promise<{ violations: Result[] }> }
    const { axe } = window as unknown as { axe: Axe }
    // The spreadsheet between them is not ours.
    const { violations } = await axe.run({ include: [['.page-bar'], ['#notices'], ['#install'], ['#ask']] })
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
  })
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = pageWords(language)

  beforeEach(() => visitor.page.getByLabel('Language').selectOption(language))

  it('bar and page stand whole in both widths, and axe finds nothing', async () => {
    const { page } = visitor
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect(await cutOff('.page-bar'), `the bar at ${width}`).toEqual([])
      await page.getByRole('button', { name: words.put, exact: true }).click()
      const place = await page.locator('#install').boundingBox()
      expect([(place?.y ?? -1) >= 0, (place?.y ?? 0) + (place?.height ?? 0) <= 800], `at ${width}`).toEqual([
        true,
        true,
      ])
      const buttons = page.locator('#install li button')
      for (const each of await buttons.all()) await each.click()
      await page.locator('#install [role=status]:not(:empty)').nth(2).waitFor()
      expect(await cutOff('#install'), `the page at ${width}`).toEqual([])
      expect(await violations(), `at ${width}`).toEqual([])
      await page.keyboard.press('Escape')
    }
  })

  it('the page speaks that language, after a reload too', async () => {
    const { page } = visitor
    await visitor.reload()
    await page.getByRole('button', { name: words.put, exact: true }).click()
    const install = page.locator('#install')
    expect(await install.getAttribute('lang')).toBe(language)
    await install.getByRole('button', { name: words.copy.replace('{file}', 'Code.js'), exact: true }).click()
    const copied = words.copied.replace('{file}', 'Code.js').replace('{size}', size('Code.js'))
    await install.getByText(copied, { exact: true }).waitFor()
  })
})

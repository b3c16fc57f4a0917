// Takes the pictures of documents and listing, all of them or those named: node scripts/pictures.mjs [file.png …]
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../preview/serve.mjs'
import { LANGUAGES } from '../preview/spoken.mjs'
import { launch } from './browser.mjs'
import { withText } from './png-text.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ file: string, language: string, scale: number }} Picture */

const root = fileURLToPath(new URL('..', import.meta.url))
export const VIEWPORT = { width: 1280, height: 800 }

/** Of each language the sidebar beside the budget sheet it wrote: for documents, and in the size the Marketplace asks for. @type {Picture[]} */
export const PICTURES = LANGUAGES.flatMap((language) => [
  { file: `docs/images/sidebar-${language}.png`, language, scale: 2 },
  { file: `docs/images/marketplace/screenshot-${language}.png`, language, scale: 1 },
])

/** Every picture is of the same day, so that only a change of the screen changes it. */
const DAY = '2026-11-27T12:00:00+09:00'

/** Where Roboto and Arial are missing, what stands in for them is too wide for the columns. */
const NARROW_FONT = `
  const pen = document.createElement('canvas').getContext('2d')
  const widths = ['Roboto, monospace', 'monospace'].map((font) => {
    pen.font = '16px ' + font
    return pen.measureText('illi').width
  })
  if (widths[0] === widths[1])
    for (const [name, weight] of Object.entries({ Regular: 'normal', Bold: 'bold' })) {
      const face = new FontFace('Roboto', 'local("Noto Sans CJK JP ' + name + '"), local("NotoSansCJKjp-' + name + '")', { weight })
      face.load().then(() => document.fonts.add(face), () => {})
    }`

/** uPlot refuses the odd locale a browser may come with. */
const LOCALES = { en: 'en-US', ja: 'ja-JP', th: 'th-TH' }

/**
 * The local workbook in a language.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ language: string, scale: number }} picture
 */
export async function openWorkbook(browser, url, { language, scale }) {
  const locale = LOCALES[/** @type {keyof typeof LOCALES} */ (language)] ?? language
  const page = await browser.newPage({
    viewport: VIEWPORT,
    deviceScaleFactor: scale,
    locale,
    timezoneId: 'Asia/Tokyo',
  })
  await page.clock.setFixedTime(DAY)
  await page.addInitScript(NARROW_FONT)
  await page.goto(`${url}?lang=${language}`)
  await page.waitForFunction('window.workbook.ready.then(() => true)')
  return page
}

/** Opens the sidebar, types 20,000 friends and writes the budget sheet. @param {Page} page */
export async function writeBudget(page) {
  await page.locator('.o-topbar-menu[data-id=extensions]').click()
  await page.locator('.o-menu-item', { hasText: 'Cost planner for LINE' }).hover()
  await page.locator('.o-menu-item').nth(1).click()
  const panel = page.frameLocator('#panel iframe')
  await panel.locator('#friends').fill('20,000')
  await panel.locator('#write').click()
  await panel.locator('.said .done', { hasText: /\d/ }).waitFor()
  await panel.locator('h1').evaluate(() => window.scrollTo(0, 0))
}

/** What is to be read on the screen: the page's and the sidebar's texts, and the cells in sight. @param {Page} page */
export async function textsOf(page) {
  const cells = await page.evaluate(() => {
    const { getters } = /** @type {any} */ (window).workbook.model
    const { right, bottom } = getters.getActiveMainViewport()
    const sheetId = getters.getActiveSheetId()
    const rows = Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from(
        { length: right + 1 },
        (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
      ),
    )
    return rows.map((row) => row.filter((text) => text !== '').join(' | ')).join('\n')
  })
  const sidebar = await page.frameLocator('#panel iframe').locator('body').allInnerTexts()
  const lines = [...(await page.locator('body').allInnerTexts()), ...sidebar, cells].join('\n').split('\n')
  return lines.flatMap((line) => line.replace(/\s+/g, ' ').trim() || []).join('\n')
}

/** @param {Picture[]} pictures */
async function take(pictures) {
  const site = await serve({ port: 0 })
  const browser = await launch()
  try {
    for (const picture of pictures) {
      const page = await openWorkbook(browser, site.url, picture)
      await writeBudget(page)
      const texts = await textsOf(page)
      // One frame draws the grid, the next what it loaded late.
      await page.waitForTimeout(600)
      const file = resolve(root, picture.file)
      await mkdir(dirname(file), { recursive: true })
      await page.screenshot({ path: file })
      await writeFile(file, withText(await readFile(file), texts))
      await page.close()
      console.log(picture.file)
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2)
  await take(PICTURES.filter(({ file }) => named.length === 0 || named.includes(file)))
}

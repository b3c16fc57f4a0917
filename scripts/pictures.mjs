// Takes the pictures of documents and listing, all of them or those named: node scripts/pictures.mjs [file.png …]
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../preview/serve.mjs'
import { LANGUAGES } from '../preview/spoken.mjs'
import { launch } from './browser.mjs'
import { bundled } from './docs/bundled.mjs'
import { takePicture } from './picture.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ file: string, language: string, scale: number }} Picture */

const root = fileURLToPath(new URL('..', import.meta.url))
export const VIEWPORT = { width: 1280, height: 800 }

/** Of each language the sidebar beside the budget sheet it wrote: for documents, and in the size the Marketplace asks for. @type {Picture[]} */
export const PICTURES = LANGUAGES.flatMap((language) => [
  { file: `docs/images/sidebar-${language}.webp`, language, scale: 2 },
  { file: `docs/images/marketplace/screenshot-${language}.png`, language, scale: 1 },
])

/** Of the sidebar alone in its states, in these languages. */
export const STATE_LANGUAGES = /** @type {const} */ (['en', 'ja'])

/** What was to be read on the screen of each picture when it was taken. */
export const TEXTS = 'docs/images/texts.json'

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
  const panel = page.frameLocator('#panel iframe')
  const sidebar = await panel.locator('body').allInnerTexts()
  const lines = [...(await page.locator('body').allInnerTexts()), ...sidebar, cells].join('\n').split('\n')
  // What is only read out comes a moment later than what is seen.
  const spoken = await panel.locator('.unseen').allInnerTexts()
  return lines
    .flatMap((line) => line.replace(/\s+/g, ' ').trim() || [])
    .filter((line) => !spoken.includes(line))
    .join('\n')
}

/** @param {(file: string) => boolean} isWanted */
async function takeAll(isWanted) {
  const browser = await launch()
  try {
    const taken = { ...(await ofWorkbook(browser, isWanted)), ...(await ofStates(browser, isWanted)) }
    const file = resolve(root, TEXTS)
    const texts = { ...JSON.parse(await readFile(file, 'utf8').catch(() => '{}')), ...taken }
    const sorted = Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)))
    await writeFile(file, `${JSON.stringify(sorted, null, 1)}\n`)
  } finally {
    await browser.close()
  }
}

/** @param {import('playwright-core').Browser} browser @param {(file: string) => boolean} isWanted */
async function ofWorkbook(browser, isWanted) {
  const site = await serve({ port: 0 })
  /** @type {Record<string, string[]>} */
  const texts = {}
  for (const picture of PICTURES.filter(({ file }) => isWanted(file))) {
    const page = await openWorkbook(browser, site.url, picture)
    await writeBudget(page)
    texts[picture.file] = (await textsOf(page)).split('\n')
    // One frame draws the grid, the next what it loaded late.
    await page.waitForTimeout(600)
    const place = await placeOf(picture.file)
    if (place.endsWith('.webp')) await takePicture(page, place)
    else await page.screenshot({ path: place })
    await page.close()
  }
  await site.close()
  return texts
}

/** @param {import('playwright-core').Browser} browser @param {(file: string) => boolean} isWanted */
async function ofStates(browser, isWanted) {
  const { pictureOf, shownPicture, shownStates } = await bundled('test/support/browser/pictures.ts')
  /** @type {Record<string, string[]>} */
  const texts = {}
  for (const language of STATE_LANGUAGES) {
    for (const state of shownStates) {
      const file = pictureOf(state, language)
      if (isWanted(file)) texts[file] = await shownPicture(browser, state, language, await placeOf(file))
    }
  }
  return texts
}

/** @param {string} file */
async function placeOf(file) {
  const place = resolve(root, file)
  await mkdir(dirname(place), { recursive: true })
  console.log(file)
  return place
}

/** Width and height, as the beginning of a PNG and of a WebP say them. @param {Buffer} picture */
export const sizeOf = (picture) =>
  picture.toString('latin1', 12, 16) === 'VP8X'
    ? { width: picture.readUIntLE(24, 3) + 1, height: picture.readUIntLE(27, 3) + 1 }
    : { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2)
  await takeAll((file) => named.length === 0 || named.includes(file))
}

// Takes pictures for documents. Of the local workbook: node scripts/screenshot.mjs <file.png> [--lang ja] [--sidebar] [--sheet Tables] [--scale 1];
// of the sidebar in every state and language: node scripts/screenshot.mjs --states <folder> [--lang en,ja] [--shown], as documents show it.
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '../preview/serve.mjs'
import { launch } from './browser.mjs'
import { bundled } from './docs/bundled.mjs'
import { takePicture } from './picture.mjs'

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

const LOCALES = { en: 'en-US', ja: 'ja-JP', th: 'th-TH' }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    sidebar: { type: 'boolean', default: false },
    sheet: { type: 'string' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    scale: { type: 'string', default: '2' },
    states: { type: 'string' },
    shown: { type: 'boolean', default: false },
  },
})

const browser = await launch()
const site = values.states ? undefined : await serve({ port: 0 })
try {
  if (values.states) {
    const { picturesOf } = await bundled('test/support/browser/pictures.ts')
    await mkdir(values.states, { recursive: true })
    const { states: folder, shown, lang } = values
    const wanted = { folder, shown, scale: Number(values.scale), languages: lang?.split(',') }
    await picturesOf(browser, wanted, console.log)
  }
  if (site) await workbookPicture(site.url, positionals[0] ?? 'docs/images/local-workbook.png')
} finally {
  await browser.close()
  await site?.close()
}

/** @param {string} url @param {string} file */
async function workbookPicture(url, file) {
  const { lang = 'en' } = values
  const viewport = { width: Number(values.width), height: Number(values.height) }
  // uPlot refuses the odd locale a browser may come with.
  const locale = LOCALES[/** @type {keyof typeof LOCALES} */ (lang)] ?? lang
  const page = await browser.newPage({ viewport, deviceScaleFactor: Number(values.scale), locale })
  await page.addInitScript(NARROW_FONT)
  await page.goto(`${url}?lang=${lang}`)
  await page.waitForFunction('window.workbook.ready.then(() => true)')
  if (values.sheet) await page.locator('.o-sheet', { hasText: values.sheet }).click()
  if (values.sidebar) {
    await page.getByText('Extensions', { exact: true }).click()
    await page.locator('.o-menu-item', { hasText: 'Cost planner for LINE' }).hover()
    await page.locator('.o-menu-item').nth(1).click()
    const panel = page.frameLocator('#panel iframe')
    await panel.locator('#friends').fill('20,000')
    await panel.locator('#write').click()
    await panel.locator('.said .done', { hasText: /\d/ }).waitFor()
    await panel.locator('h1').evaluate(() => window.scrollTo(0, 0))
  }
  // One frame draws the grid, the next what it loaded late.
  await page.waitForTimeout(600)
  await mkdir(dirname(file), { recursive: true })
  await takePicture(page, file)
  console.log(file)
}

// Takes the README's pictures of the local workbook: node scripts/screenshot.mjs <file.png> [--lang ja] [--sidebar] [--sheet Tables] [--scale 1]
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '../preview/serve.mjs'
import { launch } from './browser.mjs'

/** Where Roboto and Arial are missing, what stands in for them is too wide for the columns. */
const NARROW_FONT = `
  for (const [name, weight] of Object.entries({ Regular: 'normal', Bold: 'bold' })) {
    const face = new FontFace('Roboto', 'local("Noto Sans CJK JP ' + name + '"), local("NotoSansCJKjp-' + name + '")', { weight })
    face.load().then(() => document.fonts.add(face), () => {})
  }`

const LOCALES = { en: 'en-US', ja: 'ja-JP', th: 'th-TH' }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en' },
    sidebar: { type: 'boolean', default: false },
    sheet: { type: 'string' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    scale: { type: 'string', default: '2' },
  },
})
const file = positionals[0] ?? 'docs/images/local-workbook.png'

const site = await serve({ port: 0 })
const browser = await launch()
try {
  const viewport = { width: Number(values.width), height: Number(values.height) }
  // uPlot refuses the odd locale a browser may come with.
  const locale = LOCALES[/** @type {keyof typeof LOCALES} */ (values.lang)] ?? values.lang
  const page = await browser.newPage({ viewport, deviceScaleFactor: Number(values.scale), locale })
  await page.addInitScript(NARROW_FONT)
  await page.goto(`${site.url}?lang=${values.lang}`)
  await page.waitForFunction('window.workbook.ready.then(() => true)')
  if (values.sheet) await page.locator('.o-sheet', { hasText: values.sheet }).click()
  if (values.sidebar) {
    await page.locator('.o-topbar-menu[data-id=extensions]').click()
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
  await page.screenshot({ path: file })
  console.log(file)
} finally {
  await browser.close()
  await site.close()
}

// Takes pictures to look at. Of the local workbook: node scripts/screenshot.mjs <file.png> [--lang ja] [--sidebar] [--sheet Tables] [--scale 1];
// of the sidebar in every state: node scripts/screenshot.mjs --states <folder> [--lang ja].
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '../preview/serve.mjs'
import { launch } from './browser.mjs'
import { bundled } from './docs/bundled.mjs'
import { openWorkbook, writeBudget } from './pictures.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    sidebar: { type: 'boolean', default: false },
    sheet: { type: 'string' },
    scale: { type: 'string', default: '2' },
    states: { type: 'string' },
  },
})
const [file = 'workbook.png'] = positionals
const { lang, states, sheet } = values
const scale = Number(values.scale)

const browser = await launch()
if (states === undefined) {
  const site = await serve({ port: 0 })
  const page = await openWorkbook(browser, site.url, { language: lang ?? 'en', scale })
  if (sheet) await page.locator('.o-sheet', { hasText: sheet }).click()
  if (values.sidebar) await writeBudget(page)
  // One frame draws the grid, the next what it loaded late.
  await page.waitForTimeout(600)
  await mkdir(dirname(file), { recursive: true })
  await page.screenshot({ path: file })
  console.log(file)
  await site.close()
} else {
  const { wholePictures } = await bundled('test/support/browser/pictures.ts')
  await mkdir(states, { recursive: true })
  await wholePictures(browser, states, scale, lang && [lang])
}
await browser.close()

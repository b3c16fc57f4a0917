// Takes a picture of the local workbook to look at: node scripts/screenshot.mjs <file.png> [--lang ja] [--sidebar] [--sheet Tables] [--scale 1]
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '../preview/serve.mjs'
import { launch } from './browser.mjs'
import { openWorkbook, writeBudget } from './pictures.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en' },
    sidebar: { type: 'boolean', default: false },
    sheet: { type: 'string' },
    scale: { type: 'string', default: '2' },
  },
})
const [file = 'workbook.png'] = positionals

const site = await serve({ port: 0 })
const browser = await launch()
try {
  const page = await openWorkbook(browser, site.url, { language: values.lang, scale: Number(values.scale) })
  if (values.sheet) await page.locator('.o-sheet', { hasText: values.sheet }).click()
  if (values.sidebar) await writeBudget(page)
  // One frame draws the grid, the next what it loaded late.
  await page.waitForTimeout(600)
  await mkdir(dirname(file), { recursive: true })
  await page.screenshot({ path: file })
  console.log(file)
} finally {
  await browser.close()
  await site.close()
}

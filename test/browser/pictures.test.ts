// No picture in documents or listing is older than its screen: each is taken once more, and its size and texts compared, not its pixels.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from '../../preview/serve.mjs'
import { launch } from '../../scripts/browser.mjs'
import { openWorkbook, PICTURES, textsOf, VIEWPORT, writeBudget } from '../../scripts/pictures.mjs'
import { sizeOf, textOf } from '../../scripts/png-text.mjs'
import { LANGUAGES } from '../../src/words/language.ts'
import { root } from '../support/pages.ts'

const picture = (file: string) => readFileSync(join(root, file))
let site: Awaited<ReturnType<typeof serve>>
let browser: Browser

beforeAll(async () => {
  site = await serve({ port: 0 })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

it.each(LANGUAGES)('the pictures in %s show what the screen shows now, in their size', async (language) => {
  const own = PICTURES.filter((each) => each.language === language)
  expect(own.map(({ scale }) => scale)).toEqual([2, 1])
  const page = await openWorkbook(browser, site.url, { language, scale: 1 })
  await writeBudget(page)
  const texts = (await textsOf(page)).split('\n')
  await page.close()
  expect(texts.length).toBeGreaterThan(60)
  for (const { file, scale } of own) {
    const stale = `${file} is older than the screen: "node scripts/pictures.mjs" takes all pictures anew`
    expect(sizeOf(picture(file)), file).toEqual({
      width: VIEWPORT.width * scale,
      height: VIEWPORT.height * scale,
    })
    expect(textOf(picture(file))?.split('\n'), stale).toEqual(texts)
  }
})

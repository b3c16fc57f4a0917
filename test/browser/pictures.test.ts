// No picture in documents or listing is older than its screen: each is taken once more, and its size and texts compared, not its pixels.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from '../../preview/serve.mjs'
import { launch } from '../../scripts/browser.mjs'
import {
  openWorkbook,
  PICTURES,
  STATE_LANGUAGES,
  sizeOf,
  TEXTS,
  textsOf,
  VIEWPORT,
  writeBudget,
} from '../../scripts/pictures.mjs'
import { LANGUAGES } from '../../src/words/language.ts'
import { openState, pictureOf, shownStates, textsOf as textsIn } from '../support/browser/pictures.ts'
import { root } from '../support/pages.ts'

const picture = (file: string) => readFileSync(join(root, file))
const taken: Record<string, string[]> = JSON.parse(picture(TEXTS).toString())
const stale = (file: string) =>
  `${file} is older than the screen: "node scripts/pictures.mjs" takes all pictures anew`
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
    expect(sizeOf(picture(file)), file).toEqual({
      width: VIEWPORT.width * scale,
      height: VIEWPORT.height * scale,
    })
    expect(taken[file], stale(file)).toEqual(texts)
  }
})

it.each(STATE_LANGUAGES)(
  'the pictures of the sidebar in %s show what it says now in each state',
  async (language) => {
    for (const state of shownStates) {
      const { page, frame } = await openState(browser, state, language)
      const file = pictureOf(state, language)
      expect(taken[file], stale(file)).toEqual(await textsIn(frame))
      expect(sizeOf(picture(file)), file).toEqual({ width: 600, height: 1_280 })
      await page.close()
    }
  },
)

it('no picture is kept that none of these is', () => {
  const states = STATE_LANGUAGES.flatMap((language) => shownStates.map((state) => pictureOf(state, language)))
  expect(Object.keys(taken).sort()).toEqual([...PICTURES.map(({ file }) => file), ...states].sort())
})

// The sidebar in every state and language, as pictures: bundled by scripts/screenshot.mjs.
import type { Browser } from 'playwright-core'
import { takePicture } from '../../../scripts/picture.mjs'
import { LANGUAGES, type Language } from '../../../src/words/language'
import { openPage } from './page.ts'
import { panelIn } from './panel.ts'
import { STATES } from './states.ts'

const WIDTH = 300
/** Of a picture in a document: what a person sees at once. */
const SCREEN = 640
/** Of a whole page. */
const TALLEST = 2_400

export interface Wanted {
  folder: string
  scale: number
  /** Those of documents alone, as tall as a screen. */
  shown: boolean
  languages?: readonly Language[]
}

export async function picturesOf(browser: Browser, wanted: Wanted, tell: (file: string) => void) {
  const { folder, scale, shown, languages = LANGUAGES } = wanted
  for (const language of languages) {
    for (const { id, setting, reach, from } of STATES) {
      if (shown && from === undefined) continue
      const page = await openPage(browser, { ...setting(language), width: WIDTH, height: SCREEN, scale })
      const frame = page.mainFrame()
      await frame.waitForFunction((expected) => document.documentElement.lang === expected, language)
      await reach(await panelIn(frame))
      if (shown) {
        await frame.locator(from ?? 'body').evaluate((element) => {
          document.documentElement.style.scrollPadding = '0'
          element.scrollIntoView()
        })
      } else {
        // The whole page is in view, so that the button stands at its end and not across it.
        const height = await frame.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ width: WIDTH, height: Math.min(TALLEST, height) })
        await frame.evaluate(() => window.scrollTo(0, 0))
      }
      await page.mouse.move(0, 0)
      const file = `${folder}/${id}-${language}.png`
      await takePicture(page, file)
      await page.close()
      tell(file)
    }
  }
}

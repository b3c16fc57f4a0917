// The sidebar in every state and language, as pictures: bundled by scripts/screenshot.mjs.
import type { Browser } from 'playwright-core'
import { LANGUAGES } from '../../../src/words/language'
import { openPage } from './page.ts'
import { panelIn } from './panel.ts'
import { STATES } from './states.ts'

const WIDTH = 300

/** Beyond it a page goes on as it began. */
const TALLEST = 1_600

export async function picturesOf(browser: Browser, folder: string, tell: (file: string) => void) {
  for (const language of LANGUAGES) {
    for (const { id, setting, reach } of STATES) {
      const page = await openPage(browser, { ...setting(language), width: WIDTH, scale: 2 })
      const frame = page.mainFrame()
      await frame.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
      await reach(await panelIn(frame))
      // The whole page is in view, so that the button stands at its end and not across it.
      const height = await frame.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width: WIDTH, height: Math.min(TALLEST, height) })
      await page.mouse.move(0, 0)
      await frame.evaluate(() => window.scrollTo(0, 0))
      const path = `${folder}/${id}-${language}.png`
      await page.screenshot({ path })
      await page.close()
      tell(path)
    }
  }
}

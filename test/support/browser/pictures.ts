// The sidebar in every state and language, as pictures: bundled by scripts/pictures.mjs and scripts/screenshot.mjs.
import type { Browser, Frame, Page } from 'playwright-core'
import { takePicture } from '../../../scripts/picture.mjs'
import { LANGUAGES, type Language } from '../../../src/words/language'
import { openPage } from './page.ts'
import { panelIn, seenText } from './panel.ts'
import { STATES, type State } from './states.ts'

const WIDTH = 300
/** Of a picture in a document: what a person sees at once. */
const SCREEN = 640
/** Of a whole page. */
const TALLEST = 2_400

interface Opened {
  page: Page
  frame: Frame
}

/** The sidebar as a person reaches it. */
export async function openState(
  browser: Browser,
  state: State,
  language: Language,
  scale = 1,
): Promise<Opened> {
  const setting = { ...state.setting(language), width: WIDTH, height: SCREEN, scale }
  const page = await openPage(browser, setting)
  const frame = page.mainFrame()
  await frame.waitForFunction((expected) => document.documentElement.lang === expected, language)
  await state.reach(await panelIn(frame))
  return { page, frame }
}

/** As lines, as a person sees them. */
export async function textsOf(frame: Frame): Promise<string[]> {
  return (await seenText(frame, 'body')).trim().split('\n')
}

export const shownStates = STATES.filter(({ from }) => from !== undefined)

export const pictureOf = ({ id }: State, language: Language) => `docs/images/states/${id}-${language}.webp`

/** As documents show it: from its beginning, as tall as a screen. Gives what is to be read on it. */
export async function shownPicture(browser: Browser, state: State, language: Language, file: string) {
  const { page, frame } = await openState(browser, state, language, 2)
  const texts = await textsOf(frame)
  await frame.locator(state.from ?? 'body').evaluate((element) => {
    document.documentElement.style.scrollPadding = '0'
    element.scrollIntoView()
  })
  await page.mouse.move(0, 0)
  await takePicture(page, file)
  await page.close()
  return texts
}

/** Every state whole, to be looked at. */
export async function wholePictures(
  browser: Browser,
  folder: string,
  scale: number,
  languages: readonly Language[] = LANGUAGES,
) {
  for (const language of languages) {
    for (const state of STATES) {
      const { page, frame } = await openState(browser, state, language, scale)
      // The whole page is in view, so that the button stands at its end and not across it.
      const height = await frame.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width: WIDTH, height: Math.min(TALLEST, height) })
      await frame.evaluate(() => window.scrollTo(0, 0))
      await page.mouse.move(0, 0)
      await takePicture(page, `${folder}/${state.id}-${language}.webp`)
      await page.close()
    }
  }
}

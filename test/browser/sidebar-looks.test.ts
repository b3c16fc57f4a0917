// Every state of the sidebar in every language, at the widths it may have: nothing cut, nothing broken, nothing for axe to find.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/words/language.ts'
import { useAlone } from '../support/browser/alone.ts'
import { violations } from '../support/browser/axe.ts'
import { englishIn } from '../support/browser/english.ts'
import { cut } from '../support/browser/looks.ts'
import { STATES } from '../support/browser/states.ts'

const alone = useAlone()

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(STATES)('$called', ({ setting, reach }) => {
    it('is whole from 283 to 320 px', async () => {
      const panel = await alone(setting(language))
      await panel.frame.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
      await reach(panel)
      for (const width of [283, 300, 320]) {
        await panel.page.setViewportSize({ width, height: 600 })
        expect(await cut(panel.frame), `at ${width} px`).toEqual([])
      }
      expect(await violations(panel.frame)).toEqual([])
      if (language !== 'en') expect(await englishIn(panel.frame)).toEqual([])
    })
  })

  it('with text twice as large nothing is cut or out of reach', async () => {
    const { frame } = await alone({ language, width: 300 })
    await frame.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(300)
    expect(await frame.locator('#write').isVisible()).toBe(true)
  })
})

// The sidebar in every language: nothing left in English, nothing too wide, nothing a screen reader trips over.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describe as describeFunctions } from '../../src/help/describe.ts'
import { guide } from '../../src/help/guide.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { SIDEBAR_WORDS } from '../../src/words/sidebar.ts'
import { violations } from '../support/browser/axe.ts'
import { englishIn } from '../support/browser/english.ts'
import { panel, useSidebar } from '../support/browser/session.ts'

const PAGE = readFileSync(new URL('../../docs/en/troubleshooting.md', import.meta.url), 'utf8')
const QUESTIONS = guide('en', PAGE).questions.length
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

useSidebar()

/** Sections draw their inside when they are opened. */
const openAll = async () => {
  for (let closed = -1; closed !== 0; ) {
    closed = await panel.frame.evaluate(() => {
      const found = document.querySelectorAll<HTMLDetailsElement>('details:not([open])')
      for (const each of found) each.open = true
      return found.length
    })
    await panel.frame.waitForTimeout(50)
  }
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('help is whole and axe finds nothing', async () => {
    await panel.frame.locator('#language').selectOption(language)
    await panel.frame.locator('#help').click()
    await openAll()
    expect(
      await panel.frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0)
    expect(await panel.frame.evaluate(() => document.documentElement.lang)).toBe(language)
    expect(await violations(panel.frame)).toEqual([])
  })
})

describe.each(OTHERS)('in %s', (language) => {
  it('help is in that language, with every function and question', async () => {
    await panel.frame.locator('#language').selectOption(language)
    await panel.frame.locator('#help').click()
    expect(await panel.frame.locator('.help details').count()).toBe(
      describeFunctions(language).length + QUESTIONS,
    )
    const said = await panel.frame.locator('.help summary').allInnerTexts()
    expect(said.filter((text) => text.includes('What a month costs') || /add-on/.test(text))).toEqual([])
    expect(await panel.text('.help')).toContain(describeFunctions(language)[1]?.summary)
  })

  it('no English is left', async () => {
    await panel.frame.locator('#language').selectOption(language)
    await openAll()
    const words = SIDEBAR_WORDS[language]
    await panel.frame.locator('.actions button').first().click()
    await panel.frame.locator('#add-send').click()
    await panel.field(words.more.otherApp).fill('30')
    await panel.frame.locator('#already').fill('1,000')
    await panel.frame.locator('#friends').fill('x')
    await panel.frame.locator('#more-actions').click()
    expect(await englishIn(panel.frame)).toEqual([])
  })
})

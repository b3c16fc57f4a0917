// The sidebar in every language: nothing left in English, nothing too wide, nothing a screen reader trips over.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeEach, describe, expect, it } from 'vitest'
import { describe as describeFunctions } from '../../src/help/describe.ts'
import { guide } from '../../src/help/guide.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { SIDEBAR_WORDS } from '../../src/words/sidebar.ts'
import { panel, useSidebar } from '../support/browser/session.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAGE = readFileSync(new URL('../../docs/en/troubleshooting.md', import.meta.url), 'utf8')
const QUESTIONS = guide('en', PAGE).questions.length
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

useSidebar()

const openAll = () =>
  panel.frame.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })

/** How many pixels reach out of the sidebar. */
const overflow = () =>
  panel.frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function violations() {
  await panel.frame.evaluate(AXE)
  return panel.frame.evaluate(async () => {
    type Result = { id: string; impact: string; nodes: { html: string }[] }
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Result[] }> } }
    const { violations } = await axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
  })
}

describe.each(LANGUAGES)('in %s', (language) => {
  beforeEach(async () => {
    await panel.frame.locator('#language').selectOption(language)
  })

  it('nothing is wider than the sidebar and axe finds nothing serious', async () => {
    const words = SIDEBAR_WORDS[language]
    await panel.field(words.basics.market).selectOption('JP')
    await openAll()
    await panel.field(words.more.tool).selectOption('lstep')
    await panel.field(words.more.otherApp).fill('30')
    await panel.field(words.more.accounts).fill('x')
    await panel.field(words.friends.now).fill('x')
    expect(await overflow()).toBe(0)
    expect(await panel.frame.evaluate(() => document.documentElement.lang)).toBe(language)
    expect(await violations()).toEqual([])
    await panel.frame.locator('#help').click()
    await openAll()
    expect(await overflow()).toBe(0)
    expect(await violations()).toEqual([])
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
    await panel.frame.locator('.actions button').first().click()
    await openAll()
    await panel.field(SIDEBAR_WORDS[language].more.otherApp).fill('30')
    await panel.field(SIDEBAR_WORDS[language].friends.now).fill('x')
    const said = await panel.frame.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest('script, style, #language')) texts.push(node.textContent ?? '')
      }
      const labels = [...document.querySelectorAll('[aria-label]')].map(
        (each) => each.getAttribute('aria-label') ?? '',
      )
      return [...texts, ...labels]
    })
    // Left: addresses, and names that are written so in every language.
    const names =
      /\S+\.\S+|\b(for LINE|LINE notification messages|Push message|API|App|Chat|Google|ID|JPY|LINE|Multicast|NT|Narrowcast|Ocard|Premium|Pro|Push|Reply|THB|TWD|US|UTAGE)\b/g
    expect(said.filter((text) => /[A-Za-z]{2,}/.test(text.replace(names, '')))).toEqual([])
  })
})

// Every state of the sidebar in every language, at the widths it may have: nothing cut, nothing broken, nothing for axe to find.
import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/sidebar/state/sections.ts'
import { LANGUAGES, type Language } from '../../src/words/language.ts'
import { type Alone, kept, useAlone } from '../support/browser/alone.ts'
import { violations } from '../support/browser/axe.ts'
import { cut } from '../support/browser/looks.ts'
import type { Setting } from '../support/browser/page.ts'
import { described } from '../support/scenario.ts'

const alone = useAlone()

const [usual] = described(1).sends
if (!usual) throw new Error('no send')
const sale = { ...usual, name: 'Sale', audience: 'share' as const, calendar: { '2026-12': 3, '2027-03': 0 } }
const shop = described(20_000, {
  name: 'Autumn shop',
  months: 12,
  growth: 3,
  blocked: 20,
  sends: [usual, sale],
})
const budget = { sheetId: 7, sheet: 'LINE budget', plain: false, at: 0, scenario: shop }
const withBudget = { budgets: `{ findBudget: () => ({ budget: ${JSON.stringify(budget)} }) }` }
const unfold = async ({ open }: Alone, ...sections: Section[]) => {
  for (const section of sections) await open(section)
}

const STATES: [string, (language: Language) => Setting, (panel: Alone) => Promise<unknown>][] = [
  ['first', (language) => ({ language }), async () => {}],
  [
    'with everything unfolded',
    (language) => kept([{ ...shop, tool: 'lstep', accounts: 2, otherApp: 10, cap: 1_000 }], language),
    async (panel) => {
      await unfold(panel, 'months', 'plan', 'plans', 'sofar', 'more', 'scenarios', 'prices')
      await panel.frame.locator('#already').fill('12,000')
    },
  ],
  [
    'with a campaign open',
    (language) => kept([shop], language),
    async (panel) => {
      await unfold(panel, 'campaigns')
      await panel.frame.locator('#send-1').click()
    },
  ],
  [
    'from a budget',
    (language) => kept([described(20_000, { blocked: 20 })], language),
    (panel) => panel.frame.locator('.switch label').nth(1).click(),
  ],
  [
    'with months that are refused',
    (language) => kept([{ ...shop, friends: 1_000, plan: 'light', sends: [usual] }], language),
    (panel) => panel.frame.locator('#write').click(),
  ],
  [
    'with a price that is not known',
    (language) => kept([described(40_000, { market: 'OTHER', months: 3 })], language),
    (panel) => unfold(panel, 'plans', 'prices'),
  ],
  [
    'with fields at fault',
    (language) => ({ language }),
    async (panel) => {
      await panel.frame.locator('#friends').fill('20.000')
      await unfold(panel, 'months')
      await panel.frame.locator('#blocked').fill('x')
      await panel.frame.locator('#write').click()
    },
  ],
  [
    'with scenarios compared',
    (language) => kept([shop, { ...shop, name: 'Half', friends: 10_000 }], language, 1),
    (panel) => unfold(panel, 'scenarios'),
  ],
  [
    'with scenarios that cannot be compared',
    (language) => kept([shop, { ...shop, withTax: true, months: 6, tool: 'lstep' }], language, 1),
    (panel) => unfold(panel, 'scenarios'),
  ],
  [
    'with a budget offered',
    (language) => ({ language, ...withBudget }),
    (panel) => panel.frame.locator('.offer').waitFor(),
  ],
  [
    'after an update, with the menu open',
    (language) => ({ language, ...withBudget }),
    async ({ frame }) => {
      await frame.locator('#open-budget').click()
      await frame.locator('#write').click()
      await frame.locator('.said .done').waitFor()
      await frame.locator('#more-actions').click()
    },
  ],
  ['with help', (language) => ({ language }), (panel) => panel.frame.locator('#help').click()],
]

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(STATES)('%s', (_name, setting, reach) => {
    it('is whole from 283 to 320 px', async () => {
      const panel = await alone(setting(language))
      await panel.frame.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
      await reach(panel)
      for (const width of [283, 300, 320]) {
        await panel.page.setViewportSize({ width, height: 600 })
        expect(await cut(panel.frame), `at ${width} px`).toEqual([])
      }
      expect(await violations(panel.frame)).toEqual([])
    })
  })

  it('with text twice as large nothing is cut or out of reach', async () => {
    const { frame } = await alone({ language, width: 300 })
    await frame.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(300)
    expect(await frame.locator('#write').isVisible()).toBe(true)
  })
})

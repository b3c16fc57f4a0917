// Every state of the section on usage in every language, at the widths it may have: nothing cut, nothing broken, nothing for axe to find.
import { describe, expect, it } from 'vitest'
import { FAULTS, FIGURES, type UsageOpened } from '../../src/usage/request.ts'
import { LANGUAGES } from '../../src/words/language.ts'
import { USAGE_SIDEBAR_WORDS } from '../../src/words/usage-sidebar.ts'
import { type Alone, useAlone } from '../support/browser/alone.ts'
import { violations } from '../support/browser/axe.ts'
import { englishIn } from '../support/browser/english.ts'
import { cut } from '../support/browser/looks.ts'
import { answers, running, shop, TODAY } from '../support/browser/usage-answers.ts'

const alone = useAlone()

const TESTED = {
  id: '@aoba',
  name: 'Aoba Stationery Shibuya',
  quota: 35_000,
  consumption: 21_600,
  missing: ['quota'],
}

const REQUEST = 'e1b0a9b8-1234-4567-89ab-0123456789ab'
/** What these tests name, and what stands on LINE's own pages in English. */
const OWN = [
  ...[shop().name, REQUEST, 'f00d'],
  ...['Request ID', 'LINE Developers Console', 'LINE Developers', 'Admin', 'Basic settings', 'long-lived'],
  ...['Channel access token', 'Channel secret', 'Channel', 'channel', 'secret'],
]

type State = [string, string, (panel: Alone) => Promise<unknown>]

const nothing = async () => {}
const submit = (form: string) => (panel: Alone) => panel.frame.locator(`${form} button[type=submit]`).click()
const connecting = (after: (panel: Alone) => Promise<unknown>) => async (panel: Alone) => {
  await panel.frame.locator('#usage-connect').click()
  await after(panel)
}
const tested = connecting(async (panel) => {
  await panel.frame.locator('#usage-first').fill('2000000001')
  await panel.frame.locator('#usage-secret').fill('0'.repeat(32))
  await submit('.new-account')(panel)
})

const STATES: State[] = [
  ['with nothing connected', answers({}), nothing],
  ['with fields at fault', answers({}), connecting(submit('.new-account'))],
  [
    'with a token asked for',
    answers({}),
    connecting((panel) => panel.frame.locator('.new-account .switch label').nth(1).click()),
  ],
  [
    'with an account found whose plan nobody knows',
    answers({}, `testUsage: () => (${JSON.stringify(TESTED)})`),
    async (panel) => {
      await tested(panel)
      await panel.frame.locator('#usage-new-market').selectOption('TH')
      await submit('.new-account')(panel)
    },
  ],
  [
    'with a permission to give',
    answers({}, `testUsage: () => ({ consent: 'https:\\x2f\\x2faccounts.google.com\\x2fx' })`),
    tested,
  ],
  ['with an account never read', answers({ accounts: [shop({ read: null, running: null })] }), nothing],
  [
    'with an account on its way, one near its end and one at it',
    answers({
      accounts: [
        shop(),
        shop({ id: '@near', ...running(28_123, 31_000) }),
        shop({ id: '@over', ...running(31_000, 31_000), kept: 'token' }),
      ],
    }),
    nothing,
  ],
  [
    'with plans that do not sell so much, a price that is not known, and no limit',
    answers({
      accounts: [
        shop({ plan: 'light' }),
        shop({ id: '@sky', market: 'OTHER', plan: 'standard' }),
        shop({ id: '@sea', ...running(99_000, 'none') }),
      ],
    }),
    nothing,
  ],
  [
    'with everything that can go wrong',
    answers({
      accounts: FAULTS.map((fault, at) =>
        shop({
          id: `@shop${at}`,
          fault,
          requestId: REQUEST,
          missing: [...FIGURES],
          running: null,
          waiting: ['2026-11-25', '2026-11-26'],
        }),
      ),
      daily: true,
      dailyFault: 'stopped',
      mail: 'marketing@aoba.example',
      mailFault: 'mail',
    }),
    nothing,
  ],
  [
    'with a budget that is gone, settings and a last question',
    answers({ accounts: [shop({ link: { sheetId: 1, at: 0, state: 'gone' } })], mail: 'a@b.example' }),
    async (panel) => {
      await panel.frame.locator('#usage-0-settings').click()
      await panel.frame.locator('#usage-0-forget').click()
      await panel.frame.locator('#usage-mail').fill('x')
      await submit('.mail')(panel)
    },
  ],
  [
    'while it reads',
    answers(
      { accounts: [shop()] },
      `readUsage: () => (${JSON.stringify({ account: shop(), done: 20, wanted: 60, more: true })})`,
    ),
    async (panel) => {
      await panel.frame.evaluate(() => {
        // The answers come so slowly that the reading lasts while it is looked at.
        const wait = setTimeout
        Object.assign(window, { setTimeout: (work: () => void) => wait(work, 500) })
      })
      await panel.frame.locator('#usage-read').click()
      await panel.frame.locator('progress').waitFor()
    },
  ],
]

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(STATES)('%s it is whole from 283 to 320 px', async (_name, server, reach) => {
    const panel = await alone({ entry: 'sidebar-usage', language, today: TODAY, server })
    await panel.frame.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
    await panel.frame.locator('#usage-section').click()
    await panel.frame.locator('.usage .hint').first().waitFor()
    await reach(panel)
    for (const width of [283, 300, 320]) {
      await panel.page.setViewportSize({ width, height: 600 })
      expect(await cut(panel.frame), `at ${width} px`).toEqual([])
    }
    expect(await violations(panel.frame)).toEqual([])
    if (language !== 'en') expect(await englishIn(panel.frame, '.usage', OWN)).toEqual([])
  })

  it('with text twice as large nothing is cut', async () => {
    const server = answers({ accounts: [shop(), shop({ id: '@near', ...running(28_123, 31_000) })] })
    const { frame } = await alone({ entry: 'sidebar-usage', language, today: TODAY, server, width: 300 })
    await frame.locator('#usage-section').click()
    await frame.locator('#usage-0-settings').click()
    await frame.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(300)
  })

  it('the folded line says what stands worst', async () => {
    const words = USAGE_SIDEBAR_WORDS[language]
    const line = async (opened: Partial<UsageOpened>) => {
      const { frame, page } = await alone({
        entry: 'sidebar-usage',
        language,
        today: TODAY,
        server: answers(opened),
      })
      await frame.waitForFunction(() => document.querySelector('#usage-section .value')?.textContent)
      const said = await frame.locator('#usage-section .value').textContent()
      await page.close()
      return said
    }
    // Of 30,000: 79.9 %, 80 %, 99.9 %, 100 %
    expect(await line({})).toBe(words.none)
    expect(await line({ accounts: [shop(running(23_999, 50_000))] })).toBe(words.accounts(1))
    expect(await line({ accounts: [shop(), shop({ id: '@b', ...running(24_000, 50_000) })] })).toBe(
      words.near,
    )
    expect(await line({ accounts: [shop(running(29_999, 50_000))] })).toBe(words.near)
    expect(await line({ accounts: [shop(running(30_000, 50_000))] })).toBe(words.over)
    expect(await line({ accounts: [shop({ fault: 'credential' })] })).toBe(words.faulty)
    // What the next reading mends by itself is no alarm.
    expect(await line({ accounts: [shop({ fault: 'limited' })] })).toBe(words.accounts(1))
  })
})

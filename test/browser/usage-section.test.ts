// The section on usage by itself: what a card says at each side of its bounds, and what the server is asked.
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { UsageAccount, UsageOpened } from '../../src/usage/request.ts'
import { en as words } from '../../src/words/en/usage-sidebar.ts'
import { kept, useAlone } from '../support/browser/alone.ts'
import { answers, running, shop, TODAY } from '../support/browser/usage-answers.ts'
import { described } from '../support/scenario.ts'

const alone = useAlone()

async function open(opened: Partial<UsageOpened>, more = '', scenario?: Scenario) {
  const panel = await alone({
    entry: 'sidebar-usage',
    today: TODAY,
    server: answers(opened, more),
    ...(scenario ? kept([scenario]) : {}),
  })
  await panel.frame.locator('#usage-section').click()
  await panel.frame.locator('.usage .hint').first().waitFor()
  return panel
}

describe('a card', () => {
  const card = async (account: Partial<UsageAccount>, scenario?: Scenario) =>
    (await open({ accounts: [shop(account)] }, '', scenario)).text('.account')

  it.each([
    // By noon of the 27th; at this pace 21,200 × 30 / 26.5 = 24,000
    [21_200, 24_000, [words.month.likely('24,000', '¥15,000, without tax'), words.month.limit('24,000')]],
    [21_200, 23_999, [words.month.reaches('23,999')]],
    [21_200, 21_201, [words.month.reaches('21,201'), words.month.reserves]],
    [21_200, 21_200, [words.month.stopped('21,200')]],
  ])('with %i sent and a limit of %i says where the month ends', async (sent, limit, said) => {
    const shown = await card(running(sent, limit))
    for (const each of said) expect(shown).toContain(each)
    const others = ['At this pace, the month ends', 'At this pace the limit', 'LINE is reached'].filter(
      (text) => !said.join(' ').includes(text) && shown.includes(text),
    )
    expect(others).toEqual([])
  })

  it.each([
    // 80 % of 30,000 is 24,000
    [23_999, 'ok', '79%'],
    [24_000, 'near', '80%'],
    [29_999, 'near', '99%'],
    [30_000, 'over', '100%'],
  ])('with %i of 30,000 included messages is %s', async (sent, level, percent) => {
    const { frame, text } = await open({ accounts: [shop(running(sent, 90_000))] })
    expect(await frame.locator(`.track.${level}`).count()).toBe(1)
    expect(await text('.share')).toBe(words.month.share(Number.parseInt(percent, 10), '30,000'))
  })

  it('has the tax that is chosen for the scenario', async () => {
    // 15,000 × 1.1
    expect(await card({}, described(1, { withTax: true }))).toContain(words.month.cost('¥16,500, with tax'))
    expect(await card({}, described(1))).toContain(words.month.cost('¥15,000, without tax'))
  })

  it('of a plan that sells fewer says so in the place of a cost', async () => {
    const shown = await card({ plan: 'light' })
    expect(shown).toContain(words.month.overPlan)
    expect(shown).not.toContain('Cost so far')
  })

  it('of a month that is not whole gives no cost', async () => {
    // From 2 October on 30 days of 800
    expect(await card({})).toContain(
      `Oct 2026 ${words.month.messages('24,000')} · ${words.month.missingDays(1)}`,
    )
  })

  it('without a limit says what that means', async () => {
    expect(await card(running(100, 'none'))).toContain(words.month.noLimit)
  })
})

describe('connecting', () => {
  const tested = `testUsage: () => (${JSON.stringify({ id: '@a', name: 'Aoba', quota: 5_000, consumption: 1, missing: [] })}),
    connectUsage: () => ({ refused: 'Not today.' })`

  it('asks with what was typed, without the spaces that copying brings', async () => {
    const { frame, asked, text } = await open({}, tested)
    await frame.locator('#usage-connect').click()
    await frame.locator('#usage-first').fill(' ２０００ 1 ')
    await frame.locator('#usage-secret').fill(` ${'a0'.repeat(16)} `)
    await frame.locator('.new-account button[type=submit]').click()
    await frame.locator('#usage-new-market').waitFor()
    const credential = { channel: '20001', secret: 'a0'.repeat(16) }
    expect(await asked('testUsage')).toEqual([[{ language: 'en', credential }]])
    expect(await frame.locator('#usage-new-plan').inputValue()).toBe('light')
    await frame.locator('.new-account button[type=submit]').click()
    await frame.locator('.connect .said .error').waitFor()
    expect(await text('.connect .said')).toBe('Not today.')
    expect(await asked('connectUsage')).toEqual([
      [{ language: 'en', credential, market: 'JP', plan: 'light' }],
    ])
    expect(await frame.locator('#usage-secret').getAttribute('type')).toBe('password')
  })

  it('tests anew what was changed after a test', async () => {
    const { frame } = await open({}, tested)
    await frame.locator('#usage-connect').click()
    await frame.locator('#usage-first').fill('1')
    await frame.locator('#usage-secret').fill('a0'.repeat(16))
    await frame.locator('.new-account button[type=submit]').click()
    await frame.locator('#usage-new-market').waitFor()
    await frame.locator('#usage-first').fill('2')
    expect(await frame.locator('#usage-new-market').count()).toBe(0)
    expect(await frame.locator('.new-account button[type=submit]').textContent()).toBe(words.connect.test)
  })

  it('takes a plan that was chosen over one that is suggested, until the market changes', async () => {
    const { frame } = await open({}, tested)
    await frame.locator('#usage-connect').click()
    await frame.locator('#usage-first').fill('1')
    await frame.locator('#usage-secret').fill('a0'.repeat(16))
    await frame.locator('.new-account button[type=submit]').click()
    const plan = frame.locator('#usage-new-plan')
    await plan.selectOption('standard')
    expect(await plan.inputValue()).toBe('standard')
    await frame.locator('#usage-new-market').selectOption('TH')
    expect(await plan.inputValue()).toBe('')
  })

  it('says that Google asks where the call comes back with nothing', async () => {
    const { frame, text } = await open({}, 'testUsage: () => null')
    await frame.locator('#usage-connect').click()
    await frame.locator('#usage-first').fill('1')
    await frame.locator('#usage-secret').fill('a0'.repeat(16))
    await frame.locator('.new-account button[type=submit]').click()
    await frame.locator('.connect .said .error').waitFor()
    expect(await text('.connect .said')).toBe(words.consent.asked)
  })

  it('keeps what was typed where Google is not reached, and says so', async () => {
    const { frame, text } = await open({}, "testUsage: () => { throw new Error('NetworkError') }")
    await frame.locator('#usage-connect').click()
    await frame.locator('#usage-first').fill('1')
    await frame.locator('#usage-secret').fill('a0'.repeat(16))
    await frame.locator('.new-account button[type=submit]').click()
    await frame.locator('.connect .said .error').waitFor()
    expect(await text('.connect .said')).toContain('Google Sheets could not be reached')
    expect(await frame.locator('#usage-first').inputValue()).toBe('1')
  })
})

describe('settings', () => {
  it('ask for a change of the plan, and leave the budget alone where it is the same', async () => {
    const { frame, asked } = await open(
      { accounts: [shop()] },
      `changeUsage: () => (${JSON.stringify({ accounts: [shop({ plan: 'light' })], daily: false, dailyFault: null, mail: null, mailFault: null, consents: { fetch: null, daily: null, mail: null }, today: TODAY })})`,
    )
    await frame.locator('#usage-0-settings').click()
    await frame.locator('#usage-0-plan').selectOption('light')
    await frame.locator('.settings button[type=submit]').click()
    await frame.locator('.account .said .done').waitFor()
    expect(await asked('changeUsage')).toEqual([
      [{ language: 'en', id: '@aoba', market: 'JP', plan: 'light' }],
    ])
    expect(await asked('linkBudget')).toEqual([])
  })

  it('of another market have no plan until one is chosen', async () => {
    const { frame } = await open({ accounts: [shop()] })
    await frame.locator('#usage-0-settings').click()
    await frame.locator('#usage-0-market').selectOption('TW')
    expect(await frame.locator('#usage-0-plan').inputValue()).toBe('')
    expect(await frame.locator('.settings button[type=submit]').isDisabled()).toBe(true)
  })
})

it('accounts that cannot be loaded are asked for again', async () => {
  const { frame } = await alone({
    entry: 'sidebar-usage',
    today: TODAY,
    server: `{ openUsage: () => { if (asked.filter(([name]) => name === 'openUsage').length < 2) throw new Error('x')
      return (${answers({ accounts: [shop()] })}).openUsage() }, usageDays: () => [], readMarked: () => [] }`,
  })
  await frame.locator('#usage-section').click()
  await frame.locator('.usage .warn', { hasText: words.loadFailed }).waitFor()
  await frame.locator('.usage button').click()
  await frame.locator('.account').waitFor()
})

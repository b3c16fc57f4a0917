// What the sidebar makes of several accounts, another app and a tool, and when it says to change the plan.
import { beforeEach, describe, expect, it } from 'vitest'
import { describePublished } from '../support/browser/panel.ts'
import { panel, useSidebar, visitor } from '../support/browser/session.ts'

useSidebar()

describe('more than one account, another app, a tool', () => {
  const bill = () => panel.text('.bill')
  beforeEach(async () => {
    await describePublished(panel, '2026-11', '1')
    await panel.field('Friends in the first month').fill('2,500')
    await panel.field('Sends a month').fill('4')
    await panel.frame.locator('.more > summary').focus()
    await visitor.page.keyboard.press('Enter')
  })

  it('two accounts send 10,000 messages on Light for 10,000, which the plans told before', async () => {
    expect(await panel.text('.bars')).toContain(
      'Cheapest split, up to 4 accounts, no tax ¥10,000 Each account has its own friends.',
    )
    expect(await panel.text('.summary')).toContain('Total, 1 month ¥15,000')
    await panel.field('Accounts').fill('2')
    expect(await panel.text('.summary')).toContain('Total, 1 month ¥10,000')
    expect(await panel.text('.more > summary')).toBe('More 2 accounts')
  })

  it('a share through another app says what it saves', async () => {
    await panel.field('Share sent through another app, %').fill('50')
    // 2,500 × 50 % × 4, and Light's 5,000 instead of Standard's 15,000
    expect(await panel.text('.saving')).toBe(
      'In all, 5,000 fewer counted messages, and ¥10,000 less to pay LINE.',
    )
    expect(await panel.text('.summary')).toContain('Total, 1 month ¥5,000')
  })

  it('a tool stands beside LINE with its rules, and goes with the market', async () => {
    await panel.field('Tool').selectOption('L Step')
    expect(await bill()).toBe(
      'LINE, without tax ¥15,000 L Step, with tax ¥21,780 LINE without tax + L Step with tax ¥36,780',
    )
    expect(await panel.text('.summary')).toContain('LINE without tax + L Step with tax ¥36,780')
    await panel.field('Tool plan').selectOption('Start')
    expect(await panel.text('.warning')).toBe(
      'Nov 2026: Start (L Step) includes 5,000 sends and no more can be bought. For 10,000 you need Standard: 21,780 JPY with tax.',
    )
    await panel.field('Market').selectOption('TW')
    expect(await panel.field('Tool').count()).toBe(0)
    expect(await panel.text('.summary')).not.toContain('L Step')
    expect(await panel.frame.locator('[aria-invalid]').count()).toBe(0)
  })

  it('a fault inside is told when closed, and opened to be mended', async () => {
    await panel.field('Accounts').fill('x')
    await panel.frame.locator('.more > summary').click()
    expect(await panel.text('.more > summary')).toBe('More A field here needs fixing')
    await panel.frame.getByRole('button', { name: 'Create budget sheet' }).click()
    await panel.focused('accounts')
    expect(await panel.text('#accounts-error')).toBe('Type a whole number from 1 to 20.')
  })

  it('the months in which to change the plan are named', async () => {
    await panel.field('Months').fill('3')
    await panel.field('Growth per month').fill('-60')
    // 10,000 messages, then 4,000 and 1,600
    expect(await panel.text('#changes-heading + ul')).toBe(
      'Start on Standard in Nov 2026 Downgrade to Light: ask in Nov 2026, valid from Dec 2026',
    )
  })
})

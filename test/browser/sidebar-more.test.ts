// What the sidebar makes of several accounts, another app and a tool, and when it says to change the plan.
import { beforeEach, describe, expect, it } from 'vitest'
import { describePublished } from '../support/browser/panel.ts'
import { panel, useSidebar } from '../support/browser/session.ts'

useSidebar()

describe('more than one account, another app, a tool', () => {
  const bill = () => panel.text('.bill')
  beforeEach(async () => {
    await describePublished(panel, '2026-11', '1')
    await panel.field('Friends').fill('2,500')
    await panel.field('Sends a month').fill('4')
    await panel.open('more')
  })

  it('two accounts send 10,000 messages on Light for 10,000, which the plans told before', async () => {
    await panel.open('plans')
    expect(await panel.frame.locator('#split').getAttribute('open')).toBeNull()
    await panel.frame.locator('#split > summary').click()
    // One month is not the busiest of any.
    expect(await panel.text('#curve-heading + .hint')).toBe(
      'One month at the prices of Nov 2026, without tax',
    )
    expect(await panel.text('#split')).toBe(
      'Separate accounts The same messages from the cheapest mix of up to 4 accounts cost ¥10,000. 1 month, without tax ' +
        'Only for accounts with friends of their own: nobody moves from one to another.',
    )
    expect(await panel.text('.answer')).toContain('¥15,000 a month')
    await panel.field('Accounts').fill('2')
    expect(await panel.text('.answer')).toContain('¥10,000 a month')
    expect(await panel.frame.locator('#split').count()).toBe(0)
    expect(await panel.text('#more-section')).toBe('More 2 accounts')
  })

  it('a cap says what is not sent', async () => {
    // 30,000 included by Standard
    await panel.field('Friends').fill('10,000')
    await panel.field('Most extra messages of an account').fill('4,000')
    // 10,000 × 4 − 34,000; 15,000 + 4,000 × 3
    expect(await panel.text('.inside .warn')).toContain('6,000 messages are beyond the limit')
    expect(await panel.text('.answer')).toContain('¥27,000')
    expect(await panel.text('.bars .strong')).toBe('Standard ¥27,000 6,000 messages not sent')
    expect(await panel.text('#more-section')).toBe('More up to 4,000 extra')
  })

  it('a share through another app says what it saves', async () => {
    await panel.field('Share sent through another app, %').fill('50')
    // 2,500 × 50 % × 4, and Light's 5,000 instead of Standard's 15,000
    expect(await panel.text('.saving')).toBe(
      'In all, 5,000 fewer counted messages, and ¥10,000 less to pay LINE.',
    )
    expect(await panel.text('.answer')).toContain('¥5,000 a month')
  })

  it('a tool stands beside LINE with its rules, and is added where both are with tax', async () => {
    await panel.field('Tool').selectOption('L Step')
    expect(await bill()).toBe('LINE, without tax ¥15,000 L Step, with tax ¥21,780')
    expect(await panel.text('#with-tool')).toBe('Beside it L Step: ¥21,780, with tax')
    await panel.open('plan')
    await panel.field('Tax').selectOption('in')
    // 15,000 × 1.1
    expect(await bill()).toBe('LINE, with tax ¥16,500 L Step, with tax ¥21,780 Together, with tax ¥38,280')
    expect(await panel.text('#with-tool')).toBe('Together with L Step: ¥38,280')
  })

  it('a tool’s plan that is too small says so, and goes with the market', async () => {
    await panel.field('Tool').selectOption('L Step')
    await panel.field('Tool plan').selectOption('Start')
    expect(await panel.text('.inside .warn')).toBe(
      'Nov 2026: Start (L Step) includes 5,000 sends and no more can be bought. For 10,000 you need Standard: 21,780 JPY with tax.',
    )
    await panel.field('Market').selectOption('TW')
    expect(await panel.field('Tool').count()).toBe(0)
    expect(await panel.text('.answer')).not.toContain('L Step')
    expect(await panel.frame.locator('[aria-invalid]').count()).toBe(0)
  })

  it('a fault inside is told when closed, and opened to be mended', async () => {
    await panel.field('Accounts').fill('x')
    await panel.frame.locator('#more-section').click()
    await expect.poll(() => panel.text('#more-section')).toBe('More A field here needs fixing')
    await panel.frame.locator('#write').click()
    await panel.focused('accounts')
    expect(await panel.text('#accounts-error')).toBe('Type a whole number from 1 to 20.')
  })

  it('the months in which to change the plan are named', async () => {
    await panel.field('Months').fill('3')
    await panel.field('Growth per month').fill('-60')
    await panel.open('plans')
    // 10,000 messages, then 4,000 and 1,600
    expect(await panel.text('#changes-heading + ul')).toBe(
      'Start on Standard in Nov 2026 Downgrade to Light: ask in Nov 2026, valid from Dec 2026',
    )
  })
})

it('what was sent already tells what is left', async () => {
  // The workbook's clock is the computer's: only what holds on every day is told here.
  await describePublished(panel)
  await panel.open('sofar')
  await panel.frame.locator('#already').fill('29,000')
  expect(await panel.text('#sofar-section')).toBe('Already sent 29,000 this month')
  expect(await panel.text('.inside [aria-live]')).toContain(
    '1,000 included messages are left on Standard: less than one send to all friends.',
  )
  expect(await panel.text('.inside [aria-live]')).toMatch(/At this pace, .* ends at [\d,]+ messages: ¥/)
})

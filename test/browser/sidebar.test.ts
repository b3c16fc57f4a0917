// The sidebar in the local workbook: what it shows while somebody types, by keyboard, and when Google fails.
import { beforeEach, describe, expect, it } from 'vitest'
import { describePublished, failing } from '../support/browser/panel.ts'
import { panel, reopen, useSidebar, visitor } from '../support/browser/session.ts'

useSidebar()

describe('the published example', () => {
  beforeEach(() => describePublished(panel))

  it('costs what the cell function says, before and after the prices change', async () => {
    await visitor.showSheet('Try it')
    await visitor.type('A5', '=LINE_OA_COST("standard","JP",LINE_MSG_COUNT(20000,5),"2026-09")')
    await visitor.type('A6', '=LINE_OA_COST("standard","JP",LINE_MSG_COUNT(20000,5),"2026-10")')
    const [september, october] = [await visitor.value('A5'), await visitor.value('A6')] as [number, number]
    // 15,000 + 50,000 × 3 + 20,000 × 2.8 and 15,000 + 70,000 × 3
    expect([september, october]).toEqual([221_000, 225_000])
    const first = await panel.text('.summary')
    expect(first).toContain(`Total, 2 months ¥${(september + october).toLocaleString('en')}`)
    expect(first).toContain('First month · Sept 2026 ¥221,000 100,000 messages')
    await panel.field('First month').fill('2026-10')
    expect(await panel.text('.summary')).toContain('First month · Oct 2026 ¥225,000 100,000 messages')
  })

  it('warns of the change of prices and names the cards with their sources', async () => {
    expect(await panel.text('.warning')).toMatch(/changes its prices on 1 Oct 2026/)
    expect(await panel.text('.prices')).toMatch(
      /Valid from 1 Jun 2023.*Valid from 1 Oct 2026.*Checked 20 Nov 2026/,
    )
    const links = await panel.frame
      .locator('.prices a')
      .evaluateAll((all) =>
        all.map((link) => [
          link.getAttribute('target'),
          link.getAttribute('rel'),
          new URL((link as HTMLAnchorElement).href).protocol,
        ]),
      )
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) expect(link).toEqual(['_blank', 'noopener noreferrer', 'https:'])
  })

  it('shows why a plan cannot send it, and the ranges in which each is cheapest', async () => {
    const bars = await panel.text('.bars')
    expect(bars).toContain('Light 5,000 messages a month, no extra messages')
    expect(bars).toContain('Standard cheapest plan ¥446,000')
    expect(await panel.text('.ranges')).toBe('0–200 Communication 201–5,000 Light 5,001 or more Standard')
    expect(await panel.text('.ranges .current')).toBe('5,001 or more Standard')
    expect(await panel.frame.locator('.chart canvas').count()).toBe(1)
  })

  it('moves the lines of one chart while somebody types, and draws another for another market', async () => {
    const canvas = panel.frame.locator('.chart canvas')
    const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL())
    const marked = () => canvas.evaluate((element) => element.classList.contains('first'))
    await canvas.evaluate((element) => element.classList.add('first'))
    const before = await picture()
    await panel.field('Friends in the first month').fill('40,000')
    await expect.poll(picture).not.toBe(before)
    expect(await marked()).toBe(true)
    await panel.field('Market').selectOption('TW')
    expect([await canvas.count(), await marked()]).toEqual([1, false])
  })

  it('adds tax where it is known and says where it is not', async () => {
    await panel.field('Tax').selectOption('in')
    // 221,000 × 1.1 + 225,000 × 1.1
    expect(await panel.text('.summary')).toContain('¥490,600 with tax')
    await panel.field('Market').selectOption('OTHER')
    expect(await panel.field('Tax').isDisabled()).toBe(true)
    expect(await panel.text('#tax-hint')).toMatch(/not known/)
  })

  it('compares scenarios: a copy to half of the friends saves', async () => {
    await panel.frame.getByRole('button', { name: 'Copy' }).click()
    await panel.field('Audience').selectOption('share')
    await panel.field('Share, %').fill('50')
    // 2 × (15,000 + 20,000 × 3) = 150,000, and 446,000 − 150,000; 50,000 messages on two Standard plans, 2 × 2 × 15,000
    expect(await panel.text('tbody tr:nth-child(2)')).toBe(
      'All friends (copy) Cheapest plan: Standard Cheapest split, up to 4 accounts, no tax: ¥60,000 ¥150,000 ¥296,000',
    )
  })
})

it('months before a price was published say so, with the day from which those prices hold', async () => {
  await panel.field('Market').selectOption('TW')
  await panel.field('First month').fill('2026-10')
  expect(await panel.frame.locator('.warning').allInnerTexts()).toEqual([
    'LINE changes its prices on 1 Nov 2026. Later months use the new prices.',
    'High, prices from 1 Sept 2023: the price of messages beyond 6,000 is not known to us.',
  ])
})

describe('a field that cannot be read', () => {
  it('of a send says so, and the sends above and below it stay as they are', async () => {
    await panel.frame.getByRole('button', { name: 'Add a send' }).click()
    await panel.field('Bubbles').nth(1).fill('x')
    expect(await panel.text('#send-1-bubbles-error')).toBe('Type a whole number from 1 to 100.')
    expect(await panel.frame.locator('fieldset .error').count()).toBe(1)
    await panel.frame.getByRole('button', { name: 'Remove Campaign message' }).click()
    expect(await panel.text('#send-0-bubbles-error')).toBe('Type a whole number from 1 to 100.')
    await panel.field('Bubbles').fill('4')
    expect(await panel.frame.locator('fieldset .error').count()).toBe(0)
    expect(await panel.text('fieldset .hint:not(.field *)')).toBe('4 bubbles go out as 2 sends each time.')
    await panel.field('Bubbles').fill('7')
    expect(await panel.text('fieldset .hint:not(.field *)')).toBe('7 bubbles go out as 3 sends each time.')
  })

  it('keeps what was typed, says what it takes and leaves the last result in place', async () => {
    const before = await panel.text('.summary dl')
    const friends = panel.field('Friends in the first month')
    await friends.fill('many')
    expect(await friends.inputValue()).toBe('many')
    expect(await friends.getAttribute('aria-invalid')).toBe('true')
    expect(await friends.getAttribute('aria-describedby')).toBe('friends-error')
    expect(await panel.text('#friends-error')).toBe('Type a whole number from 0 to 10,000,000,000.')
    expect(await panel.text('.summary dl')).toBe(before)
    expect(await panel.text('.summary')).toContain('Fix the fields marked in red')
    await panel.frame.getByRole('button', { name: 'Create budget sheet' }).click()
    expect(await panel.text('[role=status]')).toBe('Nothing was written: fix the fields marked in red first.')
    await panel.focused('friends')
    await friends.fill('３０，０００')
    expect(await friends.getAttribute('aria-invalid')).toBeNull()
    expect(await panel.text('.summary dl')).not.toBe(before)
  })
})

describe('text that looks like markup or a formula', () => {
  it.each(['<img src=x onerror="document.title=1">', '=1+1', '</script><b>x'])(
    '%s stays text',
    async (name) => {
      await panel.field('Scenario name').fill(name)
      expect(await panel.text('tbody th')).toContain(name)
      await panel.frame.getByRole('button', { name: 'Add', exact: true }).click()
      expect(await panel.field('Scenario shown').locator('option').first().textContent()).toBe(`1. ${name}`)
      expect(await panel.frame.locator('img, main b').count()).toBe(0)
    },
  )
})

describe('when Google fails', () => {
  it.each([
    ['PERMISSION_DENIED', 'several Google accounts are signed in'],
    ['NetworkError: Connection failure due to HTTP 0', 'could not be reached'],
    ['TypeError: Cannot read properties of undefined', 'could not finish this'],
  ])('%s is explained and what was typed stays', async (message, sentence) => {
    await panel.field('Friends in the first month').fill('4,321')
    await failing(panel.frame, 'writeBudget', message)
    await panel.frame.getByRole('button', { name: 'Create budget sheet' }).click()
    const status = panel.frame.locator('[role=status].error')
    await status.waitFor()
    expect(await status.textContent()).toContain(sentence)
    expect(await status.textContent()).not.toContain(message)
    expect(await panel.field('Friends in the first month').inputValue()).toBe('4,321')
    expect(await panel.frame.getByRole('button', { name: 'Create budget sheet' }).isEnabled()).toBe(true)
  })
})

describe('what was typed', () => {
  it('is there again when the sidebar is opened again', async () => {
    await panel.field('Scenario name').fill('Spring')
    await panel.field('Friends in the first month').fill('777')
    await visitor.page.waitForTimeout(1_200)
    await visitor.page.getByLabel('Close the sidebar').click()
    await reopen()
    await panel.frame.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#scenario-name')?.value === 'Spring',
    )
    expect(await panel.field('Friends in the first month').inputValue()).toBe('777')
  })

  it('comes back after a send or a scenario was deleted and the deletion undone', async () => {
    const button = (name: string) => panel.frame.getByRole('button', { name, exact: true })
    await button('Add').click()
    await button('Delete').click()
    await button('Undo').click()
    expect(await panel.field('Scenario shown').locator('option').count()).toBe(2)
    await button('Add a send').click()
    await button('Remove Send 2').click()
    await panel.focused('undo')
    await visitor.page.keyboard.press('Enter')
    expect(await panel.frame.locator('fieldset.card').count()).toBe(2)
  })
})

describe('by keyboard alone', () => {
  it('every control is reached in the order shown, and Enter in a field changes nothing else', async () => {
    await panel.field('Scenario name').focus()
    const { keyboard } = visitor.page
    await keyboard.press('Enter')
    const seen: string[] = []
    const active = () =>
      panel.frame.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '')
    for (let step = 0; step < 60 && seen[seen.length - 1] !== 'Create scenario table'; step++) {
      const now = await active()
      if (now !== seen[seen.length - 1]) seen.push(now)
      await keyboard.press('Tab')
    }
    const wanted = [
      'scenario-name',
      'market',
      'start',
      'months',
      'tax',
      'friends',
      'growth',
      'growth-by',
      'blocked',
    ]
    const sends = ['send-0-name', 'send-0-kind', 'send-0-audience', 'send-0-per-month', 'send-0-bubbles']
    const order = [
      ...wanted,
      ...sends,
      'Add a send',
      'plan',
      'more',
      'plain',
      'Create budget sheet',
      'Create scenario table',
    ]
    expect(seen.filter((each) => order.includes(each))).toEqual(order)
    expect(await panel.frame.locator('#scenario').count()).toBe(0)
  })

  it('a number typed into the focused field changes the result', async () => {
    await panel.field('Friends in the first month').focus()
    await visitor.page.keyboard.press('Control+A')
    await visitor.page.keyboard.type('1,000')
    // 1,000 × 80 % × 4
    expect(await panel.text('.summary')).toContain('3,200 messages')
  })
})

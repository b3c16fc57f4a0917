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
    const first = await panel.text('.answer')
    expect(first).toContain(`¥${(september + october).toLocaleString('en')} in 2 months`)
    expect(first).toContain('¥221,000 in Sept 2026, without tax')
    expect(await panel.text('#counted')).toBe('100,000 counted messages in Sept 2026')
    await panel.field('First month').fill('2026-10')
    expect(await panel.text('.answer')).toContain('¥225,000 a month, without tax')
  })

  it('warns of the change of prices and names the cards with their sources', async () => {
    await panel.open('prices')
    expect(await panel.text('.inside .warn')).toMatch(/changes its prices on 1 Oct 2026/)
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
    await panel.open('plans')
    const bars = await panel.text('.plans .bars')
    expect(bars).toBe(
      'Standard cheapest ¥446,000 Communication 200 messages a month, no extra messages ' +
        'Light 5,000 messages a month, no extra messages',
    )
    expect(await panel.text('.ranges')).toBe('0–200 Communication 201–5,000 Light 5,001 or more Standard')
    expect(await panel.text('.ranges .current')).toBe('5,001 or more Standard')
    expect(await panel.frame.locator('.chart canvas').count()).toBe(1)
  })

  it('moves the lines of one chart while somebody types, and draws another for another market', async () => {
    await panel.open('plans')
    const canvas = panel.frame.locator('.chart canvas')
    const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL())
    const marked = () => canvas.evaluate((element) => element.classList.contains('first'))
    await canvas.evaluate((element) => element.classList.add('first'))
    const before = await picture()
    await panel.field('Friends').fill('40,000')
    await expect.poll(picture).not.toBe(before)
    expect(await marked()).toBe(true)
    await panel.field('Market').selectOption('TW')
    expect([await canvas.count(), await marked()]).toEqual([1, false])
  })

  it('adds tax where it is known and says where it is not', async () => {
    await panel.open('plan')
    await panel.field('Tax').selectOption('in')
    // 221,000 × 1.1 + 225,000 × 1.1
    expect(await panel.text('.answer')).toContain('¥243,100 in Sept 2026, with tax ¥490,600 in 2 months')
    await panel.field('Market').selectOption('OTHER')
    expect(await panel.field('Tax').isDisabled()).toBe(true)
    expect(await panel.text('#tax-hint')).toMatch(/not known/)
  })

  it('compares scenarios: a copy to half of the friends saves', async () => {
    await panel.open('scenarios')
    expect(await panel.frame.locator('table').count()).toBe(0)
    await panel.frame.getByRole('button', { name: 'Copy' }).click()
    await panel.open('campaigns')
    await panel.frame.locator('#send-0').click()
    await panel.field('Audience').selectOption('share')
    await panel.field('Share, %').fill('50')
    // 2 × (15,000 + 20,000 × 3) = 150,000, and 446,000 − 150,000
    expect(await panel.text('tbody tr:nth-child(2)')).toBe(
      'All friends (copy) Cheapest plan: Standard ¥150,000 ¥296,000',
    )
    await panel.field('Months').fill('1')
    expect(await panel.text('#comparison-heading + .hint')).toBe(
      'Markets, months or tax differ, so the totals cannot be compared.',
    )
    expect(await panel.text('tbody tr:nth-child(2)')).toContain('Japan · 1 from Sept 2026 · without tax')
  })

  it('a plan from one on is a choice', async () => {
    await panel.field('Market').selectOption('TW')
    await panel.open('plan')
    await panel.field('First month').fill('2026-11')
    await panel.field('Friends').fill('10')
    await panel.field('Plan').selectOption('Medium or above')
    expect(await panel.text('.answer')).toContain('Medium or above: Medium NT$1,000 a month')
    expect(await panel.text('#plan-hint')).toContain('分眾+')
  })
})

it('months before a price was published say so, with the day from which those prices hold', async () => {
  await panel.field('Market').selectOption('TW')
  await panel.open('months')
  await panel.field('First month').fill('2026-10')
  await panel.open('prices')
  expect(await panel.frame.locator('.inside .warn').allInnerTexts()).toEqual([
    'LINE changes its prices on 1 Nov 2026. Later months use the new prices.',
    'High, prices from 1 Sept 2023: the price of messages beyond 6,000 is not known to us.',
  ])
})

describe('a field that cannot be read', () => {
  it('keeps what was typed, says what it takes and leaves the last result in place', async () => {
    const before = await panel.text('.answer .big')
    const friends = panel.field('Friends')
    await friends.fill('many')
    expect(await friends.inputValue()).toBe('many')
    expect(await friends.getAttribute('aria-invalid')).toBe('true')
    expect(await friends.getAttribute('aria-describedby')).toBe('friends-error')
    expect(await panel.text('#friends-error')).toBe('Type a whole number from 0 to 10,000,000,000.')
    expect(await panel.text('.answer .big')).toBe(before)
    expect(await panel.text('.answer')).toContain('Fix the fields marked in red')
    await panel.frame.locator('#write').click()
    expect(await panel.text('.said')).toBe('Nothing was written: fix the fields marked in red first.')
    await panel.focused('friends')
    await friends.fill('３０，０００')
    expect(await friends.getAttribute('aria-invalid')).toBeNull()
    expect(await panel.text('.answer .big')).not.toBe(before)
    expect(await panel.text('.said')).toBe('')
  })
})

describe('text that looks like markup or a formula', () => {
  it.each(['<img src=x onerror="document.title=1">', '=1+1', '</script><b>x'])(
    '%s stays text',
    async (name) => {
      await panel.open('scenarios')
      await panel.field('Scenario name').fill(name)
      await panel.frame.getByRole('button', { name: 'Add', exact: true }).click()
      expect(await panel.text('tbody th')).toContain(name)
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
    await panel.field('Friends').fill('4,321')
    await failing(panel.frame, 'writeDraft', message)
    await panel.frame.getByRole('button', { name: 'Create budget sheet' }).click()
    const status = panel.frame.locator('.said .error')
    await status.waitFor()
    expect(await status.textContent()).toContain(sentence)
    expect(await status.textContent()).not.toContain(message)
    expect(await panel.field('Friends').inputValue()).toBe('4,321')
    expect(await panel.frame.getByRole('button', { name: 'Create budget sheet' }).isEnabled()).toBe(true)
  })
})

describe('what was typed', () => {
  it('is there again when the sidebar is opened again', async () => {
    await panel.open('scenarios')
    await panel.field('Scenario name').fill('Spring')
    await panel.field('Friends').fill('777')
    await visitor.page.waitForTimeout(1_200)
    await visitor.page.getByLabel('Close the sidebar').click()
    await reopen()
    await expect.poll(() => panel.text('#scenarios-section')).toBe('Scenarios Spring')
    expect(await panel.field('Friends').inputValue()).toBe('777')
  })

  it('comes back after a scenario was deleted and the deletion undone', async () => {
    const button = (name: string) => panel.frame.getByRole('button', { name, exact: true })
    await panel.open('scenarios')
    await button('Add').click()
    await button('Delete').click()
    await panel.focused('undo')
    await visitor.page.keyboard.press('Enter')
    expect(await panel.field('Scenario shown').locator('option').count()).toBe(2)
  })
})

describe('by keyboard alone', () => {
  it('every control is reached in the order shown, and Enter in a field changes nothing else', async () => {
    await panel.field('Market').focus()
    const { keyboard } = visitor.page
    await keyboard.press('Enter')
    await keyboard.press('Escape')
    const seen: string[] = []
    const active = () => panel.frame.evaluate(() => document.activeElement?.id ?? '')
    for (let step = 0; step < 40 && seen[seen.length - 1] !== 'more-actions'; step++) {
      seen.push(await active())
      await keyboard.press('Tab')
    }
    const folded = ['months', 'campaigns', 'plan', 'plans', 'sofar', 'more', 'scenarios', 'prices']
    const sections = folded.map((section) => `${section}-section`)
    expect(seen).toEqual([
      'market',
      'friends',
      'sends',
      ...sections,
      'help',
      'language',
      'write',
      'more-actions',
    ])
  })

  it('a section opens with Enter and gives the way to its fields', async () => {
    await panel.frame.locator('#months-section').focus()
    await visitor.page.keyboard.press('Enter')
    await panel.frame.locator('#start').waitFor()
    await visitor.page.keyboard.press('Tab')
    await panel.focused('start')
  })

  it('a number typed into the focused field changes the result', async () => {
    await panel.field('Friends').focus()
    await visitor.page.keyboard.press('Control+A')
    await visitor.page.keyboard.type('1,000')
    // 1,000 × 80 % × 4
    expect(await panel.text('#counted')).toContain('3,200 counted messages')
  })
})

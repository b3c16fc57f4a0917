// Campaigns: a line each, one open to be changed, month by month where they are seasonal.
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { kept, useAlone } from '../support/browser/alone.ts'
import { described } from '../support/scenario.ts'

const alone = useAlone()

const [usual] = described(1).sends
if (!usual) throw new Error('no send')
const sale = { ...usual, name: 'Sale', audience: 'share' as const, perMonth: 4 }
const many = (count: number): Scenario['sends'] =>
  Array.from({ length: count }, (_, at) => ({ ...sale, name: `Campaign ${at + 1}` }))

describe('a campaign', () => {
  it('is a line that says how often, to whom and how many messages that makes', async () => {
    // 2,000 × 80 % × 30 % × 4
    const { open, text } = await alone(kept([described(2_000, { blocked: 20, sends: [usual, sale] })]))
    await open('campaigns')
    expect(await text('.campaigns')).toBe(
      'Broadcast 4 a month · all friends → 6,400 messages Sale 4 a month · 30% → 1,920 messages',
    )
    expect(await text('#campaigns-section')).toBe('Campaigns 2')
    expect(await text('#sends')).toBe('2 campaigns')
  })

  it('opens one at a time, by keyboard', async () => {
    const { open, frame, page, focused } = await alone(kept([described(2_000, { sends: many(2) })]))
    await open('campaigns')
    await frame.locator('#send-1').focus()
    await page.keyboard.press('Enter')
    expect(await frame.locator('.campaign').count()).toBe(1)
    await page.keyboard.press('Tab')
    await focused('send-1-name')
    await frame.locator('#send-0').click()
    expect(await frame.locator('#send-1-name').count()).toBe(0)
    expect(await frame.locator('#send-0').getAttribute('aria-expanded')).toBe('true')
  })

  it('that cannot be read says so in its line, and opens to be mended', async () => {
    const { open, frame, field, text, focused } = await alone(kept([described(2_000, { sends: many(2) })]))
    await open('campaigns')
    await frame.locator('#send-1').click()
    await field('Bubbles').fill('x')
    expect(await text('#send-1-bubbles-error')).toBe('Type a whole number from 1 to 100.')
    await frame.locator('#send-0').click()
    expect(await text('#send-1')).toBe('Campaign 2 A field here needs fixing')
    await frame.locator('#campaigns-section').click()
    await expect.poll(() => text('#campaigns-section')).toBe('Campaigns A field here needs fixing')
    await frame.locator('#write').click()
    await focused('send-1-bubbles')
  })

  it('removed comes back, with the focus where it was', async () => {
    const { open, frame, focused, page, text } = await alone(kept([described(2_000, { sends: many(2) })]))
    await open('campaigns')
    await frame.locator('#send-1').click()
    await frame.getByRole('button', { name: 'Remove Campaign 2' }).click()
    await focused('undo')
    expect(await text('.said')).toBe('“Campaign 2” was removed. Undo')
    await page.keyboard.press('Enter')
    expect(await frame.locator('.campaigns > li').count()).toBe(2)
  })

  it('that is added waits for its name, which is typed over the one it has', async () => {
    const { open, frame, focused, page, field } = await alone()
    await open('campaigns')
    await frame.getByRole('button', { name: 'Add a campaign' }).click()
    await focused('send-1-name')
    await page.keyboard.type('Sale')
    expect(await field('Campaign name').inputValue()).toBe('Sale')
  })

  it('tells how bubbles are split, and whom a small part cannot reach', async () => {
    const { open, frame, field, text } = await alone()
    await open('campaigns')
    await frame.locator('#send-0').click()
    await field('Bubbles').fill('7')
    expect(await text('#send-0-bubbles-hint')).toBe('7 bubbles go out as 3 sends each time.')
    await field('Audience').selectOption('share')
    // 1,600 × 6 % = 96
    await field('Share, %').fill('6')
    expect(await text('.campaign .warn')).toContain('needs at least 100 people')
  })
})

describe('the months of a campaign', () => {
  const seasonal = async () => {
    const panel = await alone(kept([described(1_000, { months: 12 })]))
    await panel.open('campaigns')
    await panel.frame.locator('#send-0').click()
    await panel.field('When').selectOption('chosen')
    return panel
  }

  it('begin as every month was, and can be cleared before the first of them', async () => {
    const { frame, text } = await seasonal()
    expect(
      await frame
        .locator('.tile input')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(Array(12).fill('4'))
    expect(await text('.months')).toMatch(
      /^Sends in each month Each month has its own number\..*Clear all months Nov/,
    )
  })

  it('are chosen with a click and given their own number', async () => {
    const { frame, field, page, text } = await seasonal()
    await frame.getByRole('button', { name: 'Clear all months' }).click()
    await field('Nov 2026').click()
    expect(await field('Nov 2026').inputValue()).toBe('1')
    await field('Dec 2026').click()
    await page.keyboard.type('3')
    expect(await text('#send-0')).toBe('Broadcast 4 in 12 months · all friends → 4,000 messages')
    expect(await frame.locator('.tile.set').count()).toBe(2)
    expect(await text('.months .hint:last-of-type')).toBe('Dec 2026: 3,000 messages')
    expect(await text('#sends')).toBe('1 campaign')
  })

  it('say what they take', async () => {
    const { field, text } = await seasonal()
    await field('Mar 2027').fill('x')
    expect(await field('Mar 2027').getAttribute('aria-invalid')).toBe('true')
    expect(await text('.months .error')).toBe('Type a whole number from 0 to 1,000.')
  })

  it('are reached by keyboard in their order', async () => {
    const { field, page, focused } = await seasonal()
    await field('Nov 2026').focus()
    for (const month of ['2026-12', '2027-01']) {
      await page.keyboard.press('Tab')
      await focused(`send-0-month-${month}`)
    }
    await page.keyboard.type('7')
    expect(await field('Jan 2027').inputValue()).toBe('7')
  })
})

describe('twelve campaigns', () => {
  it('stay under 2,500 px, one of them open with its months', async () => {
    const seasonal = many(12).map((send) => ({ ...send, calendar: { '2026-12': 8 } }))
    const { open, frame } = await alone(kept([described(2_000, { months: 12, sends: seasonal })]))
    await open('campaigns')
    await frame.locator('#send-5').click()
    expect(await frame.locator('.tile').count()).toBe(12)
    expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2_500)
    expect(await frame.locator('#add-send').isDisabled()).toBe(true)
  })
})

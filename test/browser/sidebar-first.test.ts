// The question and its answer: what the first screen holds, and how few steps lead to a budget, or to what a budget buys.
import { describe, expect, it } from 'vitest'
import { kept, useAlone } from '../support/browser/alone.ts'
import { described } from '../support/scenario.ts'

const alone = useAlone()

describe('the first screen', () => {
  it('holds the question, the answer and the button, and folds everything further', async () => {
    const { frame, text } = await alone()
    const below = await frame.locator('.answer').evaluate((element) => element.getBoundingClientRect().bottom)
    const button = await frame.locator('#write').boundingBox()
    expect(below).toBeLessThan(button?.y ?? 0)
    expect((button?.y ?? 600) + (button?.height ?? 0)).toBeLessThanOrEqual(600)
    expect(await frame.locator('details[open]').count()).toBe(0)
    // 2,000 × 80 % × 4 = 6,400 messages; 12 × 15,000
    expect(await text('#counted')).toBe('6,400 counted messages in Nov 2026, without the 20% who block')
    expect(await text('.answer')).toBe(
      'Cheapest: Standard plan ¥15,000 a month, without tax ¥180,000 in 12 months ' +
        'Standard ¥15,000 Communication 200 messages at most Light 5,000 messages at most',
    )
    await frame
      .locator('.answer .unseen', { hasText: 'Total for 12 months: ¥180,000' })
      .waitFor({ state: 'attached' })
  })

  it('says of every folded section what it holds', async () => {
    const { frame } = await alone()
    const lines = await frame.locator('summary').allInnerTexts()
    expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual([
      'Months and friends 12 from Nov 2026, +3%',
      'Campaigns all friends',
      'Plan, tax, other cost cheapest · without tax',
      'Plans compared Standard',
      'Already sent not entered',
      'More accounts, cap, tool',
      'Scenarios All friends',
      'Prices since Oct 2026, several sources',
    ])
  })

  it('names the month where months differ, and the dearest', async () => {
    const { field, text } = await alone()
    await field('Friends').fill('20,000')
    // 16,000 × 4 = 64,000: 15,000 + 34,000 × 3
    expect(await text('.answer')).toContain(
      '¥117,000 in Nov 2026, without tax ¥1,824,924 in 12 months · highest in Oct 2027: ¥190,776',
    )
  })
})

/** Counts what a person does: a field filled, a button pressed. */
function stopwatch() {
  let steps = 0
  return {
    step: async (action: Promise<unknown>) => {
      steps += 1
      await action
    },
    get steps() {
      return steps
    },
  }
}

describe('the way is short', () => {
  it('from opening to a written budget, with friends and sends of one’s own', async () => {
    const { field, frame, text, asked } = await alone()
    const watch = stopwatch()
    await watch.step(field('Friends').fill('20,000'))
    await watch.step(field('Sends a month').fill('3'))
    await watch.step(frame.locator('#write').click())
    await frame.locator('.said .done', { hasText: 'Written to' }).waitFor()
    expect(await text('.said')).toBe('Written to “LINE budget”, A1:H40.')
    expect(watch.steps).toBeLessThanOrEqual(4)
    const [[request]] = (await asked('writeDraft')) as [[{ name: string; where: string }]]
    expect(request).toMatchObject({ name: 'LINE budget', where: 'new-sheet', language: 'en' })
  })

  it('from opening to what ¥50,000 buys', async () => {
    const { field, frame, text } = await alone()
    const watch = stopwatch()
    await watch.step(frame.getByText('I have a budget').click())
    await watch.step(field('Friends').fill('20,000'))
    await watch.step(field('Budget a month, ¥').fill('50,000'))
    expect(watch.steps).toBeLessThanOrEqual(3)
    // 15,000 + 11,666 × 3 = 49,998; 15,000 + 2,000 × 3; 41,666 − 32,000; 27,685 friends in October: 15,000 + 14,296 × 3
    expect(await text('.answer')).toBe(
      'Standard plan 2 sends a month to all friends Up to 41,666 messages. 2 sends take 32,000 and cost ¥21,000. ' +
        '¥29,000 is left: enough for one more send to 9,666 of them. ' +
        'Your friends grow, so later months cost more. Over your budget of ¥50,000 in 3 of 12 months: ' +
        'first in Aug 2027, by ¥262. Most in Oct 2027, by ¥7,888. Plan with these sends',
    )
  })
})

describe('from a budget', () => {
  it('what it buys becomes the plan with one click', async () => {
    const { field, frame, focused, text } = await alone()
    await field('Friends').fill('20,000')
    await frame.getByText('I have a budget').click()
    await frame.getByRole('button', { name: 'Plan with these sends' }).click()
    await focused('sends')
    expect(await field('Sends a month').inputValue()).toBe('2')
    expect(await text('.answer')).toContain('¥21,000 in Nov 2026')
  })

  it('a plan made from it must keep to it: what growth or tax adds is said, with its months', async () => {
    const growing = described(16_000, { months: 3, growthBy: 'number', growth: 1_000 })
    const { field, focused, frame, open, text } = await alone(kept([growing]))
    await frame.getByText('I have a budget').click()
    await field('Budget a month, ¥').fill('120,000')
    // 4 × 16,000 messages cost 15,000 + 34,000 × 3 = 117,000; each month 4,000 × 3 more
    const over =
      'Over your budget of ¥120,000 in 2 of 3 months: first in Dec 2026, by ¥9,000. Most in Jan 2027, by ¥21,000.'
    expect(await text('.answer .warn')).toBe(`Your friends grow, so later months cost more. ${over}`)
    await frame.getByRole('button', { name: 'Plan with these sends' }).click()
    expect(await text('.answer .warn')).toBe(over)
    await open('months')
    await field('Growth per month').fill('0')
    expect(await text('.answer')).toContain('Within your budget of ¥120,000 in every month.')
    await open('plan')
    await field('Tax').selectOption('in')
    // 117,000 × 1.1 − 120,000
    expect(await text('.answer .warn')).toContain('in 3 of 3 months: first in Nov 2026, by ¥8,700.')
    await frame.getByRole('button', { name: 'Ignore this budget' }).click()
    await focused('sends')
    expect(await frame.locator('.answer .warn').count()).toBe(0)
    expect(await text('.answer')).not.toContain('budget')
  })

  it('is with or without tax, as is chosen beside it', async () => {
    const { field, frame, text } = await alone(kept([described(1_000)]))
    await frame.getByText('I have a budget').click()
    await field('Budget a month, ¥').fill('16,500')
    expect(await text('.answer')).toContain('Up to 30,500 messages.')
    await field('Tax').selectOption('in')
    // 15,000 × 1.1
    expect(await text('.answer')).toContain('Up to 30,000 messages.')
    await field('Market').selectOption('OTHER')
    expect(await frame.locator('#budget-tax').count()).toBe(0)
    expect(await text('.answer')).toContain('Your budget is without tax.')
  })

  it('too small for the plan’s fee says so', async () => {
    const { field, frame, text } = await alone(kept([described(1_000, { plan: 'standard' })]))
    await frame.getByText('I have a budget').click()
    await field('Budget a month, ¥').fill('14,999')
    expect(await text('.answer')).toBe('This does not pay the monthly fee of Standard: ¥15,000.')
  })

  it('that cannot be read says what it takes', async () => {
    const { field, frame, text } = await alone()
    await frame.getByText('I have a budget').click()
    await field('Budget a month, ¥').fill('much')
    expect(await text('#budget-error')).toBe('Type a number from 0 to 100,000,000,000.')
    expect(await frame.locator('.answer').count()).toBe(0)
  })
})

it('a plan below the lowest that is taken is no advice, however little it costs', async () => {
  const { open, frame } = await alone(
    kept([described(100, { market: 'TW', months: 2, plan: 'medium or above' }, 1)]),
  )
  await open('plans')
  // Light would send 100 messages for nothing.
  const names = () => frame.locator('.plans .bars .name').allInnerTexts()
  expect(await names()).toEqual(['Light', 'Medium cheapest', 'High'])
  await open('plan')
  await frame.locator('#plan').selectOption('cheapest')
  expect(await names()).toEqual(['Light cheapest', 'Medium', 'High'])
})

describe('what is not known is not drawn', () => {
  const elsewhere = () => alone(kept([described(40_000, { market: 'OTHER', months: 3 })]))

  it('a price that is not known to us and a plan that cannot send are two things', async () => {
    const { text, frame } = await elsewhere()
    await frame.waitForFunction(() => document.querySelector('.big')?.textContent?.includes('known'))
    expect(await text('.answer')).toContain('Price not known in Nov 2026')
    expect(await text('.bars')).toBe(
      'Communication 500 messages at most Light 10,000 messages at most Standard price not known to us',
    )
    expect(await frame.locator('.bars .track').count()).toBe(0)
  })

  it('no dot, no advice', async () => {
    const { open, frame } = await elsewhere()
    await open('plans')
    expect(await frame.locator('.dot, #changes-heading, #split').count()).toBe(0)
  })

  it('how sure the prices are is as sure as the least of them', async () => {
    // Above 1,000,000 extra messages one source alone knew the price until October 2026.
    const { text } = await alone(kept([described(300_000, { start: '2026-09' }, 5)]))
    expect(await text('#prices-section')).toContain('one source')
  })
})

describe('before a budget with months that have no price is written', () => {
  const growing = kept([described(1_000, { plan: 'light', months: 3, growth: 20 })])

  it('the sidebar says which, and writes at the second press', async () => {
    const { frame, text, asked } = await alone(growing)
    await frame.locator('#write').click()
    // 4,000, 4,800 and 5,760 messages
    expect(await text('.said')).toBe(
      '1 of 3 months cannot be priced, from Jan 2027 on: 5,000 messages a month, no extra messages. The total will be incomplete.',
    )
    expect(await asked('writeDraft')).toEqual([])
    await frame.getByRole('button', { name: 'Write it anyway' }).click()
    await frame.locator('.said .done', { hasText: 'Written to' }).waitFor()
    expect(await asked('writeDraft')).toHaveLength(1)
  })

  it('a change in between asks again', async () => {
    const { frame, field } = await alone(growing)
    await frame.locator('#write').click()
    await field('Friends').fill('1,100')
    expect(await text(frame)).toBe('Create budget sheet')
  })
  const text = (frame: import('playwright-core').Frame) => frame.locator('#write').textContent()
})

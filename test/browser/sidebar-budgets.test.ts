// A budget on the sheet that is open: offered, opened, updated; and what else is written from the menu.
import { describe, expect, it } from 'vitest'
import { kept, useAlone } from '../support/browser/alone.ts'
import type { Setting } from '../support/browser/page.ts'
import { described } from '../support/scenario.ts'

const alone = useAlone()

const spring = described(5_000, { name: 'Spring' })
const budget = { sheetId: 7, sheet: 'Spring budget', plain: false, at: 0, scenario: spring }
const found = (more = ''): Setting => ({
  budgets: `{ findBudget: () => ({ budget: ${JSON.stringify(budget)} }) ${more} }`,
})
const OFFER = 'Open this budget'

describe('the budget of the open sheet', () => {
  it('is offered and becomes the scenario shown', async () => {
    const { frame, text, field, focused } = await alone(found())
    expect(await text('.offer')).toBe(`“Spring budget” is a budget. ${OFFER}`)
    await frame.getByRole('button', { name: OFFER }).click()
    await focused('friends')
    expect(await field('Friends').inputValue()).toBe('5,000')
    expect(await text('.linked')).toBe('Budget sheet: “Spring budget”')
    expect(await text('#write')).toBe('Update budget sheet')
    expect(await frame.locator('.offer').count()).toBe(0)
  })

  it('stands beside what was described here, and is not opened twice', async () => {
    const { frame, text, open } = await alone({ ...found(), ...kept([described(1_000)]) })
    await frame.getByRole('button', { name: OFFER }).click()
    expect(await text('.lead')).toContain('Spring · ')
    await open('scenarios')
    await frame.getByLabel('Scenario shown').selectOption('0')
    await frame.getByRole('button', { name: OFFER }).click()
    expect(await frame.getByLabel('Scenario shown').locator('option').count()).toBe(2)
  })

  it('that is the scenario shown needs no opening', async () => {
    const { frame, text, open } = await alone({ ...found(), ...kept([spring]) })
    await frame.locator('.linked').waitFor()
    expect([await frame.locator('.offer').count(), await text('#write')]).toEqual([0, 'Update budget sheet'])
    await open('scenarios')
    expect(await frame.getByLabel('Scenario shown').count()).toBe(0)
  })

  it('of the name of another scenario is told apart by its sheet', async () => {
    const { frame, text } = await alone({ ...found(), ...kept([described(1_000, { name: 'Spring' })]) })
    await frame.getByRole('button', { name: OFFER }).click()
    expect(await text('.lead')).toContain('Spring (Spring budget) · ')
  })

  it('is still open after opening the sidebar again, with what was typed into the sheet meanwhile', async () => {
    const changed = { ...spring, blocked: 10 }
    const typed = {
      ...budget,
      scenario: { ...spring, friends: 5_500, entered: { '2026-11': { sent: 9_000 } } },
    }
    const { frame, field, open, text } = await alone({
      budgets: `{ findBudget: () => ({ budget: ${JSON.stringify(typed)} }) }`,
      ...kept([changed], 'en', 0, [{ linked: budget }]),
    })
    await frame.waitForFunction(() => document.querySelector<HTMLInputElement>('#friends')?.value === '5,500')
    expect([await text('.linked'), await text('#write')]).toEqual([
      'Budget sheet: “Spring budget”',
      'Update budget sheet',
    ])
    expect(await frame.locator('.offer').count()).toBe(0)
    await open('months')
    expect(await field('Friends who block you, %').inputValue()).toBe('10')
    // What the sheet says was sent counts as sent already, until somebody types another number.
    await open('sofar')
    expect(await text('#sofar-section')).toBe('Already sent 9,000 this month')
    expect(await text('#already-hint')).toBe(
      'The budget sheet says 9,000. Type a number to use that instead.',
    )
    await frame.locator('#already').fill('12,000')
    expect(await text('#sofar-section')).toBe('Already sent 12,000 this month')
  })

  it('cannot be opened where ten scenarios are kept already', async () => {
    const ten = Array.from({ length: 10 }, (_, at) => described(at))
    const { frame, text } = await alone({ ...found(), ...kept(ten) })
    expect(await text('.offer p')).toBe('“Spring budget” is a budget. Delete a scenario to open it.')
    expect(await frame.getByRole('button', { name: OFFER }).isDisabled()).toBe(true)
  })

  it('that cannot be read says why', async () => {
    const { text } = await alone({ budgets: `{ findBudget: () => ({ unreadable: 'Row 5 is missing.' }) }` })
    expect(await text('.warn')).toBe('Row 5 is missing.')
  })

  it('is looked for when somebody comes back, but not at every turn', async () => {
    const { frame, asked } = await alone()
    const back = () => frame.evaluate(() => window.dispatchEvent(new Event('focus')))
    await back()
    await back()
    expect(await asked('findBudget')).toHaveLength(1)
    await frame.evaluate(() => {
      const now = performance.now()
      performance.now = () => now + 60_000
    })
    await back()
    await back()
    expect(await asked('findBudget')).toHaveLength(2)
  })
})

describe('an update', () => {
  it('writes into the same sheet and keeps what was typed there', async () => {
    const { frame, field, text, asked } = await alone(found())
    await frame.getByRole('button', { name: OFFER }).click()
    await field('Friends').fill('6,000')
    await frame.locator('#write').click()
    await frame.locator('.said .done', { hasText: 'Updated' }).waitFor()
    expect(await text('.said')).toBe('Updated “Spring budget”. What you typed is kept.')
    const [[open, scenario, language, today]] = (await asked('updateBudget')) as [unknown[]]
    expect(open).toMatchObject({ sheetId: 7 })
    expect(scenario).toMatchObject({ friends: 6_000 })
    expect([language, today]).toEqual(['en', '2026-11-27'])
  })

  it('says so where somebody edited the sheet, or where it is refused', async () => {
    const changed = await alone(found(', updateBudget: () => ({ changed: true })'))
    await changed.frame.getByRole('button', { name: OFFER }).click()
    expect(await changed.write('Update budget sheet')).toContain('Nothing was changed')
    const refused = await alone(found(", updateBudget: () => ({ refused: 'A1 is protected.' })"))
    await refused.frame.getByRole('button', { name: OFFER }).click()
    await refused.write('Update budget sheet')
    await refused.frame.locator('.said .error', { hasText: 'A1 is protected.' }).waitFor()
  })

  it('of a sheet that is gone writes nothing, and a further press makes a new one', async () => {
    const { frame, write, text, asked } = await alone(found(', updateBudget: () => ({ gone: true })'))
    await frame.getByRole('button', { name: OFFER }).click()
    await frame.evaluate('globalThis.budgets.findBudget = () => ({ none: true })')
    await write('Update budget sheet')
    await frame.locator('.said .error').waitFor()
    expect(await text('.said')).toBe(
      'Nothing was written: “Spring budget” is no longer there. Press again to create a new one.',
    )
    expect(await asked('writeDraft')).toEqual([])
    await write('Create budget sheet')
    await frame.locator('.said', { hasText: 'Written to “LINE budget”' }).waitFor()
  })
})

it('a budget just written is linked, so that a second press updates it', async () => {
  const setting = `{ findBudget: () => asked.some(([name]) => name === 'writeDraft')
    ? { budget: { ...${JSON.stringify(budget)}, sheet: 'LINE budget' } } : { none: true } }`
  const { frame, text, asked } = await alone({ budgets: setting })
  await frame.locator('#write').click()
  await frame.locator('.linked').waitFor()
  expect(await text('#write')).toBe('Update budget sheet')
  expect(await asked('writeDraft')).toHaveLength(1)
})

describe('the menu beside the button', () => {
  it('opens by keyboard, closes with Escape, and gives the focus back', async () => {
    const { frame, page, focused } = await alone()
    await frame.locator('#more-actions').focus()
    await page.keyboard.press('Enter')
    await frame.waitForFunction(() => document.activeElement?.textContent === 'Create scenario table')
    await page.keyboard.press('Escape')
    await focused('more-actions')
    expect(await frame.locator('#menu').isVisible()).toBe(false)
  })

  it('writes the scenario table, an overview, and a further budget', async () => {
    const { write, frame, asked } = await alone(found())
    await frame.getByRole('button', { name: OFFER }).click()
    await write('Create scenario table')
    await frame.locator('.said', { hasText: 'Written to “LINE scenarios”' }).waitFor()
    await write('Overview of all budgets')
    await frame.locator('.said', { hasText: 'Written to “LINE overview”' }).waitFor()
    await write('Create a new budget sheet')
    await frame.locator('.said', { hasText: 'Written to “LINE budget”' }).waitFor()
    expect(await asked('writeDraft')).toHaveLength(2)
    expect(await asked('updateBudget')).toEqual([])
  })

  it('writes at the selected cell, and with plain formulas', async () => {
    const { frame, field, text, asked } = await alone()
    await frame.locator('#more-actions').click()
    await field('At the selected cell').check()
    await field('Plain formulas').check()
    expect(await text('#write')).toBe('Write at the selected cell')
    await frame.locator('#write').click()
    await frame.locator('.said .done', { hasText: 'Written to' }).waitFor()
    const [[{ where, draft }]] = (await asked('writeDraft')) as [[{ where: string; draft: unknown }]]
    expect(where).toBe('selection')
    expect(JSON.stringify(draft)).not.toContain('LINE_OA_COST')
  })

  it('tells of a fault in another scenario, and goes there', async () => {
    const { frame, field, open, write, focused } = await alone(kept([described(1), described(2)]))
    await field('Friends').fill('x')
    await open('scenarios')
    await frame.getByLabel('Scenario shown').selectOption('1')
    expect(await write('Create scenario table')).toBe(
      'Nothing was written: fix the fields marked in red in “All friends” first.',
    )
    await focused('friends')
  })
})

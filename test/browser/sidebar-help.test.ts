// Help in the sidebar: by keyboard, in the place of the form, which loses nothing.
import { describe, expect, it } from 'vitest'
import { panel, useSidebar, visitor } from '../support/browser/session.ts'

useSidebar()

describe('help', () => {
  const open = async () => {
    await panel.frame.locator('#help').focus()
    await visitor.page.keyboard.press('Enter')
    await panel.frame.waitForFunction(() => document.activeElement?.closest('.help') !== null)
  }

  it.each(['Escape', 'Back'])('opens by keyboard, and %s leads back to everything typed', async (way) => {
    await panel.field('Friends').fill('many')
    await open()
    expect(await panel.field('Friends').isVisible()).toBe(false)
    if (way === 'Back') await panel.frame.getByRole('button', { name: way }).focus()
    await visitor.page.keyboard.press(way === 'Back' ? 'Enter' : way)
    await panel.focused('help')
    expect(await panel.frame.locator('.help').count()).toBe(0)
    expect(await panel.field('Friends').inputValue()).toBe('many')
  })

  it('tells of a function what it takes and what it gives', async () => {
    await open()
    const topic = panel.frame.locator('.help details', { hasText: 'LINE_OA_PLAN' }).first()
    await topic.locator('summary').focus()
    await visitor.page.keyboard.press('Enter')
    const text = (await topic.allInnerTexts()).join(' ').replace(/\s+/g, ' ')
    expect(text).toContain('The cheapest plan that can send that many messages.')
    expect(text).toContain('date optional')
    expect(text).toContain('=LINE_OA_PLAN("JP", 5001, "2026-11") → standard')
  })

  it('answers what to do about an error, without links that lead nowhere', async () => {
    await open()
    await panel.frame.locator('.help summary', { hasText: '#NAME?' }).click()
    expect(await panel.text('.help details[open]')).toContain('If the add-on is missing, install it.')
    expect(await panel.frame.locator('.help a').count()).toBe(0)
  })

  it('leads to the prices', async () => {
    await open()
    await panel.frame.getByRole('button', { name: 'Prices used, with their sources' }).click()
    await panel.focused('prices-section')
    await panel.frame.locator('.prices').first().waitFor()
  })
})

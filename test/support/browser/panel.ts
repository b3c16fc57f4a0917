// The sidebar as its user meets it: opened from the menu, filled field by field, with Google's answers replaced where asked.
import type { Frame, Locator, Page } from 'playwright-core'
import type { Section } from '../../../src/sidebar/state/sections'

export interface Panel {
  frame: Frame
  /** The field with this label, exactly. */
  field(label: string): Locator
  text(selector: string): Promise<string>
  /** Waits until the element with this id has the focus. */
  focused(id: string): Promise<unknown>
  /** Unfolds a section, such as months. */
  open(section: Section): Promise<void>
  /** Presses a button of the footer or its menu, and waits until it has said what became of it. */
  write(button: string): Promise<string>
}

/** @param item what the menu item begins with */
export async function openPanel(page: Page, item = 'Cost plan for LINE'): Promise<Panel> {
  await page.locator('.o-topbar-menu[data-id=extensions]').click()
  await page.locator('.o-menu-item', { hasText: 'Cost planner for LINE' }).hover()
  await page.locator('.o-menu-item', { hasText: item }).click()
  return panelOf(page)
}

export async function panelOf(page: Page): Promise<Panel> {
  const frame = await (await page.waitForSelector('#panel iframe')).contentFrame()
  if (!frame) throw new Error('The sidebar has no frame')
  return panelIn(frame)
}

/** What is seen of the first of these; what is only read out comes a moment later and would hang on how fast the machine is. */
export async function seenText(frame: Frame, selector: string): Promise<string> {
  const first = frame.locator(selector).first()
  const [text = ''] = await first.allInnerTexts()
  const spoken = await first.locator('.unseen[aria-live]').allInnerTexts()
  return spoken.reduce((seen, each) => seen.replace(each, ''), text)
}

export async function panelIn(frame: Frame): Promise<Panel> {
  await frame.waitForSelector('footer')
  const text: Panel['text'] = async (selector) =>
    (await seenText(frame, selector)).replace(/\s+/g, ' ').trim()
  return {
    frame,
    text,
    focused: (id) => frame.waitForFunction((wanted) => document.activeElement?.id === wanted, id),
    field: (label) => frame.getByLabel(label, { exact: true }),
    open: async (section) => {
      const summary = frame.locator(`#${section}-section`)
      if (await summary.evaluate((element) => !element.closest('details')?.open)) await summary.click()
      await frame.locator(`details:has(> #${section}-section) > .inside`).waitFor()
    },
    write: async (button) => {
      const found = frame.getByRole('button', { name: button, exact: true })
      if (!(await found.isVisible())) await frame.locator('#more-actions').click()
      await found.click()
      await frame.locator('footer[aria-busy=false] .said p').first().waitFor()
      return text('.said')
    },
  }
}

/** 20,000 friends who stay 20,000 and five sends a month: the example LINE's Japanese articles work out. */
export async function describePublished({ field, open }: Panel, start = '2026-09', months = '2') {
  await field('Market').selectOption('JP')
  await open('months')
  await field('First month').fill(start)
  await field('Months').fill(months)
  await field('Growth per month').fill('0')
  await field('Friends who block you, %').fill('0')
  await field('Friends').fill('20,000')
  await field('Sends a month').fill('5')
}

/** Lets calls of one server function fail with a message, as Google reports it. */
export async function failing(frame: Frame, name: string, message: string) {
  await frame.evaluate(
    ([name, message]) => {
      type Runner = Record<string, unknown> & {
        withSuccessHandler(handler: unknown): Runner
        withFailureHandler(handler: (error: Error) => void): Runner
      }
      const { script } = (window as unknown as { google: { script: { run: Runner } } }).google
      const wrap = (runner: Runner, fail: (error: Error) => void): Runner => ({
        ...runner,
        [name as string]: () => setTimeout(() => fail(new Error(message))),
        withSuccessHandler: (handler) => wrap(runner.withSuccessHandler(handler), fail),
        withFailureHandler: (handler) => wrap(runner.withFailureHandler(handler), handler),
      })
      script.run = wrap(script.run, () => {})
    },
    [name, message],
  )
}

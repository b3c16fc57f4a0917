// What a screen reader trips over in parts of a page.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The parts by their selectors: the spreadsheet between them is not ours. */
export async function violations(page: Page, parts: string[]): Promise<string[][]> {
  await page.evaluate(AXE)
  return page.evaluate(async (parts) => {
    type Result = { id: string; nodes: { html: string }[] }
    type Axe = { run(context: object): Promise<{ violations: Result[] }> }
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run({ include: parts.map((part) => [part]) })
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
  }, parts)
}

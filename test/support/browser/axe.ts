// What a screen reader trips over in a page, or in parts of it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Everything axe finds, with the markup concerned; of parts by their selectors where not all of the page is ours. */
export async function violations(page: Page | Frame, parts = ['html']): Promise<string[][]> {
  await page.evaluate(AXE)
  return page.evaluate(async (parts) => {
    type Result = { id: string; nodes: { html: string }[] }
    type Axe = { run(context: object): Promise<{ violations: Result[] }> }
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run({ include: parts.map((part) => [part]) })
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
  }, parts)
}

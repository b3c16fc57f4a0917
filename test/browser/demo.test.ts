// The page to try, as a static folder below a path of a plain web host.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { writeDemo } from '../../scripts/demo.mjs'
import { serveFolder } from '../../scripts/static.mjs'
import { leave, openLocal, type Visitor } from '../support/browser/sheet.ts'

const PATH = '/tools/line/'
let folder: string
let local: Awaited<ReturnType<typeof openLocal>>
let visitor: Visitor

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'))
  await writeDemo(folder)
  local = await openLocal(await serveFolder(folder, { port: 0, path: PATH }))
  expect(new URL(local.site.url).pathname).toBe(PATH)
})
afterAll(async () => {
  await local?.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  visitor = await local.visit()
})
afterEach(() => leave(visitor))

it('opens on the starter sheet and answers a formula typed by keyboard', async () => {
  await visitor.page.locator('.o-topbar-composer', { hasText: 'LINE_MSG_COUNT(20000, 5)' }).waitFor()
  await visitor.showSheet('Try it')
  await visitor.type('A5', '=LINE_OA_COST("standard","JP",100000,"2026-09")')
  // 15,000 + 50,000 × 3 + 20,000 × 2.8
  expect(await visitor.value('A5')).toBe(221_000)
})

it('opens the sidebar, which reads its answer from the script', async () => {
  const sidebar = await visitor.openSidebar()
  await sidebar.locator('main').waitFor()
  const call = () => {
    type Runner = { withSuccessHandler(handler: (value: unknown) => void): Runner; openSidebar(): void }
    const { run } = (window as unknown as { google: { script: { run: Runner } } }).google.script
    return new Promise((done) => run.withSuccessHandler(done).openSidebar())
  }
  expect(await sidebar.evaluate(call)).toMatchObject({ locale: 'en' })
})

it('leads from its bar to the licences, and from there to every text and back', async () => {
  const { page } = visitor
  const [notices] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Licences' }).click(),
  ])
  await notices.getByRole('heading', { name: 'Licences' }).waitFor()
  const addresses = await notices
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(addresses).toContain('https://github.com/odoo/o-spreadsheet')
  const own = addresses.filter((address) => address.startsWith(local.site.url))
  expect(own.length).toBeGreaterThan(10)
  for (const address of own) {
    const answer = await notices.request.get(address)
    expect([answer.status(), (await answer.text()).length > 500], address).toEqual([200, true])
  }
  await notices.close()
})

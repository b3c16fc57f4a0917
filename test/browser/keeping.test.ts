// What is written in the local workbook is there the next time, in this browser and nowhere else.
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { violations } from '../support/browser/axe.ts'
import { leave, openLocal, twoFrames, type Visitor } from '../support/browser/sheet.ts'

const FORMULA = '=LINE_OA_COST("standard","JP",100000,"2026-10")'
// 15,000 + 70,000 × 3
const COST = 225_000
/** What is written is kept a second later, on a slow machine later still. */
const PATIENTLY = { timeout: 20_000 }

let local: Awaited<ReturnType<typeof openLocal>>
let visitor: Visitor

beforeAll(async () => {
  local = await openLocal()
})
afterAll(() => local?.close())
beforeEach(async () => {
  visitor = await local.visit()
})
afterEach(() => leave(visitor))

/** What the page keeps, by number. */
const kept = () =>
  visitor.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('workbook ')))

const notices = (page = visitor.page) => page.locator('#notices')
const sheetShown = (page = visitor.page) => page.locator('.o-sheet.active').textContent()

async function startAfresh() {
  await visitor.page.getByRole('button', { name: 'Start afresh' }).click()
  await visitor.page.getByRole('dialog').getByRole('button', { name: 'Start afresh' }).click()
  await notices().getByText('begins with the examples again').waitFor()
}

it('what was written outlives a reload, where it was written, until its writer starts afresh', async () => {
  await visitor.showSheet('Try it')
  await visitor.type('A5', FORMULA)
  await visitor.reload()
  expect((await sheetShown())?.trim()).toBe('Try it')
  expect(await visitor.value('A5')).toBe(COST)
  await visitor.type('A6', '=A5*2')
  await visitor.reload()
  expect(await visitor.value('A6')).toBe(2 * COST)
  await startAfresh()
  expect((await sheetShown())?.trim()).toBe('Examples')
  for (const when of ['at once', 'after a reload']) {
    await visitor.showSheet('Try it')
    expect(await visitor.value('A5'), when).toBe(null)
    await visitor.reload()
  }
})

it('whoever does not mean to start afresh keeps everything', async () => {
  await visitor.showSheet('Try it')
  await visitor.type('A5', '12')
  const { page } = visitor
  await page.getByRole('button', { name: 'Start afresh' }).click()
  // The keyboard begins on the harmless one.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel')
  expect(await violations(page, ['#ask'])).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Start afresh' }).click()
  await page.keyboard.press('Escape')
  await visitor.reload()
  expect(await visitor.value('A5')).toBe(12)
})

it('what is undone stays undone', async () => {
  await visitor.showSheet('Try it')
  await visitor.type('A5', '12')
  await visitor.type('A6', '13')
  await visitor.page.keyboard.press('Control+z')
  await visitor.reload()
  expect([await visitor.value('A5'), await visitor.value('A6')]).toEqual([12, null])
})

it('a workbook that was only looked at is not kept, and opens anew with each version', async () => {
  await visitor.showSheet('Tables')
  await visitor.select('B3')
  await visitor.showSheet('Try it')
  await visitor.page.getByLabel('Language').selectOption('ja')
  await visitor.reload()
  expect(await kept()).toEqual([])
})

it('a budget sheet comes back with its numbers and its chart', async () => {
  const sidebar = await visitor.openSidebar()
  await sidebar.locator('button.primary').click()
  await sidebar.locator('footer .done').waitFor()
  const seen = () =>
    visitor.page.evaluate(() => {
      type Position = { sheetId: string; col: number; row: number }
      type Getters = {
        getActiveSheetId(): string
        getFigures(id: string): { tag: string; width: number }[]
        getEvaluatedCellsPositions(id: string): Position[]
        getEvaluatedCell(position: Position): { formattedValue: string }
      }
      const { getters } = (window as unknown as { workbook: { model: { getters: Getters } } }).workbook.model
      const id = getters.getActiveSheetId()
      const cells = [...getters.getEvaluatedCellsPositions(id)].map((each) => {
        const { formattedValue } = getters.getEvaluatedCell(each)
        return `${each.col} ${each.row} ${formattedValue}`
      })
      return { charts: getters.getFigures(id).map(({ tag, width }) => ({ tag, width })), cells: cells.sort() }
    })
  const before = await seen()
  expect([before.charts.length, before.cells.length > 100]).toEqual([1, true])
  await visitor.reload()
  expect(await seen()).toEqual(before)
  expect((await sheetShown())?.trim()).toMatch(/^LINE budget/)
})

it.each([
  ['a newer engine wrote', { version: '99.1', sheets: [{ id: 'a', name: 'Mine' }] }],
  ['is broken', { version: '19.1', sheets: [{ id: 'a', name: 'Mine', figures: 7 }] }],
])('a workbook that %s is put aside and offered until it is deleted', async (_, workbook) => {
  const text = JSON.stringify({ workbook, place: { sheetId: 'a', col: 0, row: 0 } })
  await visitor.page.evaluate((text) => localStorage.setItem(`workbook ${location.pathname} 1`, text), text)
  await visitor.reload()
  const said = notices().getByText('What you wrote last time cannot be opened')
  await said.waitFor()
  expect(await violations(visitor.page, ['#notices'])).toEqual([])
  expect((await sheetShown())?.trim()).toBe('Examples')
  // What is written now does not take its place.
  await visitor.showSheet('Try it')
  await visitor.type('A5', '12')
  await visitor.reload()
  expect(await visitor.value('A5')).toBe(12)
  await said.waitFor()
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    notices().getByRole('button', { name: 'Download' }).click(),
  ])
  const chunks = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toBe(text)
  await notices().getByRole('button', { name: 'Delete' }).click()
  await visitor.reload()
  expect(await notices().textContent()).toBe('')
  expect(await visitor.value('A5')).toBe(12)
})

it('a browser that keeps nothing says so once, and everything else works', async () => {
  const { page } = visitor
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
  })
  await visitor.reload()
  const said = notices().getByText('This browser does not keep what you write now')
  await said.waitFor()
  await visitor.showSheet('Try it')
  await visitor.type('A5', FORMULA)
  expect(await visitor.value('A5')).toBe(COST)
  const sidebar = await visitor.openSidebar()
  await sidebar.locator('button.primary').click()
  await sidebar.locator('footer .done').waitFor()
  // What is written is tried to be kept once the window loses the focus, at the latest.
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  expect(await said.count()).toBe(1)
  await startAfresh()
  await visitor.showSheet('Try it')
  expect(await visitor.value('A5')).toBe(null)
})

it('a second tab follows what the first writes and says so, and the first the second', async () => {
  const second = await visitor.beside()
  await second.showSheet('Tables')
  await visitor.showSheet('Try it')
  await visitor.type('A5', FORMULA)
  await notices(second.page).getByText('changed in another tab').waitFor()
  // Its reader is not led away.
  expect((await sheetShown(second.page))?.trim()).toBe('Tables')
  await second.showSheet('Try it')
  expect(await second.value('A5')).toBe(COST)
  await second.type('A6', '7')
  await expect.poll(() => visitor.value('A6'), PATIENTLY).toBe(7)
  expect(await visitor.value('A5')).toBe(COST)
  await startAfresh()
  await expect.poll(() => sheetShown(second.page), PATIENTLY).toContain('Examples')
  await leave(second)
})

it('a tab nobody looks at follows once it is looked at', async () => {
  const second = await visitor.beside()
  await second.showSheet('Try it')
  const turn = (isHidden: boolean) =>
    second.page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, isHidden)
  await turn(true)
  await visitor.showSheet('Try it')
  await visitor.type('A5', FORMULA)
  await expect.poll(kept, PATIENTLY).toHaveLength(1)
  await twoFrames(second.page)
  expect(await second.value('A5')).toBe(null)
  await turn(false)
  await expect.poll(() => second.value('A5'), PATIENTLY).toBe(COST)
  await leave(second)
})

it('starting afresh needs no network, and the workbook answers in the language chosen meanwhile', async () => {
  const { page } = visitor
  await visitor.showSheet('Try it')
  await visitor.type('A5', '12')
  await page.context().setOffline(true)
  await page.getByLabel('Language').selectOption('ja')
  await page.getByRole('button', { name: '最初からやり直す' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '最初からやり直す' }).click()
  await notices().getByText('ワークブックを最初の例に戻しました。').waitFor()
  await visitor.showSheet('自由に試す')
  expect(await visitor.value('A5')).toBe(null)
  await visitor.type('A5', '=LINE_OA_COST("light","JP",6000,"2026-10")')
  expect(await visitor.message('A5')).toMatch(/\p{Script=Hiragana}/u)
})

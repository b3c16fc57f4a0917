// The local workbook in a real browser: what a user types and reads.
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readStubs } from '../../preview/appsscript/stubs.ts'
import { leave, openLocal, twoFrames, type Visitor } from '../support/browser/sheet.ts'

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

describe('a formula typed on an empty sheet', () => {
  it.each([
    ['four sends to 150 people are 600 messages', '=LINE_MSG_COUNT(150,4)', 600],
    // 15,000 + 50,000 × 3 + 20,000 × 2.8
    [
      'the published example is priced with the bands of September 2026',
      '=LINE_OA_COST("standard","JP",LINE_MSG_COUNT(20000,5),"2026-09")',
      221_000,
    ],
    // 15,000 + 70,000 × 3
    [
      'the same month is dearer from October 2026',
      '=LINE_OA_COST("standard","JP",LINE_MSG_COUNT(20000,5),"2026-10")',
      225_000,
    ],
    [
      'a plan is named by its name in Japanese',
      '=LINE_OA_COST("スタンダード","日本",30000,"2026-10")',
      15_000,
    ],
  ])('%s', async (_, formula, expected) => {
    await visitor.showSheet('Try it')
    await visitor.type('A5', formula)
    expect(await visitor.value('A5')).toBe(expected)
  })

  it('a table fills the cells right of and below its formula', async () => {
    await visitor.showSheet('Try it')
    await visitor.type('A5', '=LINE_OA_BREAKDOWN("standard","JP",100000,"2026-09")')
    expect(await visitor.value('B5')).toBe('Messages')
    // 50,000 × 3
    expect(await visitor.value('D7')).toBe(150_000)
    expect(await visitor.value('D9')).toBe(221_000)
  })

  it('a range of counts gives a cost beside each count and a blank beside a blank', async () => {
    await visitor.showSheet('Try it')
    for (const [address, text] of [
      ['A5', '30000'],
      ['A7', '100000'],
    ] as const) {
      await visitor.type(address, text)
    }
    await visitor.type('B5', '=LINE_OA_COST("standard","JP",A5:A7,"2026-10")')
    expect(await visitor.value('B5')).toBe(15_000)
    expect(await visitor.value('B6')).toBe('')
    // 15,000 + 70,000 × 3
    expect(await visitor.value('B7')).toBe(225_000)
  })

  it('a refusal shows its sentence when the cell is hovered', async () => {
    await visitor.showSheet('Try it')
    await visitor.type('A5', '=LINE_OA_COST("light","JP",6000,"2026-10")')
    expect(await visitor.value('A5')).toBe('#ERROR')
    const sentence = await visitor.message('A5')
    expect(sentence).toMatch(/^Light \(Japan\) includes 5,000 messages and no more can be bought/)
    const { page } = visitor
    const grid = await page.locator('.o-grid-overlay').boundingBox()
    // The middle of row 5: a title row of 30 px, then rows of 23 px.
    await page.mouse.move((grid?.x ?? 0) + 60, (grid?.y ?? 0) + 30 + 3.5 * 23)
    await page.locator('.o-error-tooltip', { hasText: 'no more can be bought' }).waitFor()
  })

  it.each([
    ['Asia/Tokyo', 'Tokyo'],
    ['America/Los_Angeles', 'Los Angeles, 17 hours behind'],
    ['Pacific/Kiritimati', 'Kiritimati, 5 hours ahead'],
  ])('a date cell is read as its own day with the spreadsheet in %s (%s)', async (timeZone, _place) => {
    const far = await local.visit('', timeZone)
    await far.showSheet('Try it')
    // The last day of the old prices: 15,000 + 50,000 × 3 + 20,000 × 2.8; the first of the new: 15,000 + 70,000 × 3.
    await far.type('A5', '2026-09-30')
    await far.type('A6', '2026-10-01')
    await far.type('B5', '=LINE_OA_COST("standard","JP",100000,A5)')
    await far.type('B6', '=LINE_OA_COST("standard","JP",100000,A6)')
    const read = [await far.value('B5'), await far.value('B6')]
    await far.page.close()
    expect(read).toEqual([221_000, 225_000])
    expect([...far.errors, ...far.strayed]).toEqual([])
  })

  it('the help of a function and of the argument being typed shows while typing', async () => {
    const [cost] = readStubs(readFileSync('dist/Code.js', 'utf8')).filter(
      ({ name }) => name === 'LINE_OA_COST',
    )
    const [, region] = cost?.parameters ?? []
    await visitor.showSheet('Try it')
    await visitor.select('A5')
    const { page } = visitor
    await page.keyboard.type('=LINE_OA_COS')
    await page.locator('.o-autocomplete-dropdown', { hasText: cost?.summary ?? '' }).waitFor()
    await page.keyboard.type('T("standard",')
    const help = page.locator('.o-formula-assistant')
    await help.getByText(cost?.summary ?? '').waitFor()
    await help.getByText(region?.text ?? '').waitFor()
    await page.keyboard.press('Escape')
  })
})

describe('the page', () => {
  it('opens on the published example with its formula in the bar', async () => {
    const { page } = visitor
    await page.locator('.o-topbar-composer', { hasText: 'LINE_MSG_COUNT(20000, 5), "2026-09"' }).waitFor()
  })

  it('shows every example with the result the help promises', async () => {
    const rows = await visitor.page.evaluate(() => {
      type Position = { sheetId: string; col: number; row: number }
      type Getters = {
        getSheetIds(): string[]
        getNumberRows(id: string): number
        getCell(position: Position): { isFormula: boolean } | undefined
        getEvaluatedCell(position: Position): { formattedValue: string }
      }
      const { getters } = (window as unknown as { workbook: { model: { getters: Getters } } }).workbook.model
      const [sheetId = ''] = getters.getSheetIds()
      const shown = (col: number, row: number) =>
        getters.getEvaluatedCell({ sheetId, col, row }).formattedValue
      return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => row)
        .filter((row) => getters.getCell({ sheetId, col: 1, row })?.isFormula)
        .map((row) => ({ label: shown(0, row), result: shown(1, row), expected: shown(2, row) }))
    })
    expect(rows.length).toBeGreaterThan(10)
    for (const { label, result, expected } of rows) expect(result, label).toBe(expected)
  })

  it('opens the sidebar from the menu and closes it again', async () => {
    const { page } = visitor
    const sidebar = await visitor.openSidebar()
    expect(await page.locator('#panel-title').textContent()).toBe('Cost plan for LINE')
    expect((await page.locator('#panel iframe').boundingBox())?.width).toBe(300)
    await sidebar.locator('main').waitFor()
    await page.getByLabel('Close the sidebar').click()
    expect(await page.locator('#panel').isVisible()).toBe(false)
  })

  it('lets the sidebar call the functions of the script and no others', async () => {
    const sidebar = await visitor.openSidebar()
    const answer = await sidebar.evaluate(() => {
      type Runner = { onOpen(): void; app_?: unknown; cell?: unknown } & {
        withSuccessHandler(handler: (value: unknown) => void): Runner
        withFailureHandler(handler: (error: Error) => void): Runner
      }
      const { run } = (window as unknown as { google: { script: { run: Runner } } }).google.script
      return new Promise((done) =>
        run
          .withSuccessHandler((value) => done({ value, private: typeof run.app_, inner: typeof run.cell }))
          .withFailureHandler((error) => done(error.message))
          .onOpen(),
      )
    })
    expect(answer).toEqual({ value: null, private: 'undefined', inner: 'undefined' })
  })

  it('gives error sentences in the language chosen', async () => {
    const { page } = visitor
    await visitor.showSheet('Try it')
    await visitor.type('A5', '=LINE_OA_COST("light","JP",6000,"2026-10")')
    const english = await visitor.message('A5')
    await page.locator('#language').selectOption('ja')
    await twoFrames(page)
    const japanese = await visitor.message('A5')
    expect(japanese).not.toBe(english)
    expect(japanese).toMatch(/\p{Script=Hiragana}/u)
  })
})

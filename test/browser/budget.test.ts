// From the sidebar's button to a budget sheet that somebody lives with for a year, by keyboard in the local workbook.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Column, layoutOf, type Shape } from '../../src/drafts/budget/layout.ts'
import { columnLetters } from '../../src/drafts/reference.ts'
import { LANGUAGES, type Language } from '../../src/words/language.ts'
import { SHEET_WORDS } from '../../src/words/sheets.ts'
import { SIDEBAR_WORDS } from '../../src/words/sidebar.ts'
import { TITLES } from '../../src/words/titles.ts'
import { describePublished, openPanel, type Panel } from '../support/browser/panel.ts'
import { panel, useSidebar, visitor } from '../support/browser/session.ts'
import { leave, openLocal, twoFrames, type Visitor } from '../support/browser/sheet.ts'

/** Where things stand in a budget that begins at A1. */
function cellsOf(shape: Shape) {
  const layout = layoutOf(shape)
  const at = (row: number, column: number) => `${columnLetters(column + 1)}${row + 1}`
  return {
    months: shape.months,
    month: (key: Column, month: number) => at(layout.first + month, layout.column(key)),
    times: (send: number, month: number) => at(layout.first + month, layout.firstSend + send),
    sum: (key: Column) => at(layout.sum, layout.column(key)),
  }
}

const YEAR = cellsOf({ market: 'JP', tool: false, months: 12, sends: 1 })
const column = async (page: Visitor, cells: ReturnType<typeof cellsOf>, key: Column) => {
  const values: unknown[] = []
  for (let month = 0; month < cells.months; month++) values.push(await page.value(cells.month(key, month)))
  return values
}

// 15,000 + 50,000 × 3 + 20,000 × 2.8 until September 2026, 15,000 + 70,000 × 3 from October
const PUBLISHED = [...Array<number>(9).fill(221_000), ...Array<number>(3).fill(225_000)]
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)

describe('the budget sheet', () => {
  useSidebar()
  beforeEach(() => describePublished(panel, '2026-01', '12'))

  it('has twelve months on the prices of their own dates, the total the sidebar shows among them', async () => {
    expect(await panel.write('Create budget sheet')).toMatch(/^Written to “LINE budget”, A1:/)
    expect(await column(visitor, YEAR, 'messages')).toEqual(Array(12).fill(100_000))
    expect(await column(visitor, YEAR, 'plan')).toEqual(Array(12).fill('Standard'))
    expect(await column(visitor, YEAR, 'total')).toEqual(PUBLISHED)
    expect(await visitor.value(YEAR.sum('total'))).toBe(sum(PUBLISHED))
    expect(await panel.text('.answer')).toContain(`¥${sum(PUBLISHED).toLocaleString('en')}`)
  })

  it('is written in plain formulas where asked, which give the same and need no add-on', async () => {
    await panel.frame.locator('#more-actions').click()
    await panel.field('Plain formulas').check()
    expect(await panel.write('Create budget sheet')).toMatch(/^Written to “LINE budget”, A1:/)
    expect(await column(visitor, YEAR, 'total')).toEqual(PUBLISHED)
    const formulas = await visitor.page.evaluate(() => {
      type Cell = { isFormula: boolean; content: string }
      type Getters = { getActiveSheetId(): string; getCells(id: string): Record<string, Cell> | Cell[] }
      const { getters } = (window as unknown as { workbook: { model: { getters: Getters } } }).workbook.model
      const all = Object.values(getters.getCells(getters.getActiveSheetId()))
      return all.filter(({ isFormula }) => isFormula).map(({ content }) => content)
    })
    expect(formulas.length).toBeGreaterThan(12)
    expect(formulas.filter((formula) => /LINE_/.test(formula))).toEqual([])
  })

  it('is refused at a cell where something stands, and nothing changes', async () => {
    await visitor.showSheet('Try it')
    await visitor.type('C20', 'mine')
    await visitor.select('A5')
    await panel.frame.locator('#more-actions').click()
    await panel.field('At the selected cell').check()
    expect(await panel.write('Write at the selected cell')).toMatch(/^There is something in .*A5:/)
    expect(await visitor.value('C20')).toBe('mine')
  })
})

describe.each(LANGUAGES)('in %s', (language: Language) => {
  const [words, sheets] = [SIDEBAR_WORDS[language], SHEET_WORDS[language].budget]
  const title = TITLES[language]
  let local: Awaited<ReturnType<typeof openLocal>>
  let person: Visitor
  let side: Panel

  beforeAll(async () => {
    local = await openLocal()
    person = await local.visit(`?lang=${language}`)
    side = await openPanel(person.page, title)
  })
  afterAll(async () => {
    await leave(person)
    await local.close()
  })

  it('a budget lives on: typed into, opened in a fresh sidebar, made longer, and updated with all that was typed', async () => {
    await side.field(words.first.market).selectOption('JP')
    await side.open('months')
    await side.field(words.period.start).fill('2026-11')
    await side.field(words.period.growth).fill('0')
    await side.field(words.period.blocked).fill('0')
    await side.field(words.first.friends).fill('20,000')
    await side.field(words.first.sends).fill('5')
    await side.write(words.fill.create)
    await person.showSheet(sheets.sheet)

    // December has eight sends, January 10,000 friends; what LINE counted and billed in November, and counted in December.
    await person.type(YEAR.times(0, 1), '8')
    await person.select(YEAR.month('friends', 2))
    await person.page.keyboard.press('Delete')
    await twoFrames(person.page)
    await person.type(YEAR.month('friends', 2), '10000')
    await person.type(YEAR.month('sent', 0), '98000')
    await person.type(YEAR.month('invoiced', 0), '219000')
    await person.type(YEAR.month('sent', 1), '150000')

    // 15,000 + 70,000×3; 8 × 20,000 = 160,000: 15,000 + 130,000×3; 10,000 × 5 = 50,000: 15,000 + 20,000×3, as in all later months
    const planned = [225_000, 405_000, ...Array<number>(10).fill(75_000)]
    expect(await column(person, YEAR, 'total')).toEqual(planned)
    // The invoice, and 15,000 + 120,000×3 for what was sent in December.
    expect([await person.value(YEAR.month('real', 0)), await person.value(YEAR.month('real', 1))]).toEqual([
      219_000, 375_000,
    ])
    expect(await person.value(YEAR.sum('total'))).toBe(sum(planned))
    const standing = sum(planned) - 225_000 - 405_000 + 219_000 + 375_000
    expect(await person.value('A2')).toContain(`¥${sum(planned).toLocaleString('en')}`)
    expect(await person.value('A2')).toContain(`¥${standing.toLocaleString('en')}`)

    // A fresh sidebar still has it open; a campaign and six months come.
    side = await openPanel(person.page, title)
    await side.frame.locator('.linked', { hasText: sheets.sheet }).waitFor()
    expect(await side.frame.locator('#open-budget').count()).toBe(0)
    await side.open('campaigns')
    await side.frame.locator('#add-send').click()
    await side.open('months')
    await side.field(words.period.months).fill('18')
    expect(await side.write(words.fill.update)).toBe(words.budgets.updated(sheets.sheet))

    const longer = cellsOf({ market: 'JP', tool: false, months: 18, sends: 2 })
    expect(await person.value(longer.times(0, 1))).toBe(8)
    expect(await person.value(longer.month('friends', 2))).toBe(10_000)
    expect(await person.value(longer.month('sent', 0))).toBe(98_000)
    expect(await person.value(longer.month('invoiced', 0))).toBe(219_000)
    expect(await person.value(longer.month('sent', 1))).toBe(150_000)
    // One more send to all: 20,000 and later 10,000 messages more, at 3.
    expect(await column(person, longer, 'total')).toEqual([
      285_000,
      465_000,
      ...Array<number>(16).fill(105_000),
    ])
  })
})

describe('the scenario table', () => {
  useSidebar()
  beforeEach(() => describePublished(panel, '2026-01', '12'))

  it('has a row for each scenario and the totals the sidebar shows', async () => {
    await panel.open('scenarios')
    await panel.frame.getByRole('button', { name: 'Copy', exact: true }).click()
    await panel.field('Friends').fill('1,000')
    expect(await panel.write('Create scenario table')).toMatch(/^Written to “LINE scenarios”, A1:/)
    const shown = await visitor.page.evaluate(() => {
      type Getters = {
        getActiveSheetId(): string
        getEvaluatedCell(at: { sheetId: string; col: number; row: number }): { value: unknown }
      }
      const { getters } = (window as unknown as { workbook: { model: { getters: Getters } } }).workbook.model
      const sheetId = getters.getActiveSheetId()
      const cells = Array.from({ length: 600 }, (_, at) => ({
        sheetId,
        col: at % 20,
        row: Math.floor(at / 20),
      }))
      return cells.map((each) => getters.getEvaluatedCell(each).value)
    })
    // 5,000 messages a month on Light, 12 × 5,000
    expect(shown).toEqual(
      expect.arrayContaining(['All friends', 'All friends (copy)', sum(PUBLISHED), 60_000]),
    )
  })
})

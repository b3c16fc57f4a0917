// From the sidebar's button to a budget sheet that somebody works on in the local workbook.
import { beforeEach, describe, expect, it } from 'vitest'
import { describePublished } from '../support/browser/panel.ts'
import { panel, useSidebar, visitor } from '../support/browser/session.ts'
import { twoFrames } from '../support/browser/sheet.ts'

useSidebar()
beforeEach(() => describePublished(panel, '2026-01', '12'))

async function press(name: string): Promise<string> {
  await panel.frame.getByRole('button', { name, exact: true }).click()
  const answer = panel.frame.locator('.done:not(:empty), [role=status].error')
  await panel.frame.locator('[aria-busy=false]').waitFor()
  await answer.waitFor()
  await twoFrames(visitor.page)
  return (await answer.textContent()) ?? ''
}

type Cells = Record<string, unknown>
/** Every value of the sheets, by sheet and address, to hold against each other. */
function everything(): Promise<Record<string, Cells>> {
  return visitor.page.evaluate(() => {
    type Getters = {
      getSheetIds(): string[]
      getSheetName(id: string): string
      getNumberRows(id: string): number
      getNumberCols(id: string): number
      getEvaluatedCell(position: { sheetId: string; col: number; row: number }): { value: unknown }
    }
    const { getters } = (window as unknown as { workbook: { model: { getters: Getters } } }).workbook.model
    const found: Record<string, Record<string, unknown>> = {}
    for (const sheetId of getters.getSheetIds()) {
      const cells: Record<string, unknown> = {}
      for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
        for (let col = 0; col < Math.min(26, getters.getNumberCols(sheetId)); col++) {
          const { value } = getters.getEvaluatedCell({ sheetId, col, row })
          if (value !== null && value !== '') cells[`${String.fromCharCode(65 + col)}${row + 1}`] = value
        }
      }
      found[getters.getSheetName(sheetId)] = cells
    }
    return found
  })
}

/** The monthly table: its column letters by heading, and the row of its first month. */
function tableOf(cells: Cells) {
  const heading = Object.entries(cells).find(
    ([address, value]) => address.startsWith('A') && value === 'Month',
  )
  const top = Number(heading?.[0].slice(1))
  const column = (label: string) =>
    Object.entries(cells)
      .find(([address, value]) => address.endsWith(String(top)) && value === label)?.[0]
      .replace(/\d+/, '') ?? ''
  const read = (label: string) =>
    Array.from({ length: 12 }, (_, index) => cells[`${column(label)}${top + 1 + index}`])
  return { column, first: top + 1, read }
}

// 15,000 + 50,000 × 3 + 20,000 × 2.8 until September 2026, 15,000 + 70,000 × 3 from October
const PUBLISHED = [...Array<number>(9).fill(221_000), ...Array<number>(3).fill(225_000)]
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)

describe('the budget sheet', () => {
  it('has twelve months on the prices of their own dates, the total the sidebar shows among them', async () => {
    expect(await press('Create budget sheet')).toMatch(/^Written to LINE budget, A1:/)
    const cells = (await everything())['LINE budget'] ?? {}
    const table = tableOf(cells)
    expect(table.read('Counted messages')).toEqual(Array(12).fill(100_000))
    expect(table.read('Plan')).toEqual(Array(12).fill('standard'))
    expect(table.read('Total')).toEqual(PUBLISHED)
    expect(await panel.text('.summary')).toContain(`¥${sum(PUBLISHED).toLocaleString('en')}`)
    expect(Object.values(cells)).toContain(sum(PUBLISHED))
  })

  it('is written in plain formulas where asked, which give the same and need no add-on', async () => {
    await panel.field('Plain formulas').check()
    expect(await press('Create budget sheet')).toMatch(/^Written to LINE budget, A1:/)
    const cells = (await everything())['LINE budget'] ?? {}
    expect(tableOf(cells).read('Total')).toEqual(PUBLISHED)
    await visitor.showSheet('LINE budget')
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

  it('follows a number of friends typed over by keyboard', async () => {
    await press('Create budget sheet')
    const { column, first } = tableOf((await everything())['LINE budget'] ?? {})
    await visitor.showSheet('LINE budget')
    const last = `${column('Friends')}${first + 11}`
    // The grid sometimes puts what is typed before the formula that stands in a cell, so it is emptied first.
    await visitor.select(last)
    await visitor.page.keyboard.press('Delete')
    await twoFrames(visitor.page)
    await visitor.type(last, '10000')
    const { read } = tableOf((await everything())['LINE budget'] ?? {})
    // 15,000 + 20,000 × 3 for 50,000 messages in the last month
    expect(read('Total')).toEqual([...PUBLISHED.slice(0, 11), 75_000])
  })

  it('is filled again into a second sheet and leaves the first alone', async () => {
    await press('Create budget sheet')
    const before = await everything()
    expect(await press('Create budget sheet')).toMatch(/^Written to LINE budget 2, A1:/)
    const after = await everything()
    expect(after['LINE budget']).toEqual(before['LINE budget'])
    expect(tableOf(after['LINE budget 2'] ?? {}).read('Total')).toEqual(PUBLISHED)
  })

  it('is refused at a cell where something stands, and nothing changes', async () => {
    await visitor.showSheet('Try it')
    await visitor.type('C20', 'mine')
    await visitor.select('A5')
    const before = await everything()
    await panel.field('The selected cell').check()
    expect(await press('Create budget sheet')).toMatch(/^There is something in .*A5:/)
    expect(await everything()).toEqual(before)
  })

  it('is written at the selected cell where there is room', async () => {
    await visitor.showSheet('Try it')
    await visitor.select('B60')
    await panel.field('The selected cell').check()
    expect(await press('Create budget sheet')).toMatch(/^Written to Try it, B60:/)
  })
})

it('the scenario table has a row for each scenario and the totals the sidebar shows', async () => {
  await panel.frame.getByRole('button', { name: 'Copy', exact: true }).click()
  await panel.field('Friends in the first month').fill('1,000')
  expect(await press('Create scenario table')).toMatch(/^Written to LINE scenarios, A1:/)
  const cells = (await everything())['LINE scenarios'] ?? {}
  // 5,000 messages a month on Light, 12 × 5,000
  expect(Object.values(cells)).toEqual(
    expect.arrayContaining(['All friends', 'All friends (copy)', sum(PUBLISHED), 60_000]),
  )
})

// Rules of cells in a real browser: what they refuse of what is typed, their checkboxes and their lists.
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { leave, openLocal, twoFrames, type Visitor } from '../support/browser/sheet.ts'

let local: Awaited<ReturnType<typeof openLocal>>
let visitor: Visitor

beforeAll(async () => {
  local = await openLocal()
})
afterAll(() => local?.close())

beforeEach(async () => {
  visitor = await local.visit()
  await visitor.showSheet('Try it')
})
afterEach(() => leave(visitor))

type Criterion = { type: string; values: string[]; displayStyle?: string; help?: string }

/** As the stand-in hands a rule to the engine. */
async function rule(row: number, criterion: Criterion) {
  await visitor.page.evaluate(
    ([row, criterion]) => {
      type Model = {
        dispatch(type: string, payload: object): unknown
        getters: { getActiveSheetId(): string }
      }
      const { model } = (window as unknown as { workbook: { model: Model } }).workbook
      const sheetId = model.getters.getActiveSheetId()
      model.dispatch('ADD_DATA_VALIDATION_RULE', {
        sheetId,
        ranges: [{ _sheetId: sheetId, _zone: { left: 1, right: 1, top: row - 1, bottom: row - 1 } }],
        rule: { id: `rule ${row}`, criterion, isBlocking: true },
      })
    },
    [row, criterion] as const,
  )
  await twoFrames(visitor.page)
}

it('a value that a rule refuses leaves the cell as it was and shows the help of the rule', async () => {
  const { page } = visitor
  await rule(6, { type: 'customFormula', values: ['=B6=INT(B6)'], help: 'A whole number, such as 5.' })
  await visitor.type('B6', '5')
  await visitor.type('B6', '5.5')
  expect(await page.locator('#alert-text').textContent()).toBe('A whole number, such as 5.')
  await page.keyboard.press('Enter')
  await twoFrames(page)
  expect(await visitor.value('B6')).toBe(5)
  await visitor.type('B6', '6')
  expect(await visitor.value('B6')).toBe(6)
})

it('a checkbox is ticked with the space bar', async () => {
  await rule(6, { type: 'isBoolean', values: [] })
  await visitor.select('B6')
  await visitor.page.keyboard.press('Space')
  await twoFrames(visitor.page)
  expect(await visitor.value('B6')).toBe(true)
})

it('a list offers its values', async () => {
  const { page } = visitor
  await rule(6, { type: 'isValueInList', values: ['Light', 'Standard'], displayStyle: 'arrow' })
  await visitor.select('B6')
  await page.keyboard.press('Enter')
  await page.locator('.o-autocomplete-value', { hasText: 'Standard' }).click()
  await twoFrames(page)
  expect(await visitor.value('B6')).toBe('Standard')
})

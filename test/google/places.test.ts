// Where a draft may go: nothing that is there is overwritten, and a new sheet finds a name that is free.
import { describe, expect, it } from 'vitest'
import { freeName, type Spreadsheet } from '../../src/google/place'
import type { Language } from '../../src/words/language'
import { writeRequest } from '../support/budget'
import { TABLE, tableRequest } from '../support/table'
import { type AddOn, openAddOn } from '../support/workbook'

const snapshot = ({ model }: AddOn) => JSON.stringify(model.exportData())
const zone = (workbook: AddOn, name: string) => workbook.book.engine.helpers.toZone(name)
const atSelection = (workbook: AddOn) => workbook.run('writeDraft', tableRequest('selection'))

function opened() {
  const workbook = openAddOn()
  return { workbook, sheetId: workbook.model.getters.getActiveSheetId() }
}

describe('merged cells', () => {
  it('in the way are named, and nothing is written', () => {
    const { workbook, sheetId } = opened()
    workbook.model.dispatch('ADD_MERGE', { sheetId, target: [zone(workbook, 'C5:D6')] })
    const before = snapshot(workbook)
    expect(atSelection(workbook)).toEqual({
      refused: 'Cells are merged in C5:D6. Select a cell with free space elsewhere, or choose a new sheet.',
    })
    expect(snapshot(workbook)).toBe(before)
  })

  it("beside the place are in nobody's way", () => {
    const { workbook, sheetId } = opened()
    workbook.model.dispatch('ADD_MERGE', { sheetId, target: [zone(workbook, 'N1:O2')] })
    expect(atSelection(workbook)).toEqual({ sheet: 'Sheet1', range: TABLE })
  })
})

describe('protected cells', () => {
  const REFUSED =
    'C5:D6 is protected, and you may not change it. Select a cell elsewhere, or choose a new sheet.'

  it.each([
    ['a range in the way', 'C5:D6', false, { refused: REFUSED }],
    ['a range in the way that this user may change', 'C5:D6', true, { sheet: 'Sheet1', range: TABLE }],
    ['a range beside the place', 'N1:O2', false, { sheet: 'Sheet1', range: TABLE }],
    ['a range below the place', 'A34:M40', false, { sheet: 'Sheet1', range: TABLE }],
  ])('%s', (_name, range, canEdit, answer) => {
    const { workbook, sheetId } = opened()
    workbook.book.protections.push({ sheetId, canEdit, zone: zone(workbook, range) })
    const before = snapshot(workbook)
    expect(atSelection(workbook)).toEqual(answer)
    if ('refused' in answer) expect(snapshot(workbook)).toBe(before)
  })

  it.each([
    ['all of it', [], true],
    ['but for more than the place', ['A1:Z40'], false],
    ['but for a part of the place', ['A1:C40'], true],
  ])('in a sheet that is protected, %s', (_name, open, isRefused) => {
    const { workbook, sheetId } = opened()
    const zones = open.map((each) => zone(workbook, each))
    workbook.book.protections.push({ sheetId, canEdit: false, open: zones })
    const request = tableRequest('selection')
    // Colours belong to the sheet, which stays protected.
    expect(workbook.run('writeDraft', { ...request, draft: { ...request.draft, colours: [] } })).toEqual(
      isRefused ? { refused: REFUSED.replace('C5:D6', 'A1:Z1000') } : { sheet: 'Sheet1', range: TABLE },
    )
  })

  it('in a sheet that is protected but for the place, a table with colours leaves nothing behind', () => {
    const { workbook, sheetId } = opened()
    const open = [zone(workbook, 'A1:Z40')]
    workbook.book.protections.push({ sheetId, canEdit: false, open })
    expect(atSelection(workbook)).toEqual({ refused: expect.stringMatching(/has been removed/) })
    expect(workbook.model.getters.getEvaluatedCells(sheetId)).toEqual([])
  })
})

describe('a new sheet', () => {
  const free = (name: string, ...taken: string[]) => {
    const getSheets = () => taken.map((each) => ({ getName: () => each }))
    return freeName({ getSheets } as Spreadsheet, name)
  }

  it.each([
    ['100 letters stay', 'x'.repeat(100), [], 'x'.repeat(100)],
    ['the 101st goes', 'x'.repeat(101), [], 'x'.repeat(100)],
    // 98 letters, a space and a digit
    ['letters give way to a number', 'x'.repeat(101), ['x'.repeat(100)], `${'x'.repeat(98)} 2`],
    // 97 letters and half of the next one
    ['no letter is cut in two', `${'x'.repeat(97)}😀x`, [`${'x'.repeat(97)}😀x`], `${'x'.repeat(97)} 2`],
  ])('has a name of at most 100 letters: %s', (_name, name, taken, expected) => {
    expect(free(name, ...taken)).toBe(expected)
  })

  const sheetFor = (...names: string[]) => {
    const { workbook } = opened()
    const code = names.map((name) => ({ sheetId: name, name, position: 0 }))
    for (const each of code) workbook.model.dispatch('CREATE_SHEET', each)
    return workbook.run('writeDraft', tableRequest())
  }

  it.each([
    ['takes the name as it is', [], 'Table'],
    ['takes the next number where it is taken', ['Table', 'Table 2'], 'Table 3'],
    ['takes a name in other letters for the same, as Google does', ['TABLE'], 'Table 2'],
  ])('%s', (_name, taken, sheet) => {
    expect(sheetFor(...taken)).toMatchObject({ sheet })
  })
})

it.each<[Language, string, string]>([
  [
    'ja',
    'A1:M33 にはすでに入力があります。空いているセルを選ぶか、新しいシートを選んでください。',
    'LINE予算',
  ],
  ['zh-TW', 'A1:M33 已有內容。請選擇右方與下方都空白的儲存格，或改寫入新工作表。', 'LINE 預算'],
  ['th', 'A1:M33 มีข้อมูลอยู่แล้ว โปรดเลือกเซลล์ที่มีพื้นที่ว่าง หรือเลือกชีตใหม่', 'งบ LINE'],
])('speaks %s when the sidebar does', (language, refused, sheet) => {
  const workbook = openAddOn()
  workbook.set('B2', 'mine', 'Sheet1')
  expect(workbook.run('writeDraft', { ...tableRequest('selection'), language })).toEqual({ refused })
  expect(workbook.run('writeDraft', writeRequest({ months: 1 }, { language }))).toMatchObject({ sheet })
})

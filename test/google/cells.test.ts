// What a cell asks of Google, and what it does when Google does not answer.
import { expect, it } from 'vitest'
import { userLocale } from '../../src/google/host'
import { loadCode, refusal } from '../support/code'
import { type AddOn, openAddOn } from '../support/workbook'

it('reads date cells in a zone of hours alone, and asks for the zone once for all of them', () => {
  const workbook = openAddOn({ timeZone: 'GMT+09:00' })
  for (const [index, day] of ['2026-09-30', '2026-10-01'].entries()) workbook.set(`A${index + 1}`, day)
  workbook.services.reset()
  workbook.set('B1', '=LINE_OA_COST("standard", "JP", 100000, A1:A2)')
  // 15,000 + 50,000×3 + 20,000×2.8 on the last day of a card, 15,000 + 70,000×3 on the first of the next
  expect([workbook.value('B1'), workbook.value('B2')]).toEqual([221_000, 225_000])
  expect(workbook.services.cellCalls).toMatchObject({
    'Spreadsheet.getSpreadsheetTimeZone': 1,
    'Utilities.formatDate': 2,
  })
})

/** The sentence of a refused cell. */
function refused(workbook: AddOn) {
  workbook.set('A1', '=LINE_MSG_COUNT(-1)')
  return workbook.message('A1')
}

it.each([
  ['ja_JP', 'ja'],
  ['zh_TW', 'zh-TW'],
  ['de_DE', 'en'],
])("refuses in the language of the sheet where it may not ask for the user's: %s", (sheetLocale, locale) => {
  const workbook = openAddOn({ sheetLocale })
  workbook.book.locale = null
  expect(refused(workbook)).toBe(refused(openAddOn({ locale })))
})

it('refuses in English where Google tells no language at all', () => {
  const code = loadCode({ locale: 'ja' })
  const fail = () => {
    throw new Error('You do not have permission')
  }
  Object.assign(code, { Session: { getActiveUserLocale: fail }, SpreadsheetApp: { getActive: fail } })
  expect(refusal(() => code.LINE_MSG_COUNT?.(-1))).toBe(refused(openAddOn()))
})

it('names English where there is nobody to ask', () => {
  expect(userLocale()).toBe('en')
})

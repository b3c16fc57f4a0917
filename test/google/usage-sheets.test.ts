// The sheets that usage from LINE fills: found again, left alone where they are not ours, in every language.
import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../preview/appsscript/properties.ts'
import { LANGUAGES } from '../../src/words/language'
import { USAGE_WORDS } from '../../src/words/usage'
import { account } from '../support/line.ts'
import { cafe, DAYS, MONTHS, shop, useWorkbooks } from '../support/usage-accounts.ts'
import type { UsageAddOn } from '../support/usage-workbook'

const en = USAGE_WORDS.en()
const { open, connected } = useWorkbooks()

describe('the sheet of days', () => {
  const prepared = () => {
    const workbook = connected()
    workbook.ask('readUsage', { id: '@001shop' })
    return workbook
  }
  const heading = (workbook: UsageAddOn, text: string) =>
    ['A', 'B', 'C', 'D', 'E'].find((column) => workbook.display(`${column}1`, DAYS) === text)

  it('is found by its headings where people added rows and columns, and nothing of theirs is touched', () => {
    const workbook = prepared()
    const sheet = workbook.book.engine
    expect(sheet).toBeDefined()
    const { model } = workbook
    const sheetId = model.getters.getSheetIdByName(DAYS) ?? ''
    const base = { sheetId, sheetName: DAYS, position: 'before', quantity: 1 } as const
    model.dispatch('ADD_COLUMNS_ROWS', { ...base, dimension: 'COL', base: 1 })
    model.dispatch('ADD_COLUMNS_ROWS', { ...base, dimension: 'ROW', base: 0 })
    workbook.set('B2', 'My notes', DAYS)
    workbook.set('B3', 'a campaign', DAYS)
    workbook.set('A1', 'Ours', DAYS)
    workbook.set('B30', 'below', DAYS)
    workbook.readAll('@001shop')
    expect(workbook.days()).toHaveLength(60)
    expect(['B3', 'A1', 'B30', 'A2', 'C2'].map((cell) => workbook.display(cell, DAYS))).toEqual([
      'a campaign',
      'Ours',
      'below',
      'Day',
      'Account',
    ])
  })

  it('is written below a sum that somebody put under it', () => {
    const workbook = prepared()
    workbook.set('D22', '=SUM(D2:D21)', DAYS)
    workbook.readAll('@001shop')
    expect(workbook.display('D22', DAYS)).toBe('20,000')
    expect(workbook.display('A23', DAYS)).toBe('2026-10-18')
    expect(workbook.days()).toHaveLength(60)
  })

  it('may be sorted, and have another name', () => {
    const workbook = prepared()
    const { model } = workbook
    const sheetId = model.getters.getSheetIdByName(DAYS) ?? ''
    const { toZone } = workbook.book.engine.helpers
    model.dispatch('SORT_CELLS', { sheetId, col: 0, row: 1, zone: toZone('A2:Q21'), sortDirection: 'desc' })
    expect(workbook.display('A2', DAYS)).toBe('2026-10-17')
    model.dispatch('RENAME_SHEET', { sheetId, newName: '実績', oldName: DAYS })
    workbook.readAll('@001shop')
    expect(workbook.sheets()).toEqual(['Sheet1', MONTHS, '実績'])
    expect(workbook.days()).toHaveLength(60)
  })

  it('whose heading was changed is refused in words and left alone, until it is back', () => {
    const workbook = prepared()
    workbook.set('D1', 'Mine', DAYS)
    const before = JSON.stringify(workbook.model.exportData())
    const asked = workbook.line.asked.length
    expect(workbook.ask('readUsage', { id: '@001shop' })).toEqual({ refused: en.faults.sheet })
    expect(workbook.ask('usageDays', '2026-01' as never)).toEqual({ refused: expect.any(String) })
    expect(JSON.stringify(workbook.model.exportData())).toBe(before)
    expect(workbook.line.asked).toHaveLength(asked)
    expect(workbook.account('@001shop')?.fault).toBe('sheet')
    workbook.set('D1', 'Counted messages', DAYS)
    workbook.readAll('@001shop')
    expect([workbook.days().length, heading(workbook, 'Counted messages')]).toEqual([60, 'D'])
  })

  it('that is protected is refused in words, and the days are read later', () => {
    const workbook = prepared()
    const sheetId = workbook.model.getters.getSheetIdByName(DAYS) ?? ''
    workbook.book.protections.push({ sheetId, canEdit: false })
    expect(workbook.ask('readUsage', { id: '@001shop' })).toEqual({ refused: en.faults.sheet })
    expect(workbook.days()).toHaveLength(20)
    workbook.book.protections.pop()
    workbook.clock.pass(3_600)
    workbook.readAll('@001shop')
    expect(workbook.days()).toHaveLength(60)
  })

  it('that was deleted is made again', () => {
    const workbook = prepared()
    const sheetId = workbook.model.getters.getSheetIdByName(DAYS) ?? ''
    workbook.model.dispatch('DELETE_SHEET', { sheetId, sheetName: DAYS })
    workbook.clock.pass(3_600)
    workbook.readAll('@001shop')
    expect(workbook.days()).toHaveLength(60)
  })

  it('of somebody else with the same name is left alone', () => {
    const workbook = open([shop])
    const { model } = workbook
    model.dispatch('RENAME_SHEET', { sheetId: 'sheet1', newName: DAYS, oldName: 'Sheet1' })
    workbook.set('A1', 'Mine', DAYS)
    workbook.connect(shop)
    workbook.readAll('@001shop')
    expect(workbook.sheets()).toContain('LINE usage 2')
    expect(workbook.display('A1', DAYS)).toBe('Mine')
    expect(workbook.days()).toHaveLength(60)
  })

  it.each([
    ['America/New_York', 'en_US'],
    ['Pacific/Kiritimati', 'de_DE'],
    ['Asia/Bangkok', 'th_TH'],
  ])("has Japan's days in %s, in %s", (timeZone, sheetLocale) => {
    const workbook = connected({ timeZone, sheetLocale })
    workbook.readAll('@001shop')
    workbook.clock.pass(86_400)
    workbook.readAll('@001shop')
    const days = workbook
      .days()
      .map(({ day }) => day)
      .sort()
    expect([days[0], days.at(-1), days.length, new Set(days).size]).toEqual([
      '2026-09-28',
      '2026-11-27',
      61,
      61,
    ])
  })

  it('takes a name that looks like a formula for a text', () => {
    const hostile = account({ basicId: '@001shop', name: '=IMPORTDATA("https://example.com")' })
    const workbook = open([hostile])
    workbook.connect(hostile)
    workbook.readAll('@001shop')
    expect(workbook.display('B2', DAYS)).toBe(hostile.name)
    expect(workbook.display('B2', MONTHS)).toBe(hostile.name)
  })

  it.each(LANGUAGES)('is written in %s, and read in every language', (language) => {
    const words = USAGE_WORDS[language]()
    const workbook = open([shop], { language })
    workbook.connect(shop)
    workbook.ask('readUsage', { id: '@001shop' })
    expect(workbook.sheets()).toEqual(expect.arrayContaining([words.sheets.days, words.sheets.months]))
    expect(workbook.display('D1', words.sheets.days)).toBe(words.days.counted)
    // The next piece is asked for in another language: the sheets stay as they are.
    const other = language === 'en' ? 'ja' : 'en'
    workbook.ask('readUsage', { language: other, id: '@001shop' })
    expect(workbook.sheets()).toHaveLength(3)
    expect(workbook.days()).toHaveLength(40)
    expect(workbook.display('Q41', words.sheets.days)).toBe(words.states.ready)
  })
})

describe('the sheet of months', () => {
  it('has texts left and numbers right, and a dash where an amount would stand', () => {
    const workbook = open([shop])
    workbook.connect(shop, 'JP', 'light')
    workbook.readAll('@001shop')
    const side = (address: string) => {
      const { col, row } = workbook.book.engine.helpers.toCartesian(address)
      const sheetId = workbook.model.getters.getSheetIdByName(MONTHS) ?? ''
      return workbook.model.getters.getCellStyle({ sheetId, col, row }).align
    }
    // 26,000 are more than Light can send.
    expect(workbook.display('M2', MONTHS)).toBe('–')
    expect(['M1', 'M2', 'G2', 'A2'].map(side)).toEqual(Array(4).fill('right'))
    expect(['B1', 'B2', 'E2'].map(side)).toEqual(Array(3).fill('left'))
  })

  it('leaves the months of a colleague alone, who reads accounts of their own into the same file', () => {
    const workbook = open([shop, cafe])
    const months = (name: string) =>
      Array.from({ length: 6 }, (_, row) => workbook.display(`C${row + 1}`, name))
    workbook.connect(shop)
    workbook.readAll('@001shop')
    const first = workbook.book.properties
    const before = months(MONTHS)
    workbook.book.properties = memoryStore()
    workbook.connect(cafe)
    workbook.readAll('@002cafe')
    expect(months(MONTHS)).toEqual(before)
    expect(months(`${MONTHS} 2`).slice(1, 3)).toEqual(['@002cafe', '@002cafe'])
    // Both know their own again, and the days of both stand in one sheet.
    const sheets = workbook.sheets()
    workbook.readAll('@002cafe')
    workbook.book.properties = first
    workbook.readAll('@001shop')
    expect(workbook.sheets()).toEqual(sheets)
    expect(months(MONTHS)).toEqual(before)
    expect(new Set(workbook.days().map((each) => each.account))).toEqual(new Set(['@001shop', '@002cafe']))
  })

  it('goes on in the sheet of months of accounts that are connected anew', () => {
    const workbook = open([shop])
    workbook.connect(shop)
    workbook.readAll('@001shop')
    const sheets = workbook.sheets()
    workbook.book.properties = memoryStore()
    workbook.connect(shop)
    workbook.readAll('@001shop')
    expect(workbook.sheets()).toEqual(sheets)
  })
})

// Sheets and ranges behave as Google's do, also where the spreadsheet engine differs.
import { describe, expect, it } from 'vitest'
import { formula } from '../../preview/appsscript/cells.ts'
import { result, script } from '../support/piece.ts'

describe('a written cell', () => {
  it.each([
    ['a text with = in front becomes a formula', "'=1+2'", 3, '=1+2'],
    ['an apostrophe in front keeps it a text', '"\'=1+2"', '=1+2', ''],
    ['a number stays a number', '1234.5', 1234.5, ''],
    ['a truth value stays one', 'true', true, ''],
    ['a text of digits becomes a number, as if typed', "'42'", 42, ''],
    ['null empties the cell', 'null', null, ''],
  ])('%s', (_, written, shown, asFormula) => {
    const { go, book, model, value } = script(`s.getRange(1, 1).setValues([[${written}]])`)
    go()
    const position = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 }
    expect([value('A1'), formula(book, position)]).toEqual([shown, asFormula])
  })

  it.each([
    ['¥#,##0', '¥221,000'],
    ['[$¥]#,##0', '¥221,000'],
    ['NT$#,##0', 'NT$221,000'],
    ['฿#,##0.00', '฿221,000.00'],
    ['#,##0"円"', '221,000円'],
    ['#,##0円', '221,000円'],
    ['0%', '22100000%'],
  ])('is shown in the number format %s as %s', (format, shown) => {
    const { go, display } = script(`s.getRange(1, 1).setValues([[221000]]).setNumberFormats([['${format}']])`)
    go()
    expect(display('A1')).toBe(shown)
  })

  it('stays the text it is in a cell formatted as plain text', () => {
    const { go, value } = script(`s.getRange(1, 1).setNumberFormats([['@']]).setValues([['2026-09']])`)
    go()
    expect(value('A1')).toBe('2026-09')
  })

  it('keeps its format when a new value is written', () => {
    const { go, display, model } = script(
      `s.getRange(1, 1).setNumberFormats([['#,##0']]).setFontWeights([['bold']]).setValues([[1234]])`,
    )
    go()
    const style = model.getters.getCellStyle({ sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 })
    expect([display('A1'), style.bold]).toEqual(['1,234', true])
  })
})

describe('a refused call', () => {
  it.each([
    [
      'too few rows',
      's.getRange(1, 1, 3, 1).setValues([[1], [2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      'too many columns',
      's.getRange(1, 1, 1, 1).setValues([["=1", "=2"]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    ['row 0', 's.getRange(0, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      'beyond the last row',
      's.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['no rows', 's.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    [
      'a sheet name twice',
      'book.insertSheet("sheet1")',
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [
      'a sheet name of 101 letters',
      'book.insertSheet(Array(102).join("x"))',
      'The sheet name cannot be greater than 100 characters.',
    ],
    ['the only sheet deleted', 'book.deleteSheet(s)', "You can't remove all the sheets in a document."],
    ['rows before row 0', 's.insertRowsBefore(0, 1)', 'Those rows are out of bounds.'],
    ['rows after a row that is not there', 's.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
    ['no columns to insert', 's.insertColumnsAfter(1, 0)', 'Those columns are out of bounds.'],
    ['rows to delete beyond the last', 's.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['no columns to delete', 's.deleteColumns(1, 0)', 'Those columns are out of bounds.'],
    ['all rows to delete', 's.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['all columns to delete', 's.deleteColumns(1, 26)', "You can't delete all the columns on the sheet."],
    ['columns to hide beyond the last', 's.hideColumns(26, 2)', 'Those columns are out of bounds.'],
    [
      'a position as text',
      's.insertRowsBefore("2", 1)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.insertRowsBefore.",
    ],
    [
      'half a column',
      's.hideColumns(1.5)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.hideColumns.",
    ],
    [
      'fewer arguments than a method has',
      's.insertRowsAfter(1)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.insertRowsAfter.",
    ],
    [
      'more arguments than a method has',
      'book.getSheetByName("Sheet1", null)',
      "The parameters (String,null) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    ],
    [
      'a search for a number',
      'book.createTextFinder(12)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.createTextFinder.",
    ],
    [
      'a number format that breaks the cell',
      's.getRange(1, 1).setNumberFormats([["[$"]])',
      'not in the stand-in: number format [$',
    ],
    ['a colour by name', 's.getRange(1, 1).setBackgrounds([["red"]])', 'not in the stand-in: colour red'],
    ['a Date', 's.getRange(1, 1).setValues([[new Date(0)]])', 'not in the stand-in: [object Date] in a cell'],
  ])('%s', (_, body, sentence) => {
    expect(() => result(body)).toThrow(sentence)
  })

  it('leaves every cell as it was', () => {
    const { go, set, value } = script('s.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])')
    set('A1', 'here')
    expect(go).toThrow('The number of columns')
    expect([value('A1'), value('B1')]).toEqual(['here', null])
  })
})

describe('a sheet', () => {
  it('is added after the active one and becomes active', () => {
    const body = `book.insertSheet('LINE budget')
      return [book.getActiveSheet().getName(), book.getSheets().map(function (e) { return e.getName() })]`
    expect(result(body)).toEqual(['LINE budget', ['Sheet1', 'LINE budget']])
  })

  it('grows, freezes and widens', () => {
    const { go, model } = script(
      's.insertRowsAfter(1000, 5); s.insertColumnsAfter(26, 1); s.setFrozenRows(2); s.setColumnWidths(1, 2, 200)',
    )
    go()
    const { getters } = model
    const id = getters.getActiveSheetId()
    expect([getters.getNumberRows(id), getters.getNumberCols(id)]).toEqual([1005, 27])
    expect(getters.getPaneDivisions(id).ySplit).toBe(2)
    expect([0, 1, 2].map((column) => getters.getColSize(id, column) === 200)).toEqual([true, true, false])
  })

  it('takes rows and columns in between, before and after', () => {
    const { go, set, value } = script(
      's.insertRowsBefore(1, 2); s.insertRowsAfter(3, 1); s.insertColumnsBefore(2, 1); s.insertColumnsAfter(2, 1)',
    )
    set('A1', 'first')
    set('A2', 'second')
    set('B1', '=A2')
    go()
    // Row 1 → 3 below two new ones, row 2 → 5; column B → D
    expect([value('A3'), value('A5'), value('D3')]).toEqual(['first', 'second', 'second'])
  })

  it('gives up rows and columns, and what follows moves up and left', () => {
    const { go, set, value, model } = script('s.deleteRows(2, 2); s.deleteColumns(1, 1)')
    set('B1', '=B4')
    set('B2', 'gone')
    set('B4', 'kept')
    go()
    expect([value('A1'), value('A2')]).toEqual(['kept', 'kept'])
    const { getters } = model
    const id = getters.getActiveSheetId()
    expect([getters.getNumberRows(id), getters.getNumberCols(id)]).toEqual([998, 25])
  })

  it.each([
    [
      'gives up no rows through a protected range',
      's.deleteRows(3, 2)',
      { left: 1, right: 1, top: 3, bottom: 5 },
      true,
    ],
    [
      'gives up rows above a protected range',
      's.deleteRows(2, 2)',
      { left: 1, right: 1, top: 3, bottom: 5 },
      false,
    ],
    ['that is protected gives up no columns', 's.deleteColumns(2, 1)', undefined, true],
  ])('%s', (_what, body, zone, isRefused) => {
    const { go, book, model } = script(body)
    const sheetId = model.getters.getActiveSheetId()
    book.protections.push({ sheetId, canEdit: false, ...(zone && { zone }) })
    if (isRefused) expect(go).toThrow('You are trying to edit a protected cell or object.')
    else go()
    const left = model.getters.getNumberRows(sheetId) + model.getters.getNumberCols(sheetId)
    expect(left).toBe(isRefused ? 1026 : 1024)
  })

  it('that is protected takes no rows, whatever of it is left open', () => {
    const { go, book, model } = script('s.insertRowsBefore(1, 1)')
    const sheetId = model.getters.getActiveSheetId()
    book.protections.push({ sheetId, canEdit: false, open: [{ left: 0, right: 25, top: 0, bottom: 999 }] })
    expect(go).toThrow('You are trying to edit a protected cell or object.')
    expect(model.getters.getNumberRows(sheetId)).toBe(1000)
  })

  it('of which a range is protected takes rows elsewhere', () => {
    const { go, book, model } = script('s.insertRowsBefore(9, 1)')
    const sheetId = model.getters.getActiveSheetId()
    book.protections.push({ sheetId, canEdit: false, zone: { left: 0, right: 0, top: 0, bottom: 0 } })
    go()
    expect(model.getters.getNumberRows(sheetId)).toBe(1001)
  })

  it('hides columns', () => {
    const { go, model } = script('s.hideColumns(2); s.hideColumns(4, 2)')
    go()
    const id = model.getters.getActiveSheetId()
    const hidden = [0, 1, 2, 3, 4, 5].filter((column) => model.getters.isColHidden(id, column))
    expect(hidden).toEqual([1, 3, 4])
  })

  it('is found by its name and by its number, which stays when it is renamed', () => {
    const { go, model } = script('return s.getSheetId()')
    const number = go()
    expect(number).toBe(go())
    const sheetId = model.getters.getActiveSheetId()
    model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Sheet1', newName: 'Renamed' })
    expect(go()).toBe(number)
    const body = `var two = book.insertSheet('Two')
      return [book.getSheetById(two.getSheetId()).getName(), book.getSheetById(s.getSheetId()).getName(),
        book.getSheetByName('Two').getSheetId() === two.getSheetId(), book.getSheetByName('two'), book.getSheetById(1)]`
    expect(result(body)).toEqual(['Two', 'Sheet1', true, null, null])
  })

  it('has a number of its own', () => {
    const body = `for (var i = 0; i < 20; i++) book.insertSheet('Sheet ' + i)
      return book.getSheets().map(function (each) { return each.getSheetId() })`
    // The first and twenty more
    expect(new Set(result(body) as number[]).size).toBe(21)
  })

  it('becomes the active one', () => {
    const body = `var two = book.insertSheet('Two'); book.setActiveSheet(s)
      return [book.getActiveSheet().getName(), book.setActiveSheet(two).getName(), book.getActiveSheet().getName()]`
    expect(result(body)).toEqual(['Sheet1', 'Two', 'Two'])
  })

  it('writes a thousand rows as one step that one undo takes back', () => {
    const rows = 'Array.from({ length: 1000 }, function (_, i) { return [i, "=A" + (i + 1) + "*2"] })'
    const { go, value, model } = script(`s.getRange(1, 1, 1000, 2).setValues(${rows})`)
    go()
    // The last row holds 999 and its double.
    expect(value('B1000')).toBe(1998)
    model.dispatch('REQUEST_UNDO')
    expect(value('B1000')).toBe(null)
  })
})

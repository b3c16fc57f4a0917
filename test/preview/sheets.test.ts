// Sheets and ranges behave as Google's do, also where the spreadsheet engine differs.
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../preview/headless.ts'
import { addon } from '../support/addon.ts'

/** Runs one piece of script against a fresh workbook; `s` is its sheet, `book` the spreadsheet. */
function script(body: string, timeZone = 'Asia/Tokyo') {
  const code = addon({
    'go()': `var book = SpreadsheetApp.getActive(); var s = book.getActiveSheet(); ${body}`,
  })
  const workbook = openWorkbook({ code, timeZone })
  return { ...workbook, go: () => workbook.run('go') }
}
const result = (body: string) => script(body).go()

describe('a written cell', () => {
  it.each([
    ['a text with = in front becomes a formula', "'=1+2'", 3, '=1+2'],
    ['an apostrophe in front keeps it a text', '"\'=1+2"', '=1+2', ''],
    ['a number stays a number', '1234.5', 1234.5, ''],
    ['a truth value stays one', 'true', true, ''],
    ['a text of digits becomes a number, as if typed', "'42'", 42, ''],
    ['null empties the cell', 'null', '', ''],
    ['an error reads back in the words of Google', "'=1+'", '#ERROR!', '=1+'],
    [
      'a broken reference reads back in the words of Google',
      "'=SUM(nosheet!A1)'",
      '#REF!',
      '=SUM(nosheet!A1)',
    ],
  ])('%s', (_, value, read, formula) => {
    const body = `s.getRange(1, 1).setValue(${value}); return [s.getRange(1, 1).getValue(), s.getRange(1, 1).getFormula()]`
    expect(result(body)).toEqual([read, formula])
  })

  it.each(['Asia/Tokyo', 'America/New_York', 'Pacific/Apia', 'Europe/London'])(
    'a Date at midnight in %s is shown as its day and read back as the same instant',
    (timeZone) => {
      const body = `s.getRange('A1').setValue('2026-03-29'); var day = s.getRange('A1').getValue()
        s.getRange('B1').setValue(day)
        return [s.getRange('B1').getDisplayValue(), s.getRange('B1').getValue().getTime() === day.getTime()]`
      expect(script(body, timeZone).go()).toEqual(['2026-03-29', true])
    },
  )

  it.each([
    ['¥#,##0', '¥221,000'],
    ['[$¥]#,##0', '¥221,000'],
    ['NT$#,##0', 'NT$221,000'],
    ['฿#,##0.00', '฿221,000.00'],
    ['#,##0"円"', '221,000円'],
    ['#,##0円', '221,000円'],
    ['0%', '22100000%'],
  ])('is shown in the number format %s as %s', (format, shown) => {
    expect(
      result(`return s.getRange('A1').setValue(221000).setNumberFormat('${format}').getDisplayValue()`),
    ).toBe(shown)
  })

  it('stays the text it is in a cell formatted as plain text', () => {
    const body = `return s.getRange('A1').setNumberFormat('@').setValue('2026-09').getValue()`
    expect(result(body)).toBe('2026-09')
  })

  it('keeps its format when a new value is written', () => {
    const body = `var r = s.getRange('A1'); r.setNumberFormat('#,##0').setFontWeight('bold').setValue(1234)
      return [r.getDisplayValue(), r.getFontWeight()]`
    expect(result(body)).toEqual(['1,234', 'bold'])
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
      's.getRange(1, 1, 1, 1).setFormulas([["=1", "=2"]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    ['row 0', 's.getRange(0, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      'beyond the last row',
      's.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['no rows', 's.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['no address', 's.getRange("nonsense")', 'Range not found: nonsense'],
    [
      'a sheet name twice',
      'book.insertSheet("sheet1")',
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    ['the only sheet deleted', 'book.deleteSheet(s)', "You can't remove all the sheets in a document."],
    [
      'a number format that breaks the cell',
      's.getRange(1, 1).setNumberFormat("[$")',
      'not in the stand-in: number format [$',
    ],
    ['a colour by name', 's.getRange(1, 1).setBackground("red")', 'not in the stand-in: colour red'],
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
  it.each([
    ['A1', 'A1'],
    ['B2:C4', 'B2:C4'],
    ['$B$2:$C$4', 'B2:C4'],
    ['A:B', 'A1:B1000'],
    ['2:3', 'A2:Z3'],
  ])('finds %s as %s', (address, found) => {
    expect(result(`return s.getRange('${address}').getA1Notation()`)).toBe(found)
  })

  it('tells the last row and column with anything in it, spilled cells too', () => {
    const code = addon({
      'TABLE()': 'return [[1, 2], [3, 4]]',
      'go()': 'return SpreadsheetApp.getActiveSheet().getLastRow()',
    })
    const { set, run } = openWorkbook({ code })
    expect(run('go')).toBe(0)
    set('C5', '=TABLE()')
    expect(run('go')).toBe(6)
  })

  it('is added after the active one, becomes active and can be found and renamed', () => {
    const body = `var n = book.insertSheet('LINE budget'); n.setName('Plan')
      return [book.getActiveSheet().getName(), book.getSheets().map(function (e) { return e.getName() }), book.getSheetByName('none')]`
    expect(result(body)).toEqual(['Plan', ['Sheet1', 'Plan'], null])
  })

  it('grows, freezes, widens, merges and keeps notes', () => {
    const body = `s.insertRowsAfter(1000, 5); s.insertColumnsAfter(26, 1); s.setFrozenRows(2); s.setColumnWidths(1, 2, 200)
      s.getRange('A1:B1').merge(); s.getRange('A2:B2').setNotes([['checked', null]])
      return [s.getMaxRows(), s.getMaxColumns(), s.getFrozenRows(), s.getRange('A2').getNote(), s.getRange('B2').getNote()]`
    const { go, model } = script(body)
    expect(go()).toEqual([1005, 27, 2, 'checked', ''])
    const sheetId = model.getters.getActiveSheetId()
    expect([model.getters.getColSize(sheetId, 1), model.getters.getMerges(sheetId).length]).toEqual([200, 1])
  })

  it('takes a chart whose first column is the axis', () => {
    const body = `s.getRange('A1:B3').setValues([['Month', 'Cost'], ['2026-09', 221000], ['2026-10', 225000]])
      s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B3')).setNumHeaders(1)
        .setPosition(5, 1, 0, 0).setOption('title', 'Cost').build())
      return s.getCharts().map(function (c) { return c.getRanges()[0].getA1Notation() })`
    const { go, model } = script(body)
    expect(go()).toEqual(['A1:B3'])
    expect(model.getters.getChartIds(model.getters.getActiveSheetId())).toHaveLength(1)
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

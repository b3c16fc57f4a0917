// What a script reads of the cells of a range, and how it finds them.
import { describe, expect, it } from 'vitest'
import { result, script } from '../support/piece.ts'

/** Cells typed by somebody, then one piece of script. */
function read(cells: Record<string, string>, body: string, sheetLocale = 'en_US') {
  const { set, go } = script(body, { sheetLocale })
  for (const [address, content] of Object.entries(cells)) set(address, content)
  return go()
}
const one = (member: string) => `return s.getRange(1, 1).${member}()[0][0]`

describe('a cell is read', () => {
  it.each([
    ['as a number', '1234.5', 1234.5, '1234.5', ''],
    ['as a text', 'light', 'light', 'light', ''],
    ['as a truth value', 'TRUE', true, 'TRUE', ''],
    ['as an empty text when it is blank', '', '', '', ''],
    ['as the text after an apostrophe', "'=1+2", '=1+2', '=1+2', ''],
    ['as the result of its formula', '=1+2', 3, '3', '=1+2'],
    ["as Google's word for an error", '=NOSUCH()', '#NAME?', '#NAME?', '=NOSUCH()'],
    ["as Google's word where the engine has another", '=nosheet!A1', '#REF!', '#REF!', '=nosheet!A1'],
  ])('%s: %s', (_what, typed, value, display, formula) => {
    expect([
      read({ A1: typed }, one('getValues')),
      read({ A1: typed }, one('getDisplayValues')),
      read({ A1: typed }, one('getFormulas')),
    ]).toEqual([value, display, formula])
  })

  it('as a Date at midnight in the zone of the spreadsheet when it holds a day', () => {
    // 2026-09-30T15:00Z is midnight in Tokyo
    expect(read({ A1: '2026-10-01' }, `${one('getValues')}.toISOString()`)).toBe('2026-09-30T15:00:00.000Z')
    expect(read({ A1: '2026-10-01' }, one('getDisplayValues'))).toBe('2026-10-01')
  })

  it('row by row, with what a formula spills, which has no formula of its own', () => {
    const cells = { B2: '=TRANSPOSE({1,2})', C2: 'beside' }
    expect(read(cells, 'return s.getRange(2, 2, 2, 2).getValues()')).toEqual([
      [1, 'beside'],
      [2, ''],
    ])
    expect(read(cells, 'return s.getRange(2, 2, 2, 2).getFormulas()')).toEqual([
      ['=TRANSPOSE({1,2})', ''],
      ['', ''],
    ])
  })

  it('with its formula in commas and dots, whatever the locale it was typed in', () => {
    expect(read({ A1: '=SUM(1,5;A2)' }, one('getFormulas'), 'de_DE')).toBe('=SUM(1.5,A2)')
  })

  it('with its formula on another sheet, whose name is in quotes', () => {
    const body = `book.insertSheet('Plan B; 2'); s.getRange(1, 1).setValues([["='Plan B; 2'!B2"]])
      return s.getRange(1, 1).getFormulas()[0][0]`
    expect(result(body)).toBe("='Plan B; 2'!B2")
  })
})

describe('the data range', () => {
  const dataRange = (cells: Record<string, string>) => read(cells, 'return s.getDataRange().getA1Notation()')
  it.each([
    ['is A1 in an empty sheet', {}, 'A1'],
    ['begins at A1 wherever the first cell stands', { C5: '1' }, 'A1:C5'],
    ['holds the last row and the last column of all cells', { A7: '1', D2: '1' }, 'A1:D7'],
    ['holds a formula that shows nothing', { B3: '=""' }, 'A1:B3'],
    ['holds a formula on a blank cell', { B3: '=Z9' }, 'A1:B3'],
    ['holds what a formula spills', { A1: '=TRANSPOSE({1,2,""})' }, 'A1:A3'],
  ])('%s', (_what, cells, zone) => {
    expect(dataRange(cells)).toBe(zone)
  })

  it('does not hold cells that have a look alone', () => {
    const body = 's.getRange(9, 9).setBackgrounds([["#ffffff"]]); return s.getDataRange().getA1Notation()'
    expect(result(body)).toBe('A1')
  })
})

describe('a search finds', () => {
  const found = (chain: string) => {
    const body = `book.insertSheet('Two').getRange(4, 1).setValues([['Total of Two']])
      s.getRange(1, 1, 2, 3).setValues([['total', 'x', 'Grand total'], ['TOTAL', '=1/4', 'tot']])
      s.getRange(2, 2).setNumberFormats([['0%']])
      return book.createTextFinder(${chain}.findAll().map(function (each) {
        return each.getSheet().getName() + '!' + each.getA1Notation()
      })`
    return result(body)
  }
  it.each([
    [
      'parts of cells of all sheets, row by row',
      "'total')",
      ['Sheet1!A1', 'Sheet1!C1', 'Sheet1!A2', 'Two!A4'],
    ],
    ['whole cells', "'Total').matchEntireCell(true)", ['Sheet1!A1', 'Sheet1!A2']],
    ['capitals as they are', "'Total').matchCase(true)", ['Two!A4']],
    ['both', "'TOTAL').matchCase(true).matchEntireCell(true)", ['Sheet1!A2']],
    ['what a formula shows', "'25%')", ['Sheet1!B2']],
    ['no formula', "'1/4')", []],
  ])('%s', (_what, chain, expected) => {
    expect(found(chain)).toEqual(expected)
  })

  it('not an empty text', () => {
    expect(() => result("book.createTextFinder('')")).toThrow('not in the stand-in')
  })
})

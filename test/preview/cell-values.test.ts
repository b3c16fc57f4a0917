// What a custom function is handed for each kind of argument, and what the cell shows of each kind of result.
import { beforeEach, describe, expect, it } from 'vitest'
import { openWorkbook } from '../../preview/headless.ts'
import { addon } from '../support/addon.ts'

const code = addon({
  'ECHO(value)': 'return kind(value)',
  'COUNT_ARGS(a, b, c)': 'return arguments.length + " " + [a, b, c].map(kind).join(" ")',
  'LIST()': 'return [1, 2, 3]',
  'RAGGED()': 'return [["a"], ["b", null, true]]',
  'MARKED()': 'return [[1, NaN, 3]]',
  'NOTHING()': 'return undefined',
  'NULL()': 'return null',
  'NOT_A_NUMBER()': 'return 0 / 0',
  'ENDLESS()': 'return 1 / 0',
  'DAY()': 'return new Date(Date.UTC(2026, 8, 30, 15))',
  'OBJECT()': 'return { a: 1 }',
  'FAILS()': 'throw new Error("Light includes 5,000 messages.")',
  'THROWS_TEXT()': 'throw "only a text"',
  'TRUTH()': 'return true',
})

describe('a custom function is handed', () => {
  // Fresh for each case: a cell keeps the format of what was typed into it before.
  let set: (address: string, content: string) => unknown
  let value: (address: string) => unknown
  beforeEach(() => {
    ;({ set, value } = openWorkbook({ code }))
  })
  it.each([
    ['a number for a number cell', '1234', '=ECHO(A1)', 'number 1234'],
    ['a text for a text cell', 'light', '=ECHO(A1)', 'string "light"'],
    ['a truth value for TRUE', 'TRUE', '=ECHO(A1)', 'boolean true'],
    ['a fraction for a percentage', '10%', '=ECHO(A1)', 'number 0.1'],
    ['an empty text for a blank cell', '', '=ECHO(A1)', 'string ""'],
    ['a text for digits typed after an apostrophe', "'007", '=ECHO(A1)', 'string "007"'],
    // 2026-09-30T15:00Z is midnight in Tokyo
    ['midnight in Tokyo for a date cell', '2026-10-01', '=ECHO(A1)', 'Date 2026-09-30T15:00:00.000Z'],
    ['a text for a date written in the formula', '', '=ECHO("2026-10")', 'string "2026-10"'],
    ['the value, not a table, for a range of one cell', '7', '=ECHO(A1:A1)', 'number 7'],
    ['rows of a range', '7', '=ECHO(A1:B2)', '[[number 7 string ""] [string "" string ""]]'],
    ["Google's word for an error cell", '=1/0', '=ECHO(A1)', 'string "#DIV/0!"'],
    ["Google's word for a broken formula", '=1+', '=ECHO(A1)', 'string "#ERROR!"'],
    ["Google's word for a broken reference", '=SUM(nosheet!A1)', '=ECHO(A1)', 'string "#REF!"'],
    ['undefined for nothing at all', '', '=ECHO()', 'undefined'],
  ])('%s', (_, content, formula, expected) => {
    set('A1', content)
    set('D1', formula)
    expect(value('D1')).toBe(expected)
  })

  it.each([
    ['no more arguments than are written', '=COUNT_ARGS(1)', '1 number 1 undefined undefined'],
    ['undefined for a place left empty', '=COUNT_ARGS(1,,3)', '3 number 1 undefined number 3'],
    ['fewer arguments when the last are left empty', '=COUNT_ARGS(1,,)', '1 number 1 undefined undefined'],
  ])('%s', (_, formula, expected) => {
    set('D1', formula)
    expect(value('D1')).toBe(expected)
  })
})

describe('a cell shows', () => {
  const { set, value, display, message } = openWorkbook({ code })
  it.each([
    ['nothing for undefined', '=NOTHING()', ''],
    ['nothing for null', '=NULL()', ''],
    ['#NUM! for NaN', '=NOT_A_NUMBER()', '#NUM!'],
    ['#NUM! for an infinite number', '=ENDLESS()', '#NUM!'],
    ['the day of a Date in the zone of the spreadsheet', '=DAY()', '2026-10-01'],
    ['TRUE for true', '=TRUTH()', 'TRUE'],
    ['an error for an object', '=OBJECT()', '#ERROR'],
  ])('%s', (_, formula, expected) => {
    set('A1', formula)
    expect(display('A1')).toBe(expected)
  })

  it.each([
    ['the message of an Error', '=FAILS()', 'Light includes 5,000 messages.'],
    ['a thrown text', '=THROWS_TEXT()', 'only a text'],
  ])('an error with %s', (_, formula, expected) => {
    set('A1', formula)
    expect(value('A1')).toBe('#ERROR')
    expect(message('A1')).toBe(expected)
  })

  it('a plain list going down, a table going right and down, short rows filled with blanks', () => {
    set('A1', '=LIST()')
    set('C1', '=RAGGED()')
    expect(['A1', 'A2', 'A3', 'B1'].map((cell) => value(cell))).toEqual([1, 2, 3, null])
    expect(['C1', 'D1', 'E1'].map((cell) => value(cell))).toEqual(['a', '', ''])
    expect(['C2', 'D2', 'E2'].map((cell) => value(cell))).toEqual(['b', '', true])
  })

  it('NaN inside a table in that cell alone, and a sum over it stops', () => {
    set('A10', '=MARKED()')
    set('E10', '=SUM(A10:C10)')
    expect(['A10', 'B10', 'C10', 'E10'].map((cell) => value(cell))).toEqual([1, '#NUM!', 3, '#NUM!'])
  })
})

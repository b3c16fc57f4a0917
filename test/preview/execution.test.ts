// What a script may do from a cell, while opening and from a menu, and what it can see of the world around it.
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../preview/headless.ts'
import { addon } from '../support/addon.ts'

const cell = (body: string, more: Record<string, string> = {}) => {
  const workbook = openWorkbook({ code: addon({ 'TRY()': body, ...more }) })
  workbook.set('B2', '=TRY()')
  return workbook
}

describe('one execution', () => {
  it('has globals of its own: what the last one changed is gone', () => {
    const code = `var app_ = (function () { var runs = 0; return { RUNS: function () { return ++runs } } })();
/** Counts.
 * @customfunction */
function RUNS() { return app_.RUNS.apply(this, arguments); }`
    const { set, value } = openWorkbook({ code })
    set('A1', '=RUNS()')
    set('A2', '=RUNS()')
    expect([value('A1'), value('A2')]).toEqual([1, 1])
  })

  it.each(
    [
      'setTimeout',
      'fetch',
      'URL',
      'TextEncoder',
      'structuredClone',
      'process',
      'require',
      'WebAssembly',
      'window',
    ].map((name) => [name]),
  )('knows no %s, as at Google', (name) => {
    expect(cell(`return typeof ${name}`).value('B2')).toBe('undefined')
  })

  it.each([
    ['eval', 'eval("1")'],
    ['Function', 'new Function("return 1")()'],
  ])('cannot make code from a text with %s', (_, attempt) => {
    expect(cell(`return ${attempt}`).message('B2')).toMatch(/Code generation from strings disallowed/)
  })
})

describe('from a cell a script', () => {
  it.each([
    ['shows nothing', 'SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    [
      'writes no cell',
      'SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1).setValues([[1]])',
      'You do not have permission to call Range.setValues',
    ],
    [
      'adds no sheet',
      'SpreadsheetApp.getActive().insertSheet("x")',
      'You do not have permission to call Spreadsheet.insertSheet',
    ],
    [
      'takes no lock',
      'LockService.getDocumentLock()',
      'You do not have permission to call LockService.getDocumentLock',
    ],
  ])('%s', (_, body, sentence) => {
    expect(cell(`return ${body}`).message('B2')).toBe(sentence)
  })

  it.each([
    ['the time zone of the spreadsheet', 'SpreadsheetApp.getActive().getSpreadsheetTimeZone()', 'Asia/Tokyo'],
    ['the language of the user', 'Session.getActiveUserLocale()', 'en'],
    ['another cell', 'SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1).isBlank()', true],
  ])('may read %s', (_, body, expected) => {
    expect(cell(`return ${body}`).value('B2')).toBe(expected)
  })
})

describe('while opening, before the user has agreed to anything', () => {
  const opening = (body: string) => () => openWorkbook({ code: addon({ 'onOpen()': body }) })

  it('a script builds its menu', () => {
    const body = `SpreadsheetApp.getUi().createAddonMenu().addItem('Plan', 'plan').addItem('About', 'about').addToUi()`
    expect(opening(body)().shown.menus).toEqual([
      {
        name: 'Cost planner for LINE',
        items: [
          { name: 'Plan', functionName: 'plan' },
          { name: 'About', functionName: 'about' },
        ],
      },
    ])
  })

  it.each([
    ['touches no document', 'SpreadsheetApp.getActive()'],
    ['reads no properties', 'PropertiesService.getUserProperties()'],
    ['opens no sidebar', 'SpreadsheetApp.getUi().showSidebar({})'],
  ])('it %s', (_, body) => {
    expect(opening(body)).toThrow('You do not have permission to call')
  })
})

describe('the stand-in', () => {
  it.each([
    ['SpreadsheetApp.create()', 'not in the stand-in: SpreadsheetApp.create'],
    ['SpreadsheetApp.getActive().addEditor()', 'not in the stand-in: Spreadsheet.addEditor'],
    ['SpreadsheetApp.getActive().getActiveSheet().protect()', 'not in the stand-in: Sheet.protect'],
    [
      'SpreadsheetApp.getActive().getCurrentCell().splitTextToColumns()',
      'not in the stand-in: Range.splitTextToColumns',
    ],
  ])('says so when it lacks %s', (body, sentence) => {
    const { run } = openWorkbook({ code: addon({ 'tries()': body }) })
    expect(() => run('tries')).toThrow(sentence)
  })

  it('counts the calls of a script by name and leaves out those of the cells it recalculates', () => {
    const { run, services, set } = openWorkbook({
      code: addon({
        'fill()':
          'var s = SpreadsheetApp.getActive().getActiveSheet(); s.getRange(1, 1).setValues([[1]]); s.getRange(2, 1).setValues([[2]])',
        'ZONE(value)': 'return SpreadsheetApp.getActive().getSpreadsheetTimeZone()',
      }),
    })
    set('C1', '=ZONE(A1:A2)')
    services.reset()
    run('fill')
    expect(services.calls).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getActiveSheet': 1,
      'Sheet.getRange': 2,
      'Range.setValues': 2,
    })
    // 1 + 1 + 2 + 2
    expect(services.total).toBe(6)
    expect(services.cellCalls['Spreadsheet.getSpreadsheetTimeZone']).toBeGreaterThan(0)
  })
})

// What the sheets of the add-on ask of the spreadsheet engine, answered as Google does.
import { beforeAll, describe, expect, it } from 'vitest'
import { script } from '../support/piece.ts'

const OTHER = "'Plan B; 2'"

/** Three months in columns A to C, and a second sheet whose name needs quotes. */
function workbook(body = '') {
  const opened = script(`
    var other = book.insertSheet('Plan B; 2')
    other.getRange(1, 1, 4, 2).setValues([['a', 1], ['b', 2], ['c', 3], ['a', 4]])
    s.getRange(1, 1, 4, 4).setValues([[2, 3, 4, ''], [10, 20, 30, ''], ['', 15, 50, 25], [0.1, 0, 0.5, '']])
    book.setActiveSheet(s); ${body}`)
  opened.go()
  return opened
}

describe('a formula', () => {
  let opened: ReturnType<typeof workbook>
  beforeAll(() => {
    opened = workbook()
  })

  it.each([
    // 2×10×ROUND(25×0.9) + 3×20×ROUND(15) + 4×30×ROUND(25×0.5) = 2×10×23 + 3×20×15 + 4×30×13
    [
      'counts over a row of months, each with a limit of its own or none',
      '=ARRAYFORMULA(SUM(A1:C1*A2:C2*ROUND(IF(A3:C3="",$D$3,IF($D$3<A3:C3,$D$3,A3:C3))*(1-A4:C4),0)))',
      2920,
    ],
    ['adds what stands beside a text on another sheet', `=SUMIF(${OTHER}!A1:A4,"a",${OTHER}!B1:B4)`, 5],
    ['counts texts on another sheet', `=COUNTIF(${OTHER}!A1:A4,"a")`, 2],
    ['counts numbers on another sheet', `=COUNTIF(${OTHER}!$B$1:$B$4,">=2")`, 3],
    ['looks up on another sheet', `=VLOOKUP("b",${OTHER}!A1:B4,2,FALSE)`, 2],
    ['finds a row on another sheet', `=INDEX(${OTHER}!B1:B4,MATCH("c",${OTHER}!A1:A4,0))`, 3],
    ['says that it has found none', `=MATCH("z",${OTHER}!A1:A4,0)`, '#N/A'],
    ['takes another value for an error', `=IFERROR(MATCH("z",${OTHER}!A1:A4,0),"none")`, 'none'],
    ['writes a month', '=TEXT(DATE(2026,9,1),"yyyy-mm")', '2026-09'],
    ['goes to the end of a shorter month', '=TEXT(EDATE(DATE(2026,1,31),1),"yyyy-mm-dd")', '2026-02-28'],
    ['joins what is not blank', '=TEXTJOIN(", ",TRUE,A2:C3)', '10, 20, 30, 15, 50'],
    ['joins what keeps a condition', '=ARRAYFORMULA(TEXTJOIN(", ",TRUE,IF(A1:C1>2,A2:C2,"")))', '20, 30'],
    ['takes a blank cell for an empty text', '=IF(A3="","blank","full")', 'blank'],
  ])('%s', (_what, formula, expected) => {
    opened.set('H1', formula)
    expect(opened.value('H1')).toBe(expected)
  })

  it('takes another value for each error that it spills', () => {
    opened.set('H2', '=ARRAYFORMULA(IFERROR(A2:C2/A3:C3,"none"))')
    // 10 / blank, 20 / 15, 30 / 50
    expect(['H2', 'I2', 'J2'].map((each) => opened.value(each))).toEqual(['none', 20 / 15, 0.6])
  })

  it('gives a date that a script reads as one', () => {
    const { go } = script(`s.getRange(1, 1).setValues([['=EDATE(DATE(2026,1,31),1)']])
      return s.getRange(1, 1).getValues()[0][0].toISOString()`)
    // Midnight in Tokyo
    expect(go()).toBe('2026-02-27T15:00:00.000Z')
  })
})

describe('a formula on another sheet', () => {
  const formulas = (opened: ReturnType<typeof workbook>) => {
    const { getters } = opened.model
    const [sheetId = ''] = getters.getSheetIds()
    const cell = getters.getCell({ sheetId, col: 7, row: 0 })
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : ''
  }

  it('follows its name', () => {
    const opened = workbook()
    const { model, set, value } = opened
    set('H1', `=${OTHER}!B2`)
    const sheetId = model.getters.getSheetIdByName('Plan B; 2') ?? ''
    model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Plan B; 2', newName: 'Plan C' })
    expect([formulas(opened), value('H1')]).toEqual(["='Plan C'!B2", 2])
  })

  it('follows its rows', () => {
    const opened = workbook(`s.getRange(1, 8).setValues([["=SUM(${OTHER}!B2:B3)"]])
      other.insertRowsBefore(1, 1); other.insertRowsAfter(3, 1)`)
    expect([formulas(opened), opened.value('H1')]).toEqual([`=SUM(${OTHER}!B3:B5)`, 5])
  })
})

describe('a copy of a sheet', () => {
  it('has its formulas, rules, conditional formats and charts, each of its own', () => {
    const { model } = workbook(`s.getRange(1, 8).setValues([['=A1*2']])
      var rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>0').setAllowInvalid(false).build()
      s.getRange(1, 1, 1, 2).setDataValidations([[rule, rule]])
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>2')
        .setBold(true).setRanges([s.getRange(1, 1, 1, 3)]).build()])
      s.insertChart(s.newChart().addRange(s.getRange(1, 1, 2, 3)).build())`)
    const { getters } = model
    const [sheetId = ''] = getters.getSheetIds()
    model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: 'copy', sheetNameTo: 'Copy' })
    model.dispatch('UPDATE_CELL', { sheetId: 'copy', col: 0, row: 0, content: '7' })
    model.dispatch('REMOVE_DATA_VALIDATION_RULE', {
      sheetId,
      id: getters.getDataValidationRules(sheetId)[0]?.id ?? '',
    })
    const seen = (id: string) => ({
      doubled: getters.getEvaluatedCell({ sheetId: id, col: 7, row: 0 }).value,
      bold: [0, 1, 2].map((col) =>
        Boolean(getters.getCellConditionalFormatStyle({ sheetId: id, col, row: 0 })),
      ),
      rules: getters
        .getDataValidationRules(id)
        .map(({ ranges }) => getters.getRangeString(ranges[0] as never, id)),
      charts: getters.getChartIds(id).length,
    })
    expect([seen(sheetId), seen('copy')]).toEqual([
      { doubled: 4, bold: [false, true, true], rules: [], charts: 1 },
      { doubled: 14, bold: [true, true, true], rules: ['A1:B1'], charts: 1 },
    ])
  })
})

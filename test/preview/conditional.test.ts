// Conditional formats: what a script sets, what a cell then looks like, and what a script gets back.
import { describe, expect, it } from 'vitest'
import { result, script } from '../support/piece.ts'

const RULE = 'SpreadsheetApp.newConditionalFormatRule()'

function formatted(body: string) {
  const workbook = script(body)
  workbook.go()
  const { getters } = workbook.model
  const sheetId = getters.getActiveSheetId()
  return {
    ...workbook,
    style: (address: string) =>
      getters.getCellConditionalFormatStyle({
        sheetId,
        ...workbook.book.engine.helpers.toCartesian(address),
      }),
    formats: () =>
      getters
        .getConditionalFormats(sheetId)
        .map(({ rule, ranges }) => [ranges.join(' '), 'values' in rule ? rule.values[0] : rule.type]),
  }
}

/** Puts rules over ranges of a sheet with 1 to 3 in A1:A3 and 4 to 6 in C1:C3. */
const over = (rules: string) => `s.getRange(1, 1, 3, 3).setValues([[1, '', 4], [2, '', 5], [3, '', 6]])
  s.setConditionalFormatRules([${rules}])`
const A = 's.getRange(1, 1, 3, 1)'
const C = 's.getRange(1, 3, 3, 1)'

describe('a conditional format', () => {
  it('colours the cells whose formula is satisfied, moved with each cell', () => {
    const { style } = formatted(
      over(`${RULE}.whenFormulaSatisfied('=A1>=2').setBackground('#fce8e6').setFontColor('#c5221f').setBold(true)
        .setRanges([${A}]).build()`),
    )
    const red = { fillColor: '#fce8e6', textColor: '#c5221f', bold: true }
    expect(['A1', 'A2', 'A3'].map(style)).toEqual([undefined, red, red])
  })

  it('reads its formula from the first of several ranges', () => {
    const { style, formats } = formatted(
      over(`${RULE}.whenFormulaSatisfied('=AND(A1>2,$A1<3)').setBold(true).setRanges([${A}, ${C}]).build()`),
    )
    expect(formats()).toEqual([
      ['A1:A3', '=AND(A1>2,$A1<3)'],
      ['C1:C3', '=AND(C1>2,$A1<3)'],
    ])
    // Column A holds 1 and 2 in rows 1 and 2, column C 4 and 5.
    expect(['A1', 'A2', 'C1', 'C2', 'C3'].map((each) => style(each)?.bold)).toEqual([
      undefined,
      undefined,
      true,
      true,
      undefined,
    ])
  })

  it('comes before those that follow it', () => {
    const rule = (colour: string) =>
      `${RULE}.whenFormulaSatisfied('=TRUE').setBackground('${colour}').setRanges([${A}]).build()`
    expect(formatted(over([rule('#111111'), rule('#222222')].join())).style('A1')).toEqual({
      fillColor: '#111111',
    })
  })

  it('colours cells with an error, too', () => {
    const { style } = formatted(`s.getRange(1, 1).setValues([['=1/0']])
      s.setConditionalFormatRules([
        ${RULE}.whenFormulaSatisfied('=ISERROR(A1)').setBold(true).setRanges([s.getRange(1, 1)]).build()])`)
    expect(style('A1')).toEqual({ bold: true })
  })

  it('follows what is typed', () => {
    const { set, style } = formatted(
      over(`${RULE}.whenFormulaSatisfied('=A1>$B$1').setBold(true).setRanges([${A}]).build()`),
    )
    set('B1', '2')
    expect(['A2', 'A3'].map(style)).toEqual([undefined, { bold: true }])
  })

  it("is read by the sheet's locale", () => {
    const body = `s.setConditionalFormatRules([${RULE}.whenFormulaSatisfied('=AND(A1>1,5;TRUE)').setBold(true)
      .setRanges([${A}]).build()])`
    const { go, set, model } = script(body, { sheetLocale: 'de_DE' })
    go()
    set('A1', '1.6')
    const position = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 }
    expect(model.getters.getCellConditionalFormatStyle(position)).toEqual({ bold: true })
  })

  it('moves with rows and columns that are added', () => {
    const { formats } = formatted(`${over(
      `${RULE}.whenFormulaSatisfied('=A1>$C$1').setBold(true).setRanges([${A}, ${C}]).build()`,
    )}
      s.insertRowsBefore(1, 1); s.insertRowsAfter(2, 2); s.insertColumnsAfter(1, 1)`)
    expect(formats()).toEqual([
      ['A2:A6', '=A2>$D$2'],
      ['D2:D6', '=D2>$D$2'],
    ])
  })
})

describe('the conditional formats of a sheet', () => {
  const two = `${RULE}.whenFormulaSatisfied('=A1>1').setBold(true).setRanges([${A}, ${C}]).build(),
    ${RULE}.whenFormulaSatisfied('=A1>2').setBold(true).setRanges([${A}]).build()`

  it('are read as they were written', () => {
    expect(
      result(`${over(two)}
        return s.getConditionalFormatRules().map(function (each) {
          return [each.getBooleanCondition().getCriteriaValues(),
            each.getRanges().map(function (range) { return range.getSheet().getName() + '!' + range.getA1Notation() })]
        })`),
    ).toEqual([
      [['=A1>1'], ['Sheet1!A1:A3', 'Sheet1!C1:C3']],
      [['=A1>2'], ['Sheet1!A1:A3']],
    ])
  })

  it('stay as they are when they are handed back, in the order they are handed back in', () => {
    const { formats } = formatted(`${over(two)}
      s.insertRowsBefore(1, 1); s.setConditionalFormatRules(s.getConditionalFormatRules().reverse())`)
    expect(formats()).toEqual([
      ['A2:A4', '=A2>2'],
      ['A2:A4', '=A2>1'],
      ['C2:C4', '=C2>1'],
    ])
  })

  it('stay when they are of a kind that somebody has made by hand', () => {
    const { go, model } = script('s.setConditionalFormatRules(s.getConditionalFormatRules())')
    const sheetId = model.getters.getActiveSheetId()
    const scale = {
      type: 'ColorScaleRule' as const,
      minimum: { type: 'value' as const, color: 0xffffff },
      maximum: { type: 'value' as const, color: 0xff0000 },
    }
    model.dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: { id: 'by hand', rule: scale },
      ranges: [model.getters.getRangeDataFromXc(sheetId, 'B:B')],
    })
    const before = model.getters.getConditionalFormats(sheetId)
    go()
    expect(model.getters.getConditionalFormats(sheetId)).toEqual(before)
    expect(before).toHaveLength(1)
  })

  it('are gone where none are handed back', () => {
    expect(formatted(`${over(two)}; s.setConditionalFormatRules([])`).formats()).toEqual([])
  })

  it.each([
    ['in a protected sheet', {}],
    ['over a protected cell', { zone: { left: 0, right: 0, top: 2, bottom: 2 } }],
  ])('refuse to be set %s', (_where, protection) => {
    const { go, book, model } = script(over(two))
    book.protections.push({ sheetId: model.getters.getActiveSheetId(), canEdit: false, ...protection })
    expect(go).toThrow('You are trying to edit a protected cell or object.')
  })
})

describe('a refused rule', () => {
  const build = (formula: string) =>
    `s.setConditionalFormatRules([${RULE}.whenFormulaSatisfied("${formula}").setBold(true).setRanges([${A}]).build()])`
  it.each([
    [
      'looks at another sheet',
      `book.insertSheet('Two'); ${build("='Two'!A1>1")}`,
      'Conditional format rule cannot reference a different sheet.',
    ],
    ['calls the add-on', build('=COST(A1)>1'), 'A rule cannot use the custom function COST.'],
    ['has a broken formula', build('=A1>'), 'ADD_CONDITIONAL_FORMAT was refused: ValueCellIsInvalidFormula'],
    ['has no formula', `${RULE}.setRanges([${A}]).build()`, 'not in the stand-in'],
    ['has a formula without =', build('A1>1'), 'not in the stand-in'],
    ['has no ranges', `${RULE}.whenFormulaSatisfied('=A1').build()`, 'not in the stand-in'],
    [
      'has a range left of its first',
      `${RULE}.whenFormulaSatisfied('=A1').setRanges([${C}, ${A}]).build()`,
      'not in the stand-in: a conditional format whose first range is not the one at the top left',
    ],
    [
      'lies on another sheet',
      `var r = ${RULE}.whenFormulaSatisfied('=A1').setRanges([${A}]).build()
        book.insertSheet('Two').setConditionalFormatRules([r])`,
      'not in the stand-in: a conditional format with ranges of another sheet',
    ],
    ['is a builder', `s.setConditionalFormatRules([${RULE}])`, 'A conditional format rule was expected'],
    ['has a colour by name', `${RULE}.setBackground('red')`, 'not in the stand-in: colour red'],
    [
      'is bold by a word',
      `${RULE}.setBold('bold')`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.setBold.",
    ],
  ])('%s', (_what, body, sentence) => {
    expect(script(body, { functions: { 'COST(n)': 'return n' } }).go).toThrow(sentence)
  })
})

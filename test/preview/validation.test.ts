// Rules of cells: what a script sets, and what they then refuse.
import { describe, expect, it } from 'vitest'
import { result, script } from '../support/piece.ts'

const RULE = 'SpreadsheetApp.newDataValidation()'
/** Puts one rule into every cell of a range. */
const FILL = `function fill(range, rule) {
  range.setDataValidations(range.getValues().map(function (row) { return row.map(function () { return rule }) }))
}`

function ruled(body: string) {
  const workbook = script(`${FILL} ${body}`)
  workbook.go()
  const sheetId = workbook.model.getters.getActiveSheetId()
  const at = (address: string) => ({ sheetId, ...workbook.book.engine.helpers.toCartesian(address) })
  const { getters } = workbook.model
  return {
    ...workbook,
    invalid: (address: string) => getters.isDataValidationInvalid(at(address)),
    /** Formulas of the rules by range, whatever their order. */
    formulas: () =>
      Object.fromEntries(
        getters
          .getDataValidationRules(sheetId)
          .map(({ ranges, criterion }) => [
            ranges.map((range) => getters.getRangeString(range, sheetId)).join(' '),
            criterion.values[0],
          ]),
      ),
  }
}

describe('a rule', () => {
  it.each([
    ['two numbers', 'requireNumberBetween(0, 100)', ['0', '100', '12.5', '50%'], ['-0.1', '100.1', 'many']],
    ['a least number', 'requireNumberGreaterThanOrEqualTo(0)', ['0', '1e9'], ['-1', 'none', 'TRUE']],
    ['a list', "requireValueInList(['Light', 'Plan B'])", ['Light', 'Plan B'], ['light', 'Free', '1']],
    ['a list of numbers', "requireValueInList(['1', '12'], false)", ['12'], ['2']],
    ['a checkbox', 'requireCheckbox()', ['TRUE', 'FALSE'], ['yes', '1']],
    ['a day', 'requireDate()', ['2026-10-01'], ['soon']],
    ['a formula', "requireFormulaSatisfied('=AND(ISNUMBER(A1), $A$1 = INT(A1))')", ['3', '-3'], ['3.5', 'x']],
    ['a formula on other cells', "requireFormulaSatisfied('=A1 <= $B$9 * 2')", ['20'], ['21']],
    ['a formula about a text', "requireFormulaSatisfied('=LEN(A1) < 4')", ['a"b', 'ab\\'], ['a"bc', '""""']],
  ])(
    'of %s lets pass %s %j and refuses %j, and lets a cell be emptied',
    (_what, requirement, passing, refused) => {
      const { set, value } = ruled(
        `s.getRange(9, 2).setValues([[10]]); fill(s.getRange(1, 1), ${RULE}.${requirement}.setAllowInvalid(false).build())`,
      )
      for (const content of passing) set('A1', content)
      const last = value('A1')
      expect(last).not.toBe(null)
      for (const content of refused) expect(() => set('A1', content), content).toThrow()
      expect(value('A1')).toBe(last)
      set('A1', '')
      expect(value('A1')).toBe(null)
    },
  )

  it.each([
    ['a formula', "requireFormulaSatisfied('=A1=INT(A1)')", [6, null], [5.5]],
    ['a list', "requireValueInList(['a'])", ['a', null], ['A']],
  ])(
    'of %s knows, before a value stands in its cell, that %j may and %j may not',
    (_what, requirement, may, mayNot) => {
      const { model } = ruled(
        `s.getRange(1, 1).setValues([[5]]); fill(s.getRange(1, 1), ${RULE}.${requirement}.build())`,
      )
      const position = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 }
      const valid = (value: string | number | null) =>
        model.getters.getValidationResultForCellValue(value, position).isValid
      expect([may.map(valid), mayNot.map(valid)]).toEqual([[true, true], [false]])
    },
  )

  it('warns only, unless it is told to refuse', () => {
    const { set, value, invalid } = ruled(
      `fill(s.getRange(1, 1), ${RULE}.requireNumberBetween(1, 2).build())`,
    )
    set('A1', '3')
    expect([value('A1'), invalid('A1')]).toEqual([3, true])
  })

  it('refuses with its help', () => {
    const { set } = ruled(`fill(s.getRange(1, 1), ${RULE}.requireNumberBetween(1, 2)
      .setAllowInvalid(false).setHelpText('One or two accounts.').build())`)
    expect(() => set('A1', '3')).toThrow('One or two accounts.')
  })

  it('refuses what a script writes when it is flushed, and leaves alone what was there before', () => {
    const body = `fill(s.getRange(1, 1, 1, 2), ${RULE}.requireDate().setAllowInvalid(false).build())
      s.getRange(1, 1, 1, 2).setBackgrounds([['#ffffff', '#ffffff']])
      s.getRange(1, 2).setValues([['soon']]); SpreadsheetApp.flush()`
    const { go, set } = script(`${FILL} ${body}`)
    set('A1', 'once')
    expect(go).toThrow('The data you entered in cell B1 violates the data validation rules set on this cell.')
  })

  it('makes a checkbox of a blank cell, unticked, and keeps one that is ticked', () => {
    const { value, model } = ruled(
      `s.getRange(1, 1).setValues([[true]]); fill(s.getRange(1, 1, 2, 1), ${RULE}.requireCheckbox().build())`,
    )
    expect([value('A1'), value('A2')]).toEqual([true, false])
    const position = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 }
    expect(model.getters.isCellValidCheckbox(position)).toBe(true)
  })

  it.each([
    ['shows an arrow', '', true],
    ['shows none when it is told so', ', false', false],
  ])('of a list %s', (_what, argument, hasArrow) => {
    const { model } = ruled(`fill(s.getRange(1, 1), ${RULE}.requireValueInList(['a']${argument}).build())`)
    const position = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 }
    expect(model.getters.cellHasListDataValidationIcon(position)).toBe(hasArrow)
  })
})

describe('the rules of a range', () => {
  it('are one for all the cells that share it, beside others and none', () => {
    const { model, set } = ruled(`var few = ${RULE}.requireNumberBetween(1, 3).setAllowInvalid(false).build()
      var many = ${RULE}.requireNumberBetween(4, 9).setAllowInvalid(false).build()
      s.getRange(1, 1, 2, 3).setDataValidations([[few, many, null], [few, many, few]])`)
    expect(model.getters.getDataValidationRules(model.getters.getActiveSheetId())).toHaveLength(2)
    for (const address of ['A1', 'A2', 'C2']) expect(() => set(address, '4'), address).toThrow()
    for (const address of ['B1', 'B2']) expect(() => set(address, '3'), address).toThrow()
    set('C1', 'free')
  })

  it('are one where a script gives one for all, whose formula follows its cells, and none where it gives none', () => {
    const { set, formulas } = ruled(`var rule = ${RULE}.requireFormulaSatisfied('=B2<10')
        .setAllowInvalid(false).build()
      s.getRange(2, 2, 3, 2).setDataValidation(rule)
      s.getRange(3, 2, 1, 2).setDataValidation(null)`)
    expect(formulas()).toEqual({ 'B2:C2': '=B2<10', 'B4:C4': '=B4<10' })
    for (const address of ['B2', 'C4']) expect(() => set(address, '10'), address).toThrow()
    for (const address of ['B3', 'D4']) set(address, '10')
  })

  it('take the place of what stood there, and null of nothing', () => {
    const { set, formulas } =
      ruled(`var rule = ${RULE}.requireNumberBetween(1, 3).setAllowInvalid(false).build()
      fill(s.getRange(1, 1, 3, 3), rule); fill(s.getRange(2, 2), null)
      fill(s.getRange(1, 1), ${RULE}.requireDate().setAllowInvalid(false).build())`)
    set('B2', 'free')
    expect(() => set('A1', 'x')).toThrow('date')
    for (const address of ['B1', 'C3', 'A3']) expect(() => set(address, '4'), address).toThrow()
    expect(Object.keys(formulas())).toContain('A1')
  })

  it('are gone when they are cleared, the values stay', () => {
    const { set, value, formulas } =
      ruled(`var rule = ${RULE}.requireCheckbox().setAllowInvalid(false).build()
      fill(s.getRange(1, 1, 2, 1), rule); s.getRange(1, 1).clearDataValidations()`)
    expect([value('A1'), formulas()]).toEqual([false, { A2: undefined }])
    set('A1', 'free')
  })

  it('refuse to be set where somebody protects a cell', () => {
    const { go, book, model } = script(`${FILL} fill(s.getRange(1, 1, 2, 1), null)`)
    const sheetId = model.getters.getActiveSheetId()
    book.protections.push({ sheetId, canEdit: false, zone: { left: 0, right: 0, top: 1, bottom: 1 } })
    expect(go).toThrow('You are trying to edit a protected cell or object.')
  })
})

describe("a rule's formula is written for its first cell", () => {
  const over = (formula: string, rows: string) => `
    var r = ${RULE}.requireFormulaSatisfied('${formula}').setAllowInvalid(false).build()
    s.getRange(2, 2, 3, 3).setDataValidations(${rows})`

  it('and moves with its relative references to the others, in whatever shape they lie', () => {
    const { formulas } = ruled(over('=B2<$A2+B$1+$A$1', '[[r, null, r], [r, null, null], [null, r, r]]'))
    expect(formulas()).toEqual({
      'B2:B3': '=B2<$A2+B$1+$A$1',
      'C4:D4': '=C4<$A4+C$1+$A$1',
      D2: '=D2<$A2+D$1+$A$1',
    })
  })

  it('and refuses by what stands beside each cell', () => {
    const { set } = ruled(
      `s.getRange(2, 1, 2, 1).setValues([[1], [5]]); ${over('=B2<=$A2', '[[r, null, r], [r, null, r], [r, r, r]]')}`,
    )
    set('B3', '5')
    set('D3', '5')
    expect(() => set('D2', '2')).toThrow()
    expect(() => set('B2', '2')).toThrow()
  })

  it('and stays right where a part of its cells gets another rule', () => {
    const { formulas } = ruled(`${over('=B2<$A2', '[[r, r, r], [r, r, r], [r, r, r]]')}
      s.getRange(2, 2, 1, 2).clearDataValidations()`)
    expect(formulas()).toEqual({ 'B3:C4': '=B3<$A3', 'D2:D4': '=D2<$A2' })
  })

  it('and moves with rows and columns that are added', () => {
    const { formulas } = ruled(`${over('=B2<$A2+$A$1', '[[r, r, r], [r, r, r], [r, r, r]]')}
      s.insertRowsBefore(2, 1); s.insertRowsAfter(3, 2); s.insertColumnsBefore(1, 1)`)
    // B2:D4 → B3:D5, with two rows in between B3:D7, then a column to the right
    expect(formulas()).toEqual({ 'C3:E7': '=C3<$B3+$B$1' })
  })

  it("and is read by the sheet's locale", () => {
    const body = `s.getRange(1, 1).setDataValidations([[${RULE}.requireFormulaSatisfied('=AND(A1<1,5;A1>0)')
      .setAllowInvalid(false).build()]])`
    const { go, set } = script(body, { sheetLocale: 'de_DE' })
    go()
    set('A1', '1.4')
    expect(() => set('A1', '1.6')).toThrow()
  })

  it.each([
    ['that is none', '=A1 +', 'ADD_DATA_VALIDATION_RULE was refused: InvalidDataValidationCriterionValue'],
    ['without =', 'A1 > 1', 'ADD_DATA_VALIDATION_RULE was refused: InvalidDataValidationCriterionValue'],
    [
      'that counts its own cell among others',
      '=SUM(A$1:A$3) < 9',
      'not in the stand-in: a rule over a range',
    ],
    ['that calls the add-on', '=COST(A1) < 9', 'A rule cannot use the custom function COST.'],
  ])('and is refused when it is one %s', (_what, formula, sentence) => {
    const place = `s.getRange(1, 1).setDataValidations([[${RULE}.requireFormulaSatisfied('${formula}').build()]])`
    const { go } = script(place, { functions: { 'COST(n)': 'return n' } })
    expect(go).toThrow(sentence)
  })
})

describe('a refused call', () => {
  const signature = (method: string, list: string) =>
    `The parameters (${list}) don't match the method signature for SpreadsheetApp.DataValidationBuilder.${method}.`
  it.each([
    ['requireNumberBetween("1", 2)', signature('requireNumberBetween', 'String,number')],
    ['requireNumberBetween(1)', signature('requireNumberBetween', 'number')],
    ['requireNumberGreaterThanOrEqualTo(NaN)', signature('requireNumberGreaterThanOrEqualTo', 'number')],
    ['requireValueInList("a")', signature('requireValueInList', 'String')],
    ['requireValueInList([1, 2])', signature('requireValueInList', 'number[]')],
    ['requireCheckbox(true)', signature('requireCheckbox', 'Boolean')],
    ['requireFormulaSatisfied(true)', signature('requireFormulaSatisfied', 'Boolean')],
    ['setAllowInvalid("no")', signature('setAllowInvalid', 'String')],
    ['setHelpText(null)', signature('setHelpText', 'null')],
    ['build()', 'not in the stand-in: a rule that requires nothing'],
    ['requireTextIsEmail()', 'not in the stand-in: DataValidationBuilder.requireTextIsEmail'],
  ])('%s', (call, sentence) => {
    expect(() => result(`${RULE}.${call}`)).toThrow(sentence)
  })

  it.each([
    ['a builder in place of a rule', `[[${RULE}]]`, 'A data validation rule was expected'],
    ['fewer rules than cells', '[[]]', 'The number of columns in the data does not match'],
  ])('%s', (_what, rules, sentence) => {
    expect(() => result(`s.getRange(1, 1).setDataValidations(${rules})`)).toThrow(sentence)
  })
})

// How cells and sheets look, and what of it is cleared.
import { describe, expect, it } from 'vitest'
import { script } from '../support/piece.ts'

function looked(body: string) {
  const workbook = script(body)
  workbook.go()
  const { getters } = workbook.model
  const sheetId = getters.getActiveSheetId()
  const at = (address: string) => ({ sheetId, ...workbook.book.engine.helpers.toCartesian(address) })
  return {
    ...workbook,
    getters,
    sheetId,
    style: (address: string) => getters.getCellStyle(at(address)),
    /** Its sides with their style. */
    border: (address: string) =>
      Object.fromEntries(
        Object.entries(getters.getCellBorder(at(address)) ?? {}).flatMap(([side, look]) =>
          look ? [[side, `${look.style} ${look.color}`]] : [],
        ),
      ),
  }
}

describe('the cells of a range', () => {
  it.each([
    ['setFontSizes', '[[14, 9]]', [{ fontSize: 14 }, { fontSize: 9 }]],
    ['setFontStyles', "[['italic', 'normal']]", [{ italic: true }, {}]],
    ['setWraps', '[[true, false]]', [{ wrapping: 'wrap' }, { wrapping: 'overflow' }]],
    ['setVerticalAlignments', "[['top', 'middle']]", [{ verticalAlign: 'top' }, { verticalAlign: 'middle' }]],
    ['setVerticalAlignments', "[['bottom', null]]", [{ verticalAlign: 'bottom' }, {}]],
  ])('take %s(%s)', (method, values, [first, second]) => {
    const { style } = looked(`s.getRange(1, 1, 1, 2).${method}(${values})`)
    expect([style('A1'), style('B1')]).toEqual([first, second])
  })

  it.each([
    ['setFontSizes', '[["14"]]', 'String[]'],
    ['setFontSizes', '[[null]]', 'null[]'],
    ['setFontStyles', '[[true]]', 'Boolean[]'],
    ['setWraps', '[["wrap"]]', 'String[]'],
    ['setVerticalAlignments', '["top"]', 'String[]'],
    ['setBorder', 'true, true, true, true', 'Boolean,Boolean,Boolean,Boolean'],
    [
      'setBorder',
      'true, true, true, true, null, null, "#000000"',
      'Boolean,Boolean,Boolean,Boolean,null,null,String',
    ],
    ['setBorder', 'true, true, true, true, null, 1', 'Boolean,Boolean,Boolean,Boolean,null,number'],
  ])('refuse %s(%s)', (method, argument, list) => {
    const { go } = script(`s.getRange(1, 1).${method}(${argument})`)
    expect(go).toThrow(
      `The parameters (${list}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    )
  })

  it('refuse a look where somebody protects one of them', () => {
    const { go, book, model } = script('s.getRange(1, 1, 2, 1).setBorder(true, null, null, null, null, null)')
    const sheetId = model.getters.getActiveSheetId()
    book.protections.push({ sheetId, canEdit: false, zone: { left: 0, right: 0, top: 1, bottom: 1 } })
    expect(go).toThrow('You are trying to edit a protected cell or object.')
  })
})

describe('the borders of a range', () => {
  const DRAWN = 'thin #000000'
  it('are drawn around it and within', () => {
    const { border } = looked('s.getRange(2, 2, 2, 2).setBorder(true, true, true, true, true, true)')
    expect(border('B2')).toEqual({ top: DRAWN, left: DRAWN, bottom: DRAWN, right: DRAWN })
  })

  it('are drawn where it is asked, in colour and style, and those not named stay', () => {
    const { border } = looked(`s.getRange(2, 2, 2, 2).setBorder(true, null, null, null, null, null)
      .setBorder(null, null, true, null, null, null, '#188038', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)`)
    expect([border('B2'), border('C3')]).toEqual([{ top: DRAWN }, { bottom: 'medium #188038' }])
  })

  it('are taken away', () => {
    const { border } = looked(`s.getRange(2, 2).setBorder(true, true, true, true, null, null)
      .setBorder(false, null, false, false, null, null)`)
    expect(border('B2')).toEqual({ left: DRAWN })
  })
})

describe('of a range', () => {
  const full = `var one = s.getRange(1, 1)
    one.setDataValidations([[SpreadsheetApp.newDataValidation().requireCheckbox().build()]])
    one.setValues([[true]]).setFontSizes([[14]]).setNumberFormats([['0']])
      .setBorder(true, null, null, null, null, null)`
  it.each([
    ['clear', null, {}, {}],
    ['clearContent', null, { fontSize: 14 }, { top: 'thin #000000' }],
    ['clearFormat', true, {}, {}],
  ])(
    '%s leaves the value %s, the look %j, the borders %j, and the checkbox',
    (method, value, look, borders) => {
      const { value: read, style, border, getters, sheetId } = looked(`${full}; one.${method}()`)
      expect([read('A1'), border('A1')]).toEqual([value, borders])
      expect(style('A1').fontSize).toBe('fontSize' in look ? look.fontSize : undefined)
      expect(getters.isCellValidCheckbox({ sheetId, col: 0, row: 0 })).toBe(true)
    },
  )

  it.each(['clear', 'clearContent', 'clearFormat', 'clearDataValidations'])(
    '%s clears nothing where a cell is protected',
    (method) => {
      const { go, set, value, book, model } = script(`s.getRange(1, 1, 2, 1).${method}()`)
      set('A1', 'here')
      const sheetId = model.getters.getActiveSheetId()
      book.protections.push({ sheetId, canEdit: false, zone: { left: 0, right: 0, top: 1, bottom: 1 } })
      expect(go).toThrow('You are trying to edit a protected cell or object.')
      expect(value('A1')).toBe('here')
    },
  )
})

describe('a sheet', () => {
  it('has rows of a height, no gridlines, and a tab of a colour', () => {
    const { getters, sheetId } = looked(
      "s.setRowHeightsForced(2, 2, 40).setHiddenGridlines(true).setTabColor('#188038')",
    )
    expect([0, 1, 2, 3].map((row) => getters.getRowSize(sheetId, row) === 40)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(getters.getGridLinesVisibility(sheetId)).toBe(false)
    expect(getters.getSheet(sheetId).color).toBe('#188038')
  })

  it('has gridlines again, and a tab without colour', () => {
    const { getters, sheetId } = looked(
      "s.setHiddenGridlines(true).setHiddenGridlines(false).setTabColor('#188038').setTabColor(null)",
    )
    expect(getters.getGridLinesVisibility(sheetId)).toBe(true)
    expect(getters.getSheet(sheetId).color).toBe(undefined)
  })

  it.each([
    ['setHiddenGridlines', '1', 'number'],
    ['setTabColor', '0', 'number'],
    ['setRowHeightsForced', '1, 1', 'number,number'],
  ])('refuses %s(%s)', (method, argument, list) => {
    expect(script(`s.${method}(${argument})`).go).toThrow(
      `The parameters (${list}) don't match the method signature for SpreadsheetApp.Sheet.${method}.`,
    )
  })
})

// A new sheet is not worked through with all others, and yet every cell is what it is when all are.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatch } from '../../preview/appsscript/engine.ts'
import { openWorkbook } from '../../preview/headless.ts'
import { addon } from '../support/addon.ts'
import { script } from '../support/piece.ts'

describe('a new sheet', () => {
  const growing = "book.insertSheet('New').insertColumnsAfter(26, 4).insertRowsAfter(1000, 10)"

  it('lets stand what nothing of it can change', () => {
    const { go, set, value } = script(growing)
    set('A1', '=RAND()')
    const before = value('A1', 'Sheet1')
    go()
    expect(value('A1', 'Sheet1')).toBe(before)
  })

  it('is found by a reference that is made from a text', () => {
    const { go, set, value } = script(`${growing}.getRange(1, 30).setValues([[7]])`)
    set('A1', '=INDIRECT("New!AD1")')
    expect(value('A1', 'Sheet1')).toBe('#REF')
    go()
    expect(value('A1', 'Sheet1')).toBe(7)
  })

  it('lets the engine know still what has no room', () => {
    const { go, set, model } = script(growing)
    const position = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 }
    set('B1', '5')
    set('A1', '=SEQUENCE(1,3)')
    go()
    expect(model.getters.isArrayFormulaSpillBlocked(position)).toBe(true)
  })

  it('with room added is worked through where a formula refers to it', () => {
    const { go, set, value } = script(
      "book.setActiveSheet(book.getSheetByName('Blank')); book.getActiveSheet().insertColumnsAfter(26, 4)",
      {
        sheets: [
          { id: 'one', name: 'One' },
          { id: 'blank', name: 'Blank' },
        ],
      },
    )
    set('A1', '=COLUMNS(Blank!1:1)', 'One')
    expect(value('A1', 'One')).toBe(26)
    go()
    expect(value('A1', 'One')).toBe(30)
  })
})

const SIZE = 8
/** Of the left half of a sheet, and all in the right half, so that nothing goes round in a circle. */
const FORMULAS = [
  '=SUM(A1:D8)',
  "=SUM('S1'!A1:D8)",
  "='S2'!B2+1",
  '=SEQUENCE(2,3)',
  '=SEQUENCE(1,6)',
  '=TRANSPOSE(A1:B3)',
  '=INDIRECT("S2!A1")',
  '=INDIRECT("S3!B2")',
  "=COLUMNS('S1'!1:1)",
]

const place = { of: fc.nat(3), row: fc.nat(SIZE - 1) }
const step = fc.oneof(
  fc.constant({ sheet: true } as const),
  fc.record({ of: fc.nat(3), room: fc.constantFrom('ROW', 'COL') }),
  fc.record({ ...place, col: fc.nat(SIZE - 1), content: fc.constantFrom('5', '') }),
  fc.record({ ...place, col: fc.integer({ min: 4, max: SIZE - 1 }), content: fc.constantFrom(...FORMULAS) }),
)

it('after any changes all cells are as when the workbook is opened anew', () => {
  const code = addon({ 'go()': '' })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { model } = openWorkbook({
        code,
        sheets: [{ id: 'S0', name: 'S0', rowNumber: SIZE, colNumber: SIZE }],
      })
      const ids = () => model.getters.getSheetIds()
      for (const each of steps) {
        if ('sheet' in each) {
          const name = `S${ids().length}`
          dispatch(model, 'CREATE_SHEET', {
            sheetId: name,
            name,
            position: ids().length,
            rows: SIZE,
            cols: SIZE,
          })
          continue
        }
        const sheetId = ids()[each.of % ids().length] as string
        if ('room' in each) {
          const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId)
          dispatch(model, 'ADD_COLUMNS_ROWS', {
            sheetId,
            sheetName: sheetId,
            dimension: each.room,
            base: (each.room === 'ROW' ? numberOfRows : numberOfCols) - 1,
            quantity: 2,
            position: 'after',
          })
          continue
        }
        // The engine finds no sheet that comes after the reference to it.
        const [, missing] = /'(S\d)'/.exec(each.content) ?? []
        if (missing !== undefined && !ids().includes(missing)) continue
        const cell = model.getters.getCell({ sheetId, col: each.col, row: each.row })
        if (each.content === '' ? cell && !cell.isFormula : !cell)
          dispatch(model, 'UPDATE_CELL', { sheetId, col: each.col, row: each.row, content: each.content })
      }
      const anew = openWorkbook({ code, data: model.exportData() }).model
      const values = ({ getters }: typeof model) =>
        ids().map((sheetId) =>
          getters
            .getEvaluatedCellsInZone(sheetId, getters.getSheetZone(sheetId))
            .map(({ formattedValue }) => formattedValue),
        )
      expect(values(model)).toEqual(values(anew))
    }),
    { numRuns: 200 },
  )
})

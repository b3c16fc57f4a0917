// What fails while writing, at once or late, leaves nothing behind and is told in one sentence; one writer at a time.
import { describe, expect, it } from 'vitest'
import { failing } from '../support/failing'
import { tableRequest } from '../support/table'
import { type AddOn, openAddOn } from '../support/workbook'

const snapshot = ({ model }: AddOn) => JSON.stringify(model.exportData())
const REMOVED = 'Google Sheets stopped before the table was complete, so what was written has been removed.'

describe('a write that fails when it is flushed', () => {
  it.each([
    ['cells', 'WRITE_TOGETHER', 'new-sheet'],
    ['cells', 'WRITE_TOGETHER', 'selection'],
    ['the chart, which comes last', 'CREATE_CHART', 'new-sheet'],
    ['the chart, which comes last', 'CREATE_CHART', 'selection'],
    ['column widths', 'RESIZE_COLUMNS_ROWS', 'new-sheet'],
  ] as const)('leaves nothing: %s (%s), %s', (_what, command, where) => {
    const workbook = openAddOn()
    const restored = failing(workbook, command)
    expect(workbook.run('writeDraft', tableRequest(where))).toEqual({
      refused: `${REMOVED} (Service Spreadsheets failed)`,
    })
    restored()
    const { getters } = workbook.model
    expect(getters.getSheetIds()).toHaveLength(1)
    expect(getters.getChartIds(getters.getActiveSheetId())).toEqual([])
    expect(Object.keys(getters.getEvaluatedCells(getters.getActiveSheetId()))).toEqual([])
    expect(workbook.run('writeDraft', tableRequest())).toMatchObject({ sheet: 'Table' })
  })

  it('leaves nothing in the rows that were added for it either', () => {
    const workbook = openAddOn()
    workbook.model.selection.selectCell(0, 990)
    const restored = failing(workbook, 'CREATE_CHART')
    expect(workbook.run('writeDraft', tableRequest('selection'))).toHaveProperty('refused')
    restored()
    const cells = Array.from({ length: 32 }, (_, row) => workbook.value(`A${991 + row}`))
    expect(cells).toEqual(cells.map(() => null))
  })

  it('leaves nothing where a rule of a cell rejects what is written', () => {
    const workbook = openAddOn()
    const sheetId = workbook.model.getters.getActiveSheetId()
    const rule = { id: 'yes', criterion: { type: 'isValueInList', values: ['yes'] }, isBlocking: true }
    workbook.model.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      rule: rule as never,
      ranges: [{ _sheetId: sheetId, _zone: { left: 1, right: 1, top: 6, bottom: 6 } }],
    })
    expect(workbook.run('writeDraft', tableRequest('selection'))).toEqual({
      refused: `${REMOVED} (The data you entered in cell B7 violates the data validation rules set on this cell.)`,
    })
    expect(workbook.value('A1')).toBeNull()
  })

  it.each([
    ['new-sheet', 'Table', 'DELETE_SHEET'],
    ['selection', 'Sheet1!A1', 'CLEAR_CELLS'],
  ] as const)('says where it stands when it cannot be removed: %s', (where, place, removal) => {
    const workbook = openAddOn()
    failing(workbook, 'CREATE_CHART')
    failing(workbook, removal)
    expect(workbook.run('writeDraft', tableRequest(where))).toEqual({
      refused: `Google Sheets stopped before the table was complete, and what was written could not be removed. Delete it by hand: ${place}`,
    })
  })
})

describe('while somebody else writes', () => {
  it('refuses, and writes nothing', () => {
    const workbook = openAddOn()
    const before = snapshot(workbook)
    workbook.book.lock = 'held'
    expect(workbook.run('writeDraft', tableRequest())).toEqual({
      refused: 'This spreadsheet is being written to right now. Try again in a moment.',
    })
    expect(snapshot(workbook)).toBe(before)
  })

  it('gives the lock back, also after a refusal', () => {
    const workbook = openAddOn()
    workbook.run('writeDraft', tableRequest())
    workbook.set('B2', 'mine', 'Sheet1')
    workbook.model.dispatch('ACTIVATE_SHEET', {
      sheetIdFrom: workbook.model.getters.getActiveSheetId(),
      sheetIdTo: workbook.model.getters.getSheetIdByName('Sheet1') ?? '',
    })
    workbook.run('writeDraft', tableRequest('selection'))
    expect(workbook.services.calls).toMatchObject({ 'Lock.tryLock': 2, 'Lock.releaseLock': 2 })
  })

  it('tells in one sentence what fails while the lock is asked for', () => {
    const workbook = openAddOn()
    const fail = () => {
      throw new Error('There are too many LockService operations')
    }
    Object.defineProperty(workbook.book, 'lock', { get: fail })
    expect(workbook.run('writeDraft', tableRequest())).toEqual({
      refused: `${REMOVED} (There are too many LockService operations)`,
    })
  })

  it('takes the lock of the user where the document has none', () => {
    const workbook = openAddOn()
    workbook.book.lock = 'missing'
    expect(workbook.run('writeDraft', tableRequest())).toMatchObject({ sheet: 'Table' })
    expect(workbook.services.calls).toMatchObject({ 'LockService.getUserLock': 1, 'Lock.releaseLock': 1 })
  })
})

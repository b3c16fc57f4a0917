// A table that is updated in place: only if it still is what was read, only its own cells, and wholly or not at all.
import { describe, expect, it } from 'vitest'
import { updateRequest } from '../../src/drafts/budget/update'
import type { UpdateRequest } from '../../src/drafts/request'
import type { Scenario } from '../../src/scenario/scenario'
import { type Budget, foundIn, placesIn, sendOf, TODAY, writeBudget } from '../support/budget'
import { failing } from '../support/failing'
import { stateOf } from '../support/state'
import { type AddOn, openAddOn } from '../support/workbook'

const RESTORED =
  'Google Sheets stopped before the table was complete, so it is as it was before. (Service Spreadsheets failed)'
const REFUSED =
  'The sidebar sent something that cannot be written. Close it, open it again, and try once more.'

/** What the sidebar asks for after a change. */
function requestFor(workbook: AddOn, change: Partial<Scenario>): UpdateRequest {
  const [place] = placesIn(workbook)
  const { scenario } = foundIn(workbook)
  const request = place && updateRequest(place, scenario, { ...scenario, ...change }, TODAY, 'en')
  if (!request || 'refused' in request) throw new Error(JSON.stringify(request))
  return request
}

const typed = { '2026-08': { sent: 5, invoiced: 6_000 }, '2026-09': { friends: 70 } }
const workbook = openAddOn()
const budget = writeBudget(workbook, { start: '2026-08', months: 3, tool: 'lstep', entered: typed })
budget.set(budget.cells.at(budget.layout.foot + 20, 2), 'mine')
const larger = { months: 5, sends: [sendOf(), sendOf({ name: 'Sale' })] }
const smaller = { tool: '', months: 2 }
const state = () => stateOf(workbook, budget.sheet)
const before = state()
const run = (request: unknown) => workbook.run('updateDraft', request)

describe('a write that fails', () => {
  it.each<[string, string, number, Partial<Scenario>]>([
    ['the first rows put in', 'ADD_COLUMNS_ROWS', 1, larger],
    ['the columns put in after them', 'ADD_COLUMNS_ROWS', 2, larger],
    ['the first rows taken out', 'REMOVE_COLUMNS_ROWS', 1, smaller],
    ['the columns taken out after them', 'REMOVE_COLUMNS_ROWS', 3, smaller],
    ['what is left behind', 'CLEAR_CELLS', 2, larger],
    ['the first cells', 'WRITE_TOGETHER', 1, larger],
    ['the last cells', 'WRITE_TOGETHER', 6, smaller],
    ['the rules', 'WRITE_TOGETHER', 12, larger],
    ['the chart', 'UPDATE_CHART', 1, larger],
  ])('leaves the table as it was: %s', (_what, command, first, change) => {
    const request = requestFor(workbook, change)
    const restored = failing(workbook, command, first, 1)
    expect(run(request)).toEqual({ refused: RESTORED })
    expect(restored()).toBeGreaterThanOrEqual(first)
    expect(state()).toEqual(before)
  })

  it('says how to get back a table that could not be put back', () => {
    const own = openAddOn()
    writeBudget(own, { months: 1 })
    const request = requestFor(own, { months: 2 })
    failing(own, 'WRITE_TOGETHER')
    expect(own.run('updateDraft', request)).toEqual({
      refused:
        'Google Sheets stopped before the table was complete, and it could not be put back. Bring back an earlier version under File > Version history: LINE budget',
    })
  })
})

describe('changes nothing, and says so', () => {
  it.each<[string, (cells: Budget['cells']) => string, string]>([
    ['a blue cell was changed', ({ month }) => month('friends', 2), '8'],
    ['a formula was typed over', ({ month }) => month('total', 1), '8'],
    ['a heading was changed', ({ header }) => header('plan'), 'Tariff'],
  ])('since it was read: %s', (_what, cellOf, content) => {
    const request = requestFor(workbook, larger)
    const cell = cellOf(budget.cells)
    const old = budget.formula(cell) || String(budget.value(cell))
    budget.set(cell, content)
    const changed = state()
    expect(run(request)).toEqual({ changed: true })
    expect(state()).toEqual(changed)
    budget.set(cell, old)
    expect(state()).toEqual(before)
  })

  it('where the sheet is another', () => {
    expect(run({ ...requestFor(workbook, larger), sheetId: 1 })).toEqual({ changed: true })
    expect(state()).toEqual(before)
  })

  it('where the table is protected', () => {
    const { book } = workbook
    const sheetId = workbook.model.getters.getSheetIdByName(budget.sheet) ?? ''
    book.protections.push({ sheetId, canEdit: false, zone: book.engine.helpers.toZone('B9:C9') })
    expect(run(requestFor(workbook, larger))).toEqual({
      refused:
        'B9:C9 is protected, and you may not change it. Select a cell elsewhere, or choose a new sheet.',
    })
    book.protections.pop()
    expect(state()).toEqual(before)
  })
})

describe('takes no step beyond the table', () => {
  const request = requestFor(workbook, larger)
  const { anchor, rows, columns } = request.block
  const step = (what: 'row' | 'column', at: number, count: number) => ({ steps: [{ what, at, count }] })

  it.each<[string, Partial<UpdateRequest>]>([
    ['rows above it', step('row', anchor.row, 1)],
    ['rows below it', step('row', anchor.row + rows + 1, 1)],
    ['rows that reach below it', step('row', anchor.row + rows - 1, -2)],
    ['its first column', step('column', anchor.column, -1)],
    ['columns beside it', step('column', anchor.column + columns + 1, 1)],
    ['no rows at all', step('row', anchor.row + 4, 0)],
    ['too many steps', { steps: Array(51).fill({ what: 'row', at: anchor.row + 4, count: 1 }) }],
    ['cells below it that it never had', { leftovers: [[0, 0, rows + 50, 1]] }],
    ['cells beside it that it never had', { leftovers: [[0, 0, 1, columns + 50]] }],
    ['no cells at all', { leftovers: [[0, 0, 0, 1]] }],
  ])('such as %s', (_what, change) => {
    expect(run({ ...request, ...change })).toEqual({ refused: REFUSED })
    expect(state()).toEqual(before)
  })

  it('and writes over nothing that is not its own, whatever it is told', () => {
    // A table that is larger than the room made for it would cover what stands below.
    const own = openAddOn()
    const { cells, layout, set, sheet, value } = writeBudget(own, { months: 1 })
    const asked = { ...requestFor(own, {}), draft: requestFor(own, { months: 30 }).draft }
    const mine = cells.at(layout.foot + 20, 0)
    set(mine, 'mine')
    const stood = stateOf(own, sheet)
    expect(own.run('updateDraft', asked)).toEqual({
      refused: expect.stringMatching(/^There is something in A\d+:[A-Z]+\d+ already\./),
    })
    expect([value(mine), stateOf(own, sheet)]).toEqual(['mine', stood])
  })
})

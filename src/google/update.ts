// Writes a table again where it stands: only if it still is what the sidebar read, and only into cells that are the table's own.
import type { Anchor, Draft } from '../drafts/draft'
import { fingerprint } from '../drafts/fingerprint'
import type { Step, UpdateRequest } from '../drafts/request'
import { areaRange, fill, isColourOf, moveCharts, rangeOf } from './fill'
import { InTheWay, makeRoom, refuseUnchangeable, type Sheet } from './place'
import { contentsOf, sheetById } from './reader'
import { type Where, wholly } from './writer'

/** Undefined where the table has changed since it was read. */
export function update(request: UpdateRequest): Where | undefined {
  const { sheetId, block, watched, steps, leftovers, draft, before } = request
  const sheet = sheetById(sheetId)
  if (!sheet || fingerprint(contentsOf(sheet), watched) !== request.fingerprint) return undefined
  const { anchor, rows, columns } = block
  refuseUnchangeable(sheet, sheet.getRange(anchor.row, anchor.column, rows, columns))
  const areas = (of: Draft) => of.areas.map((area) => areaRange(sheet, area, anchor))
  const taken: Step[] = []
  let isBegun = false
  const write = () => {
    for (const step of steps) {
      take(sheet, step)
      // Told now, so that only what was done is undone.
      SpreadsheetApp.flush()
      taken.unshift(step)
    }
    makeRoom(sheet, draft, anchor)
    for (const rest of leftovers) rangeOf(sheet, rest, anchor).clear().clearDataValidations()
    SpreadsheetApp.flush()
    const occupied = areas(draft).find((range) => !range.isBlank())
    if (occupied) throw new InTheWay('occupied', occupied.getA1Notation())
    isBegun = true
    return { sheet: sheet.getName(), range: again(sheet, draft, anchor).getA1Notation() }
  }
  const undo = () => {
    if (isBegun) for (const range of areas(draft)) range.clear().clearDataValidations()
    for (const { what, at, count } of taken) take(sheet, { what, at, count: -count })
    again(sheet, before, anchor)
  }
  return wholly(write, undo, sheet.getName())
}

/** What comes follows on what stands before it: behind the last row there is none to come before. */
function take(sheet: Sheet, { what, at, count }: Step): void {
  if (what === 'row') {
    if (count > 0) sheet.insertRowsAfter(at - 1, count)
    else sheet.deleteRows(at, -count)
  } else if (count > 0) sheet.insertColumnsAfter(at - 1, count)
  else sheet.deleteColumns(at, -count)
}

/** Over what stands there; a chart that somebody removed does not come back. */
function again(sheet: Sheet, draft: Draft, anchor: Anchor) {
  for (const area of draft.areas) areaRange(sheet, area, anchor).clearDataValidations()
  const place = sheet.getRange(anchor.row, anchor.column, draft.rows, draft.columns)
  sheet.setConditionalFormatRules(
    sheet.getConditionalFormatRules().filter((rule) => !isColourOf(rule, place)),
  )
  moveCharts(sheet, draft, anchor)
  return fill(sheet, { ...draft, charts: [] }, anchor)
}

// Writes a draft into a new sheet or at the selected cell; what does not succeed leaves nothing behind.
import type { Anchor, Draft } from '../drafts/draft'
import type { Place } from '../drafts/request'
import { fill } from './fill'
import { existingPart, freeName, makeRoom, refuseObstacles, type Spreadsheet } from './place'

/** Thrown when a half-made table could be neither completed nor removed. */
export class LeftBehind extends Error {}

export interface Where {
  sheet: string
  range: string
}

export function write(place: Place, sheetName: string, draft: Draft): Where {
  const spreadsheet = SpreadsheetApp.getActive()
  return place === 'new-sheet' ? inNewSheet(spreadsheet, sheetName, draft) : atSelection(spreadsheet, draft)
}

function inNewSheet(spreadsheet: Spreadsheet, sheetName: string, draft: Draft): Where {
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, sheetName))
  const name = sheet.getName()
  const anchor: Anchor = { row: 1, column: 1 }
  const write = () => {
    makeRoom(sheet, draft, anchor)
    const range = fill(sheet, draft, anchor)
    sheet.setHiddenGridlines(true)
    sheet.setFrozenRows(draft.frozenRows)
    for (const { start, columns, width } of runs(draft.widths)) sheet.setColumnWidths(start, columns, width)
    if (draft.hiddenFrom !== undefined)
      sheet.hideColumns(draft.hiddenFrom + 1, draft.columns - draft.hiddenFrom)
    return { sheet: name, range: range.getA1Notation() }
  }
  return wholly(write, () => spreadsheet.deleteSheet(sheet), name)
}

function atSelection(spreadsheet: Spreadsheet, draft: Draft): Where {
  const cell = spreadsheet.getCurrentCell() ?? spreadsheet.getActiveSheet().getRange(1, 1)
  const anchor: Anchor = { row: cell.getRow(), column: cell.getColumn() }
  const sheet = cell.getSheet()
  const name = sheet.getName()
  refuseObstacles(sheet, existingPart(sheet, draft, anchor))
  const write = () => {
    makeRoom(sheet, draft, anchor)
    return { sheet: name, range: fill(sheet, draft, anchor).getA1Notation() }
  }
  const remove = () => existingPart(sheet, draft, anchor).clear().clearDataValidations()
  return wholly(write, remove, `${name}!${cell.getA1Notation()}`)
}

/** Google bundles writes and tells what failed in them only when they are flushed: what fails, early or late, is undone. */
export function wholly<T>(write: () => T, undo: () => void, place: string): T {
  try {
    const written = write()
    SpreadsheetApp.flush()
    return written
  } catch (error) {
    try {
      undo()
      SpreadsheetApp.flush()
    } catch {
      throw new LeftBehind(place)
    }
    throw error
  }
}

/** Neighbouring columns of one width, so that each run takes one call. */
function runs(widths: readonly number[]): { start: number; columns: number; width: number }[] {
  const list: { start: number; columns: number; width: number }[] = []
  for (const [index, width] of widths.entries()) {
    const last = list[list.length - 1]
    if (last?.width === width) last.columns++
    else list.push({ start: index + 1, columns: 1, width })
  }
  return list
}

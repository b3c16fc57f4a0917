// Where a draft goes: a new sheet with a free name, or the selected cell if nothing is in the way there.
import type { Anchor, Draft } from '../drafts/draft'

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet
export type Range = GoogleAppsScript.Spreadsheet.Range

export type Obstacle = 'occupied' | 'merged' | 'protected'

/** Thrown when a draft cannot go where it should. */
export class InTheWay extends Error {
  constructor(
    readonly obstacle: Obstacle,
    /** Where it is. */
    readonly range: string,
  ) {
    super(`${obstacle}: ${range}`)
  }
}

/** Google's limit for the name of a sheet. */
const LONGEST_NAME = 100

/** "LINE budget", or "LINE budget 2" and so on where that is taken; Google takes names that differ in case alone for the same. */
export function freeName(spreadsheet: Spreadsheet, name: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()))
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` ${number}`
    const candidate = cut(name, LONGEST_NAME - ending.length) + ending
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}

/** Never between the two halves of one character. */
function cut(name: string, longest: number): string {
  return name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
}

/** Refuses a place with something in it, with merged cells, or with cells that this user may not change. */
export function refuseObstacles(sheet: Sheet, target: Range): void {
  if (!target.isBlank()) throw new InTheWay('occupied', target.getA1Notation())
  refuseUnchangeable(sheet, target)
}

export function refuseUnchangeable(sheet: Sheet, target: Range): void {
  const [merged] = target.getMergedRanges()
  if (merged) throw new InTheWay('merged', merged.getA1Notation())
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType
  for (const protection of [RANGE, SHEET].flatMap((type) => sheet.getProtections(type))) {
    const range = protection.getRange()
    if (!overlap(range, target) || protection.canEdit()) continue
    if (protection.getUnprotectedRanges().some((open) => contains(open, target))) continue
    throw new InTheWay('protected', range.getA1Notation())
  }
}

export function overlap(one: Range, other: Range): boolean {
  return (
    one.getRow() <= other.getLastRow() &&
    other.getRow() <= one.getLastRow() &&
    one.getColumn() <= other.getLastColumn() &&
    other.getColumn() <= one.getLastColumn()
  )
}

function contains(outer: Range, inner: Range): boolean {
  return (
    outer.getRow() <= inner.getRow() &&
    outer.getLastRow() >= inner.getLastRow() &&
    outer.getColumn() <= inner.getColumn() &&
    outer.getLastColumn() >= inner.getLastColumn()
  )
}

/** As much of a draft's place as the sheet has today: nothing is added to it before it is known to be free. */
export function existingPart(sheet: Sheet, { rows, columns }: Draft, { row, column }: Anchor): Range {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1)
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1)
  return sheet.getRange(row, column, height, width)
}

/** Adds empty rows and columns at the end where the draft is larger than the sheet. */
export function makeRoom(sheet: Sheet, { rows, columns }: Draft, anchor: Anchor): void {
  const missingRows = anchor.row + rows - 1 - sheet.getMaxRows()
  const missingColumns = anchor.column + columns - 1 - sheet.getMaxColumns()
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows)
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns)
}

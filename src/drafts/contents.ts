// What stands in a sheet, as the server reads it.

export interface SheetContents {
  sheetId: number
  name: string
  /** From A1 on; a date as it is shown. */
  values: (string | number | boolean)[][]
  /** Blank where a cell holds none; with commas between arguments. */
  formulas: string[][]
  /** The cell that is selected, if it is on this sheet; counted from 1. */
  selected?: { row: number; column: number } | undefined
}

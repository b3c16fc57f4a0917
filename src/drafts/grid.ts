// A table on its way into a sheet: labels, values, formulas and how they look, before Google is asked for anything.
/** Where the first cell of a draft stands; rows and columns count from 1, as in Sheets. */
export interface Anchor {
  row: number
  column: number
}

export type Look =
  | 'title'
  | 'note'
  | 'heading'
  | 'numberHeading'
  | 'label'
  | 'input'
  | 'month'
  | 'total'
  | 'plain'

export interface Cell {
  /** Text is what somebody typed and never becomes a formula; a formula begins with =. */
  content: { text: string } | { formula: string } | number | boolean
  look: Look
  /** A number format; General unless told. */
  format?: string
}

export interface Chart {
  title: string
  /** Ranges as row, column, rows, columns in the sheet. */
  ranges: readonly (readonly [number, number, number, number])[]
  /** The cell at whose corner it stands. */
  at: Anchor
}

export interface Draft {
  anchor: Anchor
  rows: readonly (readonly (Cell | undefined)[])[]
  columns: number
  /** Column widths in pixels, for a sheet of its own. */
  widths: readonly number[]
  /** Rows that stay when scrolling, for a sheet of its own. */
  frozenRows: number
  chart?: Chart
}

/** Cells by place, counted from 0 within the draft, and their names in the sheet. */
export class Grid {
  private readonly rows: (Cell | undefined)[][] = []
  private width = 0

  constructor(readonly anchor: Anchor) {}

  put(
    row: number,
    column: number,
    content: Cell['content'] | string,
    look: Look = 'plain',
    format?: string,
  ): void {
    const cells = this.rows[row] ?? []
    this.rows[row] = cells
    cells[column] = {
      content: typeof content === 'string' ? { text: content } : content,
      look,
      ...(format === undefined ? {} : { format }),
    }
    this.width = Math.max(this.width, column + 1)
  }

  /** `B7`, or `$B$7` where the formula is to keep pointing there. */
  name(row: number, column: number, fixed = false): string {
    const letters = columnLetters(this.anchor.column + column)
    const number = this.anchor.row + row
    return fixed ? `$${letters}$${number}` : `${letters}${number}`
  }

  /** `B7:B18` */
  span(row: number, column: number, rows: number, columns = 1): string {
    return `${this.name(row, column)}:${this.name(row + rows - 1, column + columns - 1)}`
  }

  draft(rest: Pick<Draft, 'widths' | 'frozenRows' | 'chart'>): Draft {
    const rows = Array.from(this.rows, (cells = []) =>
      Array.from({ length: this.width }, (_, at) => cells[at]),
    )
    return { anchor: this.anchor, rows, columns: this.width, ...rest }
  }
}

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}

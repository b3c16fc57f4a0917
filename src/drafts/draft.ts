// A table on its way into a sheet, as data: the sidebar draws it, the server checks it and writes it.

/** Where the first cell of a draft stands; rows and columns count from 1, as in Sheets. */
export interface Anchor {
  row: number
  column: number
}

export const LOOKS = [
  'plain',
  'title',
  'sentence',
  'warning',
  'note',
  'remark',
  'section',
  'heading',
  'numberHeading',
  'label',
  'text',
  'strong',
  'input',
  'inputText',
  'month',
  'total',
  'totalLabel',
  'working',
] as const
export type Look = (typeof LOOKS)[number]

export interface Cell {
  /** Text is what somebody typed and never becomes a formula; a formula begins with = and names cells as `reference` does. */
  content: { text: string } | { formula: string } | number | boolean
  look: Look
  /** A number format; General unless told. */
  format?: string | undefined
}

/** Row and column of the first cell within the draft, counted from 0, then rows and columns. */
export type Rectangle = [row: number, column: number, rows: number, columns: number]

/** What may be typed: one of a list, a tick, or what a formula, written for the first cell, finds true. */
export type Takes = { list: string[] } | { checkbox: true } | { formula: string }

export interface Rule {
  cells: Rectangle
  takes: Takes
  /** What is said of anything else. */
  help: string
}

/** Cells that are all the draft's own; what stands between areas is left alone. */
export interface Area {
  row: number
  column: number
  cells: (Cell | null)[][]
}

export const COLOURS = ['over', 'under', 'wrong'] as const

/** Cells that take a colour where a formula, written for the first of them, is true. */
export interface Colour {
  colour: (typeof COLOURS)[number]
  formula: string
  cells: Rectangle
}

export interface Chart {
  title: string
  /** The first column holds the axis, each other one a series below its name. */
  columns: Rectangle[]
  /** The cell at whose corner it stands, within the draft. */
  at: { row: number; column: number }
  width: number
  height: number
}

export interface Draft {
  rows: number
  columns: number
  areas: Area[]
  rules: Rule[]
  colours: Colour[]
  charts: Chart[]
  /** Column widths in pixels, for a sheet of its own. */
  widths: number[]
  /** Rows that stay when scrolling, for a sheet of its own. */
  frozenRows: number
  /** Columns from this one on are hidden, in a sheet of its own. */
  hiddenFrom?: number | undefined
}

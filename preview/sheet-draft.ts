// Collects the cells of one sheet in the shape the spreadsheet engine loads at once.
import type { Engine } from './appsscript/engine.ts'

export type Look = {
  bold?: boolean
  fontSize?: number
  align?: 'left' | 'right'
  fillColor?: string
  textColor?: string
}
type Cell = { content: string; look: Look; format: string | undefined }

const ROOM = { rows: 200, columns: 26 }

export class SheetDraft {
  #name: string
  #widths: number[]
  #cells = new Map<string, Cell>()
  #frozen = 0
  #lastRow = 0

  constructor(name: string, widths: number[]) {
    this.#name = name
    this.#widths = widths
  }

  put(col: number, row: number, content: string, look: Look = {}, format?: string) {
    this.#cells.set(`${col} ${row}`, { content, look, format })
    this.#lastRow = Math.max(this.#lastRow, row)
  }

  putRow(row: number, contents: string[], look: Look) {
    contents.forEach((content, col) => {
      this.put(col, row, content, look)
    })
  }

  /** For cells that a formula elsewhere fills. */
  look(col: number, row: number, look: Look, format?: string) {
    const content = this.#cells.get(`${col} ${row}`)?.content ?? ''
    this.put(col, row, content, look, format)
  }

  freeze(rows: number) {
    this.#frozen = rows
  }

  /** The rows whose formulas contain a text. */
  find(text: string): number[] {
    return [...this.#cells]
      .filter(([, { content }]) => content.startsWith('=') && content.includes(text))
      .map(([key]) => Number(key.split(' ')[1]))
  }

  static workbook(engine: Engine, drafts: SheetDraft[]): object {
    const looks = new Numbered<Look>()
    const formats = new Numbered<string>()
    const sheets = drafts.map((draft, i) => draft.#sheet(engine, `sheet${i + 1}`, looks, formats))
    const empty = engine.helpers.createEmptyWorkbookData()
    return { ...empty, sheets, styles: looks.table(), formats: formats.table() }
  }

  #sheet(engine: Engine, id: string, looks: Numbered<Look>, formats: Numbered<string>): object {
    const { toXC, createEmptySheet } = engine.helpers
    const cells: Record<string, string> = {}
    const styles: Record<string, number> = {}
    const used: Record<string, number> = {}
    for (const [key, { content, look, format }] of this.#cells) {
      const [col = 0, row = 0] = key.split(' ').map(Number)
      const address = toXC(col, row)
      if (content !== '') cells[address] = content
      if (Object.keys(look).length > 0) styles[address] = looks.number(look)
      if (format) used[address] = formats.number(format)
    }
    return {
      ...createEmptySheet(id, this.#name),
      colNumber: ROOM.columns,
      rowNumber: Math.max(ROOM.rows, this.#lastRow + 100),
      cells,
      styles,
      formats: used,
      cols: Object.fromEntries(this.#widths.map((size, col) => [col, { size }])),
      panes: { xSplit: 0, ySplit: this.#frozen },
    }
  }
}

/** Gives equal things the same number, from 1. */
class Numbered<T> {
  #numbers = new Map<string, number>()

  number(thing: T): number {
    const key = JSON.stringify(thing)
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1
    this.#numbers.set(key, number)
    return number
  }

  table(): Record<number, T> {
    return Object.fromEntries([...this.#numbers].map(([key, number]) => [number, JSON.parse(key) as T]))
  }
}

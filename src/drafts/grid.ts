// Draws a draft cell by cell.
import type { Area, Cell, Colour, Draft, Look, Rectangle, Rule, Takes } from './draft'
import { reference } from './reference'

export type Content = Cell['content'] | string

export class Grid {
  private readonly cells = new Map<string, Cell>()
  private readonly rules: Rule[] = []
  private readonly colours: Colour[] = []

  put(row: number, column: number, content: Content, look: Look = 'plain', format?: string): void {
    this.cells.set(`${row},${column}`, {
      content: typeof content === 'string' ? { text: content } : content,
      look,
      ...(format === undefined ? {} : { format }),
    })
  }

  /** What is written there as text. */
  text(row: number, column: number): string {
    const content = this.cells.get(`${row},${column}`)?.content
    return typeof content === 'object' && 'text' in content ? content.text : ''
  }

  allow(cells: Rectangle, takes: Takes, help: string): void {
    this.rules.push({ cells, takes, help })
  }

  colour(colour: Colour['colour'], cells: Rectangle, formula: string): void {
    this.colours.push({ colour, cells, formula })
  }

  name(row: number, column: number): string {
    return reference(row, column)
  }

  /** Keeps pointing there wherever its formula is copied. */
  fixed(row: number, column: number): string {
    return reference(row, column, { row: true, column: true })
  }

  /** Keeps to its column. */
  inColumn(row: number, column: number): string {
    return reference(row, column, { column: true })
  }

  span(row: number, column: number, rows: number, columns = 1): string {
    if (rows === 1 && columns === 1) return this.name(row, column)
    return `${this.name(row, column)}:${this.name(row + rows - 1, column + columns - 1)}`
  }

  fixedSpan(row: number, column: number, rows: number, columns = 1): string {
    if (rows === 1 && columns === 1) return this.fixed(row, column)
    return `${this.fixed(row, column)}:${this.fixed(row + rows - 1, column + columns - 1)}`
  }

  /** @param areas together they hold every cell that was put */
  draft(
    areas: readonly Rectangle[],
    rest: Pick<Draft, 'widths' | 'frozenRows' | 'charts' | 'hiddenFrom'>,
  ): Draft {
    return {
      rows: Math.max(...areas.map(([row, , rows]) => row + rows)),
      columns: Math.max(...areas.map(([, column, , columns]) => column + columns)),
      areas: areas.map((each) => this.area(each)),
      rules: this.rules,
      colours: this.colours,
      ...rest,
    }
  }

  private area([row, column, rows, columns]: Rectangle): Area {
    const cells = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => this.cells.get(`${row + r},${column + c}`) ?? null),
    )
    return { row, column, cells }
  }
}

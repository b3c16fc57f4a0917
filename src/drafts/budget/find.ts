// Finds a budget in a sheet by its mark and its headings, wherever it has moved and whatever stands above or beside it.
import { LANGUAGES, type Language } from '../../words/language'
import type { BudgetWords } from '../../words/shapes/sheets'
import { SHEET_WORDS } from '../../words/sheets'
import type { SheetContents } from '../contents'
import type { Anchor } from '../draft'
import { type Assumption, HEADED, type Headed, LABEL, type Layout, layoutOf } from './layout'
import { type Mark, readMark } from './mark'

export interface Place {
  contents: SheetContents
  anchor: Anchor
  layout: Layout
  mark: Mark
  language: Language
  /** Lines on prices and sources below the figures. */
  sources: number
}

/** The value of a cell of a budget, by its place within it. */
export function valueAt({ contents, anchor }: Place, row: number, column: number): string | number | boolean {
  return contents.values[anchor.row - 1 + row]?.[anchor.column - 1 + column] ?? ''
}

export function formulaAt({ contents, anchor }: Place, row: number, column: number): string {
  return contents.formulas[anchor.row - 1 + row]?.[anchor.column - 1 + column] ?? ''
}

/** None where the sheet has no mark; undefined in its place where what the mark belongs to is no longer a budget. */
export function findBudgets(contents: SheetContents): (Place | undefined)[] {
  return contents.values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const mark = readMark(value)
      return mark ? [placeOf(contents, mark, row, column)] : []
    }),
  )
}

function placeOf(contents: SheetContents, mark: Mark, header: number, markColumn: number): Place | undefined {
  const cells = contents.values[header] ?? []
  for (const language of LANGUAGES) {
    const words = SHEET_WORDS[language].budget
    const [from, friends, fee] = (['month', 'friends', 'fee'] as const).map((key) =>
      cells.lastIndexOf(words.columns[key], markColumn),
    ) as [number, number, number]
    if (from < 0 || friends < from || fee < friends) continue
    const months = monthsBelow(contents, header, from, words)
    const tool = cells.slice(fee, markColumn).includes(words.columns.withTool)
    const layout = layoutOf({ market: mark.market, tool, months, sends: fee - friends - 1 })
    const anchor = { row: header - layout.header + 1, column: from + 1 }
    const place: Place = { contents, anchor, layout, mark, language, sources: 0 }
    return isWhole(place, words) ? { ...place, sources: sourcesOf(place) } : undefined
  }
  return undefined
}

function monthsBelow({ values }: SheetContents, header: number, column: number, words: BudgetWords): number {
  const sum = values.findIndex((cells, row) => row > header && cells[column] === words.sum)
  return sum < 0 ? 0 : sum - header - 1
}

/** Every label and heading stands where it was written. */
function isWhole(place: Place, words: BudgetWords): boolean {
  const { layout, mark, anchor } = place
  const label = (key: Assumption) =>
    key !== 'growth'
      ? words.assumptions[key]
      : words.assumptions[mark.growthBy === 'percent' ? 'growthPercent' : 'growthNumber']
  const heading = (key: Headed) => valueAt(place, layout.header, layout.column(key)) === words.columns[key]
  return (
    anchor.row >= 1 &&
    layout.months > 0 &&
    layout.sends > 0 &&
    layout.assumptions.every((key) => valueAt(place, layout.assumption(key), LABEL) === label(key)) &&
    // Tax has a heading only where there is tax.
    HEADED.every((key) => !layout.has(key) || key === 'tax' || heading(key)) &&
    readMark(valueAt(place, layout.header, layout.column('mark'))) !== undefined
  )
}

function sourcesOf(place: Place): number {
  let lines = 0
  const stands = (row: number) => valueAt(place, row, LABEL) !== '' || formulaAt(place, row, LABEL) !== ''
  while (stands(place.layout.foot + lines)) lines++
  return lines
}

// Finds a budget in a sheet by its mark, wherever it has moved and whatever stands above or beside it.
import { addMonths } from '../../pricing/month'
import { LANGUAGES, type Language } from '../../words/language'
import type { BudgetWords } from '../../words/shapes/sheets'
import { SHEET_WORDS } from '../../words/sheets'
import type { SheetContents } from '../contents'
import type { Anchor } from '../draft'
import { type Assumption, FIGURES, HEADED, type Headed, LABEL, type Layout, layoutOf, TAXED } from './layout'
import { type Mark, readMark } from './mark'

export interface Place {
  contents: SheetContents
  anchor: Anchor
  layout: Layout
  mark: Mark
  language: Language
  /** Lines on prices and sources below the figures that still stand. */
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

function placeOf(contents: SheetContents, mark: Mark, row: number, column: number): Place | undefined {
  const layout = layoutOf(mark)
  const anchor = { row: row - layout.header + 1, column: column - layout.column('mark') + 1 }
  if (anchor.row < 1 || anchor.column < 1) return undefined
  const [place] = LANGUAGES.map(
    (language): Place => ({ contents, anchor, layout, mark, language, sources: 0 }),
  ).filter((each) => isWhole(each, SHEET_WORDS[each.language].budget))
  return place && areConsecutive(place) ? { ...place, sources: sourcesOf(place) } : undefined
}

/** Every label and heading stands where it was written. */
function isWhole(place: Place, words: BudgetWords): boolean {
  const { layout, mark } = place
  const label = (key: Assumption) =>
    key !== 'growth'
      ? words.assumptions[key]
      : words.assumptions[mark.growthBy === 'percent' ? 'growthPercent' : 'growthNumber']
  const heading = (key: Headed) => valueAt(place, layout.header, layout.column(key)) === words.columns[key]
  return (
    layout.assumptions.every((key) => valueAt(place, layout.assumption(key), LABEL) === label(key)) &&
    HEADED.every((key) => !layout.has(key) || TAXED.includes(key) || heading(key)) &&
    valueAt(place, layout.sum, LABEL) === words.sum &&
    FIGURES.every((key, at) => valueAt(place, layout.figures + at, LABEL) === words.figures[key])
  )
}

/** Whether no month was taken out, put in or moved; a first month that is none is left to be told when it is read. */
function areConsecutive(place: Place): boolean {
  const { layout } = place
  const monthAt = (index: number) => String(valueAt(place, layout.first + index, layout.column('monthText')))
  const first = monthAt(0)
  if (!isMonth(first)) return true
  return Array.from({ length: layout.months }, (_, index) => index).every(
    (index) => monthAt(index) === addMonths(first, index),
  )
}

export function isMonth(text: string): boolean {
  return /^\d{4}-\d\d$/.test(text)
}

/** What stands right below them is somebody else's. */
function sourcesOf(place: Place): number {
  let lines = 0
  const stands = (row: number) => valueAt(place, row, LABEL) !== '' || formulaAt(place, row, LABEL) !== ''
  while (lines < place.mark.lines && stands(place.layout.foot + lines)) lines++
  return lines
}

// A budget written again where it stands: which rows and columns come or go, which cells are left behind, and what stands in its way.
import { addMonths } from '../../pricing/month'
import type { Scenario } from '../../scenario/scenario'
import type { Language } from '../../words/language'
import { SHEET_WORDS } from '../../words/sheets'
import type { Anchor, Rectangle } from '../draft'
import { type Block, fingerprint } from '../fingerprint'
import { columnLetters } from '../reference'
import type { Step, UpdateRequest } from '../request'
import { budgetDraft } from './budget'
import { findBudgets, type Place } from './find'
import { areasOf, FIGURES, type Layout, layoutOf, shapeOf } from './layout'
import { areaAfter, type Cell, isCutBy, movedBy, stepsBetween } from './steps'

/**
 * @param old what stands there now
 * @param speaks the user's language, which may be another than the sheet's
 */
export function updateRequest(
  place: Place,
  old: Scenario,
  next: Scenario,
  today: string,
  speaks: Language,
): UpdateRequest | { refused: string } {
  const { contents, anchor, layout, language, mark, sources } = place
  const words = SHEET_WORDS[speaks].budget
  if (next.market !== old.market) return { refused: words.otherMarket }
  const lost = lostMonth(old, next)
  if (lost) return { refused: words.holds(lost) }
  const draft = budgetDraft(next, mark.plain, language, today)
  const layouts = { old: layout, next: layoutOf(shapeOf(next)) }
  const lines = draft.rows - layouts.next.foot
  const rows = { old: rowKeys(layout, old, sources), next: rowKeys(layouts.next, next, lines) }
  const block = blockOf(place)
  // The workings' results come and go by themselves.
  const watched = { ...block, columns: layout.column('mark') }
  const others = othersIn(place)
  const rowSteps = stepsBetween('row', rows.old, rows.next, anchor.row)
  // A column in which anything else stands is left blank where its send goes; a row's cells belong to its month.
  const stays = (at: number) => others.some(({ column }) => column === at)
  const columnSteps = stepsBetween('column', layout.keys, layouts.next.keys, anchor.column, stays)
  const steps = [...rowSteps, ...columnSteps]
  const obstacle = inTheWay(place, others, steps, areasOf(layouts.next, lines))
  if (obstacle) return { refused: words.inTheWay(nameOf(obstacle)) }
  return {
    language: speaks,
    sheetId: contents.sheetId,
    block,
    watched,
    fingerprint: fingerprint(contents, watched),
    steps,
    leftovers: areasOf(layout, sources).map((area) => areaAfter(area, steps, anchor)),
    draft,
    before: budgetDraft(old, mark.plain, language, today),
  }
}

/** A month that goes and for which somebody typed something. */
function lostMonth(old: Scenario, next: Scenario): string | undefined {
  const last = addMonths(next.start, next.months - 1)
  return Object.keys(old.entered).find((month) => month < next.start || month > last)
}

function blockOf({ anchor, layout, sources }: Place): Block {
  return { anchor, rows: layout.foot + sources, columns: layout.columns }
}

function rowKeys(layout: Layout, { start, months }: Scenario, sources: number): string[] {
  const keys: string[] = ['title', 'sentence', 'warning', ...layout.assumptions, 'gap', 'section', 'header']
  for (let at = 0; at < months; at++) keys.push(addMonths(start, at))
  keys.push('sum', 'gap 2', ...FIGURES, 'gap 3')
  for (let at = 0; at < sources; at++) keys.push(`source ${at}`)
  return keys
}

/** What stands in the sheet and is none of the budget's. */
function othersIn({ contents, anchor, layout, sources }: Place): Cell[] {
  const areas = areasOf(layout, sources)
  return contents.values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      if (value === '' && contents.formulas[row]?.[column] === '') return []
      const cell = { row: row + 1, column: column + 1 }
      return areas.some((area) => isIn(area, anchor, cell)) ? [] : [cell]
    }),
  )
}

function isIn([top, left, rows, columns]: Rectangle, anchor: Anchor, { row, column }: Cell): boolean {
  const [down, right] = [row - anchor.row - top, column - anchor.column - left]
  return down >= 0 && down < rows && right >= 0 && right < columns
}

/** Another budget that would be cut in two, or a cell that would go with its row or be written over. */
function inTheWay(
  place: Place,
  others: readonly Cell[],
  steps: readonly Step[],
  areas: readonly Rectangle[],
): Cell | undefined {
  const { contents, anchor } = place
  const isOther = (each: Cell) => each.row !== anchor.row || each.column !== anchor.column
  const cut = findBudgets(contents).find(
    (each) => each && isOther(each.anchor) && isCutBy(steps, blockOf(each)),
  )
  if (cut) return cut.anchor
  return others.find((cell) => {
    const goes = steps.some(({ what, at, count }) => cell[what] >= at && cell[what] < at - count)
    return goes || areas.some((area) => isIn(area, anchor, movedBy(steps, cell)))
  })
}

function nameOf({ row, column }: Cell): string {
  return `${columnLetters(column)}${row}`
}

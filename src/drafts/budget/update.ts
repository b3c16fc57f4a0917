// A budget written again where it stands: which rows and columns come or go, and which cells are left behind.
import { addMonths } from '../../pricing/month'
import type { Scenario } from '../../scenario/scenario'
import { SHEET_WORDS } from '../../words/sheets'
import type { Rectangle } from '../draft'
import { fingerprint } from '../fingerprint'
import type { Step, UpdateRequest } from '../request'
import { budgetDraft } from './budget'
import type { Place } from './find'
import { areasOf, FIGURES, type Layout, layoutOf, shapeOf } from './layout'

/** @param old what stands there now */
export function updateRequest(
  place: Place,
  old: Scenario,
  next: Scenario,
  today: string,
): UpdateRequest | { refused: string } {
  const { contents, anchor, layout, language, mark, sources } = place
  const words = SHEET_WORDS[language].budget
  if (next.market !== old.market) return { refused: words.otherMarket }
  const lost = lostMonth(old, next)
  if (lost) return { refused: words.holds(lost) }
  const draft = budgetDraft(next, mark.plain, language, today)
  const layouts = { old: layout, next: layoutOf(shapeOf(next)) }
  const lines = draft.rows - layouts.next.foot
  const rows = { old: rowKeys(layout, old, sources), next: rowKeys(layouts.next, next, lines) }
  const block = { anchor, rows: layout.foot + sources, columns: layout.columns }
  // The workings' results come and go by themselves.
  const watched = { ...block, columns: layout.column('mark') }
  const steps = [
    ...changes('row', rows.old, rows.next, anchor.row, (at) => isFree(place, 'row', at)),
    ...changes('column', layout.keys, layouts.next.keys, anchor.column, (at) => isFree(place, 'column', at)),
  ]
  return {
    language,
    sheetId: contents.sheetId,
    block,
    watched,
    fingerprint: fingerprint(contents, watched),
    steps,
    leftovers: areasOf(layout, sources).map((area) => after(area, steps, anchor)),
    draft,
    before: budgetDraft(old, mark.plain, language, today),
  }
}

/** A month that goes and for which somebody typed something. */
function lostMonth(old: Scenario, next: Scenario): string | undefined {
  const last = addMonths(next.start, next.months - 1)
  return Object.keys(old.entered).find((month) => month < next.start || month > last)
}

function rowKeys(layout: Layout, { start, months }: Scenario, sources: number): string[] {
  const keys: string[] = ['title', 'sentence', 'warning', ...layout.assumptions, 'gap', 'section', 'header']
  for (let at = 0; at < months; at++) keys.push(addMonths(start, at))
  keys.push('sum', 'gap 2', ...FIGURES, 'gap 3')
  for (let at = 0; at < sources; at++) keys.push(`source ${at}`)
  return keys
}

/** Later ones first, so that none moves another. What goes leaves its row or column blank where anything else stands in it. */
function changes(
  what: Step['what'],
  old: readonly string[],
  next: readonly string[],
  first: number,
  isFree: (at: number) => boolean,
): Step[] {
  const steps: Step[] = []
  for (const [at, key] of old.entries()) {
    if (!next.includes(key) && isFree(first + at)) steps.push({ what, at: first + at, count: -1 })
  }
  for (let at = 0; at < next.length; ) {
    let count = 0
    while (at + count < next.length && !old.includes(next[at + count] as string)) count++
    if (count > 0) {
      const following = next[at + count]
      const place = following === undefined ? old.length : old.indexOf(following)
      steps.push({ what, at: first + place, count })
    }
    at += Math.max(count, 1)
  }
  return steps.sort((a, b) => b.at - a.at || a.count - b.count)
}

/** Whether nothing but the budget stands in a row or column of the sheet. */
function isFree({ contents, anchor, layout, sources }: Place, what: Step['what'], at: number): boolean {
  const inRows = (row: number) => row >= anchor.row - 1 && row < anchor.row - 1 + layout.foot + sources
  const inColumns = (column: number) =>
    column >= anchor.column - 1 && column < anchor.column - 1 + layout.columns
  return contents.values.every((cells, row) =>
    cells.every((value, column) => {
      if (what === 'row' ? row !== at - 1 : column !== at - 1) return true
      if (inRows(row) && inColumns(column)) return true
      return value === '' && contents.formulas[row]?.[column] === ''
    }),
  )
}

/** Where an area of the old table is when rows and columns have come and gone. */
function after(
  [row, column, rows, columns]: Rectangle,
  steps: readonly Step[],
  anchor: { row: number; column: number },
): Rectangle {
  const moved = (what: Step['what'], from: number, length: number, first: number): [number, number] => {
    let [start, end] = [from, from + length]
    for (const step of steps) {
      if (step.what !== what) continue
      const at = step.at - first
      if (at < start || (at === start && step.count > 0 && at > 0)) start += step.count
      if (at < end) end += step.count
    }
    return [Math.max(0, start), Math.max(1, end - Math.max(0, start))]
  }
  const [top, height] = moved('row', row, rows, anchor.row)
  const [left, width] = moved('column', column, columns, anchor.column)
  return [top, left, height, width]
}

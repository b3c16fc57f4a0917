// Which rows and columns come or go where a table is written again, and what that moves.
import type { Anchor, Rectangle } from '../draft'
import type { Block } from '../fingerprint'
import type { Step } from '../request'

/** Rows and columns counted from 1. */
export interface Cell {
  row: number
  column: number
}

/**
 * Later ones first, so that none moves another; what comes or goes together is one step.
 * @param old what stands in each row or column, by name
 * @param first the row or column of the first
 */
export function stepsBetween(
  what: Step['what'],
  old: readonly string[],
  next: readonly string[],
  first: number,
  stays: (at: number) => boolean = () => false,
): Step[] {
  const goes = (at: number) => at < old.length && !next.includes(old[at] as string) && !stays(first + at)
  const comes = (at: number) => at < next.length && !old.includes(next[at] as string)
  const gone = runs(old.length, goes).map(({ from, count }) => ({ what, at: first + from, count: -count }))
  const come = runs(next.length, comes).map(({ from, count }) => {
    const following = next[from + count]
    const place = following === undefined ? old.length : old.indexOf(following)
    return { what, at: first + place, count }
  })
  return [...gone, ...come].sort((a, b) => b.at - a.at || a.count - b.count)
}

function runs(length: number, is: (at: number) => boolean): { from: number; count: number }[] {
  const list: { from: number; count: number }[] = []
  for (let at = 0; at < length; at++) {
    const last = list[list.length - 1]
    if (!is(at)) continue
    if (last && last.from + last.count === at) last.count++
    else list.push({ from: at, count: 1 })
  }
  return list
}

/** Where a cell is after the steps; it is in no row or column that goes. */
export function movedBy(steps: readonly Step[], cell: Cell): Cell {
  const moved = { ...cell }
  for (const { what, at, count } of steps) if (moved[what] >= at) moved[what] += count
  return moved
}

/** Where an area of the old table is when rows and columns have come and gone. */
export function areaAfter(
  [row, column, rows, columns]: Rectangle,
  steps: readonly Step[],
  anchor: Anchor,
): Rectangle {
  const [top, height] = spanAfter('row', row, rows, steps, anchor.row)
  const [left, width] = spanAfter('column', column, columns, steps, anchor.column)
  return [top, left, height, width]
}

function spanAfter(
  what: Step['what'],
  from: number,
  length: number,
  steps: readonly Step[],
  first: number,
): [from: number, length: number] {
  let [start, end] = [from, from + length]
  for (const step of steps) {
    if (step.what !== what) continue
    const at = step.at - first
    if (at < start || (at === start && step.count > 0 && at > 0)) start += step.count
    if (at < end) end += step.count
  }
  return [Math.max(0, start), Math.max(1, end - Math.max(0, start))]
}

/** Whether rows or columns would come or go within another table. */
export function isCutBy(steps: readonly Step[], { anchor, rows, columns }: Block): boolean {
  return steps.some(({ what, at, count }) => {
    const [first, last] =
      what === 'row' ? [anchor.row, anchor.row + rows - 1] : [anchor.column, anchor.column + columns - 1]
    return count > 0 ? at > first && at <= last : at <= last && at - count > first
  })
}

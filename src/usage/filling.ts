// What a budget's cells take from the days of the accounts connected to it: only months that are over and wholly counted, and only
// cells that nobody has typed into.
import { formulaAt, isMonth, type Place, valueAt } from '../drafts/budget/find'
import { friendsFormula } from '../drafts/budget/growth'
import { VALUE } from '../drafts/budget/layout'
import { columnLetters } from '../drafts/reference'
import { friendsAtEnd, isWhole, monthFigures } from './month'
import type { Day, LinkState, UsageAccount } from './request'

/** What was filled in before, by month. */
export type Filled = Readonly<Record<string, { sent?: number; friends?: number }>>

/** A cell, counted from 1 in its sheet. */
export interface Fill {
  row: number
  column: number
  value: number
}

export interface Filling {
  state: LinkState
  fills: Fill[]
  filled: Filled
}

type Account = Pick<UsageAccount, 'id' | 'market' | 'plan' | 'running'>

export function fillingOf(
  place: Place,
  accounts: readonly Account[],
  days: readonly Day[],
  today: string,
  before: Filled,
): Filling {
  const { layout, anchor } = place
  const meant = valueAt(place, layout.assumption('accounts'), VALUE)
  if (typeof meant !== 'number') return { state: 'unreadable', fills: [], filled: before }
  if (meant !== accounts.length) return { state: 'accounts', fills: [], filled: before }
  const fills: Fill[] = []
  const filled: Record<string, { sent?: number; friends?: number }> = {}
  let isFilled = false
  for (let index = 0; index < layout.months; index++) {
    const row = layout.first + index
    const month = String(valueAt(place, row, layout.column('monthText')))
    if (!isMonth(month)) return { state: 'unreadable', fills: [], filled: before }
    const sent = sentOf(accounts, month, days, today)
    if (sent === null) continue
    isFilled = true
    const known = before[month] ?? {}
    const put = (key: 'sent' | 'friends', value: number | null) => {
      const column = layout.column(key)
      if (value === null || !isFree(place, key, index, known[key])) return known[key]
      if (valueAt(place, row, column) !== value || formulaAt(place, row, column) !== '')
        fills.push({ row: anchor.row + row, column: anchor.column + column, value })
      return value
    }
    const [messages, friends] = [put('sent', sent), put('friends', friendsOf(accounts, month, days))]
    filled[month] = {
      ...(messages === undefined ? {} : { sent: messages }),
      ...(friends === undefined ? {} : { friends }),
    }
  }
  return { state: isFilled ? 'filled' : 'waiting', fills, filled: { ...before, ...filled } }
}

function sentOf(accounts: readonly Account[], month: string, days: readonly Day[], today: string) {
  const all = accounts.map((account) => monthFigures(account, month, days, today))
  return all.every(isWhole) ? all.reduce((sum, { counted }) => sum + counted, 0) : null
}

function friendsOf(accounts: readonly Account[], month: string, days: readonly Day[]): number | null {
  const all = accounts.map(({ id }) => friendsAtEnd(id, month, days))
  return all.every((each) => each !== null) ? all.reduce((sum, each) => sum + (each ?? 0), 0) : null
}

/** Empty, or what growth gives, or what was filled in before. */
function isFree(place: Place, key: 'sent' | 'friends', index: number, known: number | undefined): boolean {
  const { layout } = place
  const [row, column] = [layout.first + index, layout.column(key)]
  const formula = formulaAt(place, row, column)
  if (formula !== '') return key === 'friends' && formula === growthFormula(place, index)
  const value = valueAt(place, row, column)
  return value === '' || (known !== undefined && value === known)
}

function growthFormula(place: Place, index: number): string {
  const { layout, anchor, mark } = place
  const assumed = (key: 'friends' | 'growth') =>
    `$${columnLetters(anchor.column + VALUE)}$${anchor.row + layout.assumption(key)}`
  const row = anchor.row + layout.first + index
  const before = `${columnLetters(anchor.column + layout.column('friends'))}${row - 1}`
  const given = { friends: assumed('friends'), growth: assumed('growth') }
  return friendsFormula(mark.growthBy, given, index === 0 ? undefined : before)
}

/** Cells below each other, so that each run takes one write. */
export function runsOfFills(fills: readonly Fill[]): { row: number; column: number; values: number[] }[] {
  const inOrder = [...fills].sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: { row: number; column: number; values: number[] }[] = []
  for (const { row, column, value } of inOrder) {
    const last = runs[runs.length - 1]
    if (last && last.column === column && last.row + last.values.length === row) last.values.push(value)
    else runs.push({ row, column, values: [value] })
  }
  return runs
}

// Fills the budgets that accounts are connected to.
import { findBudgets } from '../../drafts/budget/find'
import type { Account } from '../../usage/account'
import { fillingOf, runsOfFills } from '../../usage/filling'
import type { BudgetLink, Day, LinkState } from '../../usage/request'
import { contentsOf, sheetById } from '../reader'
import { filledIn, keepFilled } from './store'

/** Gives the accounts with what became of their budgets. */
export function fillBudgets(accounts: readonly Account[], days: readonly Day[], today: string): Account[] {
  const states = new Map<string, LinkState>()
  for (const { link } of accounts) {
    if (!link || states.has(keyOf(link))) continue
    const own = accounts.filter((each) => each.link && keyOf(each.link) === keyOf(link))
    states.set(keyOf(link), fill(link, own, days, today))
  }
  return accounts.map((account) =>
    account.link
      ? { ...account, link: { ...account.link, state: states.get(keyOf(account.link)) ?? 'gone' } }
      : account,
  )
}

const keyOf = ({ sheetId, at }: BudgetLink) => `${sheetId} ${at}`

function fill(
  link: BudgetLink,
  accounts: readonly Account[],
  days: readonly Day[],
  today: string,
): LinkState {
  const sheet = sheetById(link.sheetId)
  const place = sheet && findBudgets(contentsOf(sheet))[link.at]
  if (!sheet || !place) return 'gone'
  const { state, fills, filled } = fillingOf(place, accounts, days, today, filledIn(link))
  if (fills.length === 0) return state
  try {
    for (const { row, column, values } of runsOfFills(fills)) {
      sheet.getRange(row, column, values.length, 1).setValues(values.map((value) => [value]))
    }
    // Google tells now whether these cells may be written.
    SpreadsheetApp.flush()
  } catch {
    return 'protected'
  }
  keepFilled(link, filled)
  return state
}

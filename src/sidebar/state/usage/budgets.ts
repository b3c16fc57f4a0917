// The spreadsheet's budgets: what an account can be connected to, and what they plan for a month.
import { findBudgets } from '../../../drafts/budget/find'
import { MARK } from '../../../drafts/budget/mark'
import { readBudget, Unreadable } from '../../../drafts/budget/read'
import { forecast } from '../../../scenario/forecast'
import type { Scenario } from '../../../scenario/scenario'
import type { BudgetLink } from '../../../usage/request'
import { call } from '../server'

export interface FoundBudget extends BudgetLink {
  name: string
  /** Undefined where a cell of it cannot be read. */
  scenario: Scenario | undefined
}

export async function findAllBudgets(): Promise<FoundBudget[]> {
  const sheets = await call('readMarked', MARK)
  return sheets.flatMap((contents) => {
    const places = findBudgets(contents)
    return places.map((place, at) => {
      const scenario = place && readBudget(place)
      return {
        sheetId: contents.sheetId,
        at,
        name: places.length > 1 ? `${contents.name} (${at + 1})` : contents.name,
        scenario: scenario instanceof Unreadable ? undefined : scenario,
      }
    })
  })
}

export function isSameBudget(a: BudgetLink | null, b: BudgetLink | null): boolean {
  return a?.sheetId === b?.sheetId && a?.at === b?.at
}

const NONE = 'none'
const LOST = 'lost'

/** What an account can be connected to. A budget that is not there stands among it while it is chosen, so that it can be given up. */
export function budgetChoices(budgets: readonly FoundBudget[], link: BudgetLink | null, none: string) {
  const found = budgets.findIndex((each) => isSameBudget(each, link))
  const isLost = link !== null && found < 0
  return {
    chosen: link === null ? NONE : isLost ? LOST : String(found),
    options: [
      ...(isLost ? [{ value: LOST, label: '–' }] : []),
      { value: NONE, label: none },
      ...budgets.map(({ name }, index) => ({ value: String(index), label: name })),
    ],
  }
}

/** Of one of its accounts; undefined where the budget does not plan that month. */
export function plannedIn(budget: FoundBudget | undefined, month: string): number | undefined {
  if (!budget?.scenario) return undefined
  const planned = forecast(budget.scenario).find((each) => each.month === month)
  return planned && Math.round(planned.messages / budget.scenario.accounts)
}

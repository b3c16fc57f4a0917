// Budgets on sheets, as the sidebar meets them: found, opened, updated, and all of them in one overview.
import type { Written } from '../../drafts/request'
import type { Scenario } from '../../scenario/scenario'
import type { Language } from '../../words/language'

export interface OpenBudget {
  sheetId: number
  sheet: string
  scenario: Scenario
  plain: boolean
  /** Which of the sheet's budgets, from the top. */
  at: number
}

/** The budget of the sheet that is open, none, or one sentence in the user's language on why it cannot be read. */
export type Found = { budget: OpenBudget } | { none: true } | { unreadable: string }

export function findBudget(_language: Language): Promise<Found> {
  return Promise.resolve({ none: true })
}

export function updateBudget(
  _open: OpenBudget,
  _scenario: Scenario,
  _language: Language,
  _today: string,
): Promise<Written | { changed: true }> {
  return Promise.resolve({ changed: true })
}

export function writeOverview(_language: Language): Promise<Written> {
  return Promise.resolve({ refused: '' })
}

// What the sidebar may ask of the server, and what it gets back.
import type { Language } from '../words/language'
import type { Scenario } from './scenario'

/** What is kept between openings. */
export interface Workspace {
  language: Language
  scenarios: Scenario[]
  /** Which of them is shown, counted from 0. */
  selected: number
}

/** Into a new sheet with a free name, or from the selected cell on. */
export type Place = 'new-sheet' | 'selection'

export interface BudgetRequest {
  language: Language
  scenario: Scenario
  where: Place
  /** Formulas that need no add-on, for phones and for colleagues who do not have it. */
  plain: boolean
}

export interface ComparisonRequest {
  language: Language
  scenarios: Scenario[]
  where: Place
}

export interface Opened {
  /** The user's locale, such as ja or zh_TW. */
  locale: string
  /** The current month in Japan, YYYY-MM. */
  month: string
  workspace: Workspace | null
}

/** Where something was written, or one sentence in the user's language on why not; then nothing was changed. */
export type Written = { sheet: string; range: string } | { refused: string }

/** The functions the sidebar calls through google.script.run. */
export interface Server {
  openSidebar(): Opened
  saveWorkspace(workspace: Workspace): { saved: true } | { refused: string }
  writeBudget(request: BudgetRequest): Written
  writeComparison(request: ComparisonRequest): Written
}

// What the sidebar may ask of the server, and what it gets back.
import type { BudgetRequest, ComparisonRequest, Workspace } from './schema'

export type { BudgetRequest, ComparisonRequest, Workspace } from './schema'

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

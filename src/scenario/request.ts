// What the sidebar may ask of the server, and what it gets back; the server checks every request against this.
import * as z from 'zod/mini'
import type { Language } from '../text/language'
import { scenario } from './scenario'

const MOST_SCENARIOS = 10

const language = z.enum(['en', 'ja', 'zh-TW', 'th'] satisfies Language[])
const scenarios = z.array(scenario).check(z.minLength(1), z.maxLength(MOST_SCENARIOS))
/** Into a new sheet with a free name, or from the selected cell on. */
const where = z.enum(['new-sheet', 'selection'])

export const workspace = z.strictObject({ language, scenarios, selected: z.int().check(z.gte(0)) })
/** `plain` writes formulas that need no add-on, for phones and for colleagues who do not have it. */
export const budgetRequest = z.strictObject({ language, scenario, where, plain: z.boolean() })
export const comparisonRequest = z.strictObject({ language, scenarios, where })

/** What is kept between openings, per user. */
export type Workspace = z.infer<typeof workspace>
export type BudgetRequest = z.infer<typeof budgetRequest>
export type ComparisonRequest = z.infer<typeof comparisonRequest>

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

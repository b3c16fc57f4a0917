// What is kept between openings of the sidebar.
import type { Language } from '../words/language'
import type { Scenario } from './scenario'

export interface Workspace {
  language: Language
  scenarios: Scenario[]
  /** Which of them is shown, counted from 0. */
  selected: number
  /** The spreadsheet it was kept in, where its sheets are. */
  spreadsheet?: string | undefined
  /** What is kept beside each scenario, in their order. */
  beside?: Beside[] | undefined
}

export interface Beside {
  /** An amount a month that the plan must keep to. */
  budget?: number | undefined
  linked?: OpenBudget | undefined
}

/** The budget on a sheet that a scenario belongs to. */
export interface OpenBudget {
  sheetId: number
  /** The sheet's name. */
  sheet: string
  /** As it was when it was last read. */
  scenario: Scenario
  plain: boolean
  /** Which of the sheet's budgets, from the top. */
  at: number
}

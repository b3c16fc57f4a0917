// What is kept between openings of the sidebar.
import type { Language } from '../words/language'
import type { Scenario } from './scenario'

export interface Workspace {
  language: Language
  scenarios: Scenario[]
  /** Which of them is shown, counted from 0. */
  selected: number
}

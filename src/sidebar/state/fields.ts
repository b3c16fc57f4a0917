// What is typed: a scenario and its sends with texts in the place of numbers.
import type { Scenario, Send } from '../../scenario/scenario'

type Typed<T, Key extends keyof T> = Omit<T, Key> & Record<Key, string>

/** The key stays with a send or scenario while others come and go around it. */
export type SendFields = Typed<Omit<Send, 'calendar'>, 'share' | 'recipients' | 'perMonth' | 'bubbles'> & {
  key: number
  /** Whether its months are set one by one; they are kept, but hold for nothing, where not. */
  byMonth: boolean
  /** What was typed for single months, YYYY-MM. */
  calendar: Readonly<Record<string, string>>
}
type Numbers = 'months' | 'friends' | 'growth' | 'blocked' | 'accounts' | 'otherApp' | 'otherCost' | 'cap'
export type Fields = Typed<Omit<Scenario, 'sends'>, Numbers> & { sends: readonly SendFields[] } & Questions

/** What is asked beside the scenario and is no part of it. */
export interface Questions {
  /** What is known: the sends, or the money for a month. */
  asks: 'sends' | 'budget'
  budget: string
  /** Whether it holds for the plan, too: somebody typed it, or took the sends it buys. */
  held: boolean
  /** Messages counted in the month that is running. */
  already: string
}

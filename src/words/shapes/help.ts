// What help says, in the shape every language has; that nothing is missing is asked where help meets the functions.
import type { Examples, Home } from './examples'

export interface FunctionHelp {
  /** What it gives, in one sentence. */
  summary: string
  /** A second paragraph: rules a user has to know. */
  details?: string
  returns: string
  /** What a parameter takes where it differs from other functions. */
  params?: Readonly<Record<string, string>>
}

export interface Help {
  examples: Examples
  home: Home
  functions: Readonly<Record<string, FunctionHelp>>
  /** The same words for a parameter wherever it occurs, unless a function has its own: what it is and what it takes. */
  params: Readonly<Record<string, string>>
}

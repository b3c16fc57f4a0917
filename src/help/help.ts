// What help says of a function, in the shape every language has.
import type { FunctionName } from '../cells/functions'
import type { examples } from './examples'

export interface FunctionHelp<N extends FunctionName> {
  /** What it gives, in one sentence. */
  summary: string
  /** A second paragraph: rules a user has to know. */
  details?: string
  returns: string
  /** What a parameter takes where it differs from other functions. */
  params?: Partial<Record<ParamName, string>>
  examples: Record<keyof (typeof examples)[N], string>
}

export interface Help {
  functions: { [N in FunctionName]: FunctionHelp<N> }
  /** The same words for a parameter wherever it occurs, unless a function has its own: what it is and what it takes. */
  params: Record<ParamName, string>
}

export type ParamName =
  | 'recipients'
  | 'sends'
  | 'bubbles'
  | 'kind'
  | 'plan'
  | 'region'
  | 'messages'
  | 'budget'
  | 'messages_cell'
  | 'tool'
  | 'max_accounts'
  | 'date'
  | 'with_tax'

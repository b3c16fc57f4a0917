// Why something is refused, as data; the words are made from it in the user's language.
import type { Amount } from './money'
import type { Offer, ToolOffer } from './offer'
import type { Market, Tool } from './seller'

export type Reason =
  | { code: 'missing'; argument: string; accepts: Accepts }
  | { code: 'unreadable'; argument: string; value: unknown; accepts: Accepts }
  | { code: 'count'; argument: string; value: unknown; fault: CountFault; accepts: Accepts }
  | { code: 'one-value'; argument: string; shape: string }
  | { code: 'shapes'; shapes: readonly { argument: string; shape: string }[] }
  | { code: 'too-many-messages' }
  | { code: 'before-first-card'; seller: Market | Tool; date: string }
  | { code: 'not-sold'; offer: Offer; messages: number; tax: number }
  | { code: 'included-unknown'; offer: Offer; messages: number; tax: number }
  | { code: 'unpublished'; offer: Offer; messages: number; tax: number }
  | { code: 'tax-unknown'; market: Market }
  | { code: 'fee-above-budget'; offer: Offer; budget: Amount; tax: number }
  | { code: 'reach-unknown'; offer: Offer; least: number }
  | { code: 'reach-beyond-count'; offer: Offer }
  | { code: 'split-unknown'; market: Market; messages: number }
  | { code: 'tool-unpublished'; tool: Tool }
  | { code: 'tool-too-small'; offer: ToolOffer; sends: number; next: ToolOffer | undefined }
  | { code: 'undecided'; market: Market; messages: number; date: string }

/** What an argument takes, so that every refusal can say it. */
export type Accepts =
  | { type: 'count'; least: number; most: number }
  | { type: 'plan'; market?: Market | Tool; cheapest: boolean }
  | { type: 'amount' }
  | { type: 'market' | 'toolPlan' | 'tool' | 'date' | 'flag' | 'reference' | 'kind' }

export type CountFault =
  | 'not-a-number'
  | 'negative'
  | 'fraction'
  | 'too-small'
  | 'too-large'
  | 'thousands-dot'

/** Given back or thrown for whatever cannot be answered: the reason as data, never a sentence, and so no Error. */
export class Refusal {
  constructor(readonly reason: Reason) {}
}

/** The answer, or the refusal as a value, for callers that show several answers side by side. */
export function attempt<T>(answer: () => T | Refusal): T | Refusal {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** The answer, for callers to whom a refusal is the end. */
export function granted<T>(answer: T | Refusal): T {
  if (answer instanceof Refusal) throw answer
  return answer
}

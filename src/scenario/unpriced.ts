// The months of a scenario that cannot be priced, and why.
import { Refusal } from '../pricing/refusal'
import { monthCost } from './costs'
import type { Month } from './forecast'
import type { Scenario } from './scenario'

export interface Unpriced {
  /** YYYY-MM */
  month: string
  refusal: Refusal
}

export function unpriced(scenario: Scenario, months: readonly Month[]): Unpriced[] {
  return months.flatMap((month) => {
    const result = monthCost(scenario, month, scenario.plan)
    return result instanceof Refusal ? [{ month: month.month, refusal: result }] : []
  })
}

/** Whether it is known that it cannot be sent; else a price is not known, or which plan is cheapest. */
export function cannotSend({ reason: { code } }: Refusal): boolean {
  return code === 'not-sold' || code === 'tool-too-small'
}

// What sending a share through another app saves.
import type { Amount } from '../pricing/money'
import { Refusal } from '../pricing/refusal'
import { planTotal } from './costs'
import type { Month } from './forecast'
import type { Scenario } from './scenario'

export interface Moved {
  /** Messages LINE counts less, over the whole time. */
  messages: number
  /** What LINE's bills are lower by on the same plan; undefined where either is not known. */
  saved: Amount | undefined
}

/** @param total LINE's bills of the scenario as it is */
export function moved(
  scenario: Scenario,
  months: readonly Month[],
  total: Amount | Refusal,
): Moved | undefined {
  if (scenario.otherApp === 0) return undefined
  const all = months.map((month) => ({ ...month, messages: month.messages + month.moved }))
  const before = planTotal(scenario, all, scenario.plan)
  const known = !(before instanceof Refusal || total instanceof Refusal)
  return {
    messages: months.reduce((sum, month) => sum + month.moved, 0),
    saved: known ? before - total : undefined,
  }
}

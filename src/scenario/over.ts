// The months of a scenario that cost more than an amount that was set for a month.
import type { Amount } from '../pricing/money'
import { Refusal } from '../pricing/refusal'
import { monthCost } from './costs'
import { forecast } from './forecast'
import type { Scenario } from './scenario'

export interface Over {
  /** YYYY-MM */
  month: string
  by: Amount
}

/** @param amount on the tax basis of the scenario; a month without a price is not known to be over it */
export function monthsOver(scenario: Scenario, amount: Amount): Over[] {
  return forecast(scenario).flatMap((month) => {
    const cost = monthCost(scenario, month, scenario.plan)
    return cost instanceof Refusal || cost.total <= amount
      ? []
      : [{ month: month.month, by: cost.total - amount }]
  })
}

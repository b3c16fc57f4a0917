// What it comes to when every month is spread over several accounts in the cheapest way.
import type { Amount } from '../pricing/money'
import { firstDay } from '../pricing/month'
import { attempt, granted, Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { split, USUAL_ACCOUNTS } from '../pricing/split'
import { planTotal } from './costs'
import type { Month } from './forecast'
import type { Scenario } from './scenario'

/** LINE's bills, without tax, when every month is spread over up to `accounts` accounts in the cheapest way. */
export function splitTotal(
  { market }: Scenario,
  months: readonly Month[],
  accounts: number,
): Amount | Refusal {
  return attempt(() =>
    months.reduce((sum, { month, messages }) => {
      return sum + granted(split(MARKETS[market], messages, accounts, firstDay(month))).total
    }, 0),
  )
}

/** The same where it costs less than one account, both without tax, or where that is not known. */
export function cheaperSplit(scenario: Scenario, months: readonly Month[]): Amount | Refusal | undefined {
  const several = splitTotal(scenario, months, USUAL_ACCOUNTS)
  const alone = { ...scenario, accounts: 1, withTax: false, otherCost: 0, cap: null }
  const one = planTotal(alone, months, 'cheapest')
  return several instanceof Refusal || one instanceof Refusal || several < one ? several : undefined
}

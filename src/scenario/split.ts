// What it comes to when every month is spread over several accounts in the cheapest way.
import { cost } from '../pricing/cost'
import { taxPercent } from '../pricing/inforce'
import { type Amount, toAmount } from '../pricing/money'
import { firstDay } from '../pricing/month'
import { attempt, granted, Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { split, USUAL_ACCOUNTS } from '../pricing/split'
import { planTotal } from './costs'
import type { Month } from './forecast'
import type { Scenario } from './scenario'

/** The bills when every month is spread over up to `accounts` accounts in the cheapest way, on the tax basis of the scenario. */
export function splitTotal(
  { market: id, withTax, otherCost }: Scenario,
  months: readonly Month[],
  accounts: number,
): Amount | Refusal {
  const market = MARKETS[id]
  return attempt(() =>
    months.reduce((sum, { month, messages }) => {
      const date = firstDay(month)
      const tax = withTax ? taxPercent(market, date) : 0
      const { shares } = granted(split(market, messages, accounts, date))
      const bills = shares.map((each) => each.accounts * granted(cost(each.offer, each.messages, tax)))
      return bills.reduce((all, bill) => all + bill, sum + toAmount(otherCost))
    }, 0),
  )
}

/** The same where it is known to cost less than the scenario's accounts do at their cheapest; with a cap it would send more. */
export function cheaperSplit(scenario: Scenario, months: readonly Month[]): Amount | undefined {
  if (scenario.cap !== null) return undefined
  const several = splitTotal(scenario, months, USUAL_ACCOUNTS)
  const even = planTotal(scenario, months, 'cheapest')
  return several instanceof Refusal || even instanceof Refusal || several >= even ? undefined : several
}

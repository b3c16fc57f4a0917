// In which months to change the plan where the cheapest of each month is taken.
import { planChanges, type Step } from '../pricing/changes'
import { readChoice } from '../pricing/choice'
import { firstDay } from '../pricing/month'
import type { Offer } from '../pricing/offer'
import { MARKETS } from '../pricing/seller'
import { spread } from './costs'
import type { Month } from './forecast'
import type { Scenario } from './scenario'

/** A plan taken from a month on, YYYY-MM. */
export interface Change {
  month: string
  plan: string
  change: 'start' | 'upgrade' | 'downgrade'
  /** The month in which LINE has to be asked for a downgrade. */
  askBy: string | undefined
}

/**
 * The plan of every month on the cheapest path, with the months in which to change.
 * @param lowest the lowest plan that will do
 */
export function planPath(scenario: Scenario, months: readonly Month[], lowest?: string): Step<Offer>[] {
  return planChanges(
    MARKETS[scenario.market],
    months.map(({ month, messages }) => ({
      date: firstDay(month),
      messages: spread(messages, scenario.accounts).most,
    })),
    lowest,
  )
}

export function changesOf(scenario: Scenario, months: readonly Month[]): Change[] {
  const choice = readChoice(MARKETS[scenario.market], scenario.plan)
  if (!choice || 'plan' in choice) return []
  const path = planPath(scenario, months, choice.cheapestFrom)
  // A month in which nobody can tell the cheapest plan leaves the way through all of them open.
  if (path.some(({ offer }) => !offer)) return []
  return path.flatMap(({ offer, change, askBy }, at) => {
    return offer && change ? [{ month: months[at]?.month ?? '', plan: offer.plan, change, askBy }] : []
  })
}

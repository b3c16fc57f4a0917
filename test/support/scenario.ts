// Scenarios described in a few words, and what they come to.
import { toNumber } from '../../src/pricing/money'
import { Refusal } from '../../src/pricing/refusal'
import { defaultScenario } from '../../src/scenario/defaults'
import { type Outlook, outlook } from '../../src/scenario/outlook'
import type { Scenario } from '../../src/scenario/scenario'

const base = defaultScenario('en', '2026-11', { scenario: 'All friends', send: 'Broadcast' })

/** A month of friends who stay as many and do not block, four sends a month unless told. */
export function described(friends: number, scenario: Partial<Scenario> = {}, perMonth = 4): Scenario {
  const sends = base.sends.map((send) => ({ ...send, perMonth }))
  return { ...base, months: 1, friends, growth: 0, blocked: 0, sends, ...scenario }
}

/** Fails where the scenario is refused as a whole. */
export function outlookOf(scenario: Scenario): Outlook {
  const found = outlook(scenario)
  if (found instanceof Refusal) throw found
  return found
}

/** An amount in the market's currency, or the code of why there is none. */
export const shown = (amount: number | Refusal | undefined) =>
  amount instanceof Refusal ? amount.reason.code : amount === undefined ? undefined : toNumber(amount)

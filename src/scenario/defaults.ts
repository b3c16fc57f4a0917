// What a first look shows: a scenario that already has a result, in the market of the user's language.
import type { MarketId } from '../pricing/seller'
import { HOMES, type Language } from '../words/language'
import type { Scenario, Send } from './scenario'

/** An amount for a month to begin with, in the market's currency. */
const BUDGETS: Record<MarketId, number> = { JP: 50_000, TW: 5_000, TH: 3_000, OTHER: 150 }

export function usualBudget(market: MarketId): number {
  return BUDGETS[market]
}

export function defaultSend(name: string): Send {
  return {
    name,
    kind: 'broadcast',
    audience: 'all',
    share: 30,
    recipients: 1_000,
    atMost: null,
    perMonth: 4,
    calendar: {},
    bubbles: 1,
  }
}

/**
 * @param month the current month, YYYY-MM
 * @param names what the scenario and its send are called in the user's language
 */
export function defaultScenario(
  language: Language,
  month: string,
  names: { scenario: string; send: string },
): Scenario {
  const market = HOMES[language]
  return {
    name: names.scenario,
    market,
    start: month,
    months: 12,
    withTax: false,
    friends: 2_000,
    growthBy: 'percent',
    growth: 3,
    blocked: 20,
    sends: [defaultSend(names.send)],
    plan: 'cheapest',
    accounts: 1,
    otherApp: 0,
    tool: '',
    toolPlan: 'cheapest',
    otherCost: 0,
    cap: null,
    entered: {},
  }
}

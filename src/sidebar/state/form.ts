// A scenario as it stands in the fields, typed texts and all, beside the last version that was valid.
import { readChoice } from '../../pricing/choice'
import { firstDay } from '../../pricing/month'
import { MARKETS, type Tool } from '../../pricing/seller'
import { usualBudget } from '../../scenario/defaults'
import { LIMITS } from '../../scenario/limits'
import { firstMonth, type Scenario, type Send, toolsOf } from '../../scenario/scenario'
import { faultyFields } from '../../scenario/schema'
import type { OpenBudget } from '../../scenario/workspace'
import { grouped } from '../../words/number'
import type { Fields, SendFields } from './fields'
import { readMonth, readOptional, readScenario } from './read'

export interface Form extends Fields {
  key: number
  /** The last version without a fault: what is shown, saved and written. */
  valid: Scenario
  /** Paths of the fields at fault now, such as sends.0.bubbles. */
  faults: readonly string[]
  /** The budget on a sheet that it was opened from. */
  linked?: OpenBudget | undefined
}

let keys = 0

export function newKey(): number {
  keys += 1
  return keys
}

export function formOf(scenario: Scenario): Form {
  const { months, friends, growth, blocked, accounts, otherApp, otherCost, cap, sends } = scenario
  return {
    ...scenario,
    key: newKey(),
    months: String(months),
    friends: grouped(friends),
    growth: String(growth),
    blocked: String(blocked),
    accounts: String(accounts),
    otherApp: String(otherApp),
    otherCost: String(otherCost),
    cap: cap === null ? '' : grouped(cap),
    sends: sends.map(sendFields),
    asks: 'sends',
    budget: grouped(usualBudget(scenario.market)),
    held: false,
    already: '',
    valid: scenario,
    faults: [],
  }
}

export function sendFields(send: Send): SendFields {
  const { share, recipients, perMonth, calendar, bubbles } = send
  const typed = Object.entries(calendar).map(([month, times]) => [month, String(times)] as const)
  return {
    ...send,
    key: newKey(),
    share: String(share),
    recipients: grouped(recipients),
    perMonth: String(perMonth),
    byMonth: typed.length > 0,
    calendar: Object.fromEntries(typed),
    bubbles: String(bubbles),
  }
}

/** The same form with another scenario in its fields; what is asked beside it stays, and so does the campaign that is open. */
export function renewed(form: Form, scenario: Scenario): Form {
  const { key, asks, budget, held, already, linked } = form
  const fresh = formOf(scenario)
  const sends = fresh.sends.map((send, at) => ({ ...send, key: form.sends[at]?.key ?? send.key }))
  return { ...fresh, key, asks, budget, held, already, linked, sends }
}

/** The amount a month that the plan must keep to; undefined where none holds, or none that can be read. */
export function heldBudget({ held, budget }: Form): number | undefined {
  return held ? readOptional(budget, LIMITS.invoiced) : undefined
}

/** The form after a change; a choice the market does not offer falls back to one that it does. */
export function changed(form: Form, change: Partial<Fields>): Form {
  const fields = { ...form, ...change }
  const market = MARKETS[fields.market]
  if (!readChoice(market, fields.plan)) fields.plan = 'cheapest'
  if (market.tax.length === 0) fields.withTax = false
  // Another market has another currency.
  if (fields.market !== form.market) {
    fields.budget = grouped(usualBudget(fields.market))
    fields.held = false
  }
  const tool = toolsFor(fields).find(({ id }) => id === fields.tool)
  if (!tool) fields.tool = ''
  if (!tool?.plans[fields.toolPlan]) fields.toolPlan = 'cheapest'
  const scenario = readScenario(fields)
  const faults = faultyFields(scenario)
  return { ...fields, faults, valid: faults.length ? form.valid : scenario }
}

/** The tools offered in the market and first month; while that month is being typed, those of the last valid one. */
export function toolsFor({ market, start, valid }: Form): readonly Tool[] {
  const typed = readMonth(start)
  const readable = /^\d{4}-\d\d$/.test(typed) && typed >= firstMonth(market)
  return toolsOf(market, firstDay(readable ? typed : valid.start))
}

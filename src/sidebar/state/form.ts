// A scenario as it stands in the fields, typed texts and all, beside the last version that was valid.
import { readChoice } from '../../pricing/choice'
import { firstDay } from '../../pricing/month'
import { MARKETS, type Tool } from '../../pricing/seller'
import { defaultSend } from '../../scenario/defaults'
import { isWithin, LIMITS, type Limits } from '../../scenario/limits'
import { firstMonth, type Scenario, type Send, toolsOf } from '../../scenario/scenario'
import { faultyFields } from '../../scenario/schema'
import { grouped } from '../../words/number'
import { readMonth, readNumber } from './read'

type Typed<T, Key extends keyof T> = Omit<T, Key> & Record<Key, string>

/** The key stays with a send or scenario while others come and go around it. */
export type SendFields = Typed<Send, 'share' | 'recipients' | 'perMonth' | 'bubbles'> & { key: number }
type Numbers = 'months' | 'friends' | 'growth' | 'blocked' | 'accounts' | 'otherApp' | 'otherCost' | 'cap'
export type Fields = Typed<Omit<Scenario, 'sends'>, Numbers> & { sends: readonly SendFields[] }

export interface Form extends Fields {
  key: number
  /** The last version without a fault: what is shown, saved and written. */
  valid: Scenario
  /** Paths of the fields at fault now, such as sends.0.bubbles. */
  faults: readonly string[]
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
    valid: scenario,
    faults: [],
  }
}

export function sendFields(send: Send): SendFields {
  const { share, recipients, perMonth, bubbles } = send
  return {
    ...send,
    key: newKey(),
    share: String(share),
    recipients: grouped(recipients),
    perMonth: String(perMonth),
    bubbles: String(bubbles),
  }
}

/** The form after a change; a choice the market does not offer falls back to one that it does. */
export function changed(form: Form, change: Partial<Fields>): Form {
  const fields = { ...form, ...change }
  const market = MARKETS[fields.market]
  if (!readChoice(market, fields.plan)) fields.plan = 'cheapest'
  if (market.tax.length === 0) fields.withTax = false
  const tool = toolsFor(fields).find(({ id }) => id === fields.tool)
  if (!tool) fields.tool = ''
  if (!tool?.plans[fields.toolPlan]) fields.toolPlan = 'cheapest'
  const scenario = read(fields)
  const faults = faultyFields(scenario)
  return { ...fields, faults, valid: faults.length ? form.valid : scenario }
}

/** The tools offered in the market and first month; while that month is being typed, those of the last valid one. */
export function toolsFor({ market, start, valid }: Form): readonly Tool[] {
  const typed = readMonth(start)
  const readable = /^\d{4}-\d\d$/.test(typed) && typed >= firstMonth(market)
  return toolsOf(market, firstDay(readable ? typed : valid.start))
}

function read(fields: Fields): Scenario {
  const { name, market, withTax, growthBy, plan, tool, toolPlan, entered } = fields
  return {
    name: name.trim(),
    market,
    start: readMonth(fields.start),
    months: readNumber(fields.months),
    withTax,
    friends: readNumber(fields.friends),
    growthBy,
    growth: readNumber(fields.growth),
    blocked: readNumber(fields.blocked),
    sends: fields.sends.map(readSend),
    plan,
    accounts: readNumber(fields.accounts),
    otherApp: readNumber(fields.otherApp),
    tool,
    toolPlan,
    otherCost: readNumber(fields.otherCost),
    cap: fields.cap.trim() === '' ? null : readNumber(fields.cap),
    entered,
  }
}

/** A number that the chosen audience hides and that nobody could read must not hold up the rest. */
function readSend({
  name,
  kind,
  audience,
  share,
  recipients,
  atMost,
  perMonth,
  calendar,
  bubbles,
}: SendFields): Send {
  const hidden = (shown: boolean, text: string, limits: Limits, instead: number) => {
    const value = readNumber(text)
    return shown || isWithin(value, limits) ? value : instead
  }
  const usual = defaultSend(name)
  return {
    name: name.trim(),
    kind,
    audience,
    share: hidden(audience === 'share', share, LIMITS.share, usual.share),
    recipients: hidden(audience === 'fixed', recipients, LIMITS.recipients, usual.recipients),
    atMost,
    perMonth: readNumber(perMonth),
    calendar,
    bubbles: readNumber(bubbles),
  }
}

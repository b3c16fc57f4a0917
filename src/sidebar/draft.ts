// A scenario as it stands in the fields, typed texts and all, beside the last version that was valid.
import { MARKETS } from '../pricing/catalogue'
import { faultyFields } from '../scenario/check'
import type { Scenario, Send } from '../scenario/scenario'
import { grouped } from '../text/number'
import { readMonth, readNumber } from './read'

type Typed<T, Key extends keyof T> = Omit<T, Key> & Record<Key, string>

/** The key stays with a send or scenario while others come and go around it. */
export type SendFields = Typed<Send, 'share' | 'recipients' | 'perMonth' | 'bubbles'> & { key: number }
export type Fields = Typed<Omit<Scenario, 'sends'>, 'months' | 'friends' | 'growth' | 'blocked'> & {
  sends: readonly SendFields[]
}

export interface Draft extends Fields {
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

export function draftOf(scenario: Scenario): Draft {
  const { months, friends, growth, blocked, sends } = scenario
  return {
    ...scenario,
    key: newKey(),
    months: String(months),
    friends: grouped(friends),
    growth: String(growth),
    blocked: String(blocked),
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

/** The draft after a change; a choice the market does not offer falls back to one that it does. */
export function changed(draft: Draft, change: Partial<Fields>): Draft {
  const fields = { ...draft, ...change }
  const market = MARKETS[fields.market]
  if (!market.plans[fields.plan]) fields.plan = 'cheapest'
  if (market.tax.length === 0) fields.withTax = false
  const scenario = read(fields, draft.valid)
  const faults = faultyFields(scenario)
  return { ...fields, faults, valid: faults.length ? draft.valid : scenario }
}

/** What no field here shows stays as it was. */
function read(fields: Fields, rest: Scenario): Scenario {
  const { name, market, start, months, withTax, friends, growthBy, growth, blocked, sends, plan } = fields
  return {
    ...rest,
    name: name.trim(),
    market,
    start: readMonth(start),
    months: readNumber(months),
    withTax,
    friends: readNumber(friends),
    growthBy,
    growth: readNumber(growth),
    blocked: readNumber(blocked),
    sends: sends.map(readSend),
    plan,
  }
}

/** A number that the chosen audience hides and that was left unreadable must not hold up the rest. */
function readSend({ name, kind, audience, share, recipients, perMonth, bubbles }: SendFields): Send {
  const hidden = (shown: boolean, text: string, instead: number) => {
    const value = readNumber(text)
    return !shown && !(value >= 0 && value <= 100) ? instead : value
  }
  const fixed = readNumber(recipients)
  return {
    name: name.trim(),
    kind,
    audience,
    share: hidden(audience === 'share', share, 30),
    recipients: audience === 'fixed' || (Number.isInteger(fixed) && fixed >= 0) ? fixed : 0,
    perMonth: readNumber(perMonth),
    bubbles: readNumber(bubbles),
  }
}

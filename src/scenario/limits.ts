// The least and the most of all that a scenario holds. Schemas, fields and sentences read them here, so that they agree.
import { MOST_MESSAGES, MOST_MONEY } from '../pricing/money'
import { MOST_ACCOUNTS } from '../pricing/split'

export const MOST_SCENARIOS = 10
export const MOST_SENDS = 12
/** In characters, of a scenario's name and a send's. */
export const LONGEST_NAME = 60

export interface Limits {
  least: number
  most: number
  /** Whether only whole numbers are taken. */
  whole: boolean
}

const whole = (least: number, most: number): Limits => ({ least, most, whole: true })
const decimal = (least: number, most: number): Limits => ({ least, most, whole: false })
const percent = decimal(0, 100)

export const LIMITS = {
  months: whole(1, 120),
  friends: whole(0, MOST_MESSAGES),
  blocked: percent,
  accounts: whole(1, MOST_ACCOUNTS),
  otherApp: percent,
  share: percent,
  recipients: whole(0, MOST_MESSAGES),
  perMonth: whole(0, 1_000),
  bubbles: whole(1, 100),
  otherCost: decimal(0, 1_000_000_000),
  cap: whole(0, MOST_MESSAGES),
  invoiced: decimal(0, MOST_MONEY),
}

/** People or percent a month; nobody loses more friends than there are. */
export const GROWTH = { number: decimal(-1_000_000, 1_000_000), percent: decimal(-100, 1_000) }

export function isWithin(value: number, { least, most, whole }: Limits): boolean {
  return value >= least && value <= most && (!whole || Number.isInteger(value))
}

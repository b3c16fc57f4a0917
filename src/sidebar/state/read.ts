// Reads what people type into fields, where a percent sign, a currency's sign and spaces between digits do no harm.
import { addMonths, monthOf } from '../../pricing/month'
import { defaultSend } from '../../scenario/defaults'
import { isWithin, LIMITS, type Limits } from '../../scenario/limits'
import type { Scenario, Send } from '../../scenario/scenario'
import { typedDate, typedNumber } from '../../words/typed'
import type { Fields, SendFields } from './fields'

/** NaN where the text is no number; the scenario's rules then call the field faulty. */
export function readNumber(text: string): number {
  return typedNumber(plainNumber(text))
}

export function plainNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[−–‐ー]/, '-')
    .replace(/^(¥|NT\$|US\$|\$|฿)/, '')
    .replace(/[%円元]$/, '')
}

/** YYYY-MM of texts such as 2026/9 or ２０２６年９月; any other text comes back as it is. */
export function readMonth(text: string): string {
  const date = typedDate(text)
  return date === undefined ? text.normalize('NFKC').replace(/\s/g, '') : monthOf(date)
}

/** A number that may be left out; undefined where it is, or where it is not one that the limits allow. */
export function readOptional(text: string, limits: Limits): number | undefined {
  const value = readNumber(text)
  return isWithin(value, limits) ? value : undefined
}

export function readScenario(fields: Fields): Scenario {
  const { name, market, withTax, growthBy, plan, tool, toolPlan, entered } = fields
  const start = readMonth(fields.start)
  const months = readNumber(fields.months)
  const last = /^\d{4}-\d\d$/.test(start) && months >= 1 ? addMonths(start, months - 1) : start
  return {
    name: name.trim(),
    market,
    start,
    months,
    withTax,
    friends: readNumber(fields.friends),
    growthBy,
    growth: readNumber(fields.growth),
    blocked: readNumber(fields.blocked),
    sends: fields.sends.map((send) => readSend(send, [start, last])),
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

/** A number that is not shown and that nobody could read must not hold up the rest. */
function readSend(send: SendFields, shown: readonly [string, string]): Send {
  const { key: _key, byMonth, calendar, ...kept } = send
  const { name, audience, share, recipients, bubbles } = kept
  const hidden = (visible: boolean, text: string, limits: Limits, instead: number) => {
    const value = readNumber(text)
    return visible || isWithin(value, limits) ? value : instead
  }
  const usual = defaultSend(name)
  const perMonth = hidden(!byMonth, kept.perMonth, LIMITS.perMonth, usual.perMonth)
  return {
    ...kept,
    name: name.trim(),
    share: hidden(audience === 'share', share, LIMITS.share, usual.share),
    recipients: hidden(audience === 'fixed', recipients, LIMITS.recipients, usual.recipients),
    perMonth,
    calendar: byMonth ? readCalendar(calendar, perMonth, shown) : {},
    bubbles: readNumber(bubbles),
  }
}

/** A month left blank has no send. */
function readCalendar(
  typed: SendFields['calendar'],
  usual: number,
  [first, last]: readonly [string, string],
): Send['calendar'] {
  const read = Object.entries(typed).map(([month, text]) => {
    return [month, text.trim() === '' ? 0 : readNumber(text)] as const
  })
  const kept = read.filter(
    ([month, times]) =>
      times !== usual && ((month >= first && month <= last) || isWithin(times, LIMITS.perMonth)),
  )
  return Object.fromEntries(kept)
}

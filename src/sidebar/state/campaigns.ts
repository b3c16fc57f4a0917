// Campaigns of the scenario shown: changed, added, removed, set month by month, or taken from what a budget buys.
import { addMonths } from '../../pricing/month'
import { type Bought, withSends } from '../../scenario/bought'
import { defaultSend } from '../../scenario/defaults'
import { isWithin, LIMITS, MOST_SCENARIOS, MOST_SENDS } from '../../scenario/limits'
import type { Scenario } from '../../scenario/scenario'
import { SIDEBAR_WORDS } from '../../words/sidebar'
import { addScenario, change, current, type Desk } from './desk'
import type { SendFields } from './fields'
import { sendFields } from './form'
import { readNumber } from './read'

export function changeSend(desk: Desk, key: number, fields: Partial<SendFields>): Desk {
  const sends = current(desk).sends.map((send) => (send.key === key ? { ...send, ...fields } : send))
  return change(desk, { sends })
}

export function addSend(desk: Desk): Desk {
  const { sends } = current(desk)
  if (sends.length >= MOST_SENDS) return desk
  const name = SIDEBAR_WORDS[desk.language].sends.next(sends.length + 1)
  const added = sendFields({ ...defaultSend(name), perMonth: 1 })
  return { ...change(desk, { sends: [...sends, added] }), campaign: added.key }
}

export function removeSend(desk: Desk, key: number): Desk {
  const { sends } = current(desk)
  const name = sends.find((send) => send.key === key)?.name ?? ''
  const after = change(desk, { sends: sends.filter((send) => send.key !== key) })
  const removed = { name, forms: desk.forms, selected: desk.selected }
  return { ...after, removed, campaign: undefined }
}

/** The months of a scenario, YYYY-MM. */
export function monthsOf({ start, months }: Pick<Scenario, 'start' | 'months'>): string[] {
  return Array.from({ length: months }, (_, at) => addMonths(start, at))
}

/** From every month to single ones, which begin as they were, and back to what stands in most of them. */
export function setByMonth(desk: Desk, key: number, byMonth: boolean): Desk {
  const form = current(desk)
  const send = form.sends.find((each) => each.key === key)
  if (!send || send.byMonth === byMonth) return desk
  const usual = isWithin(readNumber(send.perMonth), LIMITS.perMonth) ? send.perMonth : '1'
  if (byMonth) {
    const months = monthsOf(form.valid).map((month) => [month, usual] as const)
    return changeSend(desk, key, { byMonth, perMonth: usual, calendar: Object.fromEntries(months) })
  }
  const times = Object.values(send.calendar).filter((text) => isWithin(readNumber(text), LIMITS.perMonth))
  const most = times.reduce((a, b) => (readNumber(b) > readNumber(a) ? b : a), '0')
  return changeSend(desk, key, { byMonth, perMonth: usual === '0' ? most : usual, calendar: {} })
}

/** No month has a send, until one is chosen. */
export function clearMonths(desk: Desk, key: number): Desk {
  const months = monthsOf(current(desk).valid).map((month) => [month, ''] as const)
  return changeSend(desk, key, { perMonth: '0', calendar: Object.fromEntries(months) })
}

export function typeMonth(desk: Desk, key: number, month: string, text: string): Desk {
  const send = current(desk).sends.find((each) => each.key === key)
  return send ? changeSend(desk, key, { calendar: { ...send.calendar, [month]: text } }) : desk
}

/** What is typed for a month, or what holds there. */
export function typedIn({ calendar, perMonth }: SendFields, month: string): string {
  const text = calendar[month] ?? perMonth
  return text === '0' ? '' : text
}

/** A single campaign gives way to the sends that a budget buys; several are kept, in a scenario of their own. */
export function takeBought(desk: Desk, { sends: times }: Bought): Desk {
  const { sends } = current(desk)
  const several = sends.length > 1 && desk.forms.length < MOST_SCENARIOS
  const from = several ? addScenario(desk, true) : desk
  const [first] = current(from).sends
  const [send] = withSends(current(from).valid, times).sends.map(sendFields)
  const sent = send ? [{ ...send, key: first?.key ?? 0 }] : []
  return change(from, { asks: 'sends', held: true, sends: sent })
}

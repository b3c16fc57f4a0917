// Joins what was changed in the sidebar with what was typed into the sheet meanwhile: what only one side changed is that side's; where
// both did, the sidebar's holds, since it was pressed last. What can be told in several ways counts by what it comes to.
import { addMonths } from '../../pricing/month'
import { kindOf } from '../../scenario/forecast'
import { type Entered, type Scenario, type Send, timesIn } from '../../scenario/scenario'

/** What belongs together comes from one side. */
const TOGETHER: readonly (readonly (keyof Scenario)[])[] = [
  ['name'],
  ['start'],
  ['months'],
  ['withTax'],
  ['friends'],
  ['growthBy', 'growth'],
  ['blocked'],
  ['plan'],
  ['accounts'],
  ['otherApp'],
  ['tool', 'toolPlan'],
  ['otherCost'],
  ['cap'],
]

interface Sides<T> {
  base: T
  mine: T
  theirs: T
}

export function merged(base: Scenario, mine: Scenario, theirs: Scenario): Scenario {
  const plans = { base, mine, theirs }
  const changed = TOGETHER.filter((keys) => isTheirs(each(plans, (plan) => keys.map((key) => plan[key]))))
  const fields = changed.flat().map((key) => [key, theirs[key]])
  const joined: Scenario = { ...mine, ...Object.fromEntries(fields) }
  return { ...joined, entered: joinEntered(plans), sends: joinSends(plans, monthsOf(joined)) }
}

/** Whether two scenarios would be the same budget on a sheet. */
export function areAlike(a: Scenario, b: Scenario): boolean {
  return a === b || told(a) === told(b)
}

function told(plan: Scenario): string {
  const months = monthsOf(plan)
  const fields = TOGETHER.map((keys) => keys.map((key) => plan[key]))
  const sends = plan.sends.map((send) => [
    send.name,
    kindOf(plan, send),
    reachOf(send),
    send.bubbles,
    months.map((month) => timesIn(send, month)),
  ])
  return JSON.stringify([plan.market, fields, joinEntered({ base: plan, mine: plan, theirs: plan }), sends])
}

/** Whether the sheet's side alone changed it. */
function isTheirs({ base, mine, theirs }: Sides<unknown>): boolean {
  const before = JSON.stringify(base)
  return JSON.stringify(mine) === before && JSON.stringify(theirs) !== before
}

function each<T, R>({ base, mine, theirs }: Sides<T>, of: (side: T) => R): Sides<R> {
  return { base: of(base), mine: of(mine), theirs: of(theirs) }
}

function join<T>(sides: Sides<T>): T {
  return isTheirs(sides) ? sides.theirs : sides.mine
}

function monthsOf({ start, months }: Scenario): string[] {
  return Array.from({ length: months }, (_, index) => addMonths(start, index))
}

/** Of a month that the sheet does not have, it says nothing. */
function joinEntered({ base, mine, theirs }: Sides<Scenario>): Scenario['entered'] {
  const theirMonths = monthsOf(theirs)
  const months = new Set([...Object.keys(mine.entered), ...Object.keys(theirs.entered)])
  const all = [...months].sort().map((month) => {
    const [before, here] = [base.entered[month], mine.entered[month]]
    const there = theirMonths.includes(month) ? theirs.entered[month] : before
    const kept = (['friends', 'sent', 'invoiced'] as const).flatMap((key) => {
      const value = join({ base: before?.[key], mine: here?.[key], theirs: there?.[key] })
      return value === undefined ? [] : [[key, value] as const]
    })
    return [month, Object.fromEntries(kept) as Entered] as const
  })
  return Object.fromEntries(all.filter(([, kept]) => Object.keys(kept).length > 0))
}

function joinSends(plans: Sides<Scenario>, months: readonly string[]): Send[] {
  const { base, mine, theirs } = plans
  const [fromMine, fromTheirs] = [mine, theirs].map(({ sends }) => sourcesOf(base.sends, sends)) as [
    number[],
    number[],
  ]
  const kept = mine.sends.flatMap((send, at) => {
    const before = base.sends[fromMine[at] ?? -1]
    if (!before) return [send]
    const now = theirs.sends[fromTheirs.indexOf(fromMine[at] ?? -1)]
    if (now) return [joinSend(plans, { base: before, mine: send, theirs: now }, months)]
    // Taken out of the sheet: it goes unless the sidebar changed it.
    return JSON.stringify(send) === JSON.stringify(before) ? [] : [send]
  })
  const added = theirs.sends.filter((_, at) => fromTheirs[at] === -1)
  return [...kept, ...added]
}

/** Which send each one was before: that of its name, among several of it in their order; else the one at its place where none came or went. */
function sourcesOf(before: readonly Send[], now: readonly Send[]): number[] {
  const taken = new Set<number>()
  const named = now.map(({ name }) => {
    const found = before.findIndex((send, at) => send.name === name && !taken.has(at))
    if (found >= 0) taken.add(found)
    return found
  })
  const isRenamed = (at: number) => before.length === now.length && !taken.has(at)
  return named.map((found, at) => (found < 0 && isRenamed(at) ? at : found))
}

function joinSend(plans: Sides<Scenario>, sends: Sides<Send>, months: readonly string[]): Send {
  const { mine, theirs } = sends
  const kinds = {
    base: kindOf(plans.base, sends.base),
    mine: kindOf(plans.mine, mine),
    theirs: kindOf(plans.theirs, theirs),
  }
  const { audience, share, recipients, atMost } = isTheirs(each(sends, reachOf)) ? theirs : mine
  return {
    name: join(each(sends, ({ name }) => name)),
    kind: isTheirs(kinds) ? theirs.kind : mine.kind,
    audience,
    share,
    recipients,
    atMost,
    ...joinTimes(monthsOf(plans.theirs), sends, months),
    bubbles: join(each(sends, ({ bubbles }) => bubbles)),
  }
}

/** As the sheet tells an audience: a share, and the most people. */
function reachOf({ audience, share, recipients, atMost }: Send): [share: number, most: number | null] {
  if (audience === 'fixed') return [100, recipients]
  return audience === 'share' ? [share, atMost] : [100, null]
}

/** Month by month; of a month that the sheet does not have, it says nothing. */
function joinTimes(
  sheetMonths: readonly string[],
  sends: Sides<Send>,
  months: readonly string[],
): Pick<Send, 'perMonth' | 'calendar'> {
  const { base, mine } = sends
  const { perMonth, calendar } = mine
  const times = months.map((month) => {
    const of = each(sends, (send) => timesIn(send, month))
    if (!sheetMonths.includes(month)) return [month, of.mine] as const
    // Another usual number gives way to what was typed for one month.
    const isUsual = base.calendar[month] === undefined && calendar[month] === undefined
    return [month, isUsual && of.theirs !== of.base ? of.theirs : join(of)] as const
  })
  const others = Object.entries(calendar).filter(([month]) => !months.includes(month))
  const unusual = times.filter(([, number]) => number !== perMonth)
  return { perMonth, calendar: Object.fromEntries([...others, ...unusual]) }
}

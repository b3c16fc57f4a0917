// Reads a budget back from its cells: they are the truth, whoever typed them.
import { choiceText, readChoice } from '../../pricing/choice'
import { findKind } from '../../pricing/count'
import { addMonths } from '../../pricing/month'
import { findTool, MARKETS, type Seller } from '../../pricing/seller'
import { isWithin, LIMITS, type Limits } from '../../scenario/limits'
import type { Entered, Scenario, Send } from '../../scenario/scenario'
import { faultyFields } from '../../scenario/schema'
import { SHEET_WORDS } from '../../words/sheets'
import { columnLetters } from '../reference'
import { TICK } from './assumptions'
import { formulaAt, isMonth, type Place, valueAt } from './find'
import { type Assumption, type Attribute, LABEL, TITLE, VALUE } from './layout'

/** A cell that holds what a budget cannot. */
export class Unreadable {
  constructor(readonly cell: string) {}
}

export function readBudget(place: Place): Scenario | Unreadable {
  try {
    const scenario = scenarioIn(place)
    const [fault] = faultyFields(scenario)
    return fault === undefined ? scenario : new Unreadable(cellOf(place, fault))
  } catch (error) {
    if (error instanceof Unreadable) return error
    throw error
  }
}

function scenarioIn(place: Place): Scenario {
  const { layout, mark } = place
  const market = MARKETS[mark.market]
  const value = (key: Assumption) => valueAt(place, layout.assumption(key), VALUE)
  const number = (key: Assumption) => numberAt(place, layout.assumption(key), VALUE)
  const plan = (key: 'plan' | 'toolPlan', seller: Seller) => {
    const choice = choiceText(readChoice(seller, value(key)))
    if (choice === undefined) throw unreadable(place, layout.assumption(key), VALUE)
    return choice
  }
  const tool = layout.has('tool') ? findTool(value('tool')) : undefined
  if (layout.has('tool') && !tool) throw unreadable(place, layout.assumption('tool'), VALUE)
  const start = String(valueAt(place, layout.first, layout.column('monthText')))
  if (!isMonth(start)) throw unreadable(place, layout.assumption('start'), VALUE)
  return {
    name: nameIn(place),
    market: mark.market,
    start,
    months: layout.months,
    withTax:
      layout.assumptions.includes('withTax') && [true, TICK].includes(value('withTax') as boolean | string),
    friends: number('friends'),
    growthBy: mark.growthBy,
    growth: mark.growthBy === 'percent' ? percent(number('growth')) : number('growth'),
    blocked: percent(number('blocked')),
    sends: Array.from({ length: layout.sends }, (_, index) => sendIn(place, index, start)),
    plan: plan('plan', market),
    accounts: number('accounts'),
    otherApp: percent(number('otherApp')),
    tool: tool?.id ?? '',
    toolPlan: tool ? plan('toolPlan', tool) : 'cheapest',
    otherCost: number('otherCost'),
    cap: value('cap') === '' ? null : number('cap'),
    entered: enteredIn(place, start),
  }
}

/** What stands behind "LINE budget:" in the title, or all of it where somebody wrote another. */
function nameIn(place: Place): string {
  const title = String(valueAt(place, TITLE, LABEL)).trim()
  const before = SHEET_WORDS[place.language].budget.title('').trim()
  const name = title.startsWith(before) ? title.slice(before.length).trim() : title
  return name || before
}

function sendIn(place: Place, index: number, start: string): Send {
  const { layout } = place
  const column = layout.firstSend + index
  const value = (key: Attribute) => valueAt(place, layout.attribute(key), column)
  const kind = findKind(value('kind'))
  if (!kind) throw unreadable(place, layout.attribute('kind'), column)
  const share = percent(numberAt(place, layout.attribute('share'), column))
  const atMost = value('atMost') === '' ? null : numberAt(place, layout.attribute('atMost'), column)
  const times = Array.from(
    { length: layout.months },
    (_, month) => blankOr(place, layout.first + month, column) ?? 0,
  )
  const perMonth = usual(times)
  return {
    name: String(valueAt(place, layout.header, column)).trim(),
    kind,
    audience: share < 100 ? 'share' : atMost === null ? 'all' : 'fixed',
    share,
    recipients: atMost ?? 0,
    atMost: share < 100 ? atMost : null,
    perMonth,
    calendar: Object.fromEntries(
      times.flatMap((each, month) => (each === perMonth ? [] : [[addMonths(start, month), each]])),
    ),
    bubbles: blankOr(place, layout.attribute('bubbles'), column) ?? 1,
  }
}

/** The number of most months; of several the first. */
function usual(times: readonly number[]): number {
  const often = (number: number) => times.filter((each) => each === number).length
  return times.reduce((most, each) => (often(each) > often(most) ? each : most), times[0] ?? 0)
}

function enteredIn(place: Place, start: string): Scenario['entered'] {
  const { layout } = place
  const months = Array.from({ length: layout.months }, (_, index) => {
    const row = layout.first + index
    const friends = layout.column('friends')
    const found: Entered = {}
    // Growth gives them where a formula stands.
    if (formulaAt(place, row, friends) === '') found.friends = numberAt(place, row, friends)
    const sent = blankOr(place, row, layout.column('sent'))
    const invoiced = blankOr(place, row, layout.column('invoiced'), LIMITS.invoiced)
    if (sent !== undefined) found.sent = sent
    if (invoiced !== undefined) found.invoiced = invoiced
    return [addMonths(start, index), found] as const
  })
  return Object.fromEntries(months.filter(([, found]) => Object.keys(found).length > 0))
}

function blankOr(
  place: Place,
  row: number,
  column: number,
  limits: Limits = LIMITS.recipients,
): number | undefined {
  if (valueAt(place, row, column) === '') return undefined
  const number = numberAt(place, row, column)
  if (!isWithin(number, limits)) throw unreadable(place, row, column)
  return number
}

function numberAt(place: Place, row: number, column: number): number {
  const value = valueAt(place, row, column)
  if (typeof value !== 'number') throw unreadable(place, row, column)
  return value
}

/** 0.07 × 100 is 7.000000000000001. */
function percent(share: number): number {
  return Math.round(share * 100 * 1e8) / 1e8
}

function unreadable({ anchor }: Place, row: number, column: number): Unreadable {
  return new Unreadable(`${columnLetters(anchor.column + column)}${anchor.row + row}`)
}

/** Where a field of a scenario stands. */
function cellOf(place: Place, path: string): string {
  const { layout } = place
  const [field = '', index, key = ''] = path.split('.')
  if (field === 'sends') {
    const row = { kind: 'kind', share: 'share', recipients: 'atMost', atMost: 'atMost', bubbles: 'bubbles' }[
      key
    ]
    const column = layout.firstSend + Number(index)
    return unreadable(place, row ? layout.attribute(row as Attribute) : layout.header, column).cell
  }
  const assumption = layout.assumptions.find((each) => each === field)
  if (assumption) return unreadable(place, layout.assumption(assumption), VALUE).cell
  return unreadable(place, field === 'entered' ? layout.first : TITLE, LABEL).cell
}

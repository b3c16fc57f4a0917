// Reads what a cell passes for an argument; refuses what it cannot read with the argument's name.

import type { KindId } from '../pricing/cards/kinds'
import { findKind } from '../pricing/count'
import { type Amount, amountWithin, MOST_MESSAGES, MOST_MONEY } from '../pricing/money'
import { firstDay } from '../pricing/month'
import { type Accepts, type CountFault, Refusal } from '../pricing/refusal'
import { findMarket, findTool, type Market, type Tool } from '../pricing/seller'
import { hasThousandsDot, typedDate, typedNumber } from '../words/typed'
import type { Host } from './host'

export interface Reader<T> {
  /** The type autocomplete shows. */
  type: 'number' | 'string' | 'boolean'
  accepts: Accepts
  read(value: unknown, argument: string, host: Host): T
}

export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || value === undefined
}

/** Dates come from another realm, so that instanceof does not know them. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]'
}

function unreadable(argument: string, value: unknown, accepts: Accepts): Refusal {
  return new Refusal({ code: 'unreadable', argument, value, accepts })
}

/** A number from 0 on, also as text in any width and with thousands commas. */
function numeric<T>(
  accepts: Accepts,
  most: number,
  fault: (number: number) => CountFault | undefined,
  convert: (number: number) => T,
): Reader<T> {
  return {
    type: 'number',
    accepts,
    read(value, argument) {
      const number = withoutNoise(numberFrom(value))
      const dotted = typeof value === 'string' && hasThousandsDot(value)
      const found = dotted ? 'thousands-dot' : (outOfRange(number, most) ?? fault(number))
      if (found) throw new Refusal({ code: 'count', argument, value, fault: found, accepts })
      return convert(number)
    },
  }
}

function outOfRange(number: number, most: number): CountFault | undefined {
  if (!Number.isFinite(number)) return 'not-a-number'
  if (number < 0) return 'negative'
  return number > most ? 'too-large' : undefined
}

export function count(least: number, most = MOST_MESSAGES): Reader<number> {
  const fault = (number: number) => {
    if (!Number.isInteger(number)) return 'fraction'
    return number < least ? 'too-small' : undefined
  }
  const reader = numeric({ type: 'count', least, most }, most, fault, (number) => number)
  return {
    ...reader,
    read: (value, argument, host) =>
      Number.isInteger(value) && (value as number) >= least && (value as number) <= most
        ? (value as number)
        : reader.read(value, argument, host),
  }
}

/** Money in the market's currency; what is finer than the currency's smallest unit buys nothing. */
export const amount: Reader<Amount> = numeric({ type: 'amount' }, MOST_MONEY, () => undefined, amountWithin)

/** A cell shows 100*1.15 as 115 while it holds 114.99999999999999; what shows as whole is whole. */
const NOISE = 1e-6

function withoutNoise(number: number): number {
  if (Number.isInteger(number)) return number
  const nearest = Math.round(number)
  return Math.abs(number - nearest) < NOISE ? nearest + 0 : number
}

function numberFrom(value: unknown): number {
  if (typeof value === 'string') return typedNumber(value)
  return typeof value === 'number' ? value : Number.NaN
}

export const region: Reader<Market> = {
  type: 'string',
  accepts: { type: 'market' },
  read(value, argument) {
    const market = findMarket(value)
    if (!market) throw unreadable(argument, value, region.accepts)
    return market
  },
}

export const tool: Reader<Tool> = {
  type: 'string',
  accepts: { type: 'tool' },
  read(value, argument) {
    const found = findTool(value)
    if (!found) throw unreadable(argument, value, tool.accepts)
    return found
  },
}

/** A plan's name as typed; which plan it is depends on the region or the tool. */
function nameOfPlan(accepts: Accepts): Reader<string> {
  return {
    type: 'string',
    accepts,
    read(value, argument) {
      if (typeof value !== 'string') throw unreadable(argument, value, accepts)
      return value
    },
  }
}

export const planName = nameOfPlan({ type: 'plan', cheapest: true })
export const toolPlanName = nameOfPlan({ type: 'toolPlan' })

const REFERENCE = /^(('([^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/iu

/** A cell by its address, as text: its value would not do. */
export const reference: Reader<string> = {
  type: 'string',
  accepts: { type: 'reference' },
  read(value, argument) {
    const text = typeof value === 'string' ? value.trim() : ''
    if (!REFERENCE.test(text)) throw unreadable(argument, value, reference.accepts)
    return text
  },
}

/** Where a date cell or an array of dates comes as its serial number; 2017 to 2099, so that 202610 is not taken for one. */
const SERIALS = { least: 42_736, most: 73_050 }
const SERIAL_ZERO = Date.UTC(1899, 11, 30)
const DAY = 86_400_000

function serialDay(value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined
  if (value < SERIALS.least || value > SERIALS.most) return undefined
  return new Date(SERIAL_ZERO + value * DAY).toISOString().slice(0, 10)
}

function cellDay(value: unknown, host: Host): string | undefined {
  return isDate(value) && !Number.isNaN(value.getTime()) ? host.dayOf(value) : undefined
}

/** Years of this century: 2567 is a year of the Buddhist calendar, not one with prices. */
const CENTURY = '20'

/** A day as YYYY-MM-DD; a month stands for its first day, when LINE charges the fee. */
export const date: Reader<string> = {
  type: 'string',
  accepts: { type: 'date' },
  read(value, argument, host) {
    const typed = typeof value === 'string' ? typedDate(value) : undefined
    const text = serialDay(value) ?? cellDay(value, host) ?? typed ?? ''
    const written = text.length === 7 ? firstDay(text) : text
    const instant = new Date(`${written}T00:00:00Z`)
    if (
      !text.startsWith(CENTURY) ||
      Number.isNaN(instant.getTime()) ||
      instant.toISOString().slice(0, 10) !== written
    ) {
      throw unreadable(argument, value, date.accepts)
    }
    return written
  },
}

const FLAGS = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ['TRUE', true],
  ['FALSE', false],
])

export const flag: Reader<boolean> = {
  type: 'boolean',
  accepts: { type: 'flag' },
  read(value, argument) {
    const found = FLAGS.get(typeof value === 'string' ? value.normalize('NFKC').trim().toUpperCase() : value)
    if (found === undefined) throw unreadable(argument, value, flag.accepts)
    return found
  },
}

export const kind: Reader<KindId> = {
  type: 'string',
  accepts: { type: 'kind' },
  read(value, argument) {
    const found = findKind(value)
    if (!found) throw unreadable(argument, value, kind.accepts)
    return found
  },
}

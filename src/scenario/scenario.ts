// What a marketer describes, and the rules it must keep: checked in the sidebar as they type and again on the server.
import * as z from 'zod/mini'
import { findPlan, MARKET_IDS, MARKETS } from '../pricing/catalogue'
import { MOST_MESSAGES } from '../pricing/count'
import { KIND_IDS } from '../pricing/kinds'
import { MOST_ACCOUNTS } from '../pricing/split'
import { TOOLS, type Tool } from '../pricing/tools'

const MOST_SENDS = 12
const MOST_MONTHS = 120
const LONGEST_NAME = 60

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))
const decimal = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most))
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME))

const send = z.strictObject({
  name,
  kind: z.enum(KIND_IDS),
  /** Everyone reachable, a share of them, or a fixed number; what the other choices hold is kept. */
  audience: z.enum(['all', 'share', 'fixed']),
  /** Percent of the reachable. */
  share: decimal(0, 100),
  recipients: whole(0, MOST_MESSAGES),
  perMonth: whole(0, 1_000),
  bubbles: whole(1, 100),
})

export const scenario = z
  .strictObject({
    name,
    market: z.enum(MARKET_IDS),
    /** YYYY-MM */
    start: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
    months: whole(1, MOST_MONTHS),
    withTax: z.boolean(),
    /** Friends in the first month. */
    friends: whole(0, MOST_MESSAGES),
    growthBy: z.enum(['number', 'percent']),
    /** People or percent a month, as growthBy says; below zero when friends leave. */
    growth: decimal(-1_000_000, 1_000_000),
    /** Percent of the friends who block the account. */
    blocked: decimal(0, 100),
    sends: z.array(send).check(z.minLength(1), z.maxLength(MOST_SENDS)),
    /** A plan of the market, or cheapest. */
    plan: z.string(),
    /** Accounts over which the messages are spread as evenly as whole messages can be. */
    accounts: whole(1, MOST_ACCOUNTS),
    /** Percent of the recipients reached through an app of a vendor's own instead of LINE. */
    otherApp: decimal(0, 100),
    /** A tool all sends go through, billed beside LINE; blank where there is none. */
    tool: z.string(),
    /** A plan of the tool, or cheapest. */
    toolPlan: z.string(),
  })
  .check((context) => {
    const { market, start, withTax, plan, growthBy, growth, tool, toolPlan } = context.value
    const fault = (path: string) =>
      context.issues.push({ code: 'custom', input: context.value, path: [path] })
    if (plan !== 'cheapest' && findPlan(MARKETS[market], plan) !== plan) fault('plan')
    if (`${start}-01` < firstMonth(market)) fault('start')
    if (withTax && MARKETS[market].tax.length === 0) fault('withTax')
    if (growthBy === 'percent' && (growth < -100 || growth > 1_000)) fault('growth')
    const billed = toolsOf(market, `${start}-01`).find(({ id }) => id === tool)
    if (tool !== '' && !billed) fault('tool')
    if (billed && toolPlan !== 'cheapest' && !(toolPlan in billed.plans)) fault('toolPlan')
  })

/** The tools whose prices are known in a market on a date; the tables of all of them are Japanese. */
export function toolsOf(market: keyof typeof MARKETS, date: string): readonly Tool[] {
  return market === 'JP' ? TOOLS.filter(({ cards }) => cards.some(({ from }) => from <= date)) : []
}

/** The first day of the first month that a market's cards price as a whole. */
export function firstMonth(market: keyof typeof MARKETS): string {
  const from = MARKETS[market].cards[0]?.from ?? ''
  if (from.endsWith('-01')) return from
  const [year = 0, month = 0] = from.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

export type Send = z.infer<typeof send>
export type Scenario = z.infer<typeof scenario>

/** The paths of the fields at fault, such as `sends.0.bubbles`; empty when all is well. */
export function faultyFields(value: unknown): string[] {
  const result = scenario.safeParse(value)
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

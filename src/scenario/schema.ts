// The rules of what the sidebar describes and asks: checked in the sidebar as they type, and again on the server.
import * as z from 'zod/mini'
import type { KindId } from '../pricing/cards/kinds'
import type { MarketId } from '../pricing/seller'
import { LANGUAGES } from '../words/language'

const MOST_SENDS = 12
const MOST_MONTHS = 120
const MOST_SCENARIOS = 10
const LONGEST_NAME = 60

/** What the rules have to know of prices; given to them, so that zod can be loaded apart from everything a cell needs. */
export interface Facts {
  marketIds: readonly MarketId[]
  kindIds: readonly KindId[]
  mostMessages: number
  mostAccounts: number
  /** The fields that contradict each other or the prices. */
  contradictions(scenario: {
    market: MarketId
    start: string
    withTax: boolean
    growthBy: string
    growth: number
    plan: string
    tool: string
    toolPlan: string
  }): string[]
}

export function rulesFor({ marketIds, kindIds, mostMessages, mostAccounts, contradictions }: Facts) {
  const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))
  const decimal = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most))
  const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME))

  const send = z.strictObject({
    name,
    kind: z.enum(kindIds),
    /** Everyone reachable, a share of them, or a fixed number; what the other choices hold is kept. */
    audience: z.enum(['all', 'share', 'fixed']),
    /** Percent of the reachable. */
    share: decimal(0, 100),
    recipients: whole(0, mostMessages),
    perMonth: whole(0, 1_000),
    bubbles: whole(1, 100),
  })

  const scenario = z
    .strictObject({
      name,
      market: z.enum(marketIds),
      /** YYYY-MM */
      start: z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/)),
      months: whole(1, MOST_MONTHS),
      withTax: z.boolean(),
      /** Friends in the first month. */
      friends: whole(0, mostMessages),
      growthBy: z.enum(['number', 'percent']),
      /** People or percent a month, as growthBy says; below zero when friends leave. */
      growth: decimal(-1_000_000, 1_000_000),
      /** Percent of the friends who block the account. */
      blocked: decimal(0, 100),
      sends: z.array(send).check(z.minLength(1), z.maxLength(MOST_SENDS)),
      /** A plan of the market, or cheapest. */
      plan: z.string(),
      /** Accounts over which the messages are spread as evenly as whole messages can be. */
      accounts: whole(1, mostAccounts),
      /** Percent of the recipients reached through an app of a vendor's own instead of LINE. */
      otherApp: decimal(0, 100),
      /** A tool all sends go through, billed beside LINE; blank where there is none. */
      tool: z.string(),
      /** A plan of the tool, or cheapest. */
      toolPlan: z.string(),
    })
    .check(({ value, issues }) => {
      for (const field of contradictions(value)) issues.push({ code: 'custom', input: value, path: [field] })
    })

  const language = z.enum(LANGUAGES)
  const scenarios = z.array(scenario).check(z.minLength(1), z.maxLength(MOST_SCENARIOS))
  /** Into a new sheet with a free name, or from the selected cell on. */
  const where = z.enum(['new-sheet', 'selection'])

  return {
    scenario,
    workspace: z.strictObject({ language, scenarios, selected: whole(0, MOST_SCENARIOS - 1) }),
    /** `plain` writes formulas that need no add-on, for phones and for colleagues who do not have it. */
    budgetRequest: z.strictObject({ language, scenario, where, plain: z.boolean() }),
    comparisonRequest: z.strictObject({ language, scenarios, where }),
  }
}

type Rules = ReturnType<typeof rulesFor>

export type Scenario = z.infer<Rules['scenario']>
export type Send = Scenario['sends'][number]
export type Workspace = z.infer<Rules['workspace']>
export type BudgetRequest = z.infer<Rules['budgetRequest']>
export type ComparisonRequest = z.infer<Rules['comparisonRequest']>

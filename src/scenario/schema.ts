// The rules of what the sidebar describes and asks: checked in the sidebar as they type, and again on the server.
import * as z from 'zod/mini'
import { KIND_IDS } from '../pricing/cards/kinds'
import { MOST_MESSAGES } from '../pricing/count'
import { MARKET_IDS } from '../pricing/offer'
import { MOST_ACCOUNTS } from '../pricing/split'
import { LANGUAGES, type Language } from '../words/language'
import type { BudgetRequest, ComparisonRequest, Workspace } from './request'
import { contradictions, type Scenario } from './scenario'

const MOST_SENDS = 12
const MOST_MONTHS = 120
const MOST_SCENARIOS = 10
const LONGEST_NAME = 60

/** Built when first asked for: every cell loads this file, and to build them takes longer than to answer a cell. */
function once<T>(build: () => T): () => T {
  let built: T | undefined
  return () => {
    built ??= build()
    return built
  }
}

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))
const decimal = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most))
const name = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME))

const send = () =>
  z.strictObject({
    name: name(),
    kind: z.enum(KIND_IDS),
    audience: z.enum(['all', 'share', 'fixed']),
    share: decimal(0, 100),
    recipients: whole(0, MOST_MESSAGES),
    perMonth: whole(0, 1_000),
    bubbles: whole(1, 100),
  })

export const scenario = once(() =>
  z
    .strictObject({
      name: name(),
      market: z.enum(MARKET_IDS),
      start: z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/)),
      months: whole(1, MOST_MONTHS),
      withTax: z.boolean(),
      friends: whole(0, MOST_MESSAGES),
      growthBy: z.enum(['number', 'percent']),
      growth: decimal(-1_000_000, 1_000_000),
      blocked: decimal(0, 100),
      sends: z.array(send()).check(z.minLength(1), z.maxLength(MOST_SENDS)),
      plan: z.string(),
      accounts: whole(1, MOST_ACCOUNTS),
      otherApp: decimal(0, 100),
      tool: z.string(),
      toolPlan: z.string(),
    })
    .check(({ value, issues }) => {
      for (const field of contradictions(value)) issues.push({ code: 'custom', input: value, path: [field] })
    }),
)

const language = () => z.enum(Object.keys(LANGUAGES) as Language[])
const scenarios = () => z.array(scenario()).check(z.minLength(1), z.maxLength(MOST_SCENARIOS))
const where = () => z.enum(['new-sheet', 'selection'])

export const workspace = once(() =>
  z.strictObject({ language: language(), scenarios: scenarios(), selected: whole(0, MOST_SCENARIOS - 1) }),
)
export const budgetRequest = once(() =>
  z.strictObject({ language: language(), scenario: scenario(), where: where(), plain: z.boolean() }),
)
export const comparisonRequest = once(() =>
  z.strictObject({ language: language(), scenarios: scenarios(), where: where() }),
)

type Taken<S extends () => z.ZodMiniType> = z.infer<ReturnType<S>>
/** Does not compile where a schema takes anything but what its interface says. */
type Same<A extends B, B extends C, C = A> = [B, C]
export type Checked = [
  Same<Scenario, Taken<typeof scenario>>,
  Same<Workspace, Taken<typeof workspace>>,
  Same<BudgetRequest, Taken<typeof budgetRequest>>,
  Same<ComparisonRequest, Taken<typeof comparisonRequest>>,
]

/** The paths of the fields at fault, such as `sends.0.bubbles`; empty when all is well. */
export function faultyFields(value: unknown): string[] {
  const result = scenario().safeParse(value)
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

// The rules of what the sidebar describes: checked as people type, and again when it is opened from where it was kept.
import * as z from 'zod/mini'
import { KIND_IDS } from '../pricing/cards/kinds'
import { MARKET_IDS } from '../pricing/seller'
import { LANGUAGES } from '../words/language'
import { isWithin, LIMITS, type Limits, LONGEST_NAME, MOST_SCENARIOS, MOST_SENDS } from './limits'
import { once } from './once'
import { contradictions, type Scenario } from './scenario'
import type { Workspace } from './workspace'

const number = (limits: Limits) => z.number().check(z.refine((value) => isWithin(value, limits)))
const long = (most: number) => z.refine<{ length: number }>(({ length }) => length >= 1 && length <= most)
const name = () => z.string().check(z.trim(), long(LONGEST_NAME))
const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/
const month = () => z.string().check(z.refine((text) => MONTH.test(text)))
const byMonth = <Value extends z.ZodMiniType>(value: Value) => z.record(month(), value)

const send = () =>
  z.strictObject({
    name: name(),
    kind: z.enum(KIND_IDS),
    audience: z.enum(['all', 'share', 'fixed']),
    share: number(LIMITS.share),
    recipients: number(LIMITS.recipients),
    atMost: z.nullable(number(LIMITS.recipients)),
    perMonth: number(LIMITS.perMonth),
    calendar: byMonth(number(LIMITS.perMonth)),
    bubbles: number(LIMITS.bubbles),
  })

export const scenario = once(() =>
  z
    .strictObject({
      name: name(),
      market: z.enum(MARKET_IDS),
      start: month(),
      months: number(LIMITS.months),
      withTax: z.boolean(),
      friends: number(LIMITS.friends),
      growthBy: z.enum(['number', 'percent']),
      growth: z.number(),
      blocked: number(LIMITS.blocked),
      sends: z.array(send()).check(long(MOST_SENDS)),
      plan: z.string(),
      accounts: number(LIMITS.accounts),
      otherApp: number(LIMITS.otherApp),
      tool: z.string(),
      toolPlan: z.string(),
      otherCost: number(LIMITS.otherCost),
      cap: z.nullable(number(LIMITS.cap)),
      entered: byMonth(
        z.strictObject({
          friends: z.optional(number(LIMITS.friends)),
          sent: z.optional(number(LIMITS.recipients)),
          invoiced: z.optional(number(LIMITS.invoiced)),
        }),
      ),
    })
    .check(({ value, issues }) => {
      for (const field of contradictions(value)) issues.push({ code: 'custom', input: value, path: [field] })
    }),
)

const language = () => z.enum(LANGUAGES)
const scenarios = () => z.array(scenario()).check(long(MOST_SCENARIOS))

const beside = () =>
  z.strictObject({
    budget: z.optional(number(LIMITS.invoiced)),
    linked: z.optional(
      z.strictObject({
        sheetId: z.number(),
        sheet: z.string(),
        scenario: scenario(),
        plain: z.boolean(),
        at: z.number(),
      }),
    ),
  })

export const workspace = once(() =>
  z.strictObject({
    language: language(),
    scenarios: scenarios(),
    selected: number({ least: 0, most: MOST_SCENARIOS - 1, whole: true }),
    spreadsheet: z.optional(z.string()),
    beside: z.optional(z.array(beside())),
  }),
)

type Taken<S extends () => z.ZodMiniType> = z.infer<ReturnType<S>>
/** Does not compile where a schema takes anything but what its interface says. */
type Same<A extends B, B extends C, C = A> = [B, C]
export type Checked = [Same<Scenario, Taken<typeof scenario>>, Same<Workspace, Taken<typeof workspace>>]

/** What was kept, if it still is what is kept today: an older version may have written it. */
export function readWorkspace(text: string | null): Workspace | undefined {
  try {
    const kept = workspace().safeParse(JSON.parse(text ?? ''))
    return kept.success ? kept.data : undefined
  } catch {
    return undefined
  }
}

/** The paths of the fields at fault, such as `sends.0.bubbles`; empty when all is well. */
export function faultyFields(value: unknown): string[] {
  const result = scenario().safeParse(value)
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

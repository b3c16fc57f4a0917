// The shape and rules of rate cards and market facts; validated while building and in tests, never on a cell's path.
import { z } from 'zod'

const date = z.iso.date()
const count = z.int().min(0)
const price = z
  .number()
  .min(0)
  .refine((value) => Math.round(value * 100) / 100 === value, 'a price has at most two decimals')
const text = z.string().min(1)

/** official: LINE's own text was read · announced: LINE's notice is known and repeated · secondary: several third parties agree · single: one does. */
const basis = z.enum(['official', 'announced', 'secondary', 'single'])

const fault = (context: z.RefinementCtx, path: PropertyKey[], message: string) =>
  context.addIssue({ code: 'custom', path, message })

const band = z.strictObject({
  /** The last extra message of the band, counted from the first message beyond the included ones; the open-ended last band has none. */
  upTo: z.int().positive().optional(),
  price: price.max(50, 'more than 50 a message leaves the range in which amounts are exact'),
  /** Set where this band is less sure than the card's extra prices. */
  basis: basis.optional(),
})

const bands = z
  .array(band)
  .min(1)
  .superRefine((list, context) => {
    for (const [index, { upTo, price }] of list.entries()) {
      const last = index === list.length - 1
      const before = list[index - 1]?.upTo ?? 0
      if (last && upTo !== undefined) {
        fault(context, [index], 'the last band is open-ended: leave out upTo')
      } else if (!last && upTo === undefined) {
        fault(context, [index], 'only the last band is open-ended: upTo is missing')
      } else if (!last && (upTo as number) <= before) {
        fault(context, [index], `upTo ${upTo} must be greater than ${before}, where the band before ends`)
      } else if (price > (list[index - 1]?.price ?? price)) {
        fault(
          context,
          [index, 'price'],
          `${price} is dearer than the band before: splits rely on falling prices`,
        )
      }
    }
  })

const unpublished = z.strictObject({
  unpublished: z.literal(true),
  /** The price of the first extra message, when that is known: no extra message costs more. */
  first: price.optional(),
})

const plan = z
  .strictObject({
    fee: price,
    included: count,
    /** Set where a higher included number held at first and the day it fell is not published. */
    includedAtFirst: count.optional(),
    /** The graduated prices of extra messages; null where the plan sells none. */
    bands: z.union([z.null(), unpublished, bands]),
  })
  .superRefine(({ included, includedAtFirst, bands }, context) => {
    if (includedAtFirst === undefined) return
    if (includedAtFirst <= included) fault(context, ['includedAtFirst'], 'must be greater than included')
    if (bands !== null) fault(context, ['includedAtFirst'], 'only where no extra messages are sold')
  })

const address = z.url({ protocol: /^https$/ })

/** Empty only where prices were seen in several places and none was noted. */
const anySources = z.array(address)
const sources = anySources.min(1)

const inOrderOfFees = (plans: Record<string, { fee: number }>) =>
  Object.values(plans).every(({ fee }, at, all) => fee >= (all[at - 1]?.fee ?? 0))
const ORDER = 'plans stand in the order of their fees: of plans that cost the same the first is taken'

const rateCard = z.strictObject({
  from: date,
  checked: date,
  basis: z.strictObject({ from: basis, fees: basis, extra: basis }),
  sources,
  plans: z
    .record(z.string(), plan)
    .refine((plans) => Object.keys(plans).length > 0, 'a card has plans')
    .refine(inOrderOfFees, ORDER),
})

const ascending = (list: readonly { from: string }[], context: z.RefinementCtx) => {
  for (const [index, { from }] of list.entries()) {
    const before = list[index - 1]?.from ?? ''
    if (from <= before) {
      fault(context, [index, 'from'], `${from} must be later than ${before}, the entry before`)
    }
  }
}

const rateCards = z
  .array(rateCard)
  .min(1)
  .superRefine(ascending)
  .superRefine((cards, context) => {
    for (const [index, card] of cards.entries()) {
      if (card.checked < (cards[index - 1]?.checked ?? '')) {
        fault(context, [index, 'checked'], 'was checked before the older card')
      }
    }
  })

const names = z.strictObject({ en: text, ja: text, 'zh-TW': text, th: text })

const named = z.strictObject({
  names,
  /** Further names people use, beside those of the four languages. */
  aliases: z.array(text),
})

/** What is true of whoever sells plans, whatever the card: names of its own and of every plan. */
const seller = z.strictObject({ ...named.shape, plans: z.record(z.string(), named) })

const everyPlanNamed = (
  { plans, cards }: { plans: object; cards: readonly { plans: object }[] },
  context: z.RefinementCtx,
) => {
  for (const [index, card] of cards.entries()) {
    for (const plan of Object.keys(card.plans)) {
      if (!(plan in plans)) fault(context, ['cards', index, 'plans', plan], 'this plan has no names in plans')
    }
  }
}

/** What decides between plans, or is paid, beside the price. */
const marketNote = z.strictObject({
  id: z.enum([
    'segments',
    'grades',
    'features',
    'premium-id',
    'chat-pro',
    'notifications',
    'month',
    'mid-month',
  ]),
  /** The plans it holds of, where that is not all of them. */
  plans: z.array(text).optional(),
  /** Without tax. */
  yearly: price.optional(),
  monthly: price.optional(),
  /** When LINE's month ends by the market's clock, where that is not midnight. */
  ends: text.optional(),
  /** The day from which something else holds that is not known to us. */
  changes: date.optional(),
  checked: date,
  basis,
  sources: anySources,
})

const market = z
  .strictObject({
    ...seller.shape,
    /** LINE's own page of prices, for whoever wants to look. */
    page: address,
    notes: z.array(marketNote),
    currency: z.strictObject({
      code: z.enum(['JPY', 'TWD', 'THB', 'USD']),
      decimals: z.union([z.literal(0), z.literal(2)]),
    }),
    /** Percent by date; empty where the tax is not known. */
    tax: z.array(z.strictObject({ from: date, percent: z.int().min(0).max(100) })).superRefine(ascending),
    cards: rateCards,
  })
  .superRefine(everyPlanNamed)

const toolCard = z.strictObject({
  from: date,
  checked: date,
  basis,
  sources: anySources,
  plans: z
    .record(
      z.string(),
      z.strictObject({
        /** A month, tax included. */
        fee: price,
        /** What the tool itself counts; null where it sets no limit. None sells extra sends. */
        included: z.union([z.null(), count]),
        basis: basis.optional(),
      }),
    )
    .refine(inOrderOfFees, ORDER),
})

const account = [
  'no-downgrade',
  'first-time-free',
  'first-month-free',
  'one-year',
  'needs-lstep',
  'line-from-standard',
] as const
const counting = ['bubbles', 'counts-twice', 'greetings-free', 'stops', 'own-app'] as const
const toolNote = z.strictObject({
  id: z.enum([...account, ...counting]),
  /** disputed: sources contradict each other; counted, the safe side for a budget. */
  basis: z.union([basis, z.literal('disputed')]),
  sources: anySources,
})

const tool = z
  .strictObject({
    ...seller.shape,
    /** Where no price table is public, the lowest fee that is known. */
    least: price.optional(),
    notes: z.array(toolNote),
    /** The only changes to a plan with a lower fee that the tool allows; left out where no rule is known. */
    downgrades: z.array(z.tuple([text, text])).optional(),
    /** Empty where no price table is public. */
    cards: z.array(toolCard).superRefine(ascending),
  })
  .superRefine(everyPlanNamed)
  .superRefine(({ plans, downgrades = [] }, context) => {
    for (const [index, pair] of downgrades.entries()) {
      for (const plan of pair) {
        if (!plans[plan]) fault(context, ['downgrades', index], `${plan} has no names in plans`)
      }
    }
  })

/** Everything the pricing module knows, as data: each market and tool with its rate cards, oldest first. */
export const rateBook = z.strictObject({
  markets: z.strictObject({ JP: market, TW: market, TH: market, OTHER: market }),
  tools: z.record(z.string(), tool),
})

export type Basis = z.infer<typeof basis>
export type Band = z.infer<typeof band>
export type Plan = z.infer<typeof plan>
export type RateCard = z.infer<typeof rateCard>
export type Names = z.infer<typeof names>
export type Named = z.infer<typeof named>
export type MarketNote = z.infer<typeof marketNote>
export type MarketFacts = z.infer<typeof market>
export type ToolFacts = z.infer<typeof tool>
export type ToolCard = z.infer<typeof toolCard>
export type ToolNote = z.infer<typeof toolNote>
export type RateBook = z.infer<typeof rateBook>

/** A fault as the build prints it: `japan[2].plans.standard.bands[1]: the reason`. */
export function faults(book: unknown): string[] {
  const result = rateBook.safeParse(book)
  if (result.success) return []
  return result.error.issues.flatMap((issue) => describe(issue, []))
}

function describe(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    // Of a union the alternative that got furthest is the one that was meant.
    const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]
    if (meant && depth(meant) > 0) return meant.flatMap((inner) => describe(inner, path))
  }
  return [`${where(path)}: ${issue.message}`]
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
}

function where(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${String(key)}`))
    .join('')
}

// The words every language must have; the compiler refuses a language that lacks one.
import type { Basis, Names, ToolNote } from '../../pricing/card'
import type { CountFault } from '../../pricing/refusal'

/** A plan and a count that it cannot be priced for. */
export interface PlanWords {
  /** The plan's name with its word, and in brackets whose it is. */
  plan: string
  included: string
  messages: string
}

export interface Words {
  language: keyof Names
  /** Joins "JP, TW, TH" and "OTHER" with the language's "or". */
  or(items: readonly string[]): string
  /** Joins short remarks. */
  comma: string
  colon: string
  /** Stands directly behind the word it belongs to. */
  brackets(text: string): string
  quote(value: string): string
  /** A plan's name within a sentence, with the word that says it is one. */
  plan(name: string): string
  /** The name of a market or tool within a sentence. */
  seller(name: string): string
  amount(number: string, currency: string): string
  withTax(amount: string): string
  atMost(amount: string): string
  blank: string
  accepts: {
    count(least: string, most: string): string
    amount(most: string): string
    market(ids: string): string
    anyPlan: string
    toolPlan: string
    cheapest: string
    date: string
    flag: string
    reference: string
    kind: string
  }
  missing(argument: string, accepts: string): string
  unreadable(argument: string, value: string, accepts: string): string
  count(argument: string, value: string, fault: string, accepts: string): string
  faults: Record<CountFault, string>
  oneValue(argument: string, shape: string): string
  shapes(shapes: string): string
  tooManyMessages(most: string): string
  beforeFirstCard(market: string, date: string, first: string): string
  notSold(what: PlanWords, way: string): string
  /** The way out after `notSold`: the plan that can send it, and its cost. */
  way(messages: string, plan: string, amount: string): string
  includedUnknown(what: PlanWords, atFirst: string): string
  unpublished(what: PlanWords, most: string, first: string): string
  unbounded(what: PlanWords, least: string): string
  feeAboveBudget(plan: string, fee: string, budget: string): string
  reachUnknown(plan: string, least: string): string
  reachBeyondCount(plan: string, most: string): string
  taxUnknown(market: string): string
  undecided(market: string, messages: string): string
  /** The way out after `undecided`: a plan whose cost is known. */
  namePlan(plan: string): string
  splitUnknown(market: string, messages: string): string
  /** @param least the lowest known fee, or blank */
  toolUnpublished(tool: string, least: string): string
  toolTooSmall(plan: string, included: string, way: string): string
  bill: {
    item: string
    messages: string
    price: string
    amount: string
    fee: string
    span(from: string, to: string): string
    extra(messages: number, span: string): string
    tax(percent: string): string
    rounding: string
    total: string
  }
  rates: {
    plan: string
    name: string
    fee: string
    included: string
    from: string
    upTo: string
    price: string
    basis: string
    none: string
    unpublished: string
    firstPrice(price: string): string
    includedAtFirst(atFirst: string, later: string): string
    currency: string
    withoutTax(currency: string): string
    tax: string
    taxUnknown: string
    inForce: string
    checked: string
    /** Where the prices were checked long ago, with LINE's own page. */
    old(days: string, page: string): string
    /** From a month on that is far ahead. */
    ahead(month: string): string
    source: string
    /** Where prices were seen in several places and none was noted. */
    noSource: string
  }
  compare: {
    /** What the extra messages cost. */
    extra: string
    perMessage: string
    sends: string
    yes: string
    cheapest: string
    /** @param most messages */
    no(most: string): string
    unpublished: string
    split: string
    saves(amount: string): string
    uncertain: string
  }
  split: { accounts: string; each: string; costEach: string; saving: string }
  breakEven: { from: string; upTo: string; first: string; last: string; unknown: string }
  notes: {
    note: string
    segments(plans: string): string
    grades: string
    features: string
    premiumId(yearly: string, monthly: string, changes: string): string
    chatPro(monthly: string): string
    notifications: string
    /** With the time when it ends, where that is not midnight. */
    month(ends: string | undefined): string
    midMonth(plan: string): string
  }
  tools: {
    tool: string
    fee: string
    sends: string
    unlimited: string
    none: string
    /** @param least an amount */
    from(least: string): string
    notes: Record<ToolNote['id'], string>
  }
  basis: Record<Basis, string>
  basisOf: { from: string; fees: string; extra: string }
  kinds: {
    kind: string
    from: string
    counted: string
    bubbles: string
    yes: string
    no: string
    disputed: string
    sentFrom: { manager: string; api: string; tool: string }
  }
}

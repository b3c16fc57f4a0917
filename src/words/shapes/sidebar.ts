// The words of the sidebar; the compiler refuses a language that lacks one. Amounts, counts and months come in already written out.
import type { Basis } from '../../pricing/card'

export interface SidebarWords {
  language: string
  loadFailed: string
  saveFailed: string
  retry: string
  undo: string
  removed(name: string): string
  /** In the place of what a folded section holds. */
  faulty: string
  /** From what the question starts. */
  asks: { legend: string; sends: string; budget: string }
  first: {
    heading: string
    market: string
    friends: string
    sends: string
    budget(sign: string): string
    campaigns(count: number): string
    counted(messages: string, month: string): string
    reachable(people: string): string
    /** Added to either of them. */
    blocked(said: string, percent: string): string
  }
  answer: {
    heading: string
    plan(plan: string): string
    cheapest(plan: string): string
    aMonth: string
    inMonth(month: string): string
    /** Behind a time or an amount. */
    basis(what: string, withTax: boolean): string
    total(amount: string, months: number): string
    highest(month: string, amount: string): string
    /** What was really sent and paid, and the rest as planned. */
    standing(amount: string): string
    unpriced(count: number, months: number): string
    unknown: string
    cannotSend: string
    atMost(messages: string): string
    /** Beside the cost of a plan on which the cap holds messages back. */
    unsent(messages: string): string
    priceUnknown: string
    plans(month: string): string
    say(total: string, months: number): string
    stale: string
  }
  bought: {
    sends(count: number): string
    toAll: string
    most(messages: string): string
    atLeast(messages: string): string
    used(sends: number, messages: string, amount: string): string
    left(amount: string, people: string): string
    more(people: string): string
    /** Where no tax can be chosen. */
    withoutTax: string
    otherCost(amount: string): string
    tool(tool: string): string
    use: string
    within(budget: string): string
    /** Why, where friends grow. */
    grows: string
    /** Of so many of all months the first, with how much. */
    over(budget: string, count: number, months: number, month: string, by: string): string
    /** Behind it, where another is over it most. */
    overMost(month: string, by: string): string
    drop: string
  }
  period: {
    heading: string
    value(months: number, month: string): string
    start: string
    startHint: string
    months: string
    growth: string
    growthBy: string
    people: string
    percent: string
    blocked: string
  }
  sends: {
    heading: string
    first: string
    next(number: number): string
    name: string
    kind: string
    counted: string
    free: string
    disputed: string
    bubblesEach(most: number): string
    audience: string
    all: string
    share: string
    fixed: string
    /** The audience in a campaign's line. */
    everyone: string
    upTo(people: string): string
    sharePercent: string
    people: string
    when: string
    every: string
    chosen: string
    perMonth: string
    months: string
    monthsHint: string
    clear: string
    /** How often, in a campaign's line. */
    aMonth(times: number): string
    inMonths(times: number, months: number): string
    /** Behind it, what that comes to. */
    makes(messages: string): string
    bubbles: string
    needs(bubbles: string, sends: number): string
    counts(month: string, messages: string): string
    /** Where a part of the friends is fewer than LINE can target. */
    small(least: string): string
    add: string
    remove: string
    removeNamed(name: string): string
    full(most: number): string
  }
  sofar: {
    heading: string
    none: string
    sent(messages: string): string
    label(month: string): string
    hint: string
    /** Where the budget's sheet says how many. */
    onSheet(messages: string): string
    left(messages: string, plan: string, sends: number): string
    used(plan: string): string
    likely(month: string, messages: string, cost: string): string
  }
  plan: {
    heading: string
    plan: string
    cheapest: string
    cheapestShort: string
    tax: string
    withTax: string
    withoutTax: string
    taxUnknown: string
    otherCost(sign: string): string
    otherCostHint: string
  }
  plans: {
    heading: string
    /** Of what every amount is: so many months, with or without tax. */
    whole(months: number, withTax: boolean): string
    monthly: string
    cheapest: string
    chosen: string
    split: string
    splitCosts(accounts: number, amount: string): string
    splitHint: string
  }
  changes: {
    heading: string
    none(plan: string): string
    start(plan: string, month: string): string
    upgrade(plan: string, month: string): string
    downgrade(plan: string, ask: string, month: string): string
    /** Where it is not said when to ask. */
    lower(plan: string, month: string): string
  }
  more: {
    heading: string
    /** What there is to set, while nothing is. */
    unset(tools: boolean): string
    accounts: string
    accountsHint: string
    accountsSet(count: string): string
    cap: string
    capHint: string
    capSet(messages: string): string
    unsent(messages: string): string
    otherApp: string
    otherAppHint: string
    otherAppSet(percent: string): string
    saves(messages: string, amount: string): string
    moves(messages: string): string
    tool: string
    noTool: string
    toolPlan: string
    cheapest: string
  }
  tool: {
    heading(tool: string, months: number): string
    line(withTax: boolean): string
    itself(tool: string): string
    sum: string
    /** Why they are not added. */
    apart: string
    changes(tool: string): string
    beside(tool: string, amount: string): string
    together(tool: string, amount: string): string
  }
  reasons: {
    notSold(included: string): string
    unpublished(included: string): string
    includedUnknown(certain: string): string
    undecided: string
    tooMany(most: string): string
    feeAbove(plan: string, fee: string): string
  }
  curve: {
    heading: string
    /** Of a month that is the busiest, or of months that are alike. */
    caption(month: string, withTax: boolean, busiest: boolean): string
    oneOf(accounts: string): string
    picture(messages: string): string
    here: string
    /** The same where all months are alike. */
    hereAlways: string
    ranges: string
    range(from: string, to: string): string
    onwards(from: string): string
    undecided: string
  }
  scenario: {
    heading: string
    choose: string
    name: string
    add: string
    copy: string
    remove: string
    full(most: number): string
    first: string
    next(number: number): string
    copyOf(name: string): string
  }
  comparison: {
    heading: string
    scenario: string
    total: string
    saving: string
    cheapest(plan: string): string
    withTool(tool: string): string
    none: string
    unlike: string
  }
  prices: {
    heading: string
    since(month: string): string
    /** How sure a price is, in a word. */
    sure: Readonly<Record<Basis, string>>
    from(date: string): string
    checked(date: string): string
    source(site: string): string
    newTab: string
    notes: string
    change(date: string): string
    unpublished(plan: string, from: string, included: string): string
  }
  /** Budgets on sheets. */
  budgets: {
    offer(sheet: string): string
    full(sheet: string): string
    open: string
    linked(sheet: string): string
    updated(sheet: string): string
    /** A scenario that has another's name, with the name of its sheet. */
    called(name: string, sheet: string): string
    gone(sheet: string): string
    changed: string
  }
  fill: {
    create: string
    here: string
    update: string
    anyway: string
    menu: string
    createNew: string
    table: string
    overview: string
    selection: string
    plain: string
    plainHint: string
    writing: string
    written(sheet: string, range: string): string
    faulty: string
    faultyIn(name: string): string
    missing(count: number, months: number, month: string, reason: string): string
    refused(reason: string): string
  }
  help: {
    open: string
    heading: string
    back: string
    functions: string
    optional: string
    questions: string
    prices: string
  }
  failures: { accounts: string; connection: string; other: string }
  errors: {
    name(longest: number): string
    month(first: string): string
    whole(least: string, most: string): string
    number(least: string, most: string): string
    /** Where a dot stands before three digits. */
    dot(plain: string): string
  }
}

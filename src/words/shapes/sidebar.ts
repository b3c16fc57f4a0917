// The words of the sidebar; the compiler refuses a language that lacks one. Amounts, counts and months come in already written out.

export interface SidebarWords {
  language: string
  loading: string
  loadFailed: string
  saveFailed: string
  retry: string
  undo: string
  removed(name: string): string
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
  basics: {
    heading: string
    market: string
    start: string
    startHint: string
    months: string
    tax: string
    withoutTax: string
    withTax: string
    taxUnknown: string
    currency(symbol: string): string
  }
  friends: {
    heading: string
    now: string
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
    legend(number: number): string
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
    sharePercent: string
    people: string
    perMonth: string
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
  plan: { heading: string; cheapest: string }
  more: {
    heading: string
    /** What there is to set, while nothing is. */
    unset(tools: boolean): string
    faulty: string
    accounts: string
    accountsHint: string
    accountsSet(count: string): string
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
  result: {
    heading: string
    total(months: number): string
    first: string
    busiest: string
    messages(count: string): string
    withTax: string
    withoutTax: string
    stale: string
    /** A tool's fee is with tax, LINE's bill may be without. */
    together(tool: string, withTax: boolean): string
    unknown: string
    cannotSend: string
    say(total: string, months: number): string
  }
  plans: {
    heading(months: number): string
    monthly: string
    cheapest: string
    chosen: string
    split(accounts: number): string
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
  tool: { line(tax: string): string; itself(tool: string): string; changes(tool: string): string }
  reasons: {
    notSold(included: string): string
    unpublished(included: string): string
    includedUnknown(certain: string): string
    undecided: string
    tooMany(most: string): string
  }
  curve: {
    heading: string
    caption(month: string): string
    oneOf(accounts: string): string
    picture(messages: string): string
    cost: string
    here: string
    ranges: string
    range(from: string, to: string): string
    onwards(from: string): string
    undecided: string
  }
  prices: {
    heading: string
    from(date: string): string
    checked(date: string): string
    source(site: string): string
    newTab: string
    notes: string
    change(date: string): string
    unpublished(plan: string, from: string, included: string): string
  }
  comparison: {
    heading: string
    scenario: string
    total: string
    saving: string
    cheapest(plan: string): string
    split(accounts: number, amount: string): string
    withTool(tool: string): string
    none: string
  }
  fill: {
    heading: string
    where: string
    newSheet: string
    selection: string
    plain: string
    plainHint: string
    budget: string
    comparison: string
    writing: string
    written(sheet: string, range: string): string
    faulty: string
    faultyIn(name: string): string
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

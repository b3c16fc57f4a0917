// The words on the sheets the sidebar writes; the compiler refuses a language that lacks one.

export interface SheetWords {
  budget: {
    sheet: string
    title(scenario: string): string
    hint: string
    assumptions: string
    market: string
    start: string
    months: string
    withTax: string
    currency: string
    friends: string
    growthPercent: string
    growthNumber: string
    blocked: string
    plan: string
    send: string
    kind: string
    share: string
    atMost: string
    perMonth: string
    bubbles: string
    otherApp: string
    accounts: string
    tool: string
    plainHint: string
    columns: {
      month: string
      friends: string
      counted: string
      plan: string
      fee: string
      extra: string
      tax: string
      total: string
      toolPlan: string
      tool: string
      withTool: string
      running: string
      change: string
      reachable: string
      least: string
      most: string
      withMost: string
    }
    upgrade: string
    /** Around the month in which to ask for it. */
    downgrade: { before: string; after: string }
    sum: string
    chart: string
    prices(market: string, from: string, checked: string, sources: string): string
  }
  comparison: {
    sheet: string
    title: string
    hint: string
    scenario: string
    market: string
    withTax: string
    accounts: string
    plan: string
    total: string
    tool: string
    saving: string
    cheapest: string
    split(accounts: number): string
    unknown: string
    cannotSend: string
    byMonth: string
    month: string
    counted(scenario: string): string
  }
  refused: {
    request: string
    occupied(range: string): string
    merged(range: string): string
    protected(range: string): string
    busy: string
    failed: string
    /** What could not be removed stands there. */
    left(place: string): string
  }
}

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
    month: string
    monthFriends: string
    counted: string
    monthPlan: string
    fee: string
    extra: string
    tax: string
    total: string
    running: string
    reachable: string
    sum: string
    chart: string
    prices(market: string, from: string, checked: string): string
  }
  comparison: {
    sheet: string
    title: string
    hint: string
    scenario: string
    market: string
    withTax: string
    plan: string
    total: string
    saving: string
    cheapest: string
    cannotSend: string
    counts: string
    month: string
    counted(scenario: string): string
  }
  refused: {
    request: string
    occupied(range: string): string
    busy: string
    failed: string
  }
}

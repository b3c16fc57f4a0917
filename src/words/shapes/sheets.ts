// The words on the sheets the sidebar writes; the compiler refuses a language that lacks one. In texts with {braces} the sheet
// itself puts in what they name.

type Assumptions =
  | 'market'
  | 'start'
  | 'plan'
  | 'withTax'
  | 'friends'
  | 'growthPercent'
  | 'growthNumber'
  | 'blocked'
  | 'accounts'
  | 'otherApp'
  | 'otherCost'
  | 'cap'
  | 'tool'
  | 'toolPlan'

type Columns =
  | 'month'
  | 'total'
  | 'plan'
  | 'messages'
  | 'sent'
  | 'invoiced'
  | 'real'
  | 'difference'
  | 'friends'
  | 'fee'
  | 'extra'
  | 'tax'
  | 'other'
  | 'toolPlan'
  | 'tool'
  | 'withTool'
  | 'running'
  | 'note'

export interface BudgetWords {
  sheet: string
  title(scenario: string): string
  /** {total} {basis} {plan} {month} {most} */
  sentence(months: number): string
  /** Behind it, where something was really sent or paid: {total} */
  standing: string
  /** In place of the total: {missing} {months} */
  incomplete: string
  withTax: string
  withoutTax: string
  /** Where a budget has several plans. */
  severalPlans: string
  /** {missing} {month} {reason} */
  unpriced: string
  /** {messages} */
  unsent: string
  plainHint: string
  sections: { plan: string; real: string; calendar: string; bill: string; workings: string }
  assumptions: Record<Assumptions, string>
  attributes: Record<'kind' | 'share' | 'atMost' | 'bubbles' | 'perPerson', string>
  columns: Record<Columns, string>
  upgrade: string
  /** {month} is the one in which to ask for it. */
  downgrade: string
  /** In a plain budget, which has no function to ask for the reason. */
  plainReason: string
  sum: string
  /** {missing} */
  missing: string
  figures: Record<'perFriend' | 'perSend' | 'perThousand', string>
  chart: string
  /** What may be typed into a cell. */
  takes: Record<
    'plan' | 'kind' | 'tax' | 'month' | 'count' | 'share' | 'growth' | 'money' | 'tool' | 'toolPlan',
    string
  >
  prices(market: string, from: string, checked: string): string
  certainty(basis: string): string
  /** Why a budget cannot be opened or updated. */
  unreadable(cell: string): string
  unrecognised: string
  holds(month: string): string
  otherMarket: string
  /** Where something else stands. */
  inTheWay(cell: string): string
  sources(sources: string): string
}

export interface SheetWords {
  budget: BudgetWords
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
    unknown: string
    cannotSend: string
    byMonth: string
    month: string
    messages: string
    chart: string
  }
  overview: {
    sheet: string
    title: string
    hint: string
    budget: string
    market: string
    plan: string
    planned: string
    standing: string
    change: string
    currency: string
    /** {currency} */
    sum: string
  }
}

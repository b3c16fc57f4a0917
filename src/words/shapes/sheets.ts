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
  /** {total} {basis} {plan} */
  sentence(months: number): string
  /** Behind it, where months differ: {month} {most} */
  busiest: string
  /** Behind it, where all months cost the same: {most} */
  alike: string
  /** Behind them, where something was really sent or paid: {total} */
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
  /** What the colours of amounts and counts say. */
  colours: string
  /** Why nothing stands with the tool while amounts are without tax. */
  toolApart: string
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
    | 'plan'
    | 'kind'
    | 'tax'
    | 'month'
    | 'count'
    | 'people'
    | 'accounts'
    | 'share'
    | 'growth'
    | 'money'
    | 'tool'
    | 'toolPlan',
    string
  >
  prices(market: string, from: string, checked: string): string
  certainty(basis: string): string
  /** Why a budget cannot be opened or updated. */
  unreadable(cell: string): string
  unrecognised: string
  holds(month: string): string
  otherMarket: string
  /** Of what was changed in the sidebar and in the sheet meanwhile. */
  disagree: string
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
    /** Where a plan, a count or a number of accounts is none. */
    mistyped: string
    /** LINE and tool together, where they can be set against the first. */
    compared: string
    /** {first} {others} */
    notCompared: string
    /** Between the others. */
    comma: string
    /** What sets a scenario apart from the first, behind its name in brackets. */
    apart: { market: string; months: string; tax: string }
    byMonth: string
    month: string
    messages: string
    cost: string
    monthPlan: string
    /** Messages beyond the cap. */
    unsent: string
    note: string
    chart(currency: string): string
  }
  overview: {
    sheet: string
    /** Where there is no budget to read. */
    none: string
    title: string
    hint: string
    budget: string
    market: string
    plan: string
    planned: string
    standing: string
    change: string
    tax: string
    currency: string
    sum(currency: string): string
    /** In place of a sum: {missing} budgets of that currency have months that cannot be priced. */
    incomplete: string
    /** In place of a sum of amounts of which some have tax. */
    mixed: string
  }
}

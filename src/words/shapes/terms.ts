// The words that several sections of a language share: what has one name in cells has it on sheets and in the sidebar.

export interface Terms {
  market: string
  plan: string
  name: string
  fee: string
  unitPrice: string
  /** What messages beyond the included ones cost. */
  extraCost: string
  total: string
  withTax: string
  withoutTax: string
  currency: string
  /** How well a price is known. */
  certainty: string
  unknown: string
  accounts: string
  tool: string
  toolPlan: string
  /** A tool's fee, in which the tax is included. */
  toolCost: string
  kind: string
  scenario: string
  month: string
  firstMonth: string
  firstFriends: string
  sendsAMonth: string
  bubbles: string
  cheapestPlan: string
  cheapestEachMonth: string
  saving: string
}

// The words of generated tables in the documents.

export interface DocWords {
  parameter: string
  takes: string
  optional(name: string): string
  example(label: string): string
  exampleHead: string
  list(items: readonly string[]): string
  sidebar: string
  formula: string
  result: string
  refused: string
  says: string
  /** A formula whose month cannot be sent, in the market of most readers. */
  unsent: string
  function: string
  gives: string
  forExample: string
  names: string
  market: string
  inForce(from: string): string
  taxFrom(percent: number, from: string): string
  /** What the newest prices of a market are headed with; then its plans, in one line. */
  card(market: string, currency: string, from: string): string
  plan(name: string, fee: string, messages: string, extra: string): string
  noExtra: string
  unknownExtra: string
  extra(price: string): string
  /** A further band, from an extra message on. */
  extraFrom(price: string, from: string): string
}

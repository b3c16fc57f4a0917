// The addresses of what an overview reads of a budget.
import { addMonths } from '../../pricing/month'
import type { Scenario } from '../../scenario/scenario'
import type { BudgetPlaces } from '../overview'
import { columnLetters } from '../reference'
import type { Place } from './find'
import { type Column, LABEL, type Shared, TITLE, VALUE } from './layout'

export function placesOf({ contents, anchor, layout, mark }: Place, { name, start }: Scenario): BudgetPlaces {
  const at = (row: number, column: number) => `${columnLetters(anchor.column + column)}${anchor.row + row}`
  const shared = (key: Shared) => at(layout.shared(key), layout.column('mark') + 1)
  const over = (key: Column) =>
    `${at(layout.first, layout.column(key))}:${at(layout.sum - 1, layout.column(key))}`
  return {
    sheet: contents.name,
    market: mark.market,
    name,
    title: at(TITLE, LABEL),
    plan: at(layout.assumption('plan'), VALUE),
    withTax: shared('taxed'),
    planned: at(layout.sum, layout.column('total')),
    standing: shared('standing'),
    change: shared('change'),
    months: over('month'),
    amounts: over('standing'),
    texts: Array.from({ length: layout.months }, (_, month) => addMonths(start, month)),
  }
}

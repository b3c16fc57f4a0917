// What prices answer, by LINE functions: one call serves whole columns, and none of its cells is one that people type into.
import { COUNT } from '../formats'
import { asksCheapest } from '../formulas'
import type { Column } from './layout'
import { assumed, over, type Sheet, sharedCell, taxCell } from './sheet'

export function putLive(sheet: Sheet): void {
  const { grid, layout, scenario, money } = sheet
  const chosen = assumed(sheet, 'plan')
  const market = `"${scenario.market}"`
  const months = over(sheet, 'month')
  const plans = over(sheet, 'plan')
  grid.put(
    layout.shared('cheapest'),
    layout.column('mark') + 1,
    { formula: `=${asksCheapest(chosen)}` },
    'working',
  )
  /** Fills as many columns from there on. */
  const put = (key: Column, formula: string, format?: string, columns = 1) => {
    for (let row = 0; row < layout.months; row++) {
      for (let column = 0; column < columns; column++)
        grid.put(layout.first + row, layout.column(key) + column, '', 'working', format)
    }
    grid.put(layout.first, layout.column(key), { formula: `=${formula}` }, 'working', format)
  }
  const cheapest = sharedCell(sheet, 'cheapest')
  put(
    'id',
    `ARRAYFORMULA(IF(${cheapest},LINE_OA_PLAN(${market},${over(sheet, 'asked')},${months},${chosen}),""))`,
  )
  put('netFee', `LINE_OA_COST(${plans},${market},${over(sheet, 'zero')},${months})`, money)
  put('included', `LINE_OA_MESSAGES(${plans},${market},${over(sheet, 'netFee')},${months})`, COUNT)
  const tax = taxCell(sheet)
  for (const [at, taxed] of ['FALSE', 'FALSE', tax, tax, tax, tax].entries())
    grid.put(layout.header, layout.column('least') + at, { formula: `=${taxed}` }, 'working')
  const taxes = grid.fixedSpan(layout.header, layout.column('least'), 1, 6)
  // Without tax, with tax, and what was sent: six columns of counts become six of amounts.
  const counts = over(sheet, 'least', 6)
  put('netLeast', `LINE_OA_COST(${plans},${market},${counts},${months},${taxes})`, money, 6)
  // What was sent beyond the plan went out on a higher one.
  put('higher', `LINE_OA_PLAN(${market},${over(sheet, 'sentMost')},${months},${plans})`)
  const sent = over(sheet, 'sentLeast', 2)
  put('higherLeast', `LINE_OA_COST(${over(sheet, 'higher')},${market},${sent},${months},${tax})`, money, 2)
  put('check', `LINE_OA_CHECK(${chosen},${market},${over(sheet, 'most')},${months})`)
  if (!layout.has('tool')) return
  const [tool, toolPlans, counted] = [
    assumed(sheet, 'tool'),
    over(sheet, 'toolPlan'),
    // It counts what it is asked to send, whatever LINE's cap then holds back.
    over(sheet, 'wanted'),
  ]
  put('toolFee', `LINE_TOOL_COST(${tool},${toolPlans},${counted},${months})`, money)
}

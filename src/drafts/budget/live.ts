// Counts and bills as LINE functions: one call serves a whole column, and the plan, market and prices stay alive.

import { COUNT } from '../formats'
import { asksCheapest, billsOf, exactly } from '../formulas'
import { sendCells } from './assumptions'
import { over, type Sheet } from './layout'

export function putLive(sheet: Sheet): void {
  const { grid, columns, cells, first, money, scenario } = sheet
  const { plan, fee, extra, total, toolPlan, tool } = columns
  const put = (column: number, formula: string, format?: string) => {
    grid.put(first, column, { formula }, 'plain', format)
    for (let row = 1; row < scenario.months; row++) grid.put(first + row, column, '', 'plain', format)
  }
  const months = over(sheet, columns.month)
  const counted = over(sheet, columns.counted)
  const blankOr = (formula: string) => `IF(${months}="","",${formula})`
  const cost = (messages: string, tax: string) =>
    `LINE_OA_COST(${over(sheet, plan)},${cells.market},${messages},${months}${tax})`
  const spread = columns.least !== undefined
  const bills = (tax = '') =>
    spread ? blankOr(spreadBills(sheet, (each) => cost(each, tax))) : cost(counted, tax)
  const busiest = columns.most === undefined ? counted : over(sheet, columns.most)
  const cheapest = `LINE_OA_PLAN(${cells.market},${busiest},${months},${cells.plan})`
  const fees = cost(blankOr('0'), '')
  put(plan, `=ARRAYFORMULA(IF(${asksCheapest(cells.plan)},${cheapest},${blankOr(cells.plan)}))`)
  put(fee, `=ARRAYFORMULA(${spread ? blankOr(`${cells.accounts}*${fees}`) : fees})`, money)
  put(extra, `=ARRAYFORMULA(${blankOr(exactly(sheet.decimals, `${bills()}-${over(sheet, fee)}`))})`, money)
  put(total, `=ARRAYFORMULA(${bills(`,${cells.withTax}`)})`, money)
  if (tool !== undefined && toolPlan !== undefined) {
    put(tool, `=LINE_TOOL_COST(${cells.tool},${over(sheet, toolPlan)},${counted},${months})`, money)
  }
  for (const index of scenario.sends.keys()) {
    const { kind, share, atMost, perMonth, bubbles } = sendCells(grid, index)
    const reached = `ROUND(${over(sheet, columns.reachable)}*${share},0)`
    const capped = `IF(${atMost}="",${reached},IF(${reached}<${atMost},${reached},${atMost}))`
    const throughLine = blankOr(`ROUND((${capped})*(1-${cells.otherApp}),0)`)
    put(
      columns.sends + index,
      `=ARRAYFORMULA(LINE_MSG_COUNT(${throughLine},IF(${perMonth}="",0,${perMonth}),${bubbles},${kind}))`,
      COUNT,
    )
  }
}

/** The bills of all accounts over all months. */
function spreadBills(sheet: Sheet, bill: (messages: string) => string): string {
  const { columns, cells } = sheet
  const [least = '', most = '', withMost = ''] = [columns.least, columns.most, columns.withMost].map((at) =>
    over(sheet, at ?? 0),
  )
  return exactly(sheet.decimals, billsOf({ accounts: cells.accounts, least, most, withMost }, bill))
}

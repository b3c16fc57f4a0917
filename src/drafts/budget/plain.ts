// Counts and bills as plain formulas that need no add-on: each month carries the prices in force then.
import { breakEvens } from '../../pricing/breakeven'
import { KINDS, type Kind } from '../../pricing/cards/kinds'
import { amountFormula, cheapestOf } from '../../pricing/formula'
import { offer, taxPercent, toolOffers } from '../../pricing/inforce'
import { MOST_MESSAGES } from '../../pricing/money'
import { addMonths, firstDay } from '../../pricing/month'
import type { Offer, ToolOffer } from '../../pricing/offer'
import { findTool, MARKETS, type Market, type Tool } from '../../pricing/seller'
import { kindOf } from '../../scenario/forecast'
import { COUNT } from '../formats'
import { billsOf, exactly } from '../formulas'
import { sendCells } from './assumptions'
import { type Sheet, unlessBlank } from './layout'

export function putPlain(sheet: Sheet): void {
  const market = MARKETS[sheet.scenario.market]
  const tool = findTool(sheet.scenario.tool)
  for (let index = 0; index < sheet.scenario.months; index++) {
    const row = sheet.first + index
    const date = firstDay(addMonths(sheet.scenario.start, index))
    putCounts(sheet, row)
    putBills(sheet, row, market, date)
    if (tool) putTool(sheet, row, tool, date)
  }
}

function putCounts(sheet: Sheet, row: number): void {
  const { grid, columns, cells, scenario } = sheet
  const reachable = grid.name(row, columns.reachable)
  for (const [index, send] of scenario.sends.entries()) {
    const { share, atMost, perMonth, bubbles } = sendCells(grid, index)
    const kind: Kind = KINDS[kindOf(scenario, send)]
    const reached = `ROUND(${reachable}*${share},0)`
    const capped = `IF(${atMost}="",${reached},MIN(${reached},${atMost}))`
    const perSend = kind.counted ? `ROUNDUP(MAX(1,${bubbles})/${kind.bubbles ?? 1},0)` : '0'
    const formula = `ROUND(${capped}*(1-${cells.otherApp}),0)*${perMonth}*${perSend}`
    grid.put(row, columns.sends + index, { formula: unlessBlank(sheet, row, formula) }, 'plain', COUNT)
  }
}

function putBills(sheet: Sheet, row: number, market: Market, date: string): void {
  const { grid, columns, cells, scenario, money } = sheet
  const put = (column: number, formula: string, format?: string) =>
    grid.put(row, column, { formula: unlessBlank(sheet, row, formula) }, 'plain', format)
  const cell = (column: number) => grid.name(row, column)
  const counted = cell(columns.counted)
  const several = columns.least !== undefined
  const [least = '', most = '', withMost = ''] = [columns.least, columns.most, columns.withMost].map((at) =>
    cell(at ?? 0),
  )
  const spread = { accounts: cells.accounts, least, most, withMost }
  const chosen = scenario.plan === 'cheapest' ? undefined : planOffer(market, scenario.plan, date)
  const onPlan = (of: (offer: Offer) => string) =>
    chosen ? of(chosen) : cheapestOf(breakEvens(market, date), several ? most : counted, of)
  const bills = (tax: number) =>
    onPlan((offer) => {
      const bill = (count: string) => amountFormula(offer, count, tax)
      return several ? exactly(sheet.decimals, billsOf(spread, bill)) : bill(counted)
    })
  put(
    columns.plan,
    onPlan(({ plan }) => `"${plan}"`),
  )
  put(
    columns.fee,
    onPlan(({ terms: { fee } }) => (several ? `${fee}*${cells.accounts}` : String(fee))),
    money,
  )
  put(columns.extra, exactly(sheet.decimals, `${bills(0)}-${cell(columns.fee)}`), money)
  put(columns.total, bills(scenario.withTax ? taxPercent(market, date) : 0), money)
}

function planOffer(market: Market, plan: string, date: string): Offer {
  const found = offer(market, plan, date)
  if (!found) throw new Error(`${plan} is not a plan of ${market.id}`)
  return found
}

function putTool({ grid, columns, money }: Sheet, row: number, tool: Tool, date: string): void {
  if (columns.tool === undefined || columns.toolPlan === undefined) return
  const plan = grid.name(row, columns.toolPlan)
  const counted = grid.name(row, columns.counted)
  const fee = ({ plan: id, terms }: ToolOffer) => {
    const sends = terms.included ?? MOST_MESSAGES
    return [`${plan}="${id}"`, `IF(${counted}<=${sends},${terms.fee},NA())`] as const
  }
  const fees = toolOffers(tool, date).map(fee)
  const formula = fees.reduceRight((rest, [is, amount]) => `IF(${is},${amount},${rest})`, 'NA()')
  grid.put(row, columns.tool, { formula: `=IF(${counted}="","",${formula})` }, 'plain', money)
}

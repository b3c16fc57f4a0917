// Counts and bills as plain formulas that need no add-on: each month carries the prices in force then.
import { breakEvens } from '../../pricing/breakeven'
import { KINDS, type Kind } from '../../pricing/cards/kinds'
import { type Offer, offer, offers } from '../../pricing/cost'
import { MOST_MESSAGES } from '../../pricing/count'
import { cheapestFormula, costFormula } from '../../pricing/formula'
import { addMonths, firstDay } from '../../pricing/month'
import { MARKETS, type Market, taxPercent } from '../../pricing/offer'
import { Refusal } from '../../pricing/refusal'
import { findTool, type Tool, type ToolOffer, toolOffers } from '../../pricing/tools'
import { COUNT } from '../formats'
import { sendCells } from './assumptions'
import { exact, type Sheet, unlessBlank } from './layout'

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
    const kind: Kind = KINDS[send.kind]
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
  const counted = grid.name(row, columns.counted)
  const cell = (column: number | undefined) => (column === undefined ? '' : grid.name(row, column))
  const bill = (messages: string, tax: number) =>
    scenario.plan === 'cheapest'
      ? cheapestFormula(market, date, messages, tax)
      : costFormula(pricedOffer(market, scenario.plan, date), messages, tax)
  const bills = (tax: number) => {
    if (columns.least === undefined) return bill(counted, tax)
    const withMost = cell(columns.withMost)
    const more = `IF(${withMost}=0,0,${withMost}*${bill(cell(columns.most), tax)})`
    return exact(sheet, `(${cells.accounts}-${withMost})*${bill(cell(columns.least), tax)}+${more}`)
  }
  const busiest = columns.most === undefined ? counted : cell(columns.most)
  const cheapest = () =>
    choice(
      breakEvens(market, date).map(({ to, offer }) => [to, `"${offer?.plan ?? ''}"`]),
      busiest,
    )
  put(columns.plan, scenario.plan === 'cheapest' ? cheapest() : `"${scenario.plan}"`)
  const fees = offers(market, date).map(({ plan, terms }) => `(${cell(columns.plan)}="${plan}")*${terms.fee}`)
  put(columns.fee, `(${fees.join('+')})${columns.least === undefined ? '' : `*${cells.accounts}`}`, money)
  put(columns.extra, exact(sheet, `${bills(0)}-${cell(columns.fee)}`), money)
  put(columns.total, bills(scenario.withTax ? taxPercent(market, date) : 0), money)
}

/** A plan whose extra prices are not published has no formula that would stay right. */
function pricedOffer(market: Market, plan: string, date: string): Offer {
  const found = offer(market, plan, date)
  if (!found) throw new Error(`${plan} is not a plan of ${market.id}`)
  const { bands, included } = found.terms
  if (bands !== null && !Array.isArray(bands)) {
    throw new Refusal({ code: 'unpublished', offer: found, messages: included + 1, tax: 0 })
  }
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

/** The first value whose limit a count does not exceed. */
function choice(limits: readonly (readonly [number, string])[], count: string): string {
  const last = limits[limits.length - 1]?.[1] ?? '""'
  return limits.slice(0, -1).reduceRight((rest, [to, value]) => `IF(${count}<=${to},${value},${rest})`, last)
}

// A row a month in plain arithmetic: messages, what they come to, what really happened. What prices answer stands in the workings.
import { addMonths } from '../../pricing/month'
import type { Look } from '../draft'
import { COUNT, MONTH } from '../formats'
import { leastOf, mostOf, ofAll, said, translated, withMostOf } from '../formulas'
import type { Content } from '../grid'
import { type Column, HEADED, TAXED } from './layout'
import { assumed, exact, planNames, type Sheet, sharedCell, taxCell } from './sheet'

const TEXTS: readonly Column[] = ['month', 'plan', 'toolPlan', 'note']

export function putHeadings(sheet: Sheet): void {
  const { grid, layout, words } = sheet
  const groups = [
    ['month', words.sections.plan],
    ['sent', words.sections.real],
    ['friends', words.sections.calendar],
    ['fee', words.sections.bill],
  ] as const
  for (let column = 0; column < layout.column('mark'); column++)
    grid.put(layout.section, column, '', 'section')
  for (const [column, text] of groups) grid.put(layout.section, layout.column(column), text, 'section')
  for (const key of HEADED) {
    if (!layout.has(key)) continue
    const heading: Content = TAXED.includes(key)
      ? { formula: `=IF(${taxCell(sheet)},"${words.columns[key]}","")` }
      : words.columns[key]
    grid.put(layout.header, layout.column(key), heading, TEXTS.includes(key) ? 'heading' : 'numberHeading')
  }
}

export function putMonths(sheet: Sheet): void {
  for (let index = 0; index < sheet.layout.months; index++) putMonth(sheet, index)
}

function putMonth(sheet: Sheet, index: number): void {
  const { grid, layout, scenario, market, money, difference } = sheet
  const row = layout.first + index
  const cell = (key: Column) => grid.name(row, layout.column(key))
  const above = (key: Column) => grid.name(row - 1, layout.column(key))
  const put = (key: Column, formula: string, format?: string, look: Look = 'plain') =>
    grid.put(row, layout.column(key), { formula: `=${formula}` }, look, format)
  const input = (key: Column, value: number | undefined, format: string) =>
    grid.put(row, layout.column(key), value ?? '', 'input', format)
  const accounts = assumed(sheet, 'accounts')
  const isFirst = index === 0

  put('month', monthOf(sheet, index), MONTH, 'month')
  put('monthText', `TEXT(${cell('month')},"yyyy-mm")`, undefined, 'working')
  put('wanted', wantedOf(sheet, row), COUNT, 'working')
  put('asked', mostOf(cell('wanted'), accounts), COUNT, 'working')
  put('zero', '0', COUNT, 'working')
  put('least', capped(sheet, row, leastOf(cell('wanted'), accounts)), COUNT, 'working')
  put('most', capped(sheet, row, cell('asked')), COUNT, 'working')
  put('leastTaxed', cell('least'), COUNT, 'working')
  put('mostTaxed', cell('most'), COUNT, 'working')
  const spread = (key: 'wanted' | 'sent') => withMostOf(cell(key), accounts)
  const all = (key: 'wanted' | 'sent', least: Column, most: Column) =>
    ofAll(accounts, spread(key), [cell(least), cell(most)])

  put('messages', `IFERROR(${all('wanted', 'least', 'most')},"")`, COUNT)
  const bill = exact(sheet, all('wanted', 'billLeast', 'billMost'))
  const other = assumed(sheet, 'otherCost')
  const total = `IF(${cell('check')}="",${exact(sheet, `${bill}+${other}`)},"–")`
  put('total', `IFERROR(${total},"–")`, money, 'strong')
  put('fee', `IFERROR(${accounts}*${cell('netFee')},"")`, money)
  const net = all('wanted', 'netLeast', 'netMost')
  put('extra', `IFERROR(${exact(sheet, `${net}-${accounts}*${cell('netFee')}`)},"")`, money)
  if (layout.has('tax')) {
    const tax = `IF(${taxCell(sheet)},${exact(sheet, `${bill}-(${net})`)},"")`
    put('tax', `IFERROR(${tax},"")`, money)
  }
  put('other', `IF(${other}=0,"",${other})`, money)
  const parts = [...(isFirst ? [] : [above('running')]), cell('total')]
  // Not every spreadsheet takes an error for the sum of a text and a number.
  const isKnown = `COUNT(${parts})=${parts.length}`
  put('running', `IF(${isKnown},${exact(sheet, `SUM(${parts})`)},"")`, money)

  const { sent, invoiced } = scenario.entered[addMonths(scenario.start, index)] ?? {}
  input('sent', sent, COUNT)
  input('invoiced', invoiced, money)
  put('sentLeast', `IF(${cell('sent')}="","",${leastOf(cell('sent'), accounts)})`, COUNT, 'working')
  put('sentMost', `IF(${cell('sent')}="","",${mostOf(cell('sent'), accounts)})`, COUNT, 'working')
  const billed = (least: Column, most: Column) => exact(sheet, `${all('sent', least, most)}+${other}`)
  const asPlanned = billed('sentBillLeast', 'sentBillMost')
  const ofSent = `IFERROR(${asPlanned},IFERROR(${billed('higherLeast', 'higherMost')},"–"))`
  put(
    'real',
    `IF(${cell('invoiced')}<>"",${cell('invoiced')},IF(${cell('sent')}="","",${ofSent}))`,
    money,
    'strong',
  )
  put(
    'difference',
    `IFERROR(IF(${cell('real')}="","",${exact(sheet, `${cell('real')}-${cell('total')}`)}),"")`,
    difference,
  )

  put('standing', `IF(${cell('real')}="",${cell('total')},${cell('real')})`, money, 'working')
  put('unpriced', `IF(ISNUMBER(${cell('total')}),0,1)`, COUNT, 'working')
  const isChange = isFirst ? '0' : `IF(AND(${cell('plan')}<>${above('plan')},${cell('month')}>TODAY()),1,0)`
  put('change', isChange, COUNT, 'working')
  put('note', noteOf(sheet, row, isFirst), undefined, 'remark')
  if (layout.has('withTool')) {
    put('tool', `IFERROR(${cell('toolFee')},"–")`, money)
    // A tool's fees have tax, so only amounts with tax can be added.
    put('withTool', `IF(${taxCell(sheet)},IFERROR(${cell('total')}+${cell('toolFee')},"–"),"")`, money)
  }
  if (sheet.plain) return
  const ids = Object.keys(market.plans)
  const cheapest = translated(cell('id'), ids, planNames(sheet))
  put('plan', `IF(${sharedCell(sheet, 'cheapest')},${cheapest},${assumed(sheet, 'plan')})`)
}

/** A plain budget's prices belong to their months, so its months do not move. */
function monthOf(sheet: Sheet, index: number): string {
  const { scenario, plain } = sheet
  const [year, month] = addMonths(scenario.start, index).split('-').map(Number)
  if (plain) return `DATE(${year},${month},1)`
  return index ? `EDATE(${assumed(sheet, 'start')},${index})` : assumed(sheet, 'start')
}

/** What all sends of a month come to: the people reached, through LINE, times and messages a person. */
function wantedOf(sheet: Sheet, row: number): string {
  const { grid, layout } = sheet
  const friends = grid.name(row, layout.column('friends'))
  const sends = (of: number) => grid.fixedSpan(of, layout.firstSend, 1, layout.sends)
  const reachable = `ROUND(${friends}*(1-${assumed(sheet, 'blocked')}),0)`
  const reached = `ROUND(${reachable}*${sends(layout.attribute('share'))},0)`
  const limit = sends(layout.attribute('atMost'))
  const people = `IF(${limit}="",${reached},IF(${reached}<${limit},${reached},${limit}))`
  const throughLine = `ROUND(${people}*(1-${assumed(sheet, 'otherApp')}),0)`
  const times = grid.span(row, layout.firstSend, 1, layout.sends)
  return `ARRAYFORMULA(SUM(${times}*${sends(layout.attribute('perPerson'))}*${throughLine}))`
}

/** What the cap lets through; nothing is held back where it is not known how many messages the plan includes. */
function capped(sheet: Sheet, row: number, count: string): string {
  const { grid, layout } = sheet
  const cap = assumed(sheet, 'cap')
  const included = grid.name(row, layout.column('included'))
  return `IF(${cap}="",${count},IFERROR(MIN(${count},${included}+${cap}),${count}))`
}

/** Why there is no price, what the cap holds back, or what to do when the plan differs from the month before. */
function noteOf(sheet: Sheet, row: number, isFirst: boolean): string {
  const { grid, layout, words } = sheet
  const cell = (key: Column) => grid.name(row, layout.column(key))
  const above = (key: Column) => grid.name(row - 1, layout.column(key))
  const unsent = said(words.unsent, { messages: `TEXT(${cell('wanted')}-${cell('messages')},"#,##0")` })
  // A downgrade holds from the 1st when it is asked for in the month before.
  const down = said(words.downgrade, { month: above('monthText') })
  const change = `IF(OR(${cell('plan')}="",${above('plan')}="",${cell('plan')}=${above('plan')}),"",IF(${cell('fee')}>${above('fee')},"${words.upgrade}",${down}))`
  const otherwise = `IFERROR(IF(${cell('wanted')}>${cell('messages')},${unsent},${isFirst ? '""' : change}),"")`
  return `IF(${cell('check')}<>"",${cell('check')},${otherwise})`
}

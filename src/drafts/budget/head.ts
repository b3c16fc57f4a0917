// The first lines of a budget, alive: what it comes to in one sentence, and what stands in the way of a price.

import { currencySign, digits } from '../formats'
import { said } from '../formulas'
import { LABEL, SENTENCE, TITLE, WARNING } from './layout'
import { assumed, exact, over, type Sheet, sharedCell, taxCell } from './sheet'

export function putHead(sheet: Sheet): void {
  const { grid, scenario, words } = sheet
  grid.put(TITLE, LABEL, words.title(scenario.name), 'title')
  grid.put(SENTENCE, LABEL, { formula: `=${sentence(sheet)}` }, 'sentence')
  grid.put(WARNING, LABEL, { formula: `=${warning(sheet)}` }, 'warning')
  putShared(sheet)
}

/** Single values that several formulas read, with what they are. */
function putShared(sheet: Sheet): void {
  const { grid, layout, money } = sheet
  const put = (
    key: 'taxed' | 'missing' | 'planned' | 'standing' | 'change',
    formula: string,
    format?: string,
  ) => grid.put(layout.shared(key), layout.column('mark') + 1, { formula: `=${formula}` }, 'working', format)
  const sum = (key: 'total' | 'standing') => {
    const values = over(sheet, key)
    return `IF(COUNT(${values})=${layout.months},${exact(sheet, `SUM(${values})`)},"")`
  }
  put('taxed', taxCell(sheet))
  put('missing', `SUM(${over(sheet, 'unpriced')})`)
  put('planned', sum('total'), money)
  put('standing', sum('standing'), money)
  const next = (key: 'monthText' | 'plan') => `INDEX(${over(sheet, key)},MATCH(1,${over(sheet, 'change')},0))`
  put('change', `IFERROR(${next('monthText')}&" "&${next('plan')},"")`)
}

const amount = ({ market }: Sheet, cell: string) =>
  `"${currencySign(market)}"&TEXT(${cell},"${digits(market)}")`

function sentence(sheet: Sheet): string {
  const { layout, words } = sheet
  const totals = over(sheet, 'total')
  const plans = over(sheet, 'plan')
  const first = `INDEX(${plans},1)`
  const planned = said(words.sentence(layout.months), {
    total: amount(sheet, sharedCell(sheet, 'planned')),
    basis: `IF(${taxCell(sheet)},"${words.withTax}","${words.withoutTax}")`,
    plan: `IF(COUNTIF(${plans},${first})=${layout.months},${first},"${words.severalPlans}")`,
  })
  const most = amount(sheet, `MAX(${totals})`)
  const busiest = said(words.busiest, {
    month: `INDEX(${over(sheet, 'monthText')},MATCH(MAX(${totals}),${totals},0))`,
    most,
  })
  const differ = `IF(MAX(${totals})>MIN(${totals}),${busiest},${said(words.alike, { most })})`
  const incomplete = said(words.incomplete, {
    missing: sharedCell(sheet, 'missing'),
    months: `"${layout.months}"`,
  })
  const standing = said(words.standing, { total: amount(sheet, sharedCell(sheet, 'standing')) })
  const isEntered = `AND(COUNT(${over(sheet, 'real')})>0,ISNUMBER(${sharedCell(sheet, 'standing')}))`
  return `IF(${sharedCell(sheet, 'missing')}>0,${incomplete},${layout.months > 1 ? `${planned}&${differ}` : planned})&IF(${isEntered},${standing},"")`
}

function warning(sheet: Sheet): string {
  const { words } = sheet
  const first = (key: 'monthText' | 'check') =>
    `INDEX(${over(sheet, key)},MATCH(1,${over(sheet, 'unpriced')},0))`
  const unpriced = said(words.unpriced, {
    missing: sharedCell(sheet, 'missing'),
    month: first('monthText'),
    reason: first('check'),
  })
  const [wanted, going] = [`SUM(${over(sheet, 'wanted')})`, `SUM(${over(sheet, 'messages')})`]
  const unsent = said(words.unsent, { messages: `TEXT(${wanted}-${going},"#,##0")` })
  const otherwise = `IF(AND(${assumed(sheet, 'cap')}<>"",${wanted}>${going}),${unsent},"")`
  return `IF(${sharedCell(sheet, 'missing')}>0,${unpriced},${otherwise})`
}

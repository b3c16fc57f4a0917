// The same answers as plain formulas that need no add-on: each month carries the prices in force then.
import { breakEvens } from '../../pricing/breakeven'
import { readChoice } from '../../pricing/choice'
import { amountFormula, cheapestOf } from '../../pricing/formula'
import { offers, taxPercent, toolOffers } from '../../pricing/inforce'
import { MOST_MESSAGES, toAmount } from '../../pricing/money'
import { addMonths, firstDay } from '../../pricing/month'
import type { Offer, ToolOffer } from '../../pricing/offer'
import { mostMessages } from '../../pricing/reach'
import { Refusal } from '../../pricing/refusal'
import { findTool } from '../../pricing/seller'
import { planName } from '../../words/names'
import { COUNT } from '../formats'
import type { Column } from './layout'
import type { Sheet } from './sheet'

export function putPlain(sheet: Sheet): void {
  const { layout, scenario } = sheet
  for (let index = 0; index < layout.months; index++) {
    putBills(sheet, layout.first + index, firstDay(addMonths(scenario.start, index)))
    if (layout.has('tool')) putTool(sheet, layout.first + index, firstDay(addMonths(scenario.start, index)))
  }
}

function putBills(sheet: Sheet, row: number, date: string): void {
  const { grid, layout, scenario, market, names, words, money } = sheet
  const cell = (key: Column) => grid.name(row, layout.column(key))
  const put = (key: Column, formula: string, format?: string) =>
    grid.put(row, layout.column(key), { formula: `=${formula}` }, 'working', format)
  const all = offers(market, date)
  const nameOf = ({ plan }: Offer) => `"${planName(market, plan, names)}"`
  /** What follows from the plan that a cell names. */
  const byPlan = (plan: string, of: (offer: Offer) => string) =>
    all.reduceRight((rest, offer) => `IF(${plan}=${nameOf(offer)},${of(offer)},${rest})`, 'NA()')
  const choice = readChoice(market, scenario.plan)
  const lowest = choice && 'cheapestFrom' in choice ? choice.cheapestFrom : undefined
  const fixed = choice && 'plan' in choice ? all.find(({ plan }) => plan === choice.plan) : undefined
  const plan = fixed
    ? nameOf(fixed)
    : cheapestOf(breakEvens(market, date, lowest), cell('asked'), nameOf, '""')
  grid.put(row, layout.column('plan'), { formula: `=${plan}` })

  const tax = scenario.withTax ? taxPercent(market, date) : 0
  const bill = (on: string, count: string, percent: number) =>
    byPlan(on, (offer) => amountFormula(offer, count, percent))
  put(
    'netFee',
    byPlan(cell('plan'), ({ terms }) => String(terms.fee)),
    money,
  )
  put('included', byPlan(cell('plan'), includedIn), COUNT)
  put('netLeast', bill(cell('plan'), cell('least'), 0), money)
  put('netMost', bill(cell('plan'), cell('most'), 0), money)
  put('billLeast', bill(cell('plan'), cell('least'), tax), money)
  put('billMost', bill(cell('plan'), cell('most'), tax), money)
  const ifSent = (formula: string) => `IF(${cell('sent')}="","",${formula})`
  put('sentBillLeast', ifSent(bill(cell('plan'), cell('sentLeast'), tax)), money)
  put('sentBillMost', ifSent(bill(cell('plan'), cell('sentMost'), tax)), money)
  // What was sent beyond the plan went out on a higher one.
  const from = (lowest?: string) => cheapestOf(breakEvens(market, date, lowest), cell('sentMost'), nameOf)
  const higher = all.reduceRight(
    (rest, on) => `IF(${cell('plan')}=${nameOf(on)},${from(on.plan)},${rest})`,
    from(),
  )
  put('higher', ifSent(higher))
  put('higherLeast', ifSent(bill(cell('higher'), cell('sentLeast'), tax)), money)
  put('higherMost', ifSent(bill(cell('higher'), cell('sentMost'), tax)), money)
  put('check', `IF(ISNUMBER(${cell('billLeast')}+${cell('billMost')}),"","${words.plainReason}")`)
}

function includedIn(offer: Offer): string {
  const included = mostMessages(offer, toAmount(offer.terms.fee), 0)
  return included instanceof Refusal ? 'NA()' : String(included)
}

function putTool({ grid, layout, scenario, names, money }: Sheet, row: number, date: string): void {
  const tool = findTool(scenario.tool)
  if (!tool) return
  const plan = grid.name(row, layout.column('toolPlan'))
  const counted = grid.name(row, layout.column('wanted'))
  const fee = ({ plan: id, terms }: ToolOffer) => {
    const sends = terms.included ?? MOST_MESSAGES
    return [`${plan}="${planName(tool, id, names)}"`, `IF(${counted}<=${sends},${terms.fee},NA())`] as const
  }
  const fees = toolOffers(tool, date).map(fee)
  const formula = fees.reduceRight((rest, [is, amount]) => `IF(${is},${amount},${rest})`, 'NA()')
  grid.put(row, layout.column('toolFee'), { formula: `=${formula}` }, 'working', money)
}

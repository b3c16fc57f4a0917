// The catalogue of cell functions; signatures, help, documentation and the local workbook are made from it.

import { breakEvens } from '../pricing/breakeven'
import type { KindId } from '../pricing/cards/kinds'
import { asksForCheapest, cheapest } from '../pricing/cheapest'
import { bill, cost } from '../pricing/cost'
import { countMessages } from '../pricing/count'
import { cheapestFormula, costFormula } from '../pricing/formula'
import { cardInForce, offer, taxPercent } from '../pricing/inforce'
import { type Amount, toNumber } from '../pricing/money'
import type { Offer } from '../pricing/offer'
import { mostMessages, mostOfAny } from '../pricing/reach'
import { granted, Refusal } from '../pricing/refusal'
import { findPlan, type Market, TOOLS, type Tool } from '../pricing/seller'
import { MOST_ACCOUNTS, split, USUAL_ACCOUNTS } from '../pricing/split'
import { toolCost } from '../pricing/tools'
import { type Param, tableFunction, valueFunction } from './function'
import type { Host } from './host'
import { amount, count, date, flag, kind, planName, reference, region, tool, toolPlanName } from './readers'
import { billTable } from './tables/bill'
import { breakEvenTable } from './tables/breakeven'
import { compareTable } from './tables/compare'
import { kindsTable } from './tables/kinds'
import { ratesTable } from './tables/rates'
import { splitTable } from './tables/split'
import { toolsTable } from './tables/tools'

const PLAN = { name: 'plan', reader: planName } as const satisfies Param<string>
const REGION = { name: 'region', reader: region } as const satisfies Param<Market>
const MESSAGES = { name: 'messages', reader: count(0), lead: true } as const satisfies Param<number>
const DATE = {
  name: 'date',
  reader: date,
  otherwise: (host: Host) => host.today(),
} as const satisfies Param<string>
const WITH_TAX = { name: 'with_tax', reader: flag, otherwise: () => false } as const satisfies Param<boolean>

const one = () => 1

export const FUNCTIONS = [
  valueFunction(
    'LINE_MSG_COUNT',
    [],
    { name: 'recipients', reader: count(0), lead: true },
    [
      { name: 'sends', reader: count(0), otherwise: one },
      { name: 'bubbles', reader: count(1), otherwise: one },
      { name: 'kind', reader: kind, otherwise: (): KindId => 'broadcast' },
    ],
    (sends, bubbles, kind) => (recipients) => countMessages(recipients, sends, bubbles, kind),
  ),
  valueFunction('LINE_OA_COST', [PLAN, REGION], MESSAGES, [DATE, WITH_TAX], (plan, market, day, withTax) => {
    const offerFor = chooser(plan, market, day)
    const tax = taxFor(market, day, withTax)
    return (messages) => {
      const offer = offerFor(messages)
      return offer instanceof Refusal ? offer : inUnits(cost(offer, messages, tax))
    }
  }),
  valueFunction('LINE_OA_PLAN', [REGION], MESSAGES, [DATE], (market, day) => (messages) => {
    const offer = cheapest(market, messages, day)
    return offer instanceof Refusal ? offer : offer.plan
  }),
  tableFunction(
    'LINE_OA_COMPARE',
    [REGION, MESSAGES, DATE, WITH_TAX],
    ([market, messages, day, withTax], host) =>
      compareTable(market, messages, day, taxFor(market, day, withTax), host.words()),
  ),
  tableFunction(
    'LINE_OA_BREAKDOWN',
    [PLAN, REGION, MESSAGES, DATE, WITH_TAX],
    ([plan, market, messages, day, withTax], host) =>
      billTable(
        granted(bill(granted(chooser(plan, market, day)(messages)), messages, taxFor(market, day, withTax))),
        host.words(),
      ),
  ),
  valueFunction(
    'LINE_OA_MESSAGES',
    [PLAN, REGION],
    { name: 'budget', reader: amount, lead: true },
    [DATE, WITH_TAX],
    (plan, market, day, withTax) => {
      const tax = taxFor(market, day, withTax)
      if (asksForCheapest(plan)) return (budget) => mostOfAny(market, budget, tax, day)
      const offer = namedOffer(plan, market, day)
      return (budget) => mostMessages(offer, budget, tax)
    },
  ),
  tableFunction('LINE_OA_BREAKEVEN', [REGION, DATE], ([market, day], host) =>
    breakEvenTable(breakEvens(market, day), host.words()),
  ),
  tableFunction(
    'LINE_OA_SPLIT',
    [
      REGION,
      MESSAGES,
      { name: 'max_accounts', reader: count(1, MOST_ACCOUNTS), otherwise: () => USUAL_ACCOUNTS },
      DATE,
    ],
    ([market, messages, accounts, day], host) =>
      splitTable(granted(split(market, messages, accounts, day)), messages, host.words()),
  ),
  tableFunction('LINE_OA_RATES', [REGION, DATE], ([market, day], host) =>
    ratesTable(market, cardInForce(market, day), day, host.words()),
  ),
  valueFunction(
    'LINE_OA_FORMULA',
    [PLAN, REGION],
    { name: 'messages_cell', reader: reference },
    [DATE, WITH_TAX],
    (plan, market, day, withTax) => {
      const tax = taxFor(market, day, withTax)
      if (asksForCheapest(plan)) return (cell) => `=${cheapestFormula(market, day, cell, tax)}`
      const offer = namedOffer(plan, market, day)
      return (cell) => `=${costFormula(offer, cell, tax)}`
    },
  ),
  valueFunction(
    'LINE_TOOL_COST',
    [
      { name: 'tool', reader: tool },
      { name: 'plan', reader: toolPlanName },
    ],
    { name: 'sends', reader: count(0), lead: true },
    [DATE],
    (found, plan, day) => (sends) => inUnits(toolCost(found, plan, sends, day)),
  ),
  tableFunction(
    'LINE_TOOL_RATES',
    [{ name: 'tool', reader: tool, otherwise: (): Tool | undefined => undefined }, DATE],
    ([found, day], host) => toolsTable(found ? [found] : TOOLS, day, host.words()),
  ),
  tableFunction('LINE_MSG_KINDS', [], (_, host) => kindsTable(host.words())),
] as const

export type FunctionName = (typeof FUNCTIONS)[number]['name']

/** The plan for each count: the one that is named, or whichever is cheapest. */
function chooser(plan: string, market: Market, day: string): (messages: number) => Offer | Refusal {
  if (asksForCheapest(plan)) return (messages) => cheapest(market, messages, day)
  const named = namedOffer(plan, market, day)
  return () => named
}

function inUnits(amount: Amount | Refusal): number | Refusal {
  return amount instanceof Refusal ? amount : toNumber(amount)
}

function namedOffer(plan: string, market: Market, day: string): Offer {
  const id = findPlan(market, plan)
  const found = id === undefined ? undefined : offer(market, id, day)
  if (found) return found
  const accepts = { type: 'plan', market, cheapest: true } as const
  throw new Refusal({ code: 'unreadable', argument: PLAN.name, value: plan, accepts })
}

function taxFor(market: Market, day: string, withTax: boolean): number {
  return withTax ? taxPercent(market, day) : 0
}

// The catalogue of cell functions; signatures, help, documentation and the local workbook are made from it.

import { today, userWords } from '../google/host'
import { breakEvens } from '../pricing/breakeven'
import type { KindId } from '../pricing/cards/kinds'
import { asksForCheapest, cheapest } from '../pricing/cheapest'
import { bill, cost, type Offer, offer } from '../pricing/cost'
import { countMessages } from '../pricing/count'
import { cheapestFormula, costFormula } from '../pricing/formula'
import { toNumber } from '../pricing/money'
import { cardInForce, findPlan, type Market, taxPercent } from '../pricing/offer'
import { mostMessages, mostOfAny } from '../pricing/reach'
import { Refusal } from '../pricing/refusal'
import { MOST_ACCOUNTS, split, USUAL_ACCOUNTS } from '../pricing/split'
import { TOOLS, type Tool, toolCost } from '../pricing/tools'
import { cellFunction, type Param } from './function'
import { amount, count, date, flag, kind, planName, reference, region, tool, toolPlanName } from './readers'
import { billTable } from './tables/bill'
import { breakEvenTable } from './tables/breakeven'
import { compareTable } from './tables/compare'
import { kindsTable } from './tables/kinds'
import { ratesTable } from './tables/rates'
import { splitTable } from './tables/split'
import { toolsTable } from './tables/tools'

const PLAN = { name: 'plan', reader: planName } satisfies Param<string>
const REGION = { name: 'region', reader: region } satisfies Param<Market>
const MESSAGES = { name: 'messages', reader: count(0), lead: true } satisfies Param<number>
const DATE = { name: 'date', reader: date, otherwise: today } satisfies Param<string>
const WITH_TAX = { name: 'with_tax', reader: flag, otherwise: () => false } satisfies Param<boolean>

const one = () => 1

export const FUNCTIONS = [
  cellFunction(
    'LINE_MSG_COUNT',
    'value',
    [
      { name: 'recipients', reader: count(0), lead: true },
      { name: 'sends', reader: count(0), otherwise: one },
      { name: 'bubbles', reader: count(1), otherwise: one },
      { name: 'kind', reader: kind, otherwise: (): KindId => 'broadcast' },
    ],
    countMessages,
  ),
  cellFunction(
    'LINE_OA_COST',
    'value',
    [PLAN, REGION, MESSAGES, DATE, WITH_TAX],
    (plan, market, messages, day, withTax) =>
      toNumber(cost(offerFor(plan, market, messages, day), messages, taxFor(market, day, withTax))),
  ),
  cellFunction(
    'LINE_OA_PLAN',
    'value',
    [REGION, MESSAGES, DATE],
    (market, messages, day) => cheapest(market, messages, day).plan,
  ),
  cellFunction(
    'LINE_OA_COMPARE',
    'table',
    [REGION, MESSAGES, DATE, WITH_TAX],
    (market, messages, day, withTax) =>
      compareTable(market, messages, day, taxFor(market, day, withTax), userWords()),
  ),
  cellFunction(
    'LINE_OA_BREAKDOWN',
    'table',
    [PLAN, REGION, MESSAGES, DATE, WITH_TAX],
    (plan, market, messages, day, withTax) =>
      billTable(
        bill(offerFor(plan, market, messages, day), messages, taxFor(market, day, withTax)),
        userWords(),
      ),
  ),
  cellFunction(
    'LINE_OA_MESSAGES',
    'value',
    [PLAN, REGION, { name: 'budget', reader: amount, lead: true }, DATE, WITH_TAX],
    (plan, market, budget, day, withTax) => {
      const tax = taxFor(market, day, withTax)
      if (asksForCheapest(plan)) return mostOfAny(market, budget, tax, day)
      return mostMessages(namedOffer(plan, market, day), budget, tax)
    },
  ),
  cellFunction('LINE_OA_BREAKEVEN', 'table', [REGION, DATE], (market, day) =>
    breakEvenTable(breakEvens(market, day), userWords()),
  ),
  cellFunction(
    'LINE_OA_SPLIT',
    'table',
    [
      REGION,
      MESSAGES,
      { name: 'max_accounts', reader: count(1, MOST_ACCOUNTS), otherwise: () => USUAL_ACCOUNTS },
      DATE,
    ],
    (market, messages, accounts, day) =>
      splitTable(split(market, messages, accounts, day), messages, userWords()),
  ),
  cellFunction('LINE_OA_RATES', 'table', [REGION, DATE], (market, day) =>
    ratesTable(market, cardInForce(market, day), day, userWords()),
  ),
  cellFunction(
    'LINE_OA_FORMULA',
    'value',
    [PLAN, REGION, { name: 'messages_cell', reader: reference }, DATE, WITH_TAX],
    (plan, market, cell, day, withTax) => {
      const tax = taxFor(market, day, withTax)
      const formula = asksForCheapest(plan)
        ? cheapestFormula(market, day, cell, tax)
        : costFormula(namedOffer(plan, market, day), cell, tax)
      return `=${formula}`
    },
  ),
  cellFunction(
    'LINE_TOOL_COST',
    'value',
    [
      { name: 'tool', reader: tool },
      { name: 'plan', reader: toolPlanName },
      { name: 'sends', reader: count(0), lead: true },
      DATE,
    ],
    (found, plan, sends, day) => toNumber(toolCost(found, plan, sends, day)),
  ),
  cellFunction(
    'LINE_TOOL_RATES',
    'table',
    [{ name: 'tool', reader: tool, otherwise: (): Tool | undefined => undefined }, DATE],
    (found, day) => toolsTable(found ? [found] : TOOLS, day, userWords()),
  ),
  cellFunction('LINE_MSG_KINDS', 'table', [], () => kindsTable(userWords())),
] as const

export type FunctionName = (typeof FUNCTIONS)[number]['name']

function offerFor(plan: string, market: Market, messages: number, day: string): Offer {
  return asksForCheapest(plan) ? cheapest(market, messages, day) : namedOffer(plan, market, day)
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

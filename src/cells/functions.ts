// The catalogue of cell functions; signatures, help, documentation and the local workbook are made from it.

import { breakEvens } from '../pricing/breakeven'
import type { KindId } from '../pricing/cards/kinds'
import { cheapest } from '../pricing/cheapest'
import { type Choice, readChoice } from '../pricing/choice'
import { bill, cost } from '../pricing/cost'
import { countMessages } from '../pricing/count'
import { cheapestFormula, costFormula, withSemicolons } from '../pricing/formula'
import { cardInForce, offer, taxPercent } from '../pricing/inforce'
import { type Amount, toNumber } from '../pricing/money'
import type { Offer } from '../pricing/offer'
import { mostMessages, mostOfAny } from '../pricing/reach'
import { granted, Refusal } from '../pricing/refusal'
import { type Market, TOOLS, type Tool } from '../pricing/seller'
import { MOST_ACCOUNTS, split, USUAL_ACCOUNTS } from '../pricing/split'
import { toolCost } from '../pricing/tools'
import { sentence } from '../words/sentence'
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
const AT_LEAST = {
  name: 'at_least',
  reader: planName,
  otherwise: (): string | undefined => undefined,
} as const satisfies Param<string | undefined>
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
  valueFunction('LINE_OA_PLAN', [REGION], MESSAGES, [DATE, AT_LEAST], (market, day, atLeast) => {
    const lowest = lowestPlan(market, atLeast)
    return (messages) => {
      const offer = cheapest(market, messages, day, lowest)
      return offer instanceof Refusal ? offer : offer.plan
    }
  }),
  valueFunction(
    'LINE_OA_CHECK',
    [PLAN, REGION],
    MESSAGES,
    [DATE],
    (plan, market, day) => {
      const offerFor = chooser(plan, market, day)
      return (messages) => {
        const offer = offerFor(messages)
        const found = offer instanceof Refusal ? offer : cost(offer, messages, 0)
        return found instanceof Refusal ? found : ''
      }
    },
    sentenceOf,
  ),
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
      const choice = choiceOf(plan, market)
      if ('cheapestFrom' in choice)
        return (budget) => mostOfAny(market, budget, tax, day, choice.cheapestFrom)
      const offer = offerOf(choice.plan, market, day)
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
    ratesTable(market, cardInForce(market, day), day, host.today(), host.words()),
  ),
  valueFunction(
    'LINE_OA_FORMULA',
    [PLAN, REGION],
    { name: 'messages_cell', reader: reference },
    [DATE, WITH_TAX],
    (plan, market, day, withTax, host) => {
      const tax = taxFor(market, day, withTax)
      const choice = choiceOf(plan, market)
      const commas = !host.decimalComma()
      const text = (formula: string) => `=${commas ? formula : withSemicolons(formula)}`
      if ('cheapestFrom' in choice)
        return (cell) => text(cheapestFormula(market, day, cell, tax, choice.cheapestFrom))
      const offer = offerOf(choice.plan, market, day)
      return (cell) => text(costFormula(offer, cell, tax))
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
  const choice = choiceOf(plan, market)
  if ('cheapestFrom' in choice) return (messages) => cheapest(market, messages, day, choice.cheapestFrom)
  const named = offerOf(choice.plan, market, day)
  return () => named
}

function choiceOf(plan: string, market: Market): Choice {
  return readChoice(market, plan) ?? unknownPlan(PLAN.name, plan, market, true)
}

function offerOf(plan: string, market: Market, day: string): Offer {
  return offer(market, plan, day) ?? unknownPlan(PLAN.name, plan, market, true)
}

/** "medium", "medium or above" and, for no minimum, "cheapest". */
function lowestPlan(market: Market, name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const choice = readChoice(market, name) ?? unknownPlan(AT_LEAST.name, name, market, false)
  return 'plan' in choice ? choice.plan : choice.cheapestFrom
}

function unknownPlan(argument: string, value: string, market: Market, cheapest: boolean): never {
  const accepts = { type: 'plan', market, cheapest } as const
  throw new Refusal({ code: 'unreadable', argument, value, accepts })
}

function sentenceOf({ reason }: Refusal, host: Host): string {
  return sentence(reason, host.words())
}

function inUnits(amount: Amount | Refusal): number | Refusal {
  return amount instanceof Refusal ? amount : toNumber(amount)
}

function taxFor(market: Market, day: string, withTax: boolean): number {
  return withTax ? taxPercent(market, day) : 0
}

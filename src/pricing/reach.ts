// How many messages a budget buys: the exact inverse of cost.
import type { Plan } from './card'
import { type Offer, offers } from './cost'
import { MOST_MESSAGES } from './count'
import { type Amount, netWithin, toAmount, wholeQuotient } from './money'
import type { Market } from './offer'
import { Refusal } from './refusal'

interface Reach {
  least: number
  most: number
}

/**
 * The most messages whose bill is within a budget.
 * @param tax percent that the budget has to pay as well
 */
export function mostMessages(offer: Offer, budget: Amount, tax: number): number {
  const found = reach(offer, budget, tax)
  if (!found) throw new Refusal({ code: 'fee-above-budget', offer, budget, tax })
  return certain(offer, found)
}

/** The same on whichever plan sends the most for the budget. */
export function mostOfAny(market: Market, budget: Amount, tax: number, date: string): number {
  const all = offers(market, date)
  const able = all.flatMap((offer) => {
    const found = reach(offer, budget, tax)
    return found ? [{ offer, found }] : []
  })
  const [surest] = able.sort((a, b) => b.found.least - a.found.least)
  if (!surest) throw new Refusal({ code: 'fee-above-budget', offer: all[0] as Offer, budget, tax })
  const { least } = surest.found
  const most = Math.max(...able.map(({ found }) => found.most))
  return certain(surest.offer, { least, most })
}

function certain(offer: Offer, { least, most }: Reach): number {
  if (least < most) throw new Refusal({ code: 'reach-unknown', offer, least })
  return least
}

/** What a budget buys at least and at most; undefined when it does not pay the fee. */
function reach({ market, terms }: Offer, budget: Amount, tax: number): Reach | undefined {
  const left = netWithin(budget, tax, market.currency.decimals) - toAmount(terms.fee)
  if (left < 0) return undefined
  const { included, includedAtFirst = included } = terms
  const extra = extraWithin(terms.bands, left)
  return {
    least: Math.min(included + extra.least, MOST_MESSAGES),
    most: Math.min(includedAtFirst + extra.most, MOST_MESSAGES),
  }
}

/** No extra message costs more than the first: where only its price is known, a budget too small for it buys none. */
function extraWithin(bands: Plan['bands'], left: Amount): Reach {
  if (bands === null) return { least: 0, most: 0 }
  if ('unpublished' in bands) {
    const least = bands.first === undefined ? 0 : affordable(bands.first, left)
    const none = bands.first !== undefined && least === 0
    return { least, most: none ? 0 : MOST_MESSAGES }
  }
  let messages = 0
  let before = 0
  for (const { upTo = MOST_MESSAGES, price } of bands) {
    const bought = Math.min(affordable(price, left), upTo - before)
    messages += bought
    left -= bought * toAmount(price)
    if (bought < upTo - before) break
    before = upTo
  }
  return { least: messages, most: messages }
}

function affordable(price: number, left: Amount): number {
  return price === 0 ? MOST_MESSAGES : wholeQuotient(left, toAmount(price))
}

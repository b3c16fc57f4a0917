// How many messages a budget buys: the exact inverse of cost.
import { offers } from './inforce'
import { amountAt, type Line } from './lines'
import { type Amount, MOST_MESSAGES, netWithin, toAmount, wholeQuotient } from './money'
import { type Offer, offersFrom } from './offer'
import { Refusal } from './refusal'
import type { Market } from './seller'

interface Reach {
  least: number
  most: number
}

/**
 * The most messages whose bill is within a budget.
 * @param tax percent that the budget has to pay as well
 */
export function mostMessages(offer: Offer, budget: Amount, tax: number): number | Refusal {
  const found = reach(offer, budget, tax)
  return found ? certain(offer, found) : new Refusal({ code: 'fee-above-budget', offer, budget, tax })
}

/**
 * The same on whichever plan sends the most for the budget.
 * @param lowest the lowest plan that will do
 */
export function mostOfAny(
  market: Market,
  budget: Amount,
  tax: number,
  date: string,
  lowest?: string,
): number | Refusal {
  const all = offersFrom(offers(market, date), lowest)
  const able = all.flatMap((offer) => {
    const found = reach(offer, budget, tax)
    return found ? [{ offer, found }] : []
  })
  const [surest] = able.sort((a, b) => b.found.least - a.found.least)
  if (!surest) return new Refusal({ code: 'fee-above-budget', offer: all[0] as Offer, budget, tax })
  const most = Math.max(...able.map(({ found }) => found.most))
  return certain(surest.offer, { least: surest.found.least, most })
}

function certain(offer: Offer, { least, most }: Reach): number | Refusal {
  if (least < most)
    return new Refusal({ code: 'reach-unknown', offer, least: Math.min(least, MOST_MESSAGES) })
  return least > MOST_MESSAGES ? new Refusal({ code: 'reach-beyond-count', offer }) : least
}

/** What a budget buys at least and at most; undefined when it does not pay the fee. */
function reach({ market, terms, lines }: Offer, budget: Amount, tax: number): Reach | undefined {
  const net = netWithin(budget, tax, market.currency.decimals)
  if (net < toAmount(terms.fee)) return undefined
  const [doubtful] = lines.filter(({ doubt }) => doubt)
  const least = within(
    lines.map((line) => ({ ...line, ...line.doubt })),
    net,
  )
  // No extra message costs more than the first: where its price is known, a budget too small for it buys none.
  const none = doubtful?.doubt && doubtful.doubt.price > 0 && least < doubtful.from
  return { least, most: none ? least : within(lines, net) }
}

/**
 * The last count whose value is within an amount; beyond the largest where the last line would go on. Prices never rise (a rule of
 * rate cards), so that a line whose successor is not paid for ends before it.
 */
function within(lines: readonly Line[], net: Amount): number {
  let count = 0
  for (const line of lines) {
    if (amountAt(line, line.from) > net) break
    count = line.price === 0 ? line.upTo : wholeQuotient(net - line.constant, line.price)
  }
  return count
}

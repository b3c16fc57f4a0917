// The ranges in which each plan is cheapest, as a table.
import type { Stretch } from '../../pricing/breakeven'
import { bounds } from '../../pricing/cost'
import { MOST_MESSAGES, toNumber } from '../../pricing/money'
import { planName } from '../../words/names'
import type { Words } from '../../words/shapes/cells'
import type { Value } from '../function'

export function breakEvenTable(stretches: readonly Stretch[], words: Words): Value[][] {
  const { rates, breakEven } = words
  return [
    [breakEven.from, breakEven.upTo, rates.plan, rates.name, breakEven.first, breakEven.last],
    ...stretches.map(({ from, upTo, offer }) => {
      const open = upTo === MOST_MESSAGES
      const cost = (messages: number): Value => {
        const range = offer && bounds(offer, messages, 0)
        if (!range) return ''
        return range.least === range.most ? toNumber(range.least) : rates.unpublished
      }
      const name = offer ? planName(offer.market, offer.plan, words) : breakEven.unknown
      return [from, open ? '' : upTo, offer?.plan ?? '', name, cost(from), open ? '' : cost(upTo)]
    }),
  ]
}

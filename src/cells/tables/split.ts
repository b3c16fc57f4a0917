// A split over accounts as a table: a row for each plan and number of messages, the total, and what it saves.
import { toNumber } from '../../pricing/money'
import type { Split } from '../../pricing/split'
import { planName } from '../../words/names'
import type { Words } from '../../words/shapes/cells'
import type { Value } from '../function'
import { table } from './table'

export function splitTable(
  { shares, accounts, total, single }: Split,
  messages: number,
  words: Words,
): Value[][] {
  const { rates, bill, split } = words
  const saving = single === undefined ? rates.unpublished : toNumber(single - total)
  return table([
    [rates.plan, rates.name, split.accounts, split.each, split.costEach, bill.total],
    ...shares.map(({ offer, accounts, messages, cost }) => {
      const name = planName(offer.market, offer.plan, words)
      return [offer.plan, name, accounts, messages, toNumber(cost), toNumber(accounts * cost)]
    }),
    [bill.total, '', accounts, messages, '', toNumber(total)],
    [split.saving, '', '', '', '', saving],
  ])
}

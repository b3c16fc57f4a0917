// What decides between plans beside the price, in words.
import type { MarketNote } from '../pricing/card'
import { toAmount } from '../pricing/money'
import type { Market } from '../pricing/seller'
import { planInSentence, price } from './names'
import type { Words } from './shapes/cells'

export function noteText(
  market: Market,
  { id, plans = [], yearly, monthly, ends, changes = '' }: MarketNote,
  words: Words,
): string {
  const { notes } = words
  const say = (amount: number | undefined) =>
    amount === undefined ? '' : price(market, toAmount(amount), words)
  switch (id) {
    case 'segments':
      return notes.segments(words.or(plans.map((plan) => planInSentence(market, plan, words))))
    case 'premium-id':
      return notes.premiumId(say(yearly), say(monthly), changes)
    case 'chat-pro':
      return notes.chatPro(say(monthly))
    case 'month':
      return notes.month(ends)
    case 'mid-month':
      return notes.midMonth(planInSentence(market, Object.keys(market.plans)[0] ?? '', words))
    case 'grades':
    case 'features':
    case 'notifications':
      return notes[id]
  }
}

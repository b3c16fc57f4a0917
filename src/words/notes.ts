// What decides between plans beside the price, in words.
import type { MarketNote } from '../pricing/card'
import { toAmount } from '../pricing/money'
import type { Market } from '../pricing/offer'
import { planInSentence, price } from './names'
import type { Words } from './shapes/cells'

export function noteText(
  market: Market,
  { id, plans = [], yearly, monthly }: MarketNote,
  words: Words,
): string {
  const say = (fee: number | undefined) => (fee === undefined ? '' : price(market, toAmount(fee), words))
  switch (id) {
    case 'segments':
      return words.notes.segments(words.or(plans.map((plan) => planInSentence(market, plan, words))))
    case 'premium-id':
      return words.notes.premiumId(say(yearly), say(monthly))
    case 'grades':
      return words.notes.grades
    case 'functions':
      return words.notes.functions
  }
}

// What decides between plans beside the price, in words.
import type { MarketNote } from '../pricing/card'
import type { Market } from '../pricing/seller'
import { grouped } from './number'
import { planName } from './sentence'
import type { Words } from './shapes/cells'

export function noteText(
  market: Market,
  { id, plans = [], yearly, monthly }: MarketNote,
  words: Words,
): string {
  const say = (amount: number | undefined) => amount && `${grouped(amount)} ${market.currency.code}`
  switch (id) {
    case 'segments':
      return words.notes.segments(words.or(plans.map((plan) => planName(market, plan, words))))
    case 'premium-id':
      return words.notes.premiumId(say(yearly) || '', say(monthly) || '')
    case 'grades':
      return words.notes.grades
    case 'functions':
      return words.notes.functions
  }
}

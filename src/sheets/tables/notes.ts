// What decides between plans beside the price: a row for each note, with how sure it is and its source.
import type { MarketNote } from '../../pricing/card'
import type { Market } from '../../pricing/catalogue'
import { grouped } from '../../text/number'
import { planName } from '../../text/sentence'
import type { Words } from '../../text/words'
import type { Value } from '../function'

export function noteRows(market: Market, words: Words): Value[][] {
  return market.notes.map((note) => [
    words.notes.note,
    noteText(market, note, words),
    words.basis[note.basis],
    ...note.sources,
  ])
}

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

// Names of what is sold and by whom, and what it costs: as a table or menu shows them, and within a sentence.

import { type Amount, toNumber } from '../pricing/money'
import type { Market, Tool } from '../pricing/seller'
import { TOOL_CURRENCY } from '../pricing/tools'
import { money } from './number'
import type { Words } from './shapes/cells'

type Seller = Market | Tool

export function marketName(seller: Seller, words: Words): string {
  return seller.names[words.language]
}

export function planName(seller: Seller, plan: string, words: Words): string {
  return seller.plans[plan]?.names[words.language] ?? plan
}

export function sellerInSentence(seller: Seller, words: Words): string {
  return words.seller(marketName(seller, words))
}

/** ライトプラン: some names alone mean something else. */
export function planInSentence(seller: Seller, plan: string, words: Words): string {
  return words.plan(planName(seller, plan, words))
}

/** ライトプラン（日本） */
export function planOf(seller: Seller, plan: string, words: Words): string {
  return `${planInSentence(seller, plan, words)}${words.brackets(sellerInSentence(seller, words))}`
}

/** An amount with its currency: sentences speak of four, and of messages too. */
export function price({ currency }: Market, amount: Amount, words: Words): string {
  return words.amount(money(toNumber(amount), currency.decimals), currency.code)
}

/** The price of one message, as it is published. */
export function unitPrice({ currency }: Market, each: number, words: Words): string {
  return words.amount(String(each), currency.code)
}

export function toolPrice(fee: number, words: Words): string {
  return words.amount(money(fee, 0), TOOL_CURRENCY)
}

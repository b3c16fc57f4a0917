// Why something cannot be answered, short enough for a line of the sidebar.
import { type Amount, MOST_MESSAGES } from '../../pricing/money'
import { Refusal } from '../../pricing/refusal'
import type { Market } from '../../pricing/seller'
import { WORDS } from '../../words/cells'
import type { Language } from '../../words/language'
import { grouped } from '../../words/number'
import { sentence } from '../../words/sentence'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { SIDEBAR_WORDS } from '../../words/sidebar'
import { shownAmount } from './format'

export function shortReason({ reason }: Refusal, language: Language): string {
  const { reasons } = SIDEBAR_WORDS[language]
  switch (reason.code) {
    case 'not-sold':
      return reasons.notSold(grouped(reason.offer.terms.included))
    case 'unpublished':
      return reasons.unpublished(grouped(reason.offer.terms.included))
    case 'included-unknown':
      return reasons.includedUnknown(grouped(reason.offer.terms.included))
    case 'undecided':
      return reasons.undecided
    case 'too-many-messages':
      return reasons.tooMany(grouped(MOST_MESSAGES))
    default:
      return sentence(reason, WORDS[language]())
  }
}

/** An amount, or what stands in its place: that nothing can be sent is known, a price may not be. */
export function amountOrReason(market: Market, amount: Amount | Refusal, { result }: SidebarWords): string {
  if (!(amount instanceof Refusal)) return shownAmount(market, amount)
  const { code } = amount.reason
  return code === 'not-sold' || code === 'tool-too-small' ? result.cannotSend : result.unknown
}

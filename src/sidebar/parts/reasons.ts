// Why something cannot be answered, short enough for a line of the sidebar.
import { bounds } from '../../pricing/cost'
import { type Amount, MOST_MESSAGES } from '../../pricing/money'
import { Refusal } from '../../pricing/refusal'
import type { Market } from '../../pricing/seller'
import { cannotSend } from '../../scenario/unpriced'
import { WORDS } from '../../words/cells'
import type { Language } from '../../words/language'
import { planInSentence } from '../../words/names'
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
    case 'fee-above-budget': {
      const { market, plan } = reason.offer
      const fee = bounds(reason.offer, 0, reason.tax)?.least ?? 0
      return reasons.feeAbove(planInSentence(market, plan, WORDS[language]()), shownAmount(market, fee))
    }
    default:
      return sentence(reason, WORDS[language]())
  }
}

/** Beside the bars, where a plan's name leaves little room. */
export function barReason({ reason }: Refusal, { answer }: SidebarWords): string {
  return reason.code === 'not-sold'
    ? answer.atMost(grouped(reason.offer.terms.included))
    : answer.priceUnknown
}

/** An amount, or what stands in its place: that nothing can be sent is known, a price may not be. */
export function amountOrReason(market: Market, amount: Amount | Refusal, { answer }: SidebarWords): string {
  if (!(amount instanceof Refusal)) return shownAmount(market, amount)
  return cannotSend(amount) ? answer.cannotSend : answer.unknown
}

// Why something cannot be answered, short enough for a line of the sidebar.
import { MOST_MESSAGES } from '../../pricing/money'
import type { Refusal } from '../../pricing/refusal'
import { WORDS } from '../../words/cells'
import type { Language } from '../../words/language'
import { grouped } from '../../words/number'
import { sentence } from '../../words/sentence'
import { SIDEBAR_WORDS } from '../../words/sidebar'

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

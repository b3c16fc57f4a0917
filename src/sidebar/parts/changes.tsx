// In which months to change a plan.
import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import type { Change } from '../../scenario/changes'
import type { Outlook } from '../../scenario/outlook'
import type { Language } from '../../words/language'
import { planInSentence } from '../../words/names'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { shownMonth } from './format'
import type { Props } from './props'

/** No advice where the price is not known. */
export function PlanChanges({ outlook, words, names, language }: Props<Outlook>) {
  if (outlook.total instanceof Refusal) return null
  const { changes, scenario } = outlook
  const name = (plan: string) => planInSentence(MARKETS[scenario.market], plan, names)
  return <Changes id="changes" heading={words.changes.heading} {...{ changes, name, words, language }} />
}

interface ChangesProps {
  id: string
  heading: string
  changes: readonly Change[]
  name(plan: string): string
  words: SidebarWords
  language: Language
}

export function Changes({ id, heading, changes, name, words, language }: ChangesProps) {
  const [first] = changes
  if (!first) return null
  const only = changes.length === 1 && first.change === 'start'
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{heading}</h3>
      <ul class="notes">
        {changes.map((each) => (
          <li key={each.month}>
            {only ? words.changes.none(name(each.plan)) : said(each, name(each.plan), words, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function said({ month, change, askBy }: Change, plan: string, { changes }: SidebarWords, language: Language) {
  const when = shownMonth(month, language)
  if (change !== 'downgrade') return changes[change](plan, when)
  return askBy ? changes.downgrade(plan, shownMonth(askBy, language), when) : changes.lower(plan, when)
}

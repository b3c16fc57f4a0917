// The rate cards the result stands on: since when, checked when, from where, and how sure.

import type { RateCard } from '../../pricing/card'
import { addMonths, dayInJapan } from '../../pricing/month'
import { MARKETS } from '../../pricing/seller'
import type { Outlook } from '../../scenario/outlook'
import { ageRemarks } from '../../words/age'
import { WORDS } from '../../words/cells'
import { planInSentence } from '../../words/names'
import { noteText } from '../../words/notes'
import { grouped } from '../../words/number'
import type { Words } from '../../words/shapes/cells'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { shownDate } from './format'
import type { Props } from './props'

/** What the plan needs to know before it looks at any amount. */
export function PriceWarnings({ outlook, words, language }: Props<Outlook>) {
  const { prices, scenario } = outlook
  const market = MARKETS[scenario.market]
  const names = WORDS[language]()
  const open = prices.unpublished.map(({ plan, card }) =>
    words.prices.unpublished(
      planInSentence(market, plan, names),
      shownDate(card.from, language),
      grouped(card.plans[plan]?.included ?? 0),
    ),
  )
  const today = dayInJapan(Date.now())
  const last = addMonths(scenario.start, scenario.months - 1)
  const age = ageRemarks(market, prices.cards, last, today, names)
  const said = [
    ...age,
    ...prices.changes.map(({ from }) => words.prices.change(shownDate(from, language))),
    ...open,
  ]
  return (
    <>
      {said.map((sentence) => (
        <p key={sentence} class="warning">
          {sentence}
        </p>
      ))}
    </>
  )
}

export function PriceCards({ outlook: { prices, scenario }, words: all, language }: Props<Outlook>) {
  const words = all.prices
  const names = WORDS[language]()
  const market = MARKETS[scenario.market]
  return (
    <section aria-labelledby="prices-heading">
      <h3 id="prices-heading" tabIndex={-1}>
        {words.heading}
      </h3>
      <ul class="prices">
        {prices.cards.map((card) => (
          <li key={card.from}>
            <strong>{words.from(shownDate(card.from, language))}</strong>
            <span>{words.checked(shownDate(card.checked, language))}</span>
            {sureness(card.basis, names).map((line) => (
              <span key={line}>{line}</span>
            ))}
            <Sources of={card.sources} words={words} />
          </li>
        ))}
      </ul>
      {market.notes.length > 0 && (
        <details>
          <summary>{words.notes}</summary>
          <ul class="prices">
            {market.notes.map((note) => (
              <li key={note.id}>
                <span>{noteText(market, note, names)}</span>
                <small>
                  {names.rates.basis}
                  {names.colon}
                  {names.basis[note.basis]}
                </small>
                <Sources of={note.sources} words={words} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Sources({ of, words }: { of: readonly string[]; words: SidebarWords['prices'] }) {
  return (
    <>
      {of.map((source) => (
        <a key={source} href={source} target="_blank" rel="noopener noreferrer">
          {words.source(site(source))}
          <span class="unseen"> {words.newTab}</span>
        </a>
      ))}
    </>
  )
}

function sureness({ fees, extra }: RateCard['basis'], words: Words): string[] {
  const { basis, basisOf, rates, colon } = words
  if (fees === extra) return [`${rates.basis}${colon}${basis[fees]}`]
  return [`${basisOf.fees}${colon}${basis[fees]}`, `${basisOf.extra}${colon}${basis[extra]}`]
}

function site(address: string): string {
  const { hostname, pathname } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`
}

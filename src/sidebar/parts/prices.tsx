// The rate cards the result stands on: since when, checked when, from where, and how sure.

import type { RateCard } from '../../pricing/card'
import { addMonths, monthOf } from '../../pricing/month'
import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import type { Outlook } from '../../scenario/outlook'
import { certaintyOf } from '../../scenario/prices'
import { ageRemarks } from '../../words/age'
import { planInSentence } from '../../words/names'
import { noteText } from '../../words/notes'
import { grouped } from '../../words/number'
import type { Words } from '../../words/shapes/cells'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { shownDate, shownMonth } from './format'
import type { Props } from './props'
import { Section } from './section'

/** What the plan needs to know before it looks at any amount. */
function PriceWarnings({ desk: { today }, outlook, words, names, language }: Props<Outlook>) {
  const { prices, scenario } = outlook
  const market = MARKETS[scenario.market]
  const open = prices.unpublished.map(({ plan, card }) =>
    words.prices.unpublished(
      planInSentence(market, plan, names),
      shownDate(card.from, language),
      grouped(card.plans[plan]?.included ?? 0),
    ),
  )
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
        <p key={sentence} class="warn">
          {sentence}
        </p>
      ))}
    </>
  )
}

export function Prices(props: Props) {
  const { outlook, words, language, names } = props
  if (outlook instanceof Refusal) return null
  const { cards } = outlook.prices
  const last = cards[cards.length - 1]
  const sure = words.prices.sure[certaintyOf(outlook.scenario)]
  return (
    <Section
      id="prices"
      name={words.prices.heading}
      value={
        last ? [words.prices.since(shownMonth(monthOf(last.from), language)), sure].join(names.comma) : sure
      }
      props={props}
    >
      {() => (
        <>
          <PriceWarnings {...props} outlook={outlook} />
          <p>
            {names.rates.basis}
            {names.colon}
            {names.basis[certaintyOf(outlook.scenario)]}
          </p>
          <PriceCards {...props} outlook={outlook} />
        </>
      )}
    </Section>
  )
}

function PriceCards({ outlook: { prices, scenario }, words: all, names, language }: Props<Outlook>) {
  const words = all.prices
  const market = MARKETS[scenario.market]
  return (
    <>
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
    </>
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

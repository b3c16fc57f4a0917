// The answer at a glance, always in view: the total, the first month, the busiest month.
import { useEffect, useState } from 'preact/hooks'
import { MARKETS } from '../../pricing/offer'
import { Refusal } from '../../pricing/refusal'
import type { MonthLook, Outlook } from '../../scenario/outlook'
import { WORDS } from '../../words/cells'
import type { Language } from '../../words/language'
import { marketName } from '../../words/names'
import { grouped } from '../../words/number'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { shownAmount, shownMonth } from './format'
import { shortReason } from './reasons'

interface Props {
  months: number
  outlook: Outlook | Refusal
  words: SidebarWords
  language: Language
  stale: boolean
}

export function Summary({ months, outlook, words: all, language, stale }: Props) {
  const words = all.result
  if (outlook instanceof Refusal) {
    return (
      <section class="summary" aria-label={words.heading}>
        <p class="error">{shortReason(outlook, language)}</p>
      </section>
    )
  }
  const { scenario, total, first, busiest, tool, together } = outlook
  const market = MARKETS[scenario.market]
  const said = total instanceof Refusal ? words.unknown : shownAmount(market, total)
  return (
    <section class={stale ? 'summary stale' : 'summary'} aria-label={words.heading}>
      {stale && <p class="error">{words.stale}</p>}
      <p class="total">
        <span>{words.total(months)}</span>
        <span>
          {said} <small>{scenario.withTax ? words.withTax : words.withoutTax}</small>
        </span>
      </p>
      {tool && (
        <p class="together">
          <span>{words.together(marketName(tool.tool, WORDS[language]()))}</span>
          <span>{together instanceof Refusal ? words.unknown : shownAmount(market, together)}</span>
        </p>
      )}
      {total instanceof Refusal && <p class="error">{shortReason(total, language)}</p>}
      <dl>
        <Month label={words.first} look={first} {...{ outlook, words: all, language }} />
        <Month label={words.busiest} look={busiest} {...{ outlook, words: all, language }} />
      </dl>
      <Spoken text={words.say(said, months)} />
    </section>
  )
}

interface MonthProps {
  label: string
  look: MonthLook
  outlook: Outlook
  words: SidebarWords
  language: Language
}

function Month({ label, look: { month, cost }, outlook, words, language }: MonthProps) {
  const market = MARKETS[outlook.scenario.market]
  return (
    <div>
      <dt>
        {label} · {shownMonth(month.month, language)}
      </dt>
      <dd>{cost instanceof Refusal ? words.result.unknown : shownAmount(market, cost.total)}</dd>
      <dd>
        <small>{words.result.messages(grouped(month.messages))}</small>
      </dd>
    </div>
  )
}

const QUIET = 1_200

/** Screen readers hear the total once typing rests, not at every key. */
function Spoken({ text }: { text: string }) {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => say(text), QUIET)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="unseen" aria-live="polite">
      {said}
    </p>
  )
}

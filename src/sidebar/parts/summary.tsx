// The answer at a glance, always in view: the total, the first month, the busiest month.
import { useEffect, useState } from 'preact/hooks'
import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import type { MonthResult, Outlook } from '../../scenario/outlook'
import { WORDS } from '../../words/cells'
import { marketName } from '../../words/names'
import { grouped } from '../../words/number'
import { shownMonth } from './format'
import type { Props } from './props'
import { amountOrReason, shortReason } from './reasons'

export function Summary(props: Props) {
  const { form, outlook, words: all, language } = props
  const words = all.result
  const stale = form.faults.length > 0
  if (outlook instanceof Refusal) {
    return (
      <section class="summary" aria-label={words.heading}>
        <p class="error">{shortReason(outlook, language)}</p>
      </section>
    )
  }
  const { scenario, total, first, busiest, tool, together } = outlook
  const market = MARKETS[scenario.market]
  const said = amountOrReason(market, total, all)
  return (
    <section class={stale ? 'summary stale' : 'summary'} aria-label={words.heading}>
      {stale && <p class="error">{words.stale}</p>}
      <p class="total">
        <span>{words.total(scenario.months)}</span>
        <span>
          {said}{' '}
          {!(total instanceof Refusal) && (
            <small>{scenario.withTax ? words.withTax : words.withoutTax}</small>
          )}
        </span>
      </p>
      {tool && (
        <p class="together">
          <span>{words.together(marketName(tool.tool, WORDS[language]()), scenario.withTax)}</span>
          <span>{amountOrReason(market, together, all)}</span>
        </p>
      )}
      {total instanceof Refusal && <p class="error">{shortReason(total, language)}</p>}
      <dl>
        <Month {...props} outlook={outlook} label={words.first} result={first} />
        <Month {...props} outlook={outlook} label={words.busiest} result={busiest} />
      </dl>
      <Spoken text={words.say(said, scenario.months)} />
    </section>
  )
}

type MonthProps = Props<Outlook> & { label: string; result: MonthResult }

function Month({ label, result: { month, cost }, outlook, words, language }: MonthProps) {
  const market = MARKETS[outlook.scenario.market]
  return (
    <div>
      <dt>
        {label} · {shownMonth(month.month, language)}
      </dt>
      <dd>{amountOrReason(market, cost instanceof Refusal ? cost : cost.total, words)}</dd>
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

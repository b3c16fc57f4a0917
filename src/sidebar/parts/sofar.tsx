// The month that is running: what was sent already, what that leaves, and where the month is likely to end.
import { useMemo } from 'preact/hooks'
import { monthOf } from '../../pricing/month'
import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import { soFar } from '../../scenario/sofar'
import { planInSentence } from '../../words/names'
import { grouped } from '../../words/number'
import { readOptional } from '../state/read'
import { QUESTIONS } from './errors'
import { TextField } from './field'
import { fieldsOf } from './fields'
import { shownAmount, shownMonth } from './format'
import type { Props } from './props'
import { amountOrReason, shortReason } from './reasons'
import { Section } from './section'

export function SentSoFar(props: Props) {
  const { desk, form, words } = props
  const month = monthOf(desk.today)
  const onSheet = form.already.trim() === '' ? form.valid.entered[month]?.sent : undefined
  const sent = onSheet ?? readOptional(form.already, QUESTIONS.already)
  const value = sent === undefined ? words.sofar.none : words.sofar.sent(grouped(sent))
  return (
    <Section id="sofar" name={words.sofar.heading} value={value} props={props}>
      {() => (
        <>
          <TextField
            id="already"
            label={words.sofar.label(shownMonth(month, props.language))}
            kind="whole"
            {...fieldsOf(props)('already')}
            hint={onSheet === undefined ? words.sofar.hint : words.sofar.onSheet(grouped(onSheet))}
          />
          {sent !== undefined && <Told {...props} sent={sent} />}
        </>
      )}
    </Section>
  )
}

function Told({ desk, form, words: all, names, language, sent }: Props & { sent: number }) {
  const words = all.sofar
  const { valid } = form
  const result = useMemo(() => soFar(valid, sent, desk.today), [valid, sent, desk.today])
  if (result instanceof Refusal) return <p class="warn">{shortReason(result, language)}</p>
  const market = MARKETS[valid.market]
  const { offer, left, sends, likely, cost, month } = result
  const plan = planInSentence(market, offer.plan, names)
  const said =
    cost instanceof Refusal
      ? amountOrReason(market, cost, all)
      : all.answer.basis(shownAmount(market, cost), valid.withTax)
  return (
    <div aria-live="polite">
      <p>{left > 0 ? words.left(grouped(left), plan, sends) : words.used(plan)}</p>
      <p>{words.likely(shownMonth(month, language), grouped(likely), said)}</p>
    </div>
  )
}

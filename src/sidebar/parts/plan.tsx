// The plan to reckon with, the tax basis, and what is paid each month beside the plan.

import type { MarketNote } from '../../pricing/card'
import { choiceName, choiceText, readChoice } from '../../pricing/choice'
import { CURRENCY_SIGNS, toAmount } from '../../pricing/money'
import { MARKETS, type Market } from '../../pricing/seller'
import { noteText } from '../../words/notes'
import { spaced } from '../../words/spaced'
import { SelectField, TextField } from './field'
import { fieldsOf } from './fields'
import { shownAmount } from './format'
import type { Props } from './props'
import { Section } from './section'
import { TaxField } from './tax'

export function PlanAndTax(props: Props) {
  const { form, words } = props
  const { plan, withTax, otherCost, market: id } = form.valid
  const market = MARKETS[id]
  const value = [
    plan === 'cheapest' ? words.plan.cheapestShort : nameOf(props, plan),
    withTax ? words.plan.withTax : words.plan.withoutTax,
    ...(otherCost > 0 ? [`+${shownAmount(market, toAmount(otherCost))}`] : []),
  ]
  return (
    <Section id="plan" name={words.plan.heading} value={value.join(' · ')} props={props}>
      {() => <Fields {...props} />}
    </Section>
  )
}

function nameOf({ form, language }: Props, text: string): string {
  const market = MARKETS[form.market]
  const choice = readChoice(market, text)
  return choice ? choiceName(market, choice, language) : text
}

/** Cheapest, cheapest from a plan on, or one plan for all months. */
function choicesIn({ plans }: Market): string[] {
  const ids = Object.keys(plans)
  const from = ids.slice(1, -1).flatMap((plan) => choiceText({ cheapestFrom: plan }) ?? [])
  return ['cheapest', ...from, ...ids]
}

function Fields(props: Props) {
  const { form, words: all, names } = props
  const words = all.plan
  const field = fieldsOf(props)
  const market = MARKETS[form.market]
  const said = (ids: readonly MarketNote['id'][]) =>
    market.notes.filter(({ id }) => ids.includes(id)).map((note) => noteText(market, note, names))
  return (
    <>
      <SelectField
        id="plan"
        label={words.plan}
        {...field('plan')}
        options={choicesIn(market).map((value) => ({
          value,
          label: value === 'cheapest' ? words.cheapest : nameOf(props, value),
        }))}
        hint={said(['segments']).join(' ') || undefined}
      />
      <TaxField {...props} id="tax" />
      <TextField
        id="other-cost"
        label={words.otherCost(CURRENCY_SIGNS[market.currency.code])}
        kind="amount"
        {...field('otherCost')}
        hint={said(['premium-id', 'chat-pro']).reduce(
          (all, note) => spaced`${all} ${note}`,
          words.otherCostHint,
        )}
      />
    </>
  )
}

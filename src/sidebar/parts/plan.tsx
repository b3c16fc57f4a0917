// The plan to reckon with: the cheapest of each month, or a fixed one.
import { MARKETS } from '../../pricing/offer'
import { WORDS } from '../../words/cells'
import { planName } from '../../words/names'
import { change } from '../state/desk'
import { SelectField } from './field'
import type { Part } from './part'

export function PlanChoice({ draft, words, language, update }: Part) {
  const market = MARKETS[draft.market]
  const names = WORDS[language]()
  const plans = Object.keys(market.plans).map((plan) => ({
    value: plan,
    label: planName(market, plan, names),
  }))
  return (
    <section aria-labelledby="plan-heading">
      <h2 id="plan-heading">{words.plan.heading}</h2>
      <SelectField
        id="plan"
        label={words.plan.heading}
        hideLabel
        value={draft.plan}
        set={(plan) => update((old) => change(old, { plan }))}
        options={[{ value: 'cheapest', label: words.plan.cheapest }, ...plans]}
      />
    </section>
  )
}

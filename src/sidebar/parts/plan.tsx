// The plan to reckon with: the cheapest of each month, or a fixed one.
import { MARKETS } from '../../pricing/seller'
import { WORDS } from '../../words/cells'
import { planName } from '../../words/names'
import { SelectField } from './field'
import { fieldsOf } from './fields'
import type { Props } from './props'

export function PlanChoice(props: Props) {
  const { form, words, language } = props
  const field = fieldsOf(props)
  const market = MARKETS[form.market]
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
        {...field('plan')}
        options={[{ value: 'cheapest', label: words.plan.cheapest }, ...plans]}
      />
    </section>
  )
}

// The plans over the whole time, when to change them, separate accounts, and the cost of a month by its messages.
import { choiceName, readChoice } from '../../pricing/choice'
import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import { USUAL_ACCOUNTS } from '../../pricing/split'
import { cheapestOf, type Outlook } from '../../scenario/outlook'
import { planName } from '../../words/names'
import { grouped } from '../../words/number'
import { type Bar, Bars } from './bars'
import { PlanChanges } from './changes'
import { CostCurve } from './curve'
import { shownAmount } from './format'
import type { Props } from './props'
import { shortReason } from './reasons'
import { Section } from './section'

export function Plans(props: Props) {
  const { outlook, words, names } = props
  if (outlook instanceof Refusal) return null
  const { scenario, firstPlans } = outlook
  const able = firstPlans.filter(({ total }) => !(total instanceof Refusal))
  return (
    <Section
      id="plans"
      name={words.plans.heading}
      value={able.map(({ plan }) => planName(MARKETS[scenario.market], plan, names)).join(' · ')}
      props={props}
    >
      {() => <Compared {...props} outlook={outlook} />}
    </Section>
  )
}

function Compared(props: Props<Outlook>) {
  const { outlook, words, names, language } = props
  const { scenario, plans, monthly } = outlook
  const market = MARKETS[scenario.market]
  const choice = readChoice(market, scenario.plan)
  const lowest = choice && 'cheapestFrom' in choice ? choice.cheapestFrom : undefined
  const ids = Object.keys(market.plans)
  // A plan that is too low to be taken may cost least, and is no advice.
  const best = lowest
    ? cheapestOf(plans.filter(({ plan }) => ids.indexOf(plan) >= ids.indexOf(lowest)))
    : outlook.best
  const row = (id: string, name: string, total: Bar['total']): Bar => ({
    id,
    name,
    total,
    reason: (refusal) => shortReason(refusal, language),
    mark: best?.plan === id ? words.plans.cheapest : scenario.plan === id ? words.plans.chosen : undefined,
    strong: best?.plan === id,
  })
  // Taking another plan in some months is worth a bar of its own only where it costs less than every plan kept throughout.
  const mixed = !(monthly instanceof Refusal) && monthly < (best?.total ?? Number.POSITIVE_INFINITY)
  const whole = words.plans.whole(scenario.months, scenario.withTax)
  return (
    <div class="plans">
      <p class="hint">{whole}</p>
      <Bars
        label={whole}
        market={market}
        bars={[
          ...(mixed
            ? [
                {
                  ...row(
                    'monthly',
                    lowest && choice ? choiceName(market, choice, language) : words.plans.monthly,
                    monthly,
                  ),
                  mark: undefined,
                },
              ]
            : []),
          ...plans.map(({ plan, total, unsent }) => ({
            ...row(plan, planName(market, plan, names), total),
            without: unsent > 0 ? words.answer.unsent(grouped(unsent)) : undefined,
          })),
        ]}
      />
      <PlanChanges {...props} />
      <Accounts {...props} />
      <CostCurve {...props} />
    </div>
  )
}

/** Not one of the plans: everybody would have to be a friend of one account only. */
function Accounts({ outlook: { split, scenario }, words }: Props<Outlook>) {
  if (split === undefined) return null
  return (
    <details id="split">
      <summary>{words.plans.split}</summary>
      <p>{words.plans.splitCosts(USUAL_ACCOUNTS, shownAmount(MARKETS[scenario.market], split))}</p>
      <p class="hint">{words.plans.whole(scenario.months, scenario.withTax)}</p>
      <p class="hint">{words.plans.splitHint}</p>
    </details>
  )
}

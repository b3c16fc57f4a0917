// The answer: the plan, what the first month and the whole time cost, and what the other plans would.
import { choiceName, readChoice } from '../../pricing/choice'
import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import type { Outlook } from '../../scenario/outlook'
import { marketName, planInSentence, planName } from '../../words/names'
import { grouped } from '../../words/number'
import { spaced } from '../../words/spaced'
import { Bars } from './bars'
import { shownAmount, shownMonth } from './format'
import { Held, heldText } from './over'
import type { Props } from './props'
import { amountOrReason, barReason, shortReason } from './reasons'
import { Card } from './shell'

export function Answer(props: Props) {
  const { form, outlook, words, language } = props
  if (outlook instanceof Refusal) {
    return (
      <Card {...props} said={shortReason(outlook, language)}>
        <p class="error">{shortReason(outlook, language)}</p>
      </Card>
    )
  }
  const { first, scenario, firstPlans } = outlook
  const market = MARKETS[scenario.market]
  const used = first.cost instanceof Refusal ? scenario.plan : first.cost.offer.plan
  const total = amountOrReason(market, outlook.total, words)
  return (
    <Card
      {...props}
      said={[words.answer.say(total, scenario.months), heldText(form, words, language) ?? '']
        .join(' ')
        .trim()}
    >
      <Lead {...props} outlook={outlook} />
      <Month {...props} outlook={outlook} />
      <Whole {...props} outlook={outlook} />
      <Held {...props} whole={outlook.unpriced.length === 0} />
      <Bars
        label={words.answer.plans(shownMonth(first.month.month, language))}
        market={market}
        bars={firstPlans.map(({ plan, total, unsent }) => ({
          id: plan,
          name: planName(market, plan, props.names),
          total,
          reason: (refusal) => barReason(refusal, words),
          without: unsent > 0 ? words.answer.unsent(grouped(unsent)) : undefined,
          strong: plan === used,
        }))}
      />
    </Card>
  )
}

/** Of several scenarios which; then the plan, and why that one. */
function Lead({ desk, form, outlook: { first, scenario }, words, names, language }: Props<Outlook>) {
  const market = MARKETS[scenario.market]
  const choice = readChoice(market, scenario.plan)
  const own = first.cost instanceof Refusal ? undefined : planInSentence(market, first.cost.offer.plan, names)
  const chosen = choice ? choiceName(market, choice, language) : ''
  const said = () => {
    if (choice && 'plan' in choice) return words.answer.plan(planInSentence(market, choice.plan, names))
    const lowest = choice?.cheapestFrom !== undefined
    if (own === undefined) return lowest ? chosen : words.plan.cheapest
    return lowest ? `${chosen}${names.colon}${own}` : words.answer.cheapest(own)
  }
  return (
    <p class="lead">
      {desk.forms.length > 1 && <span class="which">{form.valid.name} · </span>}
      {said()}
    </p>
  )
}

function Month({ outlook: { first, busiest, scenario, total }, words, language }: Props<Outlook>) {
  const market = MARKETS[scenario.market]
  const cost = first.cost instanceof Refusal ? first.cost : first.cost.total
  const month = shownMonth(first.month.month, language)
  if (cost instanceof Refusal) {
    return (
      <>
        <p class="big">
          <strong>{amountOrReason(market, cost, words)}</strong> <span>{words.answer.inMonth(month)}</span>
        </p>
        <p>{shortReason(cost, language)}</p>
      </>
    )
  }
  const most = busiest.cost instanceof Refusal ? undefined : busiest.cost.total
  const alike = most === cost && total === cost * scenario.months
  return (
    <p class="big">
      <strong>{shownAmount(market, cost)}</strong>{' '}
      <span>
        {words.answer.basis(alike ? words.answer.aMonth : words.answer.inMonth(month), scenario.withTax)}
      </span>
    </p>
  )
}

function Whole(props: Props<Outlook>) {
  const { outlook, words, language } = props
  const { total, standing, busiest, first, scenario, unpriced } = outlook
  const market = MARKETS[scenario.market]
  const [missing] = total instanceof Refusal ? unpriced : []
  const reason =
    missing &&
    `${shownMonth(missing.month, language)}${props.names.colon}${shortReason(missing.refusal, language)}`
  const from = first.cost instanceof Refusal ? undefined : first.cost.total
  const most = busiest.cost instanceof Refusal ? undefined : busiest.cost.total
  const dearer = from !== undefined && most !== undefined && most > from
  return (
    <>
      {!(total instanceof Refusal) && scenario.months > 1 && (
        <p>
          {words.answer.total(shownAmount(market, total), scenario.months)}
          {dearer &&
            ` · ${words.answer.highest(shownMonth(busiest.month.month, language), shownAmount(market, most))}`}
        </p>
      )}
      {missing && unpriced.length < scenario.months && (
        <p class="warn">
          {spaced`${words.answer.unpriced(unpriced.length, scenario.months)} ${missing.month === first.month.month ? '' : (reason ?? '')}`}
        </p>
      )}
      {standing !== undefined && <p>{words.answer.standing(amountOrReason(market, standing, words))}</p>}
      <WithTool {...props} />
    </>
  )
}

/** A tool's fee is with tax: it is added to LINE's bill where that is, too, and stands beside it where not. */
function WithTool({ outlook: { tool, together, scenario }, words, names }: Props<Outlook>) {
  if (!tool) return null
  const market = MARKETS[scenario.market]
  const name = marketName(tool.tool, names)
  return (
    <p id="with-tool">
      {together === undefined
        ? words.tool.beside(name, amountOrReason(market, tool.total, words))
        : words.tool.together(name, amountOrReason(market, together, words))}
    </p>
  )
}

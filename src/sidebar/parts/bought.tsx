// The other way round: how many sends an amount of money pays for, what is left of it, and the way to plan with them.
import { useMemo } from 'preact/hooks'
import { type Amount, toAmount } from '../../pricing/money'
import { Refusal } from '../../pricing/refusal'
import { findTool, MARKETS } from '../../pricing/seller'
import { bought, type Bought as Result, withSends } from '../../scenario/bought'
import { marketName, planInSentence } from '../../words/names'
import { grouped } from '../../words/number'
import { spaced } from '../../words/spaced'
import { takeBought } from '../state/campaigns'
import { readOptional } from '../state/read'
import { QUESTIONS } from './errors'
import { shownAmount } from './format'
import { overText } from './over'
import type { Props } from './props'
import { shortReason } from './reasons'
import { Card } from './shell'

export function Bought(props: Props) {
  const { form, words, language } = props
  const { valid, budget } = form
  const money = readOptional(budget, QUESTIONS.budget)
  const result = useMemo(
    () => (money === undefined ? undefined : bought(valid, toAmount(money))),
    [valid, money],
  )
  if (!result) return null
  if (result instanceof Refusal) {
    return (
      <Card {...props} said={shortReason(result, language)}>
        <p>{shortReason(result, language)}</p>
      </Card>
    )
  }
  const said = words.bought.sends(result.sends)
  return (
    <Card {...props} said={`${said} ${words.bought.toAll}`}>
      <Told {...props} result={result} money={toAmount(money ?? 0)} said={said} />
    </Card>
  )
}

function Told(props: Props & { result: Result; money: Amount; said: string }) {
  const { form, words, names, language, update, result, money, said } = props
  const { valid } = form
  const { offer, messages, atLeast, sends, used, people, cost, left } = result
  const market = MARKETS[valid.market]
  const known = !(cost instanceof Refusal || left instanceof Refusal)
  const more = messages - used
  const tool = findTool(valid.tool)
  // What the first month pays for, a later one may not.
  const over = sends > 0 ? overText(withSends(valid, sends), money, words, language) : undefined
  const why = valid.growth > 0 ? words.bought.grows : ''
  const reach = atLeast ? words.bought.atLeast(grouped(messages)) : words.bought.most(grouped(messages))
  return (
    <>
      <p class="lead">{words.answer.plan(planInSentence(market, offer.plan, names))}</p>
      <p class="big">
        <strong>{said}</strong> <span>{words.bought.toAll}</span>
      </p>
      <p>{spaced`${reach} ${sends > 0 && known ? words.bought.used(sends, grouped(used), shownAmount(market, cost)) : ''}`}</p>
      {known && people > 0 && more > 0 && (
        <p>
          {left > 0
            ? words.bought.left(shownAmount(market, left), grouped(more))
            : words.bought.more(grouped(more))}
        </p>
      )}
      {market.tax.length === 0 && <p class="basis">{words.bought.withoutTax}</p>}
      {valid.otherCost > 0 && <p>{words.bought.otherCost(shownAmount(market, toAmount(valid.otherCost)))}</p>}
      {tool && <p>{words.bought.tool(marketName(tool, names))}</p>}
      {over && <p class="warn">{spaced`${why} ${over}`}</p>}
      {sends > 0 && (
        <button type="button" class="text" onClick={() => update((old) => takeBought(old, result), 'sends')}>
          {words.bought.use}
        </button>
      )}
    </>
  )
}

// A bar for each plan over the whole time; the ones that cannot send it stay grey and say why.

import type { Amount } from '../../pricing/money'
import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import { USUAL_ACCOUNTS } from '../../pricing/split'
import type { Outlook } from '../../scenario/outlook'

import { WORDS } from '../../words/cells'

import { planName } from '../../words/names'

import { shownAmount } from './format'
import type { Props } from './props'
import { shortReason } from './reasons'

export function Plans({ outlook, words, language }: Props<Outlook>) {
  const { scenario, plans, best, monthly, split } = outlook
  const market = MARKETS[scenario.market]
  const names = WORDS[language]()
  // Taking another plan in some months is worth a bar of its own only where it costs less than every plan kept throughout.
  const mixed = !(monthly instanceof Refusal) && monthly < (best?.total ?? Number.POSITIVE_INFINITY)
  const rows: { id: string; name: string; total: Amount | Refusal }[] = [
    ...(mixed ? [{ id: 'cheapest', name: words.plans.monthly, total: monthly }] : []),
    ...plans.map(({ plan, total }) => ({ id: plan, name: planName(market, plan, names), total })),
    ...(split === undefined ? [] : [{ id: 'split', name: words.plans.split(USUAL_ACCOUNTS), total: split }]),
  ]
  const most = Math.max(1, ...rows.map(({ total }) => (total instanceof Refusal ? 0 : total)))
  return (
    <section aria-labelledby="plans-heading">
      <h3 id="plans-heading">{words.plans.heading(scenario.months)}</h3>
      <ul class="bars">
        {rows.map(({ id, name, total }) => {
          const marks = [
            ...(best?.plan === id ? [words.plans.cheapest] : []),
            ...(scenario.plan === id && id !== 'cheapest' ? [words.plans.chosen] : []),
          ]
          const known = total instanceof Refusal ? undefined : total
          return (
            <li key={id} class={known === undefined ? 'unable' : best?.plan === id ? 'best' : undefined}>
              <span class="name">
                {name}{' '}
                {marks.map((mark) => (
                  <span key={mark} class="mark">
                    {mark}
                  </span>
                ))}
              </span>
              {known !== undefined && <span class="amount">{shownAmount(market, known)}</span>}
              {known !== undefined && (
                <span class="track" aria-hidden="true">
                  <span style={{ width: `${Math.max(1, (known / most) * 100)}%` }} />
                </span>
              )}
              {total instanceof Refusal && <span class="reason">{shortReason(total, language)}</span>}
              {id === 'split' && known !== undefined && <span class="reason">{words.plans.splitHint}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

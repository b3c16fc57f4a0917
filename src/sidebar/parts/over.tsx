// What holds a plan to the budget a month that somebody has: the months that cost more, and by how much.
import { type Amount, toAmount } from '../../pricing/money'
import { MARKETS } from '../../pricing/seller'
import { monthsOver, type Over } from '../../scenario/over'
import type { Scenario } from '../../scenario/scenario'
import type { Language } from '../../words/language'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { spaced } from '../../words/spaced'
import { change } from '../state/desk'
import { type Form, heldBudget } from '../state/form'
import { shownAmount, shownMonth } from './format'
import type { Props } from './props'

/** Undefined where no month is known to cost more. */
export function overText(
  scenario: Scenario,
  amount: Amount,
  { bought }: SidebarWords,
  language: Language,
): string | undefined {
  const market = MARKETS[scenario.market]
  const over = monthsOver(scenario, amount)
  const [first] = over
  if (!first) return undefined
  const most = over.reduce((a, b) => (b.by > a.by ? b : a))
  const told = ({ month, by }: Over) => [shownMonth(month, language), shownAmount(market, by)] as const
  const said = bought.over(shownAmount(market, amount), over.length, scenario.months, ...told(first))
  return most === first ? said : spaced`${said} ${bought.overMost(...told(most))}`
}

/** Of the budget that holds for the plan, if one does. */
export function heldText(form: Form, words: SidebarWords, language: Language): string | undefined {
  const amount = heldBudget(form)
  return amount === undefined ? undefined : overText(form.valid, toAmount(amount), words, language)
}

export function Held({ form, words, language, update, whole }: Props & { whole: boolean }) {
  const amount = heldBudget(form)
  if (amount === undefined) return null
  const over = heldText(form, words, language)
  const shown = shownAmount(MARKETS[form.valid.market], toAmount(amount))
  return (
    <>
      {over ? <p class="warn">{over}</p> : whole && <p>{words.bought.within(shown)}</p>}
      <button
        type="button"
        class="text"
        onClick={() => update((old) => change(old, { held: false }), 'sends')}
      >
        {words.bought.drop}
      </button>
    </>
  )
}

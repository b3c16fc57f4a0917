// One account: its month, what is wrong with it, earlier months, and its settings.
import { monthOf } from '../../../pricing/month'
import { monthFigures, monthsOf } from '../../../usage/month'
import { USAGE_WORDS } from '../../../words/usage'
import { isSameBudget, plannedIn } from '../../state/usage/budgets'
import { shownMonth } from '../format'
import { Past, Running } from './month'
import type { AccountProps } from './props'
import { Settings } from './settings'
import { Status } from './status'

export function Account(props: AccountProps) {
  const { account, at, usage, opened, said, language } = props
  const { days, budgets } = usage
  const { today } = opened
  const month = monthOf(today)
  const budget = budgets.find((each) => isSameBudget(each, account.link))
  const figures = monthFigures(account, month, days, today, plannedIn(budget, month))
  const earlier = monthsOf(account, days, today)
    .filter((each) => each < month)
    .map((each) => monthFigures(account, each, days, today))
  const isRead = account.read !== null
  return (
    <section class="account" aria-labelledby={`usage-${at}-name`}>
      <h3 id={`usage-${at}-name`}>
        {account.name} <small>{account.id}</small>
      </h3>
      {isRead ? <Running {...props} figures={figures} /> : <p>{said.account.never}</p>}
      <Wrong {...props} />
      {earlier.length > 0 && (
        <>
          <h4>{said.month.earlier}</h4>
          <dl class="past">
            {earlier.map((each) => (
              <div key={each.month}>
                <dt>{shownMonth(each.month, language)}</dt>
                <Past {...props} figures={each} />
              </div>
            ))}
          </dl>
        </>
      )}
      {isRead && <p class="hint">{said.account.read(account.read ?? '')}</p>}
      <Settings {...props} />
      <Status area={`account ${account.id}`} usage={usage} said={said} />
    </section>
  )
}

/** What could not be read, and why. */
function Wrong({ account, said, language, names }: AccountProps) {
  const { fault, requestId, missing, link } = account
  const words = said.account
  const isLost = link && link.state !== 'filled' && link.state !== 'waiting'
  return (
    <>
      {fault !== null && (
        <p class="warn">
          {USAGE_WORDS[language]().faults[fault]}
          {requestId !== null && <small class="which-request">{words.requestId(requestId)}</small>}
        </p>
      )}
      {missing.length > 0 && (
        <p class="hint">{words.missing(missing.map((each) => words.figures[each]).join(names.comma))}</p>
      )}
      {isLost && <p class="warn">{said.budget.states[link.state]}</p>}
    </>
  )
}

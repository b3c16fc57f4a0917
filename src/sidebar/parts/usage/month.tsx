// A month of an account in numbers and sentences: what is used and left, what it costs, where it is likely to end.
import { Refusal } from '../../../pricing/refusal'
import { MARKETS } from '../../../pricing/seller'
import { cannotSend } from '../../../scenario/unpriced'
import { hasReached, type MonthFigures, NEAR, type Price } from '../../../usage/month'
import { grouped } from '../../../words/number'
import { spaced } from '../../../words/spaced'
import { shownAmount, shownDate, shownMonth } from '../format'
import type { AccountProps } from './props'

type MonthProps = AccountProps & { figures: MonthFigures }

export function Running(props: MonthProps) {
  const { figures, account, said, language } = props
  const words = said.month
  const { month, used, included, left, cost, unclassified, counted, countedTo } = figures
  const waiting = account.waiting.length
  return (
    <>
      {used !== null && (
        <p class="big">
          <strong>{grouped(used)}</strong> <span>{words.soFar(shownMonth(month, language))}</span>
        </p>
      )}
      {used !== null && included !== null && included > 0 && (
        <Used {...props} used={used} included={included} />
      )}
      {included === null && <p class="warn">{words.noPlan(shownMonth(month, language))}</p>}
      {left !== null && <p>{left > 0 ? spaced`${words.left(grouped(left))} ${lasts(props)}` : words.used}</p>}
      {cost &&
        (isBeyond(cost) ? <p class="warn">{words.overPlan}</p> : <p>{words.cost(amount(props, cost))}</p>)}
      <Ends {...props} />
      <Limit {...props} />
      <p class="hint">
        {countedTo === null
          ? words.uncounted
          : [words.counted(shownDate(countedTo, language), grouped(counted)), ...missing(props)].join(' · ')}
      </p>
      {waiting > 1 && <p class="hint">{said.reading.waiting(waiting)}</p>}
      {unclassified > 0 && <p class="hint">{words.unclassified(grouped(unclassified))}</p>}
    </>
  )
}

/** A month that is over, on one line; of one that is not whole the cost would be too low. */
export function Past(props: MonthProps) {
  const { figures, said } = props
  const { counted, cost, missingDays } = figures
  const whole = missingDays === 0 && cost ? [amount(props, cost)] : []
  return <dd>{[said.month.messages(grouped(counted)), ...whole, ...missing(props)].join(' · ')}</dd>
}

function missing({ figures: { missingDays }, said }: MonthProps): string[] {
  return missingDays > 0 ? [said.month.missingDays(missingDays)] : []
}

function lasts({ figures: { runsOut, likely }, said, language }: MonthProps): string {
  if (runsOut !== null) return said.month.lasts(shownDate(runsOut, language))
  return likely === null ? '' : said.month.lastsOut
}

function Used({ figures, said, used, included }: MonthProps & { used: number; included: number }) {
  const percent = Math.floor((used * 100) / included)
  return (
    <>
      <div class={`track ${figures.level}`} aria-hidden="true">
        <span style={{ width: `${Math.min(100, percent)}%` }} />
      </div>
      <p class={`share ${figures.level}`}>{said.month.share(percent, grouped(included))}</p>
    </>
  )
}

/** Where the month is likely to end; LINE sends nothing beyond its limit. */
function Ends(props: MonthProps) {
  const { figures, said } = props
  const { used, limit, likely, likelyCost, reachesLimit, planned, plannedCost } = figures
  const words = said.month
  if (typeof limit === 'number' && used !== null && used >= limit) return null
  return (
    <>
      {reachesLimit && likely !== null && <p class="warn">{words.reaches(grouped(likely))}</p>}
      {!reachesLimit && likely !== null && likelyCost && (
        <p>{words.likely(grouped(likely), amount(props, likelyCost))}</p>
      )}
      {planned !== null && plannedCost && (
        <p>{words.planned(grouped(planned), amount(props, plannedCost))}</p>
      )}
    </>
  )
}

function Limit({ figures: { limit, used }, said }: MonthProps) {
  const words = said.month
  if (limit === null) return null
  if (limit === 'none') return <p class="hint">{words.noLimit}</p>
  if (used !== null && used >= limit) return <p class="warn">{words.stopped(grouped(limit))}</p>
  const isNear = used !== null && hasReached(used, NEAR, limit)
  return <p class="hint">{spaced`${words.limit(grouped(limit))} ${isNear ? words.reserves : ''}`}</p>
}

const isBeyond = ({ net }: Price) => net instanceof Refusal && cannotSend(net)

/** With or without tax as it is chosen for the scenario, where the market's tax is known. */
function amount({ account, form, words: all, said }: MonthProps, price: Price): string {
  if (isBeyond(price)) return said.month.beyond
  const withTax = form.valid.withTax && price.taxed !== undefined
  const found = withTax ? (price.taxed ?? price.net) : price.net
  if (found instanceof Refusal) return all.answer.unknown
  return all.answer.basis(shownAmount(MARKETS[account.market], found), withTax)
}

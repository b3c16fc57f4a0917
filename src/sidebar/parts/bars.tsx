// What each plan costs, as bars on one scale: those that can send it first, below them the others with their reason and no bar.
import type { Amount } from '../../pricing/money'
import { Refusal } from '../../pricing/refusal'
import type { Market } from '../../pricing/seller'
import { shownAmount } from './format'

export interface Bar {
  id: string
  name: string
  total: Amount | Refusal
  /** Why there is no total. */
  reason(refusal: Refusal): string
  mark?: string | undefined
  /** What the total does not pay for. */
  without?: string | undefined
  strong: boolean
}

export function Bars({ bars, market, label }: { bars: readonly Bar[]; market: Market; label: string }) {
  const able = bars.filter(({ total }) => !(total instanceof Refusal))
  const unable = bars.filter(({ total }) => total instanceof Refusal)
  const most = Math.max(1, ...able.map(({ total }) => total as Amount))
  return (
    <ul class="bars" aria-label={label}>
      {[...able, ...unable].map(({ id, name, total, reason, mark, without, strong }) => (
        <li key={id} class={total instanceof Refusal ? 'unable' : strong ? 'strong' : undefined}>
          <span class="name">
            {name} {mark && <span class="mark">{mark}</span>}
          </span>
          {total instanceof Refusal ? (
            <span class="reason">{reason(total)}</span>
          ) : (
            <>
              <span class="track" aria-hidden="true">
                <span style={{ width: `${Math.max(1, (total / most) * 100)}%` }} />
              </span>
              <span class="amount">{shownAmount(market, total)}</span>
              {without && <span class="reason">{without}</span>}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

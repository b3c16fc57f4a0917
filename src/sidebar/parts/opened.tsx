// The budget of the sheet that is open: offered, or named where the scenario shown belongs to one.
import type { Found } from '../state/budgets'
import { hasRoom, isShown, openBudget } from '../state/linked'
import type { Props } from './props'

export function Opened({ desk, form, words: all, update, found }: Props & { found: Found }) {
  const words = all.budgets
  const linked = form.linked && <p class="hint linked">{words.linked(form.linked.sheet)}</p>
  if ('unreadable' in found) return <p class="warn">{found.unreadable}</p>
  if ('none' in found || isShown(desk, found.budget)) return linked ?? null
  const { budget } = found
  const full = !hasRoom(desk, budget)
  return (
    <div class="offer">
      <p>{full ? words.full(budget.sheet) : words.offer(budget.sheet)}</p>
      <button
        id="open-budget"
        type="button"
        class="text"
        disabled={full}
        onClick={() => update((old) => openBudget(old, budget), 'friends')}
      >
        {words.open}
      </button>
    </div>
  )
}

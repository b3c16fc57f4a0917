// An account's settings: its plan, the budget it belongs to, what it is connected with, and disconnecting it.
import { useState } from 'preact/hooks'
import { budgetChoices, isSameBudget } from '../../state/usage/budgets'
import { SelectField } from '../field'
import { OPEN_FORM } from './ids'
import { PlanFields } from './plan'
import type { AccountProps } from './props'

export function Settings(props: AccountProps) {
  const { account, at, usage, said } = props
  const words = said.account
  const [open, setOpen] = useState(false)
  const [market, setMarket] = useState(account.market)
  const [plan, setPlan] = useState(account.plan)
  const [link, setLink] = useState(account.link)
  const { budgets, busy } = usage
  const { chosen, options } = budgetChoices(budgets, link, said.budget.none)
  const state = isSameBudget(link, account.link) ? account.link?.state : undefined
  const hint =
    budgets.length === 0 ? said.budget.missing : state ? said.budget.states[state] : said.budget.hint
  const kept = account.kept === 'channel' ? words.keptChannel : words.keptToken
  const id = `usage-${at}`
  return (
    <details class="settings" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id={`${id}-settings`}>{words.settings}</summary>
      {open && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (plan !== '') void usage.change(account, { market, plan, link })
          }}
        >
          <PlanFields {...props} id={id} {...{ market, plan, setMarket, setPlan }} />
          <SelectField
            id={`${id}-budget`}
            label={said.budget.label}
            value={chosen}
            set={(value) => {
              const budget = budgets[Number(value)]
              setLink(budget ? { sheetId: budget.sheetId, at: budget.at, state: 'waiting' } : null)
            }}
            options={options}
            hint={hint}
          />
          <button type="submit" class="primary" disabled={busy !== undefined || plan === ''}>
            {words.save}
          </button>
          <p class="hint">{kept(account.ends)}</p>
          <Forget {...props} id={id} />
        </form>
      )}
    </details>
  )
}

/** Asked twice: what an account was connected with cannot be had back. */
function Forget({ id, account, usage, said, update }: AccountProps & { id: string }) {
  const words = said.account
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button
        id={`${id}-forget`}
        type="button"
        class="text"
        disabled={usage.busy !== undefined}
        onClick={() => {
          setAsking(true)
          update((old) => old, `${id}-keep`)
        }}
      >
        {words.forget}
      </button>
    )
  }
  return (
    <fieldset aria-labelledby={`${id}-ask`}>
      <p id={`${id}-ask`}>{words.forgetAsk(account.name)}</p>
      <div class="actions">
        <button
          type="button"
          class="text"
          disabled={usage.busy !== undefined}
          onClick={async () => {
            if (await usage.forget(account)) update((old) => old, OPEN_FORM)
          }}
        >
          {words.forgetYes}
        </button>
        <button
          id={`${id}-keep`}
          type="button"
          class="text"
          onClick={() => {
            setAsking(false)
            update((old) => old, `${id}-forget`)
          }}
        >
          {words.keep}
        </button>
      </div>
    </fieldset>
  )
}

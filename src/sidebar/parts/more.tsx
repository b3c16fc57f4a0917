// What few need at first: several accounts, a share sent through another app, a tool. Closed, it says what is set.
import { MARKETS } from '../../pricing/offer'
import type { Outlook } from '../../scenario/outlook'
import { WORDS } from '../../words/cells'
import { marketName, planName } from '../../words/names'
import { grouped } from '../../words/number'
import { change } from '../state/desk'
import { toolsFor } from '../state/form'
import { errorAt } from './errors'
import { SelectField, TextField } from './field'
import { shownAmount } from './format'
import type { Part } from './part'

export function More(part: Part & { outlook: Outlook | undefined }) {
  const { draft, words: all, language, update, outlook } = part
  const words = all.more
  const names = WORDS[language]()
  const tools = toolsFor(draft)
  const tool = tools.find(({ id }) => id === draft.tool)
  return (
    <details class="more">
      <Heading {...part} />
      <TextField
        id="accounts"
        label={words.accounts}
        kind="whole"
        value={draft.accounts}
        set={(accounts) => update((old) => change(old, { accounts }))}
        error={errorAt(draft, 'accounts', language)}
        hint={words.accountsHint}
      />
      <TextField
        id="other-app"
        label={words.otherApp}
        kind="decimal"
        value={draft.otherApp}
        set={(otherApp) => update((old) => change(old, { otherApp }))}
        error={errorAt(draft, 'otherApp', language)}
        hint={words.otherAppHint}
      />
      {outlook?.moved && <p class="saving">{saving(outlook, words)}</p>}
      {tools.length > 0 && (
        <SelectField
          id="tool"
          label={words.tool}
          value={draft.tool}
          set={(value) => update((old) => change(old, { tool: value, toolPlan: 'cheapest' }))}
          options={[
            { value: '', label: words.noTool },
            ...tools.map((each) => ({ value: each.id, label: marketName(each, names) })),
          ]}
        />
      )}
      {tool && (
        <SelectField
          id="tool-plan"
          label={words.toolPlan}
          value={draft.toolPlan}
          set={(toolPlan) => update((old) => change(old, { toolPlan }))}
          options={[
            { value: 'cheapest', label: words.cheapest },
            ...Object.keys(tool.plans).map((plan) => ({ value: plan, label: planName(tool, plan, names) })),
          ]}
        />
      )}
    </details>
  )
}

function saving({ moved, scenario }: Outlook, words: Part['words']['more']): string {
  const messages = grouped(moved?.messages ?? 0)
  return moved?.saved === undefined
    ? words.moves(messages)
    : words.saves(messages, shownAmount(MARKETS[scenario.market], moved.saved))
}

function Heading({ draft, words: { more: words }, language }: Part) {
  const { accounts, otherApp, tool } = draft.valid
  const tools = toolsFor(draft)
  const billed = tools.find(({ id }) => id === tool)
  const set = [
    ...(accounts > 1 ? [words.accountsSet(grouped(accounts))] : []),
    ...(otherApp > 0 ? [words.otherAppSet(String(otherApp))] : []),
    ...(billed ? [marketName(billed, WORDS[language]())] : []),
  ]
  const faulty = draft.faults.some((path) => path === 'accounts' || path === 'otherApp')
  return (
    <summary id="more">
      <strong>{words.heading}</strong>{' '}
      {faulty ? (
        <small class="error">{words.faulty}</small>
      ) : (
        <small>{set.length ? set.join(' · ') : words.unset(tools.length > 0)}</small>
      )}
    </summary>
  )
}

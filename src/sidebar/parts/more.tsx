// What few need at first: several accounts, a share sent through another app, a tool. Closed, it says what is set.

import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import type { Outlook } from '../../scenario/outlook'
import { WORDS } from '../../words/cells'
import { marketName, planName } from '../../words/names'
import { grouped } from '../../words/number'
import { change } from '../state/desk'
import { toolsFor } from '../state/form'
import { SelectField, TextField } from './field'
import { fieldsOf } from './fields'
import { shownAmount } from './format'
import type { Props } from './props'

export function More(props: Props) {
  const { form, outlook, words: all, language, update } = props
  const field = fieldsOf(props)
  const words = all.more
  const names = WORDS[language]()
  const tools = toolsFor(form)
  const tool = tools.find(({ id }) => id === form.tool)
  return (
    <details class="more">
      <Heading {...props} />
      <TextField
        id="accounts"
        label={words.accounts}
        kind="whole"
        {...field('accounts')}
        hint={words.accountsHint}
      />
      <TextField id="other-app" label={words.otherApp} {...field('otherApp')} hint={words.otherAppHint} />
      {!(outlook instanceof Refusal) && outlook.moved && <p class="saving">{saving(outlook, words)}</p>}
      {tools.length > 0 && (
        <SelectField
          id="tool"
          label={words.tool}
          {...field('tool')}
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
          {...field('toolPlan')}
          options={[
            { value: 'cheapest', label: words.cheapest },
            ...Object.keys(tool.plans).map((plan) => ({ value: plan, label: planName(tool, plan, names) })),
          ]}
        />
      )}
    </details>
  )
}

function saving({ moved, scenario }: Outlook, words: Props['words']['more']): string {
  const messages = grouped(moved?.messages ?? 0)
  return moved?.saved === undefined
    ? words.moves(messages)
    : words.saves(messages, shownAmount(MARKETS[scenario.market], moved.saved))
}

function Heading({ form, words: { more: words }, language }: Props) {
  const { accounts, otherApp, tool } = form.valid
  const tools = toolsFor(form)
  const billed = tools.find(({ id }) => id === tool)
  const set = [
    ...(accounts > 1 ? [words.accountsSet(grouped(accounts))] : []),
    ...(otherApp > 0 ? [words.otherAppSet(String(otherApp))] : []),
    ...(billed ? [marketName(billed, WORDS[language]())] : []),
  ]
  const faulty = form.faults.some((path) => path === 'accounts' || path === 'otherApp')
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

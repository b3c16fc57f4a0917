// What few need: several accounts, a cap on extra messages, a share sent through another app, a tool.
import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import type { Outlook } from '../../scenario/outlook'
import { marketName, planName } from '../../words/names'
import { grouped } from '../../words/number'
import { change } from '../state/desk'
import { toolsFor } from '../state/form'
import { SelectField, TextField } from './field'
import { fieldsOf } from './fields'
import { shownAmount } from './format'
import type { Props } from './props'
import { Section } from './section'
import { ToolBill } from './tool'

export function More(props: Props) {
  const { form, words, names } = props
  const { accounts, otherApp, cap, tool } = form.valid
  const tools = toolsFor(form)
  const billed = tools.find(({ id }) => id === tool)
  const set = [
    ...(accounts > 1 ? [words.more.accountsSet(grouped(accounts))] : []),
    ...(cap === null ? [] : [words.more.capSet(grouped(cap))]),
    ...(otherApp > 0 ? [words.more.otherAppSet(String(otherApp))] : []),
    ...(billed ? [marketName(billed, names)] : []),
  ]
  return (
    <Section
      id="more"
      name={words.more.heading}
      value={set.length ? set.join(' · ') : words.more.unset(tools.length > 0)}
      props={props}
    >
      {() => <Fields {...props} />}
    </Section>
  )
}

function Fields(props: Props) {
  const { form, outlook, words: all, names, update } = props
  const field = fieldsOf(props)
  const words = all.more
  const tools = toolsFor(form)
  const tool = tools.find(({ id }) => id === form.tool)
  const known = outlook instanceof Refusal ? undefined : outlook
  return (
    <>
      <TextField
        id="accounts"
        label={words.accounts}
        kind="whole"
        {...field('accounts')}
        hint={words.accountsHint}
      />
      <TextField id="cap" label={words.cap} kind="whole" {...field('cap')} hint={words.capHint} />
      {known && <Unsent {...props} outlook={known} />}
      <TextField id="other-app" label={words.otherApp} {...field('otherApp')} hint={words.otherAppHint} />
      {known?.moved && <p class="saving">{saving(known, words)}</p>}
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
      {known && <ToolBill {...props} outlook={known} />}
    </>
  )
}

/** What the cap holds back in the busiest month. */
function Unsent({ outlook: { busiest }, words }: Props<Outlook>) {
  if (busiest.cost instanceof Refusal || busiest.cost.unsent === 0) return null
  return <p class="warn">{words.more.unsent(grouped(busiest.cost.unsent))}</p>
}

function saving({ moved, scenario }: Outlook, words: Props['words']['more']): string {
  const messages = grouped(moved?.messages ?? 0)
  return moved?.saved === undefined
    ? words.moves(messages)
    : words.saves(messages, shownAmount(MARKETS[scenario.market], moved.saved))
}

// Which scenario is described: choose, rename, add, copy, delete; and all of them side by side.
import { LONGEST_NAME, MOST_SCENARIOS } from '../../scenario/limits'
import { addScenario, removeScenario, select } from '../state/desk'
import { Comparison } from './comparison'
import { SelectField, TextField } from './field'
import { fieldsOf } from './fields'
import type { Props } from './props'
import { Section } from './section'

const NAME = 'scenario-name'
const UNDO = 'undo'

export function Scenarios(props: Props) {
  const { desk, form, words, names } = props
  const count = desk.forms.length
  const value = count > 1 ? `${desk.selected + 1}/${count}${names.colon}${form.name}` : form.name
  return (
    <Section id="scenarios" name={words.scenario.heading} value={value} props={props}>
      {() => <List {...props} />}
    </Section>
  )
}

function List(props: Props) {
  const { desk, words, update } = props
  const field = fieldsOf(props)
  const { scenario } = words
  const full = desk.forms.length >= MOST_SCENARIOS
  return (
    <>
      {desk.forms.length > 1 && (
        <SelectField
          id="scenario"
          label={scenario.choose}
          value={String(desk.selected)}
          set={(value) => update((old) => select(old, Number(value)))}
          options={desk.forms.map(({ name }, at) => ({ value: String(at), label: `${at + 1}. ${name}` }))}
        />
      )}
      <TextField id={NAME} label={scenario.name} {...field('name')} longest={LONGEST_NAME} />
      <div class="actions">
        <button
          type="button"
          class="text"
          disabled={full}
          onClick={() => update((old) => addScenario(old, false), NAME)}
        >
          {scenario.add}
        </button>
        <button
          type="button"
          class="text"
          disabled={full}
          onClick={() => update((old) => addScenario(old, true), NAME)}
        >
          {scenario.copy}
        </button>
        {desk.forms.length > 1 && (
          <button type="button" class="text" onClick={() => update(removeScenario, UNDO)}>
            {scenario.remove}
          </button>
        )}
      </div>
      {full && <p class="hint">{scenario.full(MOST_SCENARIOS)}</p>}
      {desk.forms.length > 1 && <Comparison {...props} />}
    </>
  )
}

// Which scenario is described below: choose, rename, add, copy, delete.
import { LONGEST_NAME, MOST_SCENARIOS } from '../../scenario/limits'
import { addScenario, removeScenario, select } from '../state/desk'
import { SelectField, TextField } from './field'
import { fieldsOf } from './fields'
import type { Props } from './props'

const NAME = 'scenario-name'
const UNDO = 'undo'

export function Scenarios(props: Props) {
  const { desk, words, update } = props
  const field = fieldsOf(props)
  const { scenario } = words
  const full = desk.forms.length >= MOST_SCENARIOS
  return (
    <section aria-labelledby="scenario-heading">
      <h2 id="scenario-heading">{scenario.heading}</h2>
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
        <button type="button" disabled={full} onClick={() => update((old) => addScenario(old, false), NAME)}>
          {scenario.add}
        </button>
        <button type="button" disabled={full} onClick={() => update((old) => addScenario(old, true), NAME)}>
          {scenario.copy}
        </button>
        {desk.forms.length > 1 && (
          <button type="button" onClick={() => update(removeScenario, UNDO)}>
            {scenario.remove}
          </button>
        )}
      </div>
      {full && <p class="hint">{scenario.full(MOST_SCENARIOS)}</p>}
    </section>
  )
}

// Which scenario is described below: choose, rename, add, copy, delete.
import { LONGEST_NAME, MOST_SCENARIOS } from '../../scenario/limits'
import { addScenario, change, removeScenario, select } from '../state/desk'
import { errorAt } from './errors'
import { SelectField, TextField } from './field'
import type { Props } from './props'

const NAME = 'scenario-name'
const UNDO = 'undo'

export function Scenarios({ desk, form, words, language, update }: Props) {
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
      <TextField
        id={NAME}
        label={scenario.name}
        value={form.name}
        set={(name) => update((old) => change(old, { name }))}
        error={errorAt(form, 'name', language)}
        longest={LONGEST_NAME}
      />
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

// How many friends there are, how fast they grow, and how many of them block the account.
import { change } from '../state/desk'
import { errorAt } from './errors'
import { SelectField, TextField } from './field'
import type { Props } from './props'

export function Friends({ form, words, language, update }: Props) {
  const { friends } = words
  return (
    <section aria-labelledby="friends-heading">
      <h2 id="friends-heading">{friends.heading}</h2>
      <TextField
        id="friends"
        label={friends.now}
        kind="whole"
        value={form.friends}
        set={(value) => update((old) => change(old, { friends: value }))}
        error={errorAt(form, 'friends', language)}
      />
      <div class="row wide-first">
        <TextField
          id="growth"
          label={friends.growth}
          kind="decimal"
          value={form.growth}
          set={(growth) => update((old) => change(old, { growth }))}
          error={errorAt(form, 'growth', language)}
        />
        <SelectField
          id="growth-by"
          label={friends.growthBy}
          value={form.growthBy}
          set={(growthBy) => update((old) => change(old, { growthBy }))}
          options={[
            { value: 'percent', label: friends.percent },
            { value: 'number', label: friends.people },
          ]}
        />
      </div>
      <TextField
        id="blocked"
        label={friends.blocked}
        kind="decimal"
        value={form.blocked}
        set={(blocked) => update((old) => change(old, { blocked }))}
        error={errorAt(form, 'blocked', language)}
      />
    </section>
  )
}

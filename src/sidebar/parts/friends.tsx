// How many friends there are, how fast they grow, and how many of them block the account.
import { SelectField, TextField } from './field'
import { fieldsOf } from './fields'
import type { Props } from './props'

export function Friends(props: Props) {
  const { friends } = props.words
  const field = fieldsOf(props)
  return (
    <section aria-labelledby="friends-heading">
      <h2 id="friends-heading">{friends.heading}</h2>
      <TextField id="friends" label={friends.now} kind="whole" {...field('friends')} />
      <div class="row wide-first">
        <TextField id="growth" label={friends.growth} {...field('growth')} />
        <SelectField
          id="growth-by"
          label={friends.growthBy}
          {...field('growthBy')}
          options={[
            { value: 'percent', label: friends.percent },
            { value: 'number', label: friends.people },
          ]}
        />
      </div>
      <TextField id="blocked" label={friends.blocked} {...field('blocked')} />
    </section>
  )
}

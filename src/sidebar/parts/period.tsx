// Which months are planned, how the friends grow, and how many of them block the account.
import { SelectField, TextField } from './field'
import { fieldsOf } from './fields'
import { shownMonth } from './format'
import type { Props } from './props'
import { Section } from './section'

export function Period(props: Props) {
  const { form, words, names, language } = props
  const { months, start, growth, growthBy } = form.valid
  const sign = growth > 0 ? '+' : growth < 0 ? '−' : ''
  const grown = growth === 0 ? '' : `${sign}${Math.abs(growth)}${growthBy === 'percent' ? '%' : ''}`
  const value = words.period.value(months, shownMonth(start, language))
  return (
    <Section
      id="months"
      name={words.period.heading}
      value={[value, ...(grown ? [grown] : [])].join(names.comma)}
      props={props}
    >
      {() => <Fields {...props} />}
    </Section>
  )
}

function Fields(props: Props) {
  const { period } = props.words
  const field = fieldsOf(props)
  return (
    <>
      <div class="row wide-first">
        <TextField
          id="start"
          label={period.start}
          kind="month"
          {...field('start')}
          hint={monthPicker ? undefined : period.startHint}
        />
        <TextField id="months" label={period.months} kind="whole" {...field('months')} />
      </div>
      <div class="row wide-first">
        <TextField id="growth" label={period.growth} {...field('growth')} />
        <SelectField
          id="growth-by"
          label={period.growthBy}
          {...field('growthBy')}
          options={[
            { value: 'percent', label: period.percent },
            { value: 'number', label: period.people },
          ]}
        />
      </div>
      <TextField id="blocked" label={period.blocked} {...field('blocked')} />
    </>
  )
}

/** Browsers without a month picker show a text field, which takes 2026-10 and 2026/10 alike. */
const monthPicker = (() => {
  const input = document.createElement('input')
  input.type = 'month'
  return input.type === 'month'
})()

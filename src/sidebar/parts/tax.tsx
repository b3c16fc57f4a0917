// Whether amounts are with tax: beside the plan, and beside the amount of a budget.
import { MARKETS } from '../../pricing/seller'
import { change } from '../state/desk'
import { SelectField } from './field'
import type { Props } from './props'

export function TaxField({ id, form, words: { plan: words }, update }: Props & { id: string }) {
  const unknown = MARKETS[form.market].tax.length === 0
  return (
    <SelectField
      id={id}
      label={words.tax}
      value={form.withTax ? 'in' : 'out'}
      set={(value) => update((old) => change(old, { withTax: value === 'in' }))}
      options={[
        { value: 'out', label: words.withoutTax },
        { value: 'in', label: words.withTax },
      ]}
      disabled={unknown}
      hint={unknown ? words.taxUnknown : undefined}
    />
  )
}

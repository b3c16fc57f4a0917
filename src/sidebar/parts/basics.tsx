// Market, months and tax.
import { CURRENCY_SIGNS } from '../../pricing/money'
import { MARKET_IDS, MARKETS, type MarketId } from '../../pricing/seller'
import { WORDS } from '../../words/cells'
import { marketName } from '../../words/names'
import { change } from '../state/desk'
import { SelectField, TextField } from './field'
import { fieldsOf } from './fields'
import type { Props } from './props'

export function Basics(props: Props) {
  const { form, words, language, update } = props
  const field = fieldsOf(props)
  const { basics } = words
  const names = WORDS[language]()
  const market = MARKETS[form.market]
  const taxUnknown = market.tax.length === 0
  return (
    <section aria-labelledby="basics-heading">
      <h2 id="basics-heading">{basics.heading}</h2>
      <SelectField<MarketId>
        id="market"
        label={basics.market}
        {...field('market')}
        options={MARKET_IDS.map((id) => ({ value: id, label: marketName(MARKETS[id], names) }))}
        hint={basics.currency(CURRENCY_SIGNS[market.currency.code])}
      />
      <div class="row wide-first">
        <TextField
          id="start"
          label={basics.start}
          kind="month"
          {...field('start')}
          hint={monthPicker ? undefined : basics.startHint}
        />
        <TextField id="months" label={basics.months} kind="whole" {...field('months')} />
      </div>
      <SelectField
        id="tax"
        label={basics.tax}
        value={form.withTax ? 'in' : 'out'}
        set={(value) => update((old) => change(old, { withTax: value === 'in' }))}
        options={[
          { value: 'out', label: basics.withoutTax },
          { value: 'in', label: basics.withTax },
        ]}
        disabled={taxUnknown}
        hint={taxUnknown ? basics.taxUnknown : undefined}
      />
    </section>
  )
}

/** Browsers without a month picker show a text field, which takes 2026-10 and 2026/10 alike. */
const monthPicker = (() => {
  const input = document.createElement('input')
  input.type = 'month'
  return input.type === 'month'
})()

// Market, months and tax.
import { MARKET_IDS, MARKETS, type MarketId } from '../../pricing/offer'
import { WORDS } from '../../words/cells'
import { marketName } from '../../words/names'
import { change } from '../state/desk'
import { errorAt } from './errors'
import { SelectField, TextField } from './field'
import { symbol } from './format'
import type { Part } from './part'

export function Basics({ draft, words, language, update }: Part) {
  const { basics } = words
  const names = WORDS[language]()
  const market = MARKETS[draft.market]
  const taxUnknown = market.tax.length === 0
  return (
    <section aria-labelledby="basics-heading">
      <h2 id="basics-heading">{basics.heading}</h2>
      <SelectField<MarketId>
        id="market"
        label={basics.market}
        value={draft.market}
        set={(value) => update((old) => change(old, { market: value }))}
        options={MARKET_IDS.map((id) => ({ value: id, label: marketName(MARKETS[id], names) }))}
        hint={basics.currency(symbol(market))}
      />
      <div class="row wide-first">
        <TextField
          id="start"
          label={basics.start}
          kind="month"
          value={draft.start}
          set={(start) => update((old) => change(old, { start }))}
          error={errorAt(draft, 'start', language)}
          hint={monthPicker ? undefined : basics.startHint}
        />
        <TextField
          id="months"
          label={basics.months}
          kind="whole"
          value={draft.months}
          set={(months) => update((old) => change(old, { months }))}
          error={errorAt(draft, 'months', language)}
        />
      </div>
      <SelectField
        id="tax"
        label={basics.tax}
        value={draft.withTax ? 'in' : 'out'}
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

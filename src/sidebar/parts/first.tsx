// The question in three fields: the market, the friends, and how often they are written to or how much money there is.
import { CURRENCY_SIGNS } from '../../pricing/money'
import { Refusal } from '../../pricing/refusal'
import { MARKET_IDS, MARKETS, type MarketId } from '../../pricing/seller'
import { marketName } from '../../words/names'
import { grouped } from '../../words/number'
import { change } from '../state/desk'
import { fold } from '../state/folding'
import { SelectField, TextField } from './field'
import { fieldsOf, fieldsOfSend } from './fields'
import { shownMonth } from './format'
import type { Props } from './props'
import { Switch } from './switch'
import { TaxField } from './tax'

export function First(props: Props) {
  const { form, words, names } = props
  const field = fieldsOf(props)
  const { first } = words
  const friends = <TextField id="friends" label={first.friends} kind="whole" {...field('friends')} />
  return (
    <section aria-label={first.heading}>
      <Switch
        name="asks"
        legend={words.asks.legend}
        {...field('asks')}
        options={[
          { value: 'sends', label: words.asks.sends },
          { value: 'budget', label: words.asks.budget },
        ]}
      />
      <SelectField<MarketId>
        id="market"
        label={first.market}
        {...field('market')}
        options={MARKET_IDS.map((id) => ({ value: id, label: marketName(MARKETS[id], names) }))}
      />
      {form.asks === 'budget' ? (
        <>
          {friends}
          <Budget {...props} />
        </>
      ) : (
        <div class="row">
          {friends}
          <SendsAMonth {...props} />
        </div>
      )}
      <Counted {...props} />
    </section>
  )
}

/** The amount, and whether it pays the tax, too. */
function Budget(props: Props) {
  const { form, words, update } = props
  const { currency, tax } = MARKETS[form.market]
  return (
    <div class="row">
      <TextField
        id="budget"
        label={words.first.budget(CURRENCY_SIGNS[currency.code])}
        kind="amount"
        {...fieldsOf(props)('budget')}
        set={(budget) => update((old) => change(old, { budget, held: true }))}
      />
      {tax.length > 0 && <TaxField {...props} id="budget-tax" />}
    </div>
  )
}

/** One field while one campaign goes out alike every month; else the way to the campaigns. */
function SendsAMonth(props: Props) {
  const { form, words, update } = props
  const [only, ...others] = form.sends
  if (only && !others.length && !only.byMonth) {
    return (
      <TextField
        id="sends"
        label={words.first.sends}
        kind="whole"
        {...fieldsOfSend(props, only, 0)('perMonth')}
      />
    )
  }
  return (
    <div class="field">
      <span class="label" id="sends-label">
        {words.first.sends}
      </span>
      <button
        id="sends"
        type="button"
        class="in-field"
        aria-labelledby="sends-label sends"
        onClick={() => update((old) => fold(old, 'campaigns', true), 'campaigns-section')}
      >
        {words.first.campaigns(form.sends.length)}
      </button>
    </div>
  )
}

function Counted({ form, outlook, words, language }: Props) {
  if (outlook instanceof Refusal) return null
  const { month, messages, reachable } = outlook.first.month
  const { blocked } = form.valid
  const { first } = words
  const said =
    form.asks === 'budget'
      ? first.reachable(grouped(reachable))
      : first.counted(grouped(messages), shownMonth(month, language))
  return (
    <p class="hint" id="counted">
      {blocked > 0 ? first.blocked(said, String(blocked)) : said}
    </p>
  )
}

// The market and plan of an account, which LINE does not tell.
import { MARKET_IDS, MARKETS, type MarketId } from '../../../pricing/seller'
import { marketName, planName } from '../../../words/names'
import { SelectField } from '../field'
import type { UsageProps } from './props'

interface PlanProps extends Omit<UsageProps, 'opened'> {
  id: string
  market: MarketId
  /** Blank while none is chosen. */
  plan: string
  setMarket(market: MarketId): void
  setPlan(plan: string): void
  hint?: string
  error?: string | undefined
}

export function PlanFields({ id, market, plan, setMarket, setPlan, hint, error, ...props }: PlanProps) {
  const { words, names, said } = props
  const plans = Object.keys(MARKETS[market].plans)
  return (
    <>
      <SelectField<MarketId>
        id={`${id}-market`}
        label={words.first.market}
        value={market}
        set={(value) => {
          setMarket(value)
          if (!MARKETS[value].plans[plan]) setPlan('')
        }}
        options={MARKET_IDS.map((each) => ({ value: each, label: marketName(MARKETS[each], names) }))}
      />
      <SelectField
        id={`${id}-plan`}
        label={words.plan.plan}
        value={plan}
        set={setPlan}
        options={[
          ...(plan === '' ? [{ value: '', label: said.connect.choose }] : []),
          ...plans.map((each) => ({ value: each, label: planName(MARKETS[market], each, names) })),
        ]}
        hint={hint}
        error={error}
      />
    </>
  )
}

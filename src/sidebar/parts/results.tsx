// What the scenario comes to, from the plans to the prices behind them; grey while a field is at fault.
import type { Outlook } from '../../scenario/outlook'
import { PlanChanges, ToolBill } from './changes'
import { CostCurve } from './curve'
import { Plans } from './plans'
import { PriceCards, PriceWarnings } from './prices'
import type { Props } from './props'

export function Results(props: Props<Outlook>) {
  const { form, words } = props
  return (
    <div class={form.faults.length ? 'stale' : undefined}>
      <h2>{words.result.heading}</h2>
      <PriceWarnings {...props} />
      <Plans {...props} />
      <PlanChanges {...props} />
      <ToolBill {...props} />
      <CostCurve {...props} />
      <PriceCards {...props} />
    </div>
  )
}

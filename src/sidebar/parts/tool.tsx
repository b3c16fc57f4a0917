// What a tool costs beside LINE, when to change its plan, and its rules.
import type { Amount } from '../../pricing/money'
import type { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import type { Outlook } from '../../scenario/outlook'
import { marketName, planInSentence } from '../../words/names'
import { sentence } from '../../words/sentence'
import { Changes } from './changes'
import { shownMonth } from './format'
import type { Props } from './props'
import { amountOrReason } from './reasons'

export function ToolBill({ outlook, words, names, language }: Props<Outlook>) {
  const { scenario, total, together } = outlook
  if (!outlook.tool) return null
  const { tool, total: fees, stuck, changes } = outlook.tool
  const called = marketName(tool, names)
  const rows: [string, Amount | Refusal][] = [
    [words.tool.line(scenario.withTax), total],
    [words.tool.itself(called), fees],
    ...(together === undefined ? [] : [[words.tool.sum, together] as [string, Amount | Refusal]]),
  ]
  return (
    <>
      <section aria-labelledby="tool-heading">
        <h3 id="tool-heading">{words.tool.heading(called, scenario.months)}</h3>
        <dl class="bill">
          {rows.map(([label, amount]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{amountOrReason(MARKETS[scenario.market], amount, words)}</dd>
            </div>
          ))}
        </dl>
        {together === undefined && <p class="hint">{words.tool.apart}</p>}
        {stuck && (
          <p class="warn">
            {shownMonth(stuck.month, language)}
            {names.colon}
            {sentence(stuck.refusal.reason, names)}
          </p>
        )}
        <ul class="notes">
          {tool.notes.map(({ id, basis }) => (
            <li key={id}>
              {names.tools.notes[id]}{' '}
              {(basis === 'single' || basis === 'disputed') && (
                <small>{basis === 'disputed' ? names.kinds.disputed : names.basis.single}</small>
              )}
            </li>
          ))}
        </ul>
      </section>
      <Changes
        id="tool-changes"
        heading={words.tool.changes(called)}
        name={(plan) => planInSentence(tool, plan, names)}
        {...{ changes: scenario.toolPlan === 'cheapest' ? changes : [], words, language }}
      />
    </>
  )
}

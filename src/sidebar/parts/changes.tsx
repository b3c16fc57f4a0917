// In which months to change LINE's plan and the tool's, and what the tool costs beside LINE.

import type { Amount } from '../../pricing/money'
import type { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import type { Change } from '../../scenario/changes'
import type { Outlook } from '../../scenario/outlook'
import { WORDS } from '../../words/cells'
import type { Language } from '../../words/language'
import { marketName, planInSentence } from '../../words/names'
import { sentence } from '../../words/sentence'
import type { SidebarWords } from '../../words/shapes/sidebar'
import { shownMonth } from './format'
import type { Props } from './props'
import { amountOrReason } from './reasons'

export function PlanChanges({ outlook: { changes, scenario }, words, language }: Props<Outlook>) {
  const names = WORDS[language]()
  const name = (plan: string) => planInSentence(MARKETS[scenario.market], plan, names)
  return <Changes id="changes" heading={words.changes.heading} {...{ changes, name, words, language }} />
}

export function ToolBill({ outlook, words, language }: Props<Outlook>) {
  const { scenario, total, together } = outlook
  if (!outlook.tool) return null
  const { tool, total: fees, stuck, changes } = outlook.tool
  const names = WORDS[language]()
  const called = marketName(tool, names)
  const tax = scenario.withTax ? words.result.withTax : words.result.withoutTax
  const rows: [string, Amount | Refusal][] = [
    [words.tool.line(tax), total],
    [words.tool.itself(called), fees],
    [words.result.together(called, scenario.withTax), together],
  ]
  return (
    <>
      <section aria-labelledby="tool-heading">
        <h3 id="tool-heading">{called}</h3>
        <dl class="bill">
          {rows.map(([label, amount]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{amountOrReason(MARKETS[scenario.market], amount, words)}</dd>
            </div>
          ))}
        </dl>
        {stuck && (
          <p class="warning">
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

interface ChangesProps {
  id: string
  heading: string
  changes: readonly Change[]
  name(plan: string): string
  words: SidebarWords
  language: Language
}

function Changes({ id, heading, changes, name, words, language }: ChangesProps) {
  const [first] = changes
  if (!first) return null
  const only = changes.length === 1 && first.change === 'start'
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{heading}</h3>
      <ul class="notes">
        {changes.map((each) => (
          <li key={each.month}>
            {only ? words.changes.none(name(each.plan)) : said(each, name(each.plan), words, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function said({ month, change, askBy }: Change, plan: string, { changes }: SidebarWords, language: Language) {
  const when = shownMonth(month, language)
  if (change !== 'downgrade') return changes[change](plan, when)
  return askBy ? changes.downgrade(plan, shownMonth(askBy, language), when) : changes.lower(plan, when)
}

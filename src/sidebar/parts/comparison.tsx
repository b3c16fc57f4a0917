// All scenarios side by side: total, its months and tax where they differ, cheapest plan, saving against the first.
import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import { comparable } from '../../scenario/costs'
import { compared, type Outlook, type Row } from '../../scenario/outlook'
import { cannotSend } from '../../scenario/unpriced'
import { marketName, planName } from '../../words/names'
import { shownAmount, shownMonth } from './format'
import type { Props } from './props'
import { amountOrReason, shortReason } from './reasons'

export function Comparison(props: Props) {
  const { desk, words: all } = props
  const words = all.comparison
  const scenarios = desk.forms.map(({ valid }) => valid)
  const rows = compared(scenarios)
  const [first] = scenarios
  const alike = scenarios.every((scenario) => first && comparable(scenario, first))
  return (
    <>
      <h3 id="comparison-heading">{words.heading}</h3>
      {alike && first && <p class="hint">{all.plans.whole(first.months, first.withTax)}</p>}
      {!alike && <p class="hint">{words.unlike}</p>}
      <table aria-labelledby="comparison-heading">
        <thead>
          <tr>
            <th scope="col">{words.scenario}</th>
            <th scope="col">{words.total}</th>
            {alike && <th scope="col">{words.saving}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={desk.forms[at]?.key} class={at === desk.selected ? 'current' : undefined}>
              <th scope="row">
                {row.name}
                <Remarks {...props} row={row} alike={alike} />
              </th>
              <td>{totalOf(row, props)}</td>
              {alike && (
                <td>{row.saving === undefined ? '–' : shownAmount(MARKETS[row.market], row.saving)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** With the tool where the two can be added. */
function totalOf({ outlook, market }: Row, { words }: Props): string {
  return amountOrReason(
    MARKETS[market],
    outlook instanceof Refusal ? outlook : (outlook.together ?? outlook.total),
    words,
  )
}

function Remarks(props: Props & { row: Row; alike: boolean }) {
  const { row, alike, language } = props
  const { outlook } = row
  const said =
    outlook instanceof Refusal
      ? [shortReason(outlook, language)]
      : [...(alike ? [] : [basisOf(outlook, props)]), best(outlook, props), tool(outlook, props)]
  return (
    <>
      {said.map(
        (text) =>
          text && (
            <span key={text} class="hint">
              {text}
            </span>
          ),
      )}
    </>
  )
}

function basisOf({ scenario }: Outlook, { words, names, language }: Props): string {
  const period = words.period.value(scenario.months, shownMonth(scenario.start, language))
  const tax = scenario.withTax ? words.plan.withTax : words.plan.withoutTax
  return [marketName(MARKETS[scenario.market], names), period, tax].join(' · ')
}

function best({ best: kept, plans, scenario }: Outlook, { words, names, language }: Props): string {
  if (kept) return words.comparison.cheapest(planName(MARKETS[scenario.market], kept.plan, names))
  const unsure = plans.find(({ total }) => total instanceof Refusal && !cannotSend(total))?.total
  return unsure instanceof Refusal ? shortReason(unsure, language) : words.comparison.none
}

function tool({ tool: billed, together, scenario }: Outlook, { words, names }: Props): string | undefined {
  if (!billed) return undefined
  const name = marketName(billed.tool, names)
  return together === undefined
    ? words.tool.beside(name, amountOrReason(MARKETS[scenario.market], billed.total, words))
    : words.comparison.withTool(name)
}

// All scenarios side by side: total, cheapest plan, saving against the first.

import { Refusal } from '../../pricing/refusal'
import { MARKETS } from '../../pricing/seller'
import { USUAL_ACCOUNTS } from '../../pricing/split'
import { compared, type Row } from '../../scenario/outlook'
import { WORDS } from '../../words/cells'
import { marketName, planName } from '../../words/names'
import { shownAmount } from './format'
import type { Props } from './props'
import { amountOrReason, shortReason } from './reasons'

export function Comparison({ desk, words: all, language }: Props) {
  const words = all.comparison
  const rows = compared(desk.forms.map(({ valid }) => valid))
  const names = WORDS[language]()
  const best = ({ outlook, market }: Row) => {
    if (outlook instanceof Refusal) return shortReason(outlook, language)
    if (outlook.best) return words.cheapest(planName(MARKETS[market], outlook.best.plan, names))
    const unsure = outlook.plans.find(
      ({ total }) => total instanceof Refusal && total.reason.code !== 'not-sold',
    )?.total
    return unsure instanceof Refusal ? shortReason(unsure, language) : words.none
  }
  const split = ({ outlook, market }: Row) => {
    if (outlook instanceof Refusal || outlook.split === undefined) return undefined
    const { split } = outlook
    const said = split instanceof Refusal ? shortReason(split, language) : shownAmount(MARKETS[market], split)
    return words.split(USUAL_ACCOUNTS, said)
  }
  const tool = ({ outlook }: Row) =>
    outlook instanceof Refusal || !outlook.tool
      ? undefined
      : words.withTool(marketName(outlook.tool.tool, names))
  const total = ({ outlook, market }: Row) =>
    amountOrReason(MARKETS[market], outlook instanceof Refusal ? outlook : outlook.together, all)
  return (
    <section aria-labelledby="comparison-heading">
      <h2 id="comparison-heading">{words.heading}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.scenario}</th>
            <th scope="col">{words.total}</th>
            <th scope="col">{words.saving}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={desk.forms[at]?.key} class={at === desk.selected ? 'current' : undefined}>
              <th scope="row">
                {row.name}
                {[best(row), split(row), tool(row)].map(
                  (said) =>
                    said && (
                      <span key={said} class="hint">
                        {said}
                      </span>
                    ),
                )}
              </th>
              <td>{total(row)}</td>
              <td>{row.saving === undefined ? '–' : shownAmount(MARKETS[row.market], row.saving)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

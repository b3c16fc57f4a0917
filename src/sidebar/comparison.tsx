// All scenarios side by side: total, cheapest plan, saving against the first.
import { MARKETS } from '../pricing/catalogue'
import { Refusal } from '../pricing/refusal'
import { LANGUAGES } from '../text/language'
import { planName } from '../text/sentence'
import { shownAmount } from './format'
import { compared, type Row } from './outlook'
import type { Part } from './part'
import { shortReason } from './reasons'

export function Comparison({ desk, words: all, language }: Part) {
  const words = all.comparison
  const rows = compared(desk.drafts.map(({ valid }) => valid))
  const names = LANGUAGES[language]()
  const best = ({ outlook, market }: Row) => {
    if (outlook instanceof Refusal) return shortReason(outlook, language)
    if (outlook.best) return words.cheapest(planName(MARKETS[market], outlook.best.plan, names))
    const unsure = outlook.plans.find(
      ({ total }) => total instanceof Refusal && total.reason.code !== 'not-sold',
    )?.total
    return unsure instanceof Refusal ? shortReason(unsure, language) : words.none
  }
  const total = ({ outlook, market }: Row) =>
    outlook instanceof Refusal || outlook.total instanceof Refusal
      ? all.result.unknown
      : shownAmount(MARKETS[market], outlook.total)
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
            <tr key={desk.drafts[at]?.key} class={at === desk.selected ? 'current' : undefined}>
              <th scope="row">
                {row.name}
                <span class="hint">{best(row)}</span>
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

// The scenario table: a row a scenario, a column a plan, and below them the counted messages the formulas read.
import { MARKETS } from '../pricing/catalogue'
import { type Anchor, type Draft, Grid } from './draft'
import { forecast } from './forecast'
import { COUNT, MONTH, moneyFormat } from './formats'
import type { Scenario } from './scenario'
import type { SheetWords } from './words'

type Words = SheetWords['comparison']

const NAME = 0
const MARKET = 1
const WITH_TAX = 2
const FIRST_PLAN = 3
const HEADER = 2

export function comparisonDraft(scenarios: readonly Scenario[], anchor: Anchor, words: Words): Draft {
  const grid = new Grid(anchor)
  const plans = [...new Set(scenarios.flatMap(({ market }) => plansOf(market)))]
  const after = FIRST_PLAN + plans.length
  grid.put(0, 0, words.title, 'title')
  grid.put(1, 0, words.hint, 'note')
  const labels = [words.scenario, words.market, words.withTax, ...plans]
  const results = [words.plan, words.total, words.saving, words.cheapest]
  for (const [column, label] of [...labels, ...results].entries()) grid.put(HEADER, column, label, 'heading')
  const counts = HEADER + scenarios.length + 2
  grid.put(counts, 0, words.counts, 'heading')
  for (const [index, scenario] of scenarios.entries()) {
    const row = HEADER + 1 + index
    const { market, withTax, name } = scenario
    const format = moneyFormat(MARKETS[market])
    const cell = (column: number, fixed = false) => grid.name(row, column, fixed)
    grid.put(row, NAME, name, 'label')
    grid.put(row, MARKET, market, 'input')
    grid.put(row, WITH_TAX, withTax, 'input')
    const [months, messages] = putCounts(grid, counts + 1, index, scenario, words)
    const total = (plan: string) =>
      `=IFERROR(SUM(LINE_OA_COST(${plan},${cell(MARKET)},${messages},${months},${cell(WITH_TAX)})),"${words.cannotSend}")`
    for (const [at, plan] of plans.entries()) {
      const heading = grid.name(HEADER, FIRST_PLAN + at, true)
      const content = plansOf(market).includes(plan) ? { formula: total(heading) } : ''
      grid.put(row, FIRST_PLAN + at, content, 'plain', format)
    }
    grid.put(row, after, scenario.plan, 'input')
    grid.put(row, after + 1, { formula: total(cell(after)) }, 'total', format)
    grid.put(
      row,
      after + 2,
      saving(grid, row, after + 1, scenario, scenarios[0] ?? scenario),
      'plain',
      format,
    )
    const offered = grid.span(row, FIRST_PLAN, 1, plans.length)
    const headings = grid.span(HEADER, FIRST_PLAN, 1, plans.length)
    const cheapest = `=IF(COUNT(${offered})=0,"",INDEX(${headings},1,MATCH(MIN(${offered}),${offered},0)))`
    grid.put(row, after + 3, { formula: cheapest }, 'total')
  }
  return grid.draft({
    widths: [180, 100, 100, ...plans.map(() => 130), 120, 130, 170, 140],
    frozenRows: HEADER + 1,
  })
}

const plansOf = (market: Scenario['market']) => Object.keys(MARKETS[market].plans)

/** Two columns a scenario, months and counted messages; gives their ranges. */
function putCounts(
  grid: Grid,
  top: number,
  index: number,
  scenario: Scenario,
  words: Words,
): [string, string] {
  const column = index * 2
  grid.put(top, column, words.month, 'heading')
  grid.put(top, column + 1, words.counted(scenario.name), 'heading')
  const months = forecast(scenario)
  for (const [at, { month, messages }] of months.entries()) {
    const [year, number] = month.split('-').map(Number)
    grid.put(top + 1 + at, column, { formula: `=DATE(${year},${number},1)` }, 'plain', MONTH)
    grid.put(top + 1 + at, column + 1, messages, 'input', COUNT)
  }
  return [grid.span(top + 1, column, months.length), grid.span(top + 1, column + 1, months.length)]
}

/** Only amounts of one currency can be compared. */
function saving(grid: Grid, row: number, column: number, scenario: Scenario, first: Scenario) {
  if (MARKETS[scenario.market].currency.code !== MARKETS[first.market].currency.code) return ''
  const base = grid.name(HEADER + 1, column, true)
  const own = grid.name(row, column)
  return { formula: `=IF(AND(ISNUMBER(${base}),ISNUMBER(${own})),${base}-${own},"")` }
}

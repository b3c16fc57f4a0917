// The scenario table: a row a scenario, a column a plan, and below them the counted messages the formulas read.

import { toNumber } from '../pricing/money'
import { Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { USUAL_ACCOUNTS } from '../pricing/split'
import { comparable } from '../scenario/costs'
import { forecast, type Month } from '../scenario/forecast'
import { pricesOf } from '../scenario/prices'
import type { Scenario } from '../scenario/scenario'
import { splitTotal } from '../scenario/split'
import { toolMonths } from '../scenario/tool'
import type { SheetWords } from '../words/shapes/sheets'
import { COUNT, MONTH, moneyFormat } from './formats'
import { asksCheapest, billsOf, leastOf, mostOf, withMostOf } from './formulas'
import { type Anchor, type Cell, type Draft, Grid } from './grid'

type Words = SheetWords['comparison']

const NAME = 0
const MARKET = 1
const WITH_TAX = 2
const ACCOUNTS = 3
const FIRST_PLAN = 4
const HEADER = 2

export function comparisonDraft(scenarios: readonly Scenario[], anchor: Anchor, words: Words): Draft {
  const grid = new Grid(anchor)
  const plans = [...new Set(scenarios.flatMap(({ market }) => plansOf(market)))]
  const [chosen, total, tool, saving, cheapest, split] = [0, 1, 2, 3, 4, 5].map(
    (at) => FIRST_PLAN + plans.length + at,
  ) as [number, number, number, number, number, number]
  grid.put(0, 0, words.title, 'title')
  grid.put(1, 0, words.hint, 'note')
  const labels = [
    words.scenario,
    words.market,
    words.withTax,
    words.accounts,
    ...plans,
    words.plan,
    words.total,
  ]
  const more = [words.tool, words.saving, words.cheapest, words.split(USUAL_ACCOUNTS)]
  for (const [column, label] of [...labels, ...more].entries()) grid.put(HEADER, column, label, 'heading')
  const counts = HEADER + scenarios.length + 2
  grid.put(counts, 0, words.counts, 'heading')
  for (const [index, scenario] of scenarios.entries()) {
    const row = HEADER + 1 + index
    const format = moneyFormat(MARKETS[scenario.market])
    const months = forecast(scenario)
    const ranges = putCounts(grid, counts + 1, index, scenario, months, words)
    const bill = (plan: string, id: string) => ({
      formula: totalFormula(
        grid,
        row,
        plan,
        scenario,
        ranges,
        isKnown(scenario, id) ? words.cannotSend : words.unknown,
      ),
    })
    const money = (column: number, content: Cell['content'] | string) =>
      grid.put(row, column, content, 'plain', format)
    grid.put(row, NAME, scenario.name, 'label')
    grid.put(row, MARKET, scenario.market)
    grid.put(row, WITH_TAX, scenario.withTax, 'input')
    grid.put(row, ACCOUNTS, scenario.accounts, scenario.accounts > 1 ? 'input' : 'plain', COUNT)
    for (const [at, plan] of plans.entries()) {
      const sold = plansOf(scenario.market).includes(plan)
      money(FIRST_PLAN + at, sold ? bill(grid.name(HEADER, FIRST_PLAN + at, true), plan) : '')
    }
    grid.put(row, chosen, scenario.plan, 'input')
    grid.put(row, total, bill(grid.name(row, chosen), scenario.plan), 'total', format)
    money(tool, toolTotal(scenario, months, words))
    money(saving, savingOf(grid, row, [total, tool], scenario, scenarios[0] ?? scenario))
    const offered = grid.span(row, FIRST_PLAN, 1, plans.length)
    const headings = grid.span(HEADER, FIRST_PLAN, 1, plans.length)
    const name = `INDEX(${headings},1,MATCH(MIN(${offered}),${offered},0))`
    grid.put(
      row,
      cheapest,
      { formula: `=IF(OR(COUNT(${offered})=0,COUNTIF(${offered},"${words.unknown}")>0),"",${name})` },
      'total',
    )
    const spread = splitTotal(scenario, months, USUAL_ACCOUNTS)
    money(split, spread instanceof Refusal ? words.unknown : toNumber(spread))
  }
  const widths = [180, 100, 100, 100, ...plans.map(() => 130), 120, 130, 130, 170, 140, 280]
  return grid.draft({ widths, frozenRows: HEADER + 1 })
}

const plansOf = (market: Scenario['market']) => Object.keys(MARKETS[market].plans)

/** Whether a plan that gives no total cannot send the messages; else its price, or what it includes, is not known. */
function isKnown(scenario: Scenario, plan: string): boolean {
  return pricesOf(scenario).cards.every(({ plans }) => {
    const terms = plans[plan]
    return (
      terms !== undefined &&
      terms.includedAtFirst === undefined &&
      (terms.bands === null || Array.isArray(terms.bands))
    )
  })
}

interface Ranges {
  months: string
  messages: string
}

/** Two columns a scenario, months and counted messages; gives their ranges. */
function putCounts(
  grid: Grid,
  top: number,
  index: number,
  { name }: Scenario,
  months: readonly Month[],
  words: Words,
): Ranges {
  const column = index * 2
  grid.put(top, column, words.month, 'heading')
  grid.put(top, column + 1, words.counted(name), 'numberHeading')
  for (const [at, { month, messages }] of months.entries()) {
    const [year, number] = month.split('-').map(Number)
    grid.put(top + 1 + at, column, { formula: `=DATE(${year},${number},1)` }, 'month', MONTH)
    grid.put(top + 1 + at, column + 1, messages, 'input', COUNT)
  }
  const range = (at: number) => grid.span(top + 1, at, months.length)
  return { months: range(column), messages: range(column + 1) }
}

/** All months on a plan; with several accounts most send the lesser count, some one message more, all on one plan. */
function totalFormula(
  grid: Grid,
  row: number,
  plan: string,
  { accounts: several, market: id }: Scenario,
  { months, messages }: Ranges,
  otherwise: string,
): string {
  const [tax = '', accounts = ''] = [WITH_TAX, ACCOUNTS].map((column) => grid.name(row, column))
  // The market itself and not its cell: another one needs other number formats.
  const market = `"${id}"`
  const bill = (on: string, sent: string) => `LINE_OA_COST(${on},${market},${sent},${months},${tax})`
  const { decimals } = MARKETS[id].currency
  const sum = (bills: string) => `=IFERROR(ROUND(SUM(${bills}),${decimals}),"${otherwise}")`
  if (several === 1) return sum(bill(plan, messages))
  const [least, withMost] = [leastOf(messages, accounts), withMostOf(messages, accounts)]
  const most = mostOf(least, withMost)
  const on = `IF(${asksCheapest(plan)},LINE_OA_PLAN(${market},${most},${months}),${plan})`
  const bills = billsOf({ accounts, least, most, withMost }, (sent) => bill(on, sent))
  return sum(`ARRAYFORMULA(${bills})`)
}

function toolTotal(scenario: Scenario, months: readonly Month[], words: Words): number | string {
  let sum = 0
  for (const { cost } of toolMonths(scenario, months)?.months ?? []) {
    if (cost instanceof Refusal)
      return cost.reason.code === 'tool-too-small' ? words.cannotSend : words.unknown
    sum += toNumber(cost)
  }
  return sum
}

/** Blank where the totals cannot be compared; whether both have tax is asked in the sheet, where it can be changed. */
function savingOf(grid: Grid, row: number, columns: readonly number[], scenario: Scenario, first: Scenario) {
  if (!comparable(scenario, { ...first, withTax: scenario.withTax })) return ''
  const base = columns.map((column) => grid.name(HEADER + 1, column, true))
  const own = columns.map((column) => grid.name(row, column))
  const known = [...base, ...own].map((name) => `ISNUMBER(${name})`)
  const alike = `${grid.name(HEADER + 1, WITH_TAX, true)}=${grid.name(row, WITH_TAX)}`
  return { formula: `=IF(AND(${alike},${known.join(',')}),${base.join('+')}-${own.join('-')},"")` }
}

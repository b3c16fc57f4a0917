// The scenario table: a row a scenario, a column a plan, and below it the months of each scenario with their messages and costs.

import { toNumber } from '../pricing/money'
import { Refusal } from '../pricing/refusal'
import { MARKETS } from '../pricing/seller'
import { comparable } from '../scenario/costs'
import { forecast, type Month } from '../scenario/forecast'
import { pricesOf } from '../scenario/prices'
import type { Scenario } from '../scenario/scenario'
import { toolMonths } from '../scenario/tool'
import type { Language } from '../words/language'
import type { SheetWords } from '../words/shapes/sheets'
import { SHEET_WORDS } from '../words/sheets'
import type { Cell, Draft, Rectangle } from './draft'
import { COUNT, MONTH, moneyFormat } from './formats'
import { asksCheapest, exactly, leastOf, mostOf, ofAll, withMostOf } from './formulas'
import { Grid } from './grid'

type Words = SheetWords['comparison']

const NAME = 0
const MARKET = 1
const WITH_TAX = 2
const ACCOUNTS = 3
const FIRST_PLAN = 4
const HEADER = 2

export function comparisonDraft(scenarios: readonly Scenario[], language: Language): Draft {
  const words = SHEET_WORDS[language].comparison
  const grid = new Grid()
  const plans = [...new Set(scenarios.flatMap(({ market }) => plansOf(market)))]
  const [chosen, total, tool, saving, cheapest] = [0, 1, 2, 3, 4].map(
    (at) => FIRST_PLAN + plans.length + at,
  ) as [number, number, number, number, number]
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
  const more = [words.tool, words.saving, words.cheapest]
  for (const [column, label] of [...labels, ...more].entries()) grid.put(HEADER, column, label, 'heading')
  let below = HEADER + scenarios.length + 2
  grid.put(below++, 0, words.byMonth, 'heading')
  for (const [index, scenario] of scenarios.entries()) {
    const row = HEADER + 1 + index
    const market = MARKETS[scenario.market]
    const format = moneyFormat(market)
    const months = forecast(scenario)
    const block: Block = { grid, top: below, plans: plansOf(scenario.market), months: months.length }
    const cells = {
      withTax: grid.name(row, WITH_TAX),
      accounts: grid.name(row, ACCOUNTS),
      plan: grid.name(row, chosen),
    }
    putMonths(block, scenario, months, words)
    putBills(block, scenario, cells)
    below += months.length + 2
    const sum = (plan: string, at: number, inOrder?: string) => {
      const refused = isKnown(scenario, plan) ? words.cannotSend : words.unknown
      return { formula: totalFormula(block, at, market.currency.decimals, refused, inOrder) }
    }
    const money = (column: number, content: Cell['content'] | string) =>
      grid.put(row, column, content, 'plain', format)
    grid.put(row, NAME, scenario.name, 'label')
    grid.put(row, MARKET, scenario.market)
    grid.put(row, WITH_TAX, scenario.withTax, 'input')
    grid.put(row, ACCOUNTS, scenario.accounts, scenario.accounts > 1 ? 'input' : 'plain', COUNT)
    for (const [at, plan] of plans.entries()) {
      const sold = block.plans.indexOf(plan)
      money(FIRST_PLAN + at, sold < 0 ? '' : sum(plan, sold))
    }
    grid.put(row, chosen, scenario.plan, 'input')
    const isSold = `COUNTIF(${grid.span(block.top, BILLS, 1, block.plans.length)},${cells.plan})=1`
    grid.put(row, total, sum(scenario.plan, block.plans.length, isSold), 'total', format)
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
  }
  const widths = [180, 100, 100, 100, ...plans.map(() => 130), 120, 130, 130, 170, 140]
  const all: Rectangle = [0, 0, below - 1, Math.max(widths.length, BILLS + plans.length + 1)]
  return grid.draft([all], { widths, frozenRows: HEADER + 1, charts: [] })
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

/** The months of a scenario below the table: messages that can be changed, and what they cost on each plan. */
interface Block {
  grid: Grid
  /** The row of its headings. */
  top: number
  plans: readonly string[]
  months: number
}

const MESSAGES = 1
/** A column for each plan of the market, and behind them one for the chosen plan. */
const BILLS = 2

/** A column of a block over all its months. */
const monthly = ({ grid, top, months }: Block, column: number) => grid.span(top + 1, column, months)

/** Names of the scenario's cells in the table. */
interface Cells {
  withTax: string
  accounts: string
  plan: string
}

function putMonths(block: Block, { name, market }: Scenario, months: readonly Month[], words: Words): void {
  const { grid, top, plans } = block
  const format = moneyFormat(MARKETS[market])
  grid.put(top, 0, words.month, 'heading')
  grid.put(top, MESSAGES, `${words.messages}: ${name}`, 'numberHeading')
  for (const [at, id] of plans.entries()) grid.put(top, BILLS + at, id, 'numberHeading')
  for (const [at, { month, messages }] of months.entries()) {
    const row = top + 1 + at
    const [year, number] = month.split('-').map(Number)
    grid.put(row, 0, { formula: `=DATE(${year},${number},1)` }, 'month', MONTH)
    grid.put(row, MESSAGES, messages, 'input', COUNT)
    for (let at = 0; at <= plans.length; at++) grid.put(row, BILLS + at, '', 'plain', format)
  }
}

/** One call answers all months on all plans, since Google limits how many calls there are at once. */
function putBills(
  block: Block,
  { accounts: several, market }: Scenario,
  { withTax, accounts, plan }: Cells,
): void {
  const { grid, top, plans } = block
  const chosen = BILLS + plans.length
  const format = moneyFormat(MARKETS[market])
  const [months, counts] = [monthly(block, 0), monthly(block, MESSAGES)]
  // The market itself and not its cell: another one needs other number formats.
  const bill = (on: string, sent: string) => `LINE_OA_COST(${on},"${market}",${sent},${months},${withTax})`
  const put = (column: number, formula: string) =>
    grid.put(top + 1, column, { formula: `=${formula}` }, 'plain', format)
  grid.put(top, chosen, { formula: `=${plan}` }, 'numberHeading')
  if (several === 1) {
    put(BILLS, bill(grid.span(top, BILLS, 1, plans.length + 1), counts))
    return
  }
  const [least, most] = [leastOf(counts, accounts), mostOf(counts, accounts)]
  const bills = (on: string) => {
    const sum = ofAll(accounts, withMostOf(counts, accounts), [bill(on, least), bill(on, most)])
    return `ARRAYFORMULA(IF(${counts}="","",${sum}))`
  }
  // All accounts are on one plan: the one that is cheapest for those that send most.
  const cheapest = `LINE_OA_PLAN("${market}",${most},${months},${plan})`
  put(BILLS, bills(grid.span(top, BILLS, 1, plans.length)))
  put(chosen, bills(`IF(${asksCheapest(plan)},${cheapest},${plan})`))
}

/**
 * A month that is refused makes the sum #NUM!. Only that becomes words, and only where all that could be mistyped is in order: any
 * other error stays to be seen. Months are counted, since a call that fails as a whole leaves blanks.
 * @param inOrder a condition besides that counts and months are numbers
 */
function totalFormula(block: Block, at: number, decimals: number, refused: string, inOrder?: string): string {
  const { grid, top, months } = block
  const sum = `SUM(${monthly(block, BILLS + at)})`
  const typed = grid.span(top + 1, 0, months, BILLS)
  const conditions = [
    `ERROR.TYPE(${sum})=6`,
    `COUNT(${typed})=COUNTA(${typed})`,
    ...(inOrder ? [inOrder] : []),
  ]
  const error = `IF(AND(${conditions.join(',')}),"${refused}",${sum})`
  const whole = `COUNT(${monthly(block, BILLS + at)})=COUNTA(${monthly(block, MESSAGES)})`
  return `=IF(ISERROR(${sum}),${error},IF(${whole},${exactly(decimals, sum)},NA()))`
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
  const base = columns.map((column) => grid.fixed(HEADER + 1, column))
  const own = columns.map((column) => grid.name(row, column))
  const known = [...base, ...own].map((name) => `ISNUMBER(${name})`)
  const alike = `${grid.fixed(HEADER + 1, WITH_TAX)}=${grid.name(row, WITH_TAX)}`
  return { formula: `=IF(AND(${alike},${known.join(',')}),${base.join('+')}-${own.join('-')},"")` }
}

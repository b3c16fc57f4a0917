// One table over all budgets in a spreadsheet: every cell of it follows the budget that it reads.
import { CHEAPEST_NAMES, choiceName } from '../pricing/choice'
import { MARKETS, type Market, type MarketId } from '../pricing/seller'
import { WORDS } from '../words/cells'
import type { Language } from '../words/language'
import { marketName } from '../words/names'
import { SHEET_WORDS } from '../words/sheets'
import type { Draft, Look, Rectangle } from './draft'
import { MONTH, moneyFormat } from './formats'
import { exactly, quoted, said } from './formulas'
import { type Content, Grid } from './grid'
import { widest } from './widths'

/** Where a budget's cells stand, by their addresses in its sheet, such as B2 or A19:A30. */
export interface BudgetPlaces {
  sheet: string
  market: MarketId
  /** What its title says now. */
  name: string
  title: string
  plan: string
  /** Whether its amounts have tax; none where there is no tax. */
  withTax: string | undefined
  /** The planned total, or in words why there is none. */
  planned: string
  /** With the months that were entered as they really were. */
  standing: string
  /** The next change of plan, blank where there is none. */
  change: string
  /** The first day of each month. */
  months: string
  /** What each month comes to as things stand. */
  amounts: string
  /** The months as they are now, YYYY-MM. */
  texts: readonly string[]
}

const TITLE = 0
const HINT = 1
const HEADER = 2
const FIRST = 3

const COLUMNS = ['budget', 'market', 'plan', 'planned', 'standing', 'change', 'tax', 'currency'] as const
type Column = (typeof COLUMNS)[number]
const AMOUNTS = ['planned', 'standing'] as const
const at = (key: Column) => COLUMNS.indexOf(key)

export function overviewDraft(budgets: readonly BudgetPlaces[], language: Language): Draft {
  const { overview: words } = SHEET_WORDS[language]
  const grid = new Grid()
  const table: Table = { grid, budgets, language, months: monthsOf(budgets) }
  grid.put(TITLE, 0, words.title, 'title')
  grid.put(HINT, 0, words.hint, 'note')
  putHeadings(table)
  for (const [index, budget] of budgets.entries()) putBudget(table, FIRST + index, budget)
  const totals = FIRST + budgets.length
  const currencies = [
    ...new Map(budgets.map(({ market }) => [MARKETS[market].currency.code, MARKETS[market]])),
  ]
  for (const [index, [code, market]] of currencies.entries()) putSums(table, totals + index, code, market)
  for (const key of AMOUNTS) {
    const cells: Rectangle = [FIRST, at(key), budgets.length, 1]
    grid.colour('wrong', cells, `=NOT(ISNUMBER(${grid.inColumn(FIRST, at(key))}))`)
  }
  const columns = COLUMNS.length + table.months.length
  const areas: Rectangle[] = [
    [TITLE, 0, HEADER, 1],
    [HEADER, 0, 1 + budgets.length + currencies.length, columns],
  ]
  return grid.draft(areas, { widths: widthsOf(table), frozenRows: HEADER + 1, charts: [] })
}

interface Table {
  grid: Grid
  budgets: readonly BudgetPlaces[]
  language: Language
  /** Of all budgets, YYYY-MM. */
  months: readonly string[]
}

function monthsOf(budgets: readonly BudgetPlaces[]): string[] {
  return [...new Set(budgets.flatMap(({ texts }) => texts))].sort()
}

const LEFT: readonly Column[] = ['budget', 'market']

function putHeadings({ grid, months, language }: Table): void {
  const { overview: words } = SHEET_WORDS[language]
  for (const key of COLUMNS)
    grid.put(HEADER, at(key), words[key], LEFT.includes(key) ? 'heading' : 'numberHeading')
  for (const [index, month] of months.entries()) {
    const [year, number] = month.split('-').map(Number)
    const day = { formula: `=DATE(${year},${number},1)` }
    grid.put(HEADER, COLUMNS.length + index, day, 'numberHeading', MONTH)
  }
}

function putBudget({ grid, months, language }: Table, row: number, budget: BudgetPlaces): void {
  const { budget: words } = SHEET_WORDS[language]
  const market = MARKETS[budget.market]
  const money = moneyFormat(market)
  const there = (address: string) => `${sheetName(budget.sheet)}!${fixed(address)}`
  const put = (key: Column, content: Content, look: Look = 'text', format?: string) =>
    grid.put(row, at(key), content, look, format)
  const formula = (of: string) => ({ formula: `=${of}` })
  put('budget', formula(`${there(budget.title)}&""`), 'label')
  put('market', marketName(market, WORDS[language]()), 'label')
  put('plan', formula(`${there(budget.plan)}&""`))
  put('planned', formula(there(budget.planned)), 'strong', money)
  // Where months are missing there is no such sum, and the plan says how many.
  const standing = there(budget.standing)
  put('standing', formula(`IF(${standing}="",${grid.name(row, at('planned'))},${standing})`), 'strong', money)
  put('change', formula(`${there(budget.change)}&""`))
  const { withTax } = budget
  const [taxed, untaxed] = [quoted(words.withTax), quoted(words.withoutTax)]
  put('tax', withTax === undefined ? words.withoutTax : formula(`IF(${there(withTax)},${taxed},${untaxed})`))
  put('currency', market.currency.code)
  for (const [index] of months.entries()) {
    const column = COLUMNS.length + index
    const place = `MATCH(${grid.fixed(HEADER, column)},${there(budget.months)},0)`
    const amount = `INDEX(${there(budget.amounts)},${place})`
    grid.put(row, column, formula(`IF(ISNUMBER(${place}),${amount},"")`), 'text', money)
  }
}

/** What all budgets of one currency come to. A sum that lacks some, or adds amounts with tax to ones without, is none. */
function putSums(
  { grid, budgets, months, language }: Table,
  row: number,
  code: string,
  market: Market,
): void {
  const { overview: words, budget } = SHEET_WORDS[language]
  const money = moneyFormat(market)
  const over = (column: number) => grid.fixedSpan(FIRST, column, budgets.length)
  const currency = grid.fixed(row, at('currency'))
  const currencies = over(at('currency'))
  const having = (tax: string) => `COUNTIFS(${currencies},${currency},${over(at('tax'))},${quoted(tax)})`
  const isMixed = `${having(budget.withTax)}*${having(budget.withoutTax)}>0`
  const sum = (column: number) => exactly(2, `SUMIF(${currencies},${currency},${over(column)})`)
  for (let column = 0; column < COLUMNS.length; column++) grid.put(row, column, '', 'total')
  grid.put(row, at('budget'), words.sum(code), 'totalLabel')
  grid.put(row, at('currency'), code, 'total')
  const basis = `INDEX(${over(at('tax'))},MATCH(${currency},${currencies},0))`
  grid.put(row, at('tax'), { formula: `=IF(${isMixed},${quoted(words.mixed)},${basis})` }, 'total')
  for (const key of AMOUNTS) {
    const known = `SUMPRODUCT((${currencies}=${currency})*ISNUMBER(${over(at(key))}))`
    const missing = `COUNTIF(${currencies},${currency})-${known}`
    const incomplete = said(words.incomplete, { missing: `(${missing})` })
    const formula = `=IF(${isMixed},"–",IF(${missing}>0,${incomplete},${sum(at(key))}))`
    grid.put(row, at(key), { formula }, 'total', money)
  }
  for (const [index] of months.entries()) {
    const column = COLUMNS.length + index
    const counted = (what: string) => `COUNTIFS(${currencies},${currency},${over(column)},${what})`
    const whole = `IF(${counted('">=0"')}=0,"",${sum(column)})`
    const formula = `=IF(OR(${isMixed},${counted('"?*"')}>0),"–",${whole})`
    grid.put(row, column, { formula }, 'total', money)
  }
}

const sheetName = (name: string) => `'${name.replace(/'/g, "''")}'`

/** B2 is $B$2, wherever the formula goes. */
const fixed = (address: string) => address.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2')

const LARGEST = '¥99,999,999'

function widthsOf({ budgets, months, language }: Table): number[] {
  const { overview: words, budget } = SHEET_WORDS[language]
  const markets = [...new Set(budgets.map(({ market }) => MARKETS[market]))]
  const choices = markets.flatMap((market) =>
    Object.keys(market.plans).flatMap((plan) =>
      [{ plan }, { cheapestFrom: plan }].map((choice) => choiceName(market, choice, language)),
    ),
  )
  const plans = markets.flatMap(({ plans }) => Object.values(plans).map(({ names }) => names[language]))
  const sums = [LARGEST, words.incomplete, budget.missing]
  const cells: Record<Column, readonly string[]> = {
    budget: [
      ...budgets.map(({ name }) => budget.title(name)),
      ...markets.map(({ currency }) => words.sum(currency.code)),
    ],
    market: markets.map((market) => marketName(market, WORDS[language]())),
    plan: [...choices, ...CHEAPEST_NAMES],
    planned: sums,
    standing: sums,
    change: plans.map((plan) => `2026-10 ${plan}`),
    tax: [budget.withTax, budget.withoutTax, words.mixed],
    currency: markets.map(({ currency }) => currency.code),
  }
  return [
    ...COLUMNS.map((key) => widest(70, [words[key], ...cells[key]])),
    ...months.map(() => widest(90, [LARGEST])),
  ]
}

// The budget sheet: assumptions in labelled cells, and below them a row a month of live formulas on them.
import { MARKETS, type Market } from '../pricing/catalogue'
import { type Anchor, type Draft, Grid } from './draft'
import { COUNT, currencySign, MONTH, moneyFormat, PERCENT } from './formats'
import { pricesOf } from './prices'
import type { Scenario, Send } from './scenario'
import type { SheetWords } from './words'

type Words = SheetWords['budget']

/** The columns of the monthly table; what each send counts stands to its right, after a gap. */
const MONTH_COLUMN = 0
const FRIENDS = 1
const COUNTED = 2
const PLAN = 3
const FEE = 4
const EXTRA = 5
const TAX = 6
const TOTAL = 7
const RUNNING = 8
const REACHABLE = 10
const FIRST_SEND = 11

/** Assumptions and sends stand side by side, so that both and the header stay in sight above a long list of months. */
const BLOCK = 2
const VALUE = 1
const SENDS = 3
const ASSUMPTIONS = 10

const WIDTHS = [210, 110, 130, 150, 130, 130, 110, 120, 130, 30, 130]
const SEND_WIDTH = 130

/** Names of the assumption cells, fixed, for use in formulas. */
interface Assumptions {
  market: string
  start: string
  months: string
  withTax: string
  friends: string
  growthPercent: string
  growthNumber: string
  blocked: string
  plan: string
}

export function budgetDraft(
  scenario: Scenario,
  anchor: Anchor,
  words: Words,
  marketName: (market: Market) => string,
): Draft {
  const market = MARKETS[scenario.market]
  const grid = new Grid(anchor)
  grid.put(0, 0, words.title(scenario.name), 'title')
  grid.put(1, 0, words.hint, 'note')
  const assumptions = putAssumptions(grid, scenario, market, words)
  putSends(grid, scenario.sends, words)
  const header = BLOCK + Math.max(ASSUMPTIONS, scenario.sends.length) + 2
  putHeader(grid, header, scenario, words)
  putMonths(grid, header + 1, scenario, assumptions, moneyFormat(market))
  putTotals(grid, header + 1 + scenario.months, scenario.months, words, moneyFormat(market))
  putSources(grid, header + 3 + scenario.months, scenario, words, marketName(market))
  const rows = scenario.months + 1
  const range = (column: number) => [anchor.row + header, anchor.column + column, rows, 1] as const
  return grid.draft({
    widths: [...WIDTHS, ...scenario.sends.map(() => SEND_WIDTH)],
    frozenRows: header + 1,
    chart: {
      title: words.chart,
      ranges: [range(MONTH_COLUMN), range(TOTAL)],
      at: { row: anchor.row + 1, column: anchor.column + REACHABLE },
    },
  })
}

function putAssumptions(grid: Grid, scenario: Scenario, market: Market, words: Words): Assumptions {
  const { start, growthBy, growth } = scenario
  const [year, month] = start.split('-').map(Number)
  let row = BLOCK + 1
  const put = (label: string, content: Parameters<Grid['put']>[2], format?: string): string => {
    grid.put(row, 0, label, 'label')
    grid.put(row, VALUE, content, 'input', format)
    return grid.name(row++, VALUE, true)
  }
  grid.put(BLOCK, 0, words.assumptions, 'heading')
  grid.put(BLOCK, VALUE, '', 'heading')
  const cells: Assumptions = {
    market: put(words.market, market.id),
    start: put(words.start, { formula: `=DATE(${year},${month},1)` }, MONTH),
    months: put(words.months, scenario.months, COUNT),
    withTax: put(words.withTax, scenario.withTax),
    friends: put(words.friends, scenario.friends, COUNT),
    growthPercent: put(words.growthPercent, growthBy === 'percent' ? growth / 100 : 0, PERCENT),
    growthNumber: put(words.growthNumber, growthBy === 'number' ? growth : 0, COUNT),
    blocked: put(words.blocked, scenario.blocked / 100, PERCENT),
    plan: put(words.plan, scenario.plan),
  }
  grid.put(row, 0, words.currency, 'label')
  grid.put(row, VALUE, `${market.currency.code} (${currencySign(market)})`)
  return cells
}

/** Each send in a row: the share and the cap say all, a share or a fixed number, and can be changed without a mode. */
function putSends(grid: Grid, sends: readonly Send[], words: Words): void {
  const labels = [words.send, words.kind, words.share, words.atMost, words.perMonth, words.bubbles]
  for (const [column, label] of labels.entries()) grid.put(BLOCK, SENDS + column, label, 'heading')
  for (const [index, send] of sends.entries()) {
    const row = BLOCK + 1 + index
    const share = send.audience === 'share' ? send.share / 100 : 1
    grid.put(row, SENDS, send.name, 'input')
    grid.put(row, SENDS + 1, send.kind, 'input')
    grid.put(row, SENDS + 2, share, 'input', PERCENT)
    grid.put(row, SENDS + 3, send.audience === 'fixed' ? send.recipients : '', 'input', COUNT)
    grid.put(row, SENDS + 4, send.perMonth, 'input', COUNT)
    grid.put(row, SENDS + 5, send.bubbles, 'input', COUNT)
  }
}

function putHeader(grid: Grid, row: number, { sends }: Scenario, words: Words): void {
  const { month, monthFriends, counted, monthPlan, fee, extra, tax, total, running } = words
  const labels = [month, monthFriends, counted, monthPlan, fee, extra, tax, total, running]
  for (const [column, label] of labels.entries()) grid.put(row, column, label, 'heading')
  grid.put(row, REACHABLE, words.reachable, 'heading')
  for (const index of sends.keys()) {
    const formula = `=${grid.name(BLOCK + 1 + index, SENDS, true)}`
    grid.put(row, FIRST_SEND + index, { formula }, 'heading')
  }
}

function putMonths(
  grid: Grid,
  first: number,
  { months, sends }: Scenario,
  cells: Assumptions,
  money: string,
): void {
  const column = (at: number) => grid.span(first, at, months)
  /** A month past the number wanted is blank, and so is its row. */
  const unlessBlank = (row: number, formula: string) =>
    `=IF(${grid.name(row, MONTH_COLUMN)}="","",${formula})`
  for (let index = 0; index < months; index++) {
    const row = first + index
    const name = (at: number) => grid.name(row, at)
    const above = (at: number) => grid.name(row - 1, at)
    const put = (at: number, formula: string, format: string) =>
      grid.put(row, at, { formula }, 'plain', format)
    put(
      MONTH_COLUMN,
      index ? `=IF(${cells.months}>${index},EDATE(${cells.start},${index}),"")` : `=${cells.start}`,
      MONTH,
    )
    const grown = `MAX(0,ROUND(${above(FRIENDS)}*(1+${cells.growthPercent})+${cells.growthNumber},0))`
    put(FRIENDS, index ? unlessBlank(row, grown) : `=${cells.friends}`, COUNT)
    put(REACHABLE, unlessBlank(row, `ROUND(${name(FRIENDS)}*(1-${cells.blocked}),0)`), COUNT)
    put(COUNTED, unlessBlank(row, `SUM(${grid.span(row, FIRST_SEND, 1, sends.length)})`), COUNT)
    put(TAX, unlessBlank(row, `${name(TOTAL)}-${name(FEE)}-${name(EXTRA)}`), money)
    put(RUNNING, index ? unlessBlank(row, `${above(RUNNING)}+${name(TOTAL)}`) : `=${name(TOTAL)}`, money)
    grid.put(row, PLAN, '')
    for (const at of [FEE, EXTRA, TOTAL]) grid.put(row, at, '', 'plain', money)
    for (const at of sends.keys()) grid.put(row, FIRST_SEND + at, '', 'plain', COUNT)
  }
  const put = (at: number, formula: string, format?: string) =>
    grid.put(first, at, { formula }, 'plain', format)
  const blankOr = (formula: string) => `IF(${column(MONTH_COLUMN)}="","",${formula})`
  const bill = (messages: string, tax = '') =>
    `LINE_OA_COST(${column(PLAN)},${cells.market},${messages},${column(MONTH_COLUMN)}${tax})`
  const cheapest = `LINE_OA_PLAN(${cells.market},${column(COUNTED)},${column(MONTH_COLUMN)})`
  put(PLAN, `=ARRAYFORMULA(IF(${cells.plan}="cheapest",${cheapest},${blankOr(cells.plan)}))`)
  put(FEE, `=ARRAYFORMULA(${bill(blankOr('0'))})`, money)
  put(EXTRA, `=ARRAYFORMULA(${blankOr(`${bill(column(COUNTED))}-${column(FEE)}`)})`, money)
  put(TOTAL, `=${bill(column(COUNTED), `,${cells.withTax}`)}`, money)
  for (const index of sends.keys()) {
    const [kind = '', share = '', atMost = '', perMonth = '', bubbles = ''] = [1, 2, 3, 4, 5].map((at) =>
      grid.name(BLOCK + 1 + index, SENDS + at, true),
    )
    const reached = `ROUND(${column(REACHABLE)}*${share},0)`
    const capped = `IF(${atMost}="",${reached},IF(${reached}<${atMost},${reached},${atMost}))`
    put(
      FIRST_SEND + index,
      `=ARRAYFORMULA(LINE_MSG_COUNT(${blankOr(capped)},${perMonth},${bubbles},${kind}))`,
      COUNT,
    )
  }
}

function putTotals(grid: Grid, row: number, months: number, words: Words, money: string): void {
  grid.put(row, MONTH_COLUMN, words.sum, 'total')
  grid.put(row, FRIENDS, '', 'total')
  grid.put(row, PLAN, '', 'total')
  grid.put(row, RUNNING, '', 'total')
  const sum = (column: number) => ({ formula: `=SUM(${grid.span(row - months, column, months)})` })
  grid.put(row, COUNTED, sum(COUNTED), 'total', COUNT)
  for (const column of [FEE, EXTRA, TAX, TOTAL]) grid.put(row, column, sum(column), 'total', money)
}

function putSources(grid: Grid, top: number, scenario: Scenario, words: Words, market: string): void {
  for (const [index, card] of pricesOf(scenario).cards.entries()) {
    grid.put(
      top + index,
      0,
      `${words.prices(market, card.from, card.checked)}: ${card.sources.join(' · ')}`,
      'note',
    )
  }
}

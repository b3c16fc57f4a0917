// The budget sheet: assumptions in labelled cells, and below them a row a month of live formulas on them.

import { LOOK_AGAIN } from '../../pricing/age'
import { addMonths } from '../../pricing/month'
import { MARKETS } from '../../pricing/seller'
import { forecast } from '../../scenario/forecast'
import { pricesOf } from '../../scenario/prices'
import type { Scenario } from '../../scenario/scenario'
import { toolMonths } from '../../scenario/tool'
import { ageRemarks, oldPrices } from '../../words/age'
import { marketName } from '../../words/names'
import type { Words as CellWords } from '../../words/shapes/cells'
import type { SheetWords } from '../../words/shapes/sheets'
import { COUNT, MONTH, moneyFormat } from '../formats'
import { exactly, leastOf, mostOf, withMostOf } from '../formulas'
import { type Anchor, type Draft, Grid } from '../grid'
import { putAssumptions, putSends, sendCells } from './assumptions'
import { BLOCK, type Columns, columnsOf, over, type Sheet, unlessBlank } from './layout'
import { putLive } from './live'
import { putPlain } from './plain'

type Words = SheetWords['budget']

const LABEL_WIDTH = 250
const VALUE_WIDTH = 110
const GAP_WIDTH = 30
const COLUMN_WIDTH = 145

/** @param plain formulas that need no add-on instead of LINE functions */
export function budgetDraft(
  scenario: Scenario,
  plain: boolean,
  anchor: Anchor,
  words: Words,
  said: CellWords,
  today: string,
): Draft {
  const market = MARKETS[scenario.market]
  const grid = new Grid(anchor)
  grid.put(0, 0, words.title(scenario.name), 'title')
  grid.put(1, 0, plain ? words.plainHint : words.hint, 'note')
  const { cells, below } = putAssumptions(grid, scenario, plain, words)
  putSends(grid, scenario, plain, words)
  const header = Math.max(below, BLOCK + 1 + scenario.sends.length) + 1
  const columns = columnsOf(scenario)
  const sheet: Sheet = {
    grid,
    scenario,
    columns,
    cells,
    first: header + 1,
    money: moneyFormat(market),
    decimals: market.currency.decimals,
  }
  putHeader(sheet, header, words)
  putMonths(sheet, plain, words)
  if (plain) putPlain(sheet)
  else putLive(sheet)
  putTotals(sheet, words)
  putSources(sheet, words, said, today)
  const range = (column: number) =>
    [anchor.row + header, anchor.column + column, scenario.months + 1, 1] as const
  return grid.draft({
    widths: widthsOf(sheet),
    frozenRows: header + 1,
    chart: {
      title: words.chart,
      ranges: [range(columns.month), range(columns.withTool ?? columns.total)],
      at: { row: anchor.row + 1, column: anchor.column + columns.reachable },
    },
  })
}

function widthsOf({ columns, scenario }: Sheet): number[] {
  return Array.from({ length: columns.sends + scenario.sends.length }, (_, column) => {
    if (column === 0) return LABEL_WIDTH
    if (column === 1) return VALUE_WIDTH
    return column === columns.reachable - 1 ? GAP_WIDTH : COLUMN_WIDTH
  })
}

function putHeader({ grid, columns, scenario }: Sheet, row: number, words: Words): void {
  const { month, plan, toolPlan, change } = columns
  const texts: (number | undefined)[] = [month, plan, toolPlan, change]
  for (const key of Object.keys(words.columns) as (keyof Words['columns'])[]) {
    const column = columns[key as keyof Columns]
    if (column === undefined) continue
    grid.put(row, column, words.columns[key], texts.includes(column) ? 'heading' : 'numberHeading')
  }
  for (const index of scenario.sends.keys()) {
    grid.put(row, columns.sends + index, { formula: `=${sendCells(grid, index).name}` }, 'numberHeading')
  }
}

function putMonths(sheet: Sheet, plain: boolean, words: Words): void {
  const { grid, columns, cells, first, scenario, money } = sheet
  const tool = toolMonths(scenario, forecast(scenario))
  for (let index = 0; index < scenario.months; index++) {
    const row = first + index
    const name = (column: number) => grid.name(row, column)
    const above = (column: number) => grid.name(row - 1, column)
    const put = (column: number | undefined, formula: string, format?: string) => {
      if (column !== undefined)
        grid.put(row, column, { formula: unlessBlank(sheet, row, formula) }, 'plain', format)
    }
    const month = index
      ? `=IF(${cells.months}>${index},${monthOf(sheet, index, plain)},"")`
      : `=${monthOf(sheet, 0, plain)}`
    grid.put(row, columns.month, { formula: month }, 'month', MONTH)
    const grown = `MAX(0,ROUND(${above(columns.friends)}*(1+${cells.growthPercent})+${cells.growthNumber},0))`
    put(columns.friends, index ? grown : cells.friends, COUNT)
    put(columns.reachable, `ROUND(${name(columns.friends)}*(1-${cells.blocked}),0)`, COUNT)
    put(columns.counted, `SUM(${grid.span(row, columns.sends, 1, scenario.sends.length)})`, COUNT)
    put(columns.least, leastOf(name(columns.counted), cells.accounts), COUNT)
    put(columns.withMost, withMostOf(name(columns.counted), cells.accounts), COUNT)
    if (columns.least !== undefined && columns.withMost !== undefined)
      put(columns.most, mostOf(name(columns.least), name(columns.withMost)), COUNT)
    put(
      columns.tax,
      exactly(sheet.decimals, `${name(columns.total)}-${name(columns.fee)}-${name(columns.extra)}`),
      money,
    )
    if (tool && columns.toolPlan !== undefined)
      grid.put(row, columns.toolPlan, tool.months[index]?.plan ?? '', 'input')
    if (columns.tool !== undefined)
      put(columns.withTool, exactly(sheet.decimals, `${name(columns.total)}+${name(columns.tool)}`), money)
    const sum = name(columns.withTool ?? columns.total)
    put(columns.running, index ? exactly(sheet.decimals, `${above(columns.running)}+${sum}`) : sum, money)
    if (index) put(columns.change, change(sheet, row, words))
    else grid.put(row, columns.change, '')
  }
}

/** A plain budget's prices belong to their months, so its months do not move. */
function monthOf({ cells, scenario }: Sheet, index: number, plain: boolean): string {
  const [year, month] = addMonths(scenario.start, index).split('-').map(Number)
  if (plain) return `DATE(${year},${month},1)`
  return index ? `EDATE(${cells.start},${index})` : cells.start
}

/** What to do when the plan of a month differs from the one before; a downgrade holds from the 1st when asked for before. */
function change({ grid, columns }: Sheet, row: number, words: Words): string {
  const [plan, fee, month] = [columns.plan, columns.fee, columns.month]
  const before = grid.name(row - 1, month)
  const down = `"${words.downgrade.before}"&TEXT(${before},"yyyy-mm")&"${words.downgrade.after}"`
  const dearer = `${grid.name(row, fee)}>${grid.name(row - 1, fee)}`
  return `IF(${grid.name(row, plan)}=${grid.name(row - 1, plan)},"",IF(${dearer},"${words.upgrade}",${down}))`
}

function putTotals(sheet: Sheet, words: Words): void {
  const { grid, columns, first, scenario, money } = sheet
  const row = first + scenario.months
  for (let column = 0; column <= columns.change; column++) grid.put(row, column, '', 'total')
  grid.put(row, columns.month, words.sum, 'total')
  const sum = (column: number | undefined, format: string) => {
    if (column === undefined) return
    const formula = `SUM(${over(sheet, column)})`
    grid.put(
      row,
      column,
      { formula: `=${format === COUNT ? formula : exactly(sheet.decimals, formula)}` },
      'total',
      format,
    )
  }
  sum(columns.counted, COUNT)
  const { fee, extra, tax, total, tool, withTool } = columns
  for (const column of [fee, extra, tax, total, tool, withTool]) sum(column, money)
}

/** The prices and where they are from; what is said of their age lives on with the sheet. */
function putSources({ grid, first, scenario }: Sheet, words: Words, said: CellWords, today: string): void {
  const market = MARKETS[scenario.market]
  const { cards } = pricesOf(scenario)
  let row = first + scenario.months + 2
  for (const card of cards) {
    const sources = card.sources.join(' · ')
    grid.put(row++, 0, words.prices(marketName(market, said), card.from, card.checked, sources), 'note')
  }
  const [oldest] = cards.map(({ checked }) => checked).sort()
  const [year, month, day] = (oldest ?? today).split('-').map(Number)
  const isOld = `TODAY()-DATE(${year},${month},${day})>${LOOK_AGAIN}`
  grid.put(row++, 0, { formula: `=IF(${isOld},"${oldPrices(market, said)}","")` }, 'note')
  const [far] = ageRemarks(market, [], addMonths(scenario.start, scenario.months - 1), today, said)
  if (far !== undefined) grid.put(row, 0, far, 'note')
}

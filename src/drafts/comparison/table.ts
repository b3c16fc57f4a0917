// A row a scenario: what can be changed of it, what it comes to on every plan, and how that stands against the first.
import { type Choice, choiceName, readChoice } from '../../pricing/choice'
import { MARKETS, type MarketId } from '../../pricing/seller'
import type { Scenario } from '../../scenario/scenario'
import { marketName } from '../../words/names'
import { planChoices, wholeNumber } from '../budget/assumptions'
import type { Look, Rectangle } from '../draft'
import { COUNT } from '../formats'
import { asksCheapest, exactly, list, quoted, said } from '../formulas'
import type { Content } from '../grid'
import { FIRST, HEADER, LINE, plansOf, TABLE, type TableColumn, TITLE } from './layout'
import { all, isTaxed, moneyOf, type Sheet, told, within } from './sheet'

export function putTable(sheet: Sheet): void {
  const { grid, words, scenarios } = sheet
  grid.put(TITLE, 0, words.title, 'title')
  grid.put(LINE, 0, { formula: `=${line(sheet)}` }, 'sentence')
  putHeadings(sheet)
  for (const [at, scenario] of scenarios.entries()) putScenario(sheet, at, scenario)
  putRules(sheet)
  putColours(sheet)
}

const TEXTS: readonly TableColumn[] = ['scenario', 'market']

function putHeadings(sheet: Sheet): void {
  const { grid, layout, words, budget } = sheet
  const { otherCost, cap } = budget.assumptions
  const headings = { ...words, otherCost, cap }
  for (const key of TABLE) {
    if (key === 'tool' && !layout.hasTool) continue
    grid.put(HEADER, layout.column(key), headings[key], TEXTS.includes(key) ? 'heading' : 'numberHeading')
  }
  for (const [at, { market, plan }] of layout.plans.entries())
    grid.put(HEADER, layout.column('planCosts') + at, planHeading(sheet, market, plan), 'numberHeading')
}

/** Plans of different markets are different plans, whatever they are called. */
function planHeading({ layout, language, names }: Sheet, market: MarketId, plan: string): string {
  const name = choiceName(MARKETS[market], { plan }, language)
  const isOnly = layout.plans.every((each) => each.market === market)
  return isOnly ? name : name + names.brackets(marketName(MARKETS[market], names))
}

function putScenario(sheet: Sheet, at: number, scenario: Scenario): void {
  const { grid, layout, names, language } = sheet
  const market = MARKETS[scenario.market]
  const money = moneyOf(scenario)
  const put = (key: TableColumn, content: Content, look: Look, format?: string) =>
    grid.put(FIRST + at, layout.column(key), content, look, format)
  const formula = (of: string) => ({ formula: `=${of}` })
  put('scenario', scenario.name, 'label')
  put('market', marketName(market, names), 'label')
  put('plan', choiceName(market, choiceOf(scenario), language), 'inputText')
  put('total', formula(sumOf(sheet, at, within(sheet, at, 'cost'))), 'total', money)
  if (layout.hasTool) {
    const sum = scenario.tool === '' ? '' : formula(sumOf(sheet, at, within(sheet, at, 'toolCost')))
    put('tool', sum, 'text', money)
  }
  put('saving', at === 0 ? '' : formula(savingOf(sheet, at)), 'text', money)
  put('cheapest', formula(cheapestOf(sheet, at, scenario)), 'text')
  for (let column = 0; column < layout.plans.length; column++)
    grid.put(FIRST + at, layout.column('planCosts') + column, '', 'text', money)
  for (const [plan] of plansOf(scenario.market).entries()) {
    const sum = formula(sumOf(sheet, at, within(sheet, at, 'planCosts', plan)))
    grid.put(FIRST + at, layout.planColumn(scenario.market) + plan, sum, 'text', money)
  }
  if (isTaxed(scenario)) put('withTax', scenario.withTax, 'input')
  else put('withTax', '', 'text')
  put('accounts', scenario.accounts, 'input', COUNT)
  put('otherCost', scenario.otherCost, 'input', money)
  put('cap', scenario.cap ?? '', 'input', COUNT)
  put('compared', formula(comparedOf(sheet, at, scenario)), 'text', money)
  grid.put(FIRST + at, layout.column('apart'), apartOf(sheet, at, scenario), 'working')
  const asks = formula(asksCheapest(told(sheet, at, 'plan')))
  grid.put(FIRST + at, layout.column('asksCheapest'), asks, 'working')
}

function choiceOf({ market, plan }: Scenario): Choice {
  return readChoice(MARKETS[market], plan) ?? { plan }
}

/**
 * What months come to, or the word of the first that has no price. They are counted, since a call of a function that fails as a
 * whole leaves blanks.
 */
function sumOf(sheet: Sheet, at: number, amounts: string): string {
  const isWhole = `COUNT(${amounts})=COUNTA(${within(sheet, at, 'messages')})`
  return `IF(${isWhole},${exactly(2, `SUM(${amounts})`)},VLOOKUP("?*",${amounts},1,FALSE))`
}

/** Blank while a plan whose price is not known might cost less. */
function cheapestOf({ grid, layout, words, language }: Sheet, at: number, { market }: Scenario): string {
  const plans = Object.values(MARKETS[market].plans).map(({ names }) => names[language])
  const sums = grid.span(FIRST + at, layout.planColumn(market), 1, plans.length)
  const areKnown = `COUNT(${sums})+COUNTIF(${sums},${quoted(words.cannotSend)})=${plans.length}`
  return `IF(AND(COUNT(${sums})>0,${areKnown}),INDEX(${list(plans)},MATCH(MIN(${sums}),${sums},0)),"")`
}

/** What sets a scenario apart from the first, so that their amounts cannot be compared; blank where nothing does. */
function apartOf(sheet: Sheet, at: number, scenario: Scenario): Content {
  const { words, scenarios } = sheet
  const [first = scenario] = scenarios
  if (scenario.market !== first.market) return words.apart.market
  if (scenario.start !== first.start || scenario.months !== first.months) return words.apart.months
  if (at === 0 || !isTaxed(scenario)) return ''
  const isAlike = `${told(sheet, 0, 'withTax')}=${told(sheet, at, 'withTax')}`
  return { formula: `=IF(${isAlike},"",${quoted(words.apart.tax)})` }
}

function comparedOf(sheet: Sheet, at: number, { tool }: Scenario): string {
  const { grid, layout } = sheet
  const parts = (['total', 'tool'] as const).filter((key) => key === 'total' || tool !== '')
  const cells = parts.map((key) => told(sheet, at, key))
  const isAlike = `${grid.fixed(FIRST + at, layout.column('apart'))}=""`
  const areKnown = cells.map((cell) => `ISNUMBER(${cell})`)
  return `IF(AND(${[isAlike, ...areKnown].join(',')}),${exactly(2, cells.join('+'))},"")`
}

function savingOf(sheet: Sheet, at: number): string {
  const [first, own] = [told(sheet, 0, 'compared'), told(sheet, at, 'compared')]
  return `IF(AND(ISNUMBER(${first}),ISNUMBER(${own})),${exactly(2, `${first}-${own}`)},"")`
}

/** Which scenarios cannot be compared with the first, and why; else what can be done here. */
function line(sheet: Sheet): string {
  const { words, names } = sheet
  const apart = all(sheet, 'apart')
  const comma = quoted(words.comma)
  const pieces = Object.values(words.apart).map((why) => {
    const those = `TEXTJOIN(${comma},TRUE,ARRAYFORMULA(IF(${apart}=${quoted(why)},${all(sheet, 'scenario')},"")))`
    return `IF(COUNTIF(${apart},${quoted(why)})=0,"",${those}&${quoted(names.brackets(why))})`
  })
  const others = `TEXTJOIN(${comma},TRUE,${pieces.join(',')})`
  const notCompared = said(words.notCompared, { first: told(sheet, 0, 'scenario'), others })
  return `IF(COUNTIF(${apart},"?*")=0,${quoted(words.hint)},${notCompared})`
}

function putRules(sheet: Sheet): void {
  const { grid, layout, scenarios, budget } = sheet
  const { takes } = budget
  const rows = (key: TableColumn, from = 0, count = scenarios.length): Rectangle => [
    FIRST + from,
    layout.column(key),
    count,
    1,
  ]
  for (const { from, count, of } of runs(scenarios)) {
    const choices = planChoices({ market: MARKETS[of.market], language: sheet.language })
    grid.allow(rows('plan', from, count), { list: choices }, takes.plan)
    if (isTaxed(of)) grid.allow(rows('withTax', from, count), { checkbox: true }, takes.tax)
  }
  const first = (key: TableColumn) => grid.name(FIRST, layout.column(key))
  const accounts = first('accounts')
  const whole = `=AND(ISNUMBER(${accounts}),${accounts}>=1,${accounts}=INT(${accounts}))`
  grid.allow(rows('accounts'), { formula: whole }, takes.count)
  const other = first('otherCost')
  grid.allow(rows('otherCost'), { formula: `=AND(ISNUMBER(${other}),${other}>=0)` }, takes.money)
  grid.allow(rows('cap'), { formula: wholeNumber(first('cap')) }, takes.count)
}

/** Neighbours of one market, whose cells take the same. */
function runs(scenarios: readonly Scenario[]): { from: number; count: number; of: Scenario }[] {
  const found: { from: number; count: number; of: Scenario }[] = []
  for (const [from, of] of scenarios.entries()) {
    const last = found[found.length - 1]
    if (last?.of.market === of.market) last.count++
    else found.push({ from, count: 1, of })
  }
  return found
}

function putColours({ grid, layout, scenarios }: Sheet): void {
  const rows = (column: number, columns = 1): Rectangle => [FIRST, column, scenarios.length, columns]
  const first = (key: TableColumn) => grid.inColumn(FIRST, layout.column(key))
  const [total, saving] = [first('total'), first('saving')]
  const apart = grid.fixedSpan(FIRST, layout.column('apart'), scenarios.length)
  grid.colour('wrong', [LINE, 0, 1, layout.visible], `=COUNTIF(${apart},"?*")>0`)
  grid.colour('wrong', rows(layout.column('total')), `=NOT(ISNUMBER(${total}))`)
  grid.colour('under', rows(layout.column('saving')), `=AND(ISNUMBER(${saving}),${saving}>0)`)
  grid.colour('wrong', rows(layout.column('saving')), `=AND(ISNUMBER(${saving}),${saving}<0)`)
  const plans = layout.column('planCosts')
  const sums = `${grid.inColumn(FIRST, plans)}:${grid.inColumn(FIRST, plans + layout.plans.length - 1)}`
  const isLeast = `AND(${first('cheapest')}<>"",${grid.name(FIRST, plans)}=MIN(${sums}))`
  grid.colour('under', rows(plans, layout.plans.length), `=${isLeast}`)
}

// The list of months: messages that can be changed, what the table says of their scenario, and what is known of the plans and the tool.
import { offer, toolOffers } from '../../pricing/inforce'
import { firstDay } from '../../pricing/month'
import { MARKETS, type Tool } from '../../pricing/seller'
import { forecast, type Month } from '../../scenario/forecast'
import type { Scenario } from '../../scenario/scenario'
import { type ToolMonth, toolMonths } from '../../scenario/tool'
import { planName } from '../../words/names'
import { wholeNumber } from '../budget/assumptions'
import type { Look } from '../draft'
import { COUNT, MONTH } from '../formats'
import { quoted, translated } from '../formulas'
import type { Content } from '../grid'
import { type ListColumn, plansOf } from './layout'
import { isTaxed, moneyOf, type Sheet, told } from './sheet'

export function putMonths(sheet: Sheet): void {
  const { grid, layout, scenarios, budget } = sheet
  putHeadings(sheet)
  for (const [at, scenario] of scenarios.entries()) {
    const months = forecast(scenario)
    const found = toolMonths(scenario, months)
    for (const [index, month] of months.entries()) {
      const row = layout.top(at) + index
      putMonth(sheet, row, at, month)
      const ofTool = found?.months[index]
      if (found && ofTool) putTool(sheet, row, scenario, found.tool, month, ofTool)
    }
  }
  const messages = layout.column('messages')
  const takes = { formula: wholeNumber(grid.name(layout.firstMonth, messages)) }
  grid.allow([layout.firstMonth, messages, layout.months, 1], takes, budget.takes.count)
}

function putHeadings({ grid, layout, words, budget, names, scenarios }: Sheet): void {
  for (let column = 0; column < layout.visible; column++) grid.put(layout.section, column, '', 'section')
  grid.put(layout.section, 0, words.byMonth, 'section')
  grid.put(layout.section, layout.visible, budget.sections.workings, 'working')
  const put = (key: ListColumn, text: string, look: Look) =>
    grid.put(layout.listHeader, layout.column(key), text, look)
  put('scenario', words.scenario, 'heading')
  put('month', words.month, 'heading')
  put('messages', words.messages, 'numberHeading')
  put('cost', words.cost, 'numberHeading')
  if (layout.hasTool) put('toolCost', words.tool, 'numberHeading')
  put('monthPlan', words.monthPlan, 'numberHeading')
  put('unsent', words.unsent, 'numberHeading')
  put('note', words.note, 'heading')
  const markets = [...new Set(scenarios.map(({ market }) => MARKETS[market]))]
  for (let at = 0; at < layout.plansOfOne; at++) {
    const plans = markets.flatMap((market) => {
      const plan = plansOf(market.id)[at]
      return plan === undefined ? [] : [planName(market, plan, names)]
    })
    const heading = [...new Set(plans)].join(' / ')
    grid.put(layout.listHeader, layout.column('planCosts') + at, heading, 'numberHeading')
  }
}

function putMonth(sheet: Sheet, row: number, at: number, { month, messages }: Month): void {
  const { grid, layout, scenarios, language } = sheet
  const scenario = scenarios[at] as Scenario
  const market = MARKETS[scenario.market]
  const money = moneyOf(scenario)
  const put = (key: ListColumn, content: Content, look: Look = 'working', format?: string) =>
    grid.put(row, layout.column(key), content, look, format)
  const formula = (of: string) => ({ formula: `=${of}` })
  const [year, number] = month.split('-').map(Number)
  put('scenario', formula(told(sheet, at, 'scenario')), 'label')
  put('month', formula(`DATE(${year},${number},1)`), 'month', MONTH)
  put('messages', messages, 'input', COUNT)
  put('cost', '', 'strong', money)
  if (layout.hasTool) put('toolCost', '', 'text', money)
  const plans = Object.values(market.plans).map(({ names }) => names[language])
  const id = grid.name(row, layout.column('id'))
  put('monthPlan', formula(translated(id, plansOf(market.id), plans)), 'text')
  put('unsent', '', 'text', COUNT)

  put('region', market.id)
  put('taxed', isTaxed(scenario) ? formula(told(sheet, at, 'withTax')) : false)
  put('spreadOver', formula(told(sheet, at, 'accounts')), 'working', COUNT)
  put('monthly', formula(told(sheet, at, 'otherCost')), 'working', money)
  const cap = told(sheet, at, 'cap')
  put('extraAtMost', formula(`IF(${cap}="","",${cap})`), 'working', COUNT)
  put('anyPlan', formula(told(sheet, at, 'asksCheapest')))
  put('choice', formula(told(sheet, at, 'plan')))
  for (const [at, plan] of plansOf(market.id).entries()) {
    const found = offer(market, plan, firstDay(month))
    if (!found) continue
    const place = (key: 'plans' | 'limit' | 'planCosts') => layout.column(key) + at
    grid.put(row, place('planCosts'), '', 'text', money)
    grid.put(row, place('plans'), plan, 'working')
    const last = found.terms.bands === null ? found.lines[found.lines.length - 1]?.upTo : undefined
    grid.put(row, place('limit'), last ?? '', 'working', COUNT)
  }
}

/** A tool's cheapest plans follow from all months together, where it does not let every plan go down: they stay as written. */
function putTool(
  sheet: Sheet,
  row: number,
  scenario: Scenario,
  tool: Tool,
  { month }: Month,
  { plan }: ToolMonth,
) {
  const { grid, layout, words } = sheet
  const put = (key: ListColumn, content: Content, look: Look = 'working', format?: string) =>
    grid.put(row, layout.column(key), content, look, format)
  const cell = (key: ListColumn) => grid.name(row, layout.column(key))
  const ifAny = (value: string, formula = value) => `IF(${value}="","",${formula})`
  put('toolId', tool.id)
  put('toolPlan', plan)
  put('toolSends', { formula: `=${ifAny(cell('messages'))}` }, 'working', COUNT)
  const fee = ifAny(cell('toolFee'))
  const found = toolOffers(tool, firstDay(month)).find((each) => each.plan === plan)
  const included = found?.terms.included
  const isTooSmall = `${cell('toolSends')}>${included}`
  const cost = included == null ? fee : `IF(${isTooSmall},${quoted(words.cannotSend)},${fee})`
  const content = found ? { formula: `=${ifAny(cell('toolSends'), cost)}` } : words.unknown
  put('toolCost', content, 'text', moneyOf(scenario))
}

// A budget: what is assumed, and below it a row a month of what is planned, what really happened, and the bill.

import { KINDS } from '../../pricing/cards/kinds'
import { forecast, kindOf } from '../../scenario/forecast'
import type { Scenario } from '../../scenario/scenario'
import { toolMonths } from '../../scenario/tool'
import type { Language } from '../../words/language'
import { planName } from '../../words/names'
import type { Draft, Rectangle } from '../draft'
import { asksCheapest } from '../formulas'
import { widthOfList } from '../widths'
import { putAssumptions } from './assumptions'
import { putCalendar } from './calendar'
import { putColours } from './colours'
import { putFigures, putSources, putTotals } from './foot'
import { putHead } from './head'
import { areasOf, type Column, SHARED, shapeOf } from './layout'
import { putLive } from './live'
import { markText } from './mark'
import { putHeadings, putMonths } from './months'
import { putPlain } from './plain'
import { assumed, type Sheet, sheetOf } from './sheet'

/** Rows that stay in view: the title, what it comes to, and what is wrong. */
const FROZEN = 3

/** @param plain formulas that need no add-on instead of LINE functions */
export function budgetDraft(scenario: Scenario, plain: boolean, language: Language, today: string): Draft {
  const sheet = sheetOf(scenario, plain, language)
  putHead(sheet)
  putAssumptions(sheet)
  putHeadings(sheet)
  putMonths(sheet)
  putCalendar(sheet)
  putToolPlans(sheet)
  if (plain) putPlain(sheet)
  else putLive(sheet)
  putTotals(sheet)
  putFigures(sheet)
  putColours(sheet)
  const sources = putSources(sheet, today)
  putWorkings(sheet, sources)
  return sheet.grid.draft(areasOf(sheet.layout, sources), {
    widths: widthsOf(sheet),
    frozenRows: FROZEN,
    hiddenFrom: sheet.layout.column('mark'),
    charts: [chartOf(sheet)],
  })
}

function putWorkings({ grid, layout, scenario, plain, words }: Sheet, lines: number): void {
  const column = layout.column('mark')
  grid.put(layout.section, column, words.sections.workings, 'working')
  const mark = markText({ ...shapeOf(scenario), plain, growthBy: scenario.growthBy, lines })
  grid.put(layout.header, column, mark, 'working')
  for (const key of SHARED) grid.put(layout.shared(key), column, key, 'working')
}

/**
 * A tool's cheapest plans follow from all months together, where it does not let every plan go down: they stand as they were when
 * written, unless one plan is chosen for all.
 */
function putToolPlans(sheet: Sheet): void {
  const { grid, layout, scenario, names, plain } = sheet
  const found = toolMonths(scenario, forecast(scenario))
  if (!found) return
  const chosen = assumed(sheet, 'toolPlan')
  for (const [index, { plan }] of found.months.entries()) {
    const name = planName(found.tool, plan, names)
    const formula = `=IF(${asksCheapest(chosen)},"${name}",${chosen})`
    grid.put(layout.first + index, layout.column('toolPlan'), plain ? name : { formula })
  }
}

/** In pixels; the others are narrower, so that a laptop with the sidebar open shows the table up to its first send. */
const WIDTHS: Partial<Record<Column, number>> = {
  month: 165,
  total: 100,
  plan: 95,
  real: 90,
  difference: 90,
  friends: 120,
  fee: 120,
  extra: 135,
  toolPlan: 110,
  tool: 110,
  withTool: 120,
  running: 100,
  note: 280,
}
const MONEY_WIDTH = 80
const SEND_WIDTH = 116

const widthOf = (key: string) => WIDTHS[key as Column] ?? MONEY_WIDTH

/** A send's column has room for its kind. */
function widthsOf({ layout, scenario, language }: Sheet): number[] {
  const sends = scenario.sends.map((send) => {
    const kind = KINDS[kindOf(scenario, send)].names[language]
    return Math.max(SEND_WIDTH, widthOfList(kind))
  })
  return layout.keys.map((key, at) => sends[at - layout.firstSend] ?? widthOf(key))
}

/** Between the assumptions and the calendar's labels. */
function chartOf({ layout, words }: Sheet): Draft['charts'][number] {
  const column = (key: 'month' | 'total' | 'real'): Rectangle => [
    layout.header,
    layout.column(key),
    layout.months + 1,
    1,
  ]
  return {
    title: words.chart,
    columns: [column('month'), column('total'), column('real')],
    at: { row: layout.assumption('market'), column: layout.column('plan') },
    width: ['plan', 'messages', 'sent', 'invoiced', 'real', 'difference'].reduce(
      (sum, key) => sum + widthOf(key),
      -4,
    ),
    height: 21 * (layout.section - layout.assumption('market')) - 4,
  }
}

// The scenario table: what up to ten scenarios come to on every plan, and against the first; and below it their months, which can
// be changed.

import { MARKETS } from '../../pricing/seller'
import type { Scenario } from '../../scenario/scenario'
import type { Language } from '../../words/language'
import type { Chart, Draft, Rectangle } from '../draft'
import { widest } from '../widths'
import { CHART_ROWS, FIRST, HEADER, TITLE } from './layout'
import { putLive } from './live'
import { putMonths } from './months'
import { type Sheet, sheetOf } from './sheet'
import { putTable } from './table'

export function comparisonDraft(scenarios: readonly Scenario[], language: Language): Draft {
  const sheet = sheetOf(scenarios, language)
  const { grid, layout } = sheet
  putTable(sheet)
  putMonths(sheet)
  putLive(sheet)
  const areas: Rectangle[] = [
    [TITLE, 0, HEADER, 1],
    [HEADER, 0, 1 + layout.scenarios, layout.columns],
    [layout.section, 0, 2 + layout.months, layout.columns],
  ]
  return grid.draft(areas, {
    widths: widthsOf(sheet),
    frozenRows: HEADER + 1,
    hiddenFrom: layout.visible,
    charts: scenarios.length > 1 ? [chartOf(sheet)] : [],
  })
}

const NARROWEST = 90
const WORKING_WIDTH = 80

/** As wide as headings and names are; amounts of a hundred million fit everywhere. */
function widthsOf({ grid, layout, scenarios }: Sheet): number[] {
  return Array.from({ length: layout.columns }, (_, column) => {
    if (column >= layout.visible) return WORKING_WIDTH
    const headings = [grid.text(HEADER, column), grid.text(layout.listHeader, column)]
    const cells = scenarios.map((_, at) => grid.text(FIRST + at, column))
    return widest(NARROWEST, [...headings, ...cells])
  })
}

/** Only amounts that can be compared stand in one chart. */
function chartOf({ layout, words, scenarios }: Sheet): Chart {
  const below = FIRST + layout.scenarios
  const column = (key: 'scenario' | 'compared'): Rectangle => [
    HEADER,
    layout.column(key),
    1 + layout.scenarios,
    1,
  ]
  const { currency } = MARKETS[(scenarios[0] as Scenario).market]
  return {
    title: words.chart(currency.code),
    columns: [column('scenario'), column('compared')],
    at: { row: below + 1, column: 0 },
    width: 720,
    height: 21 * CHART_ROWS - 4,
  }
}

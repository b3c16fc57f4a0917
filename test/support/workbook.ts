// A headless workbook with the built add-on, and the scenario of the published example.
import { readFileSync } from 'node:fs'
import { openWorkbook } from '../../preview/headless.ts'
import type { Scenario } from '../../src/scenario/scenario'
import { CODE } from './code'

const SIDEBAR = readFileSync(new URL('../../dist/sidebar.html', import.meta.url), 'utf8')

export function openAddOn(options: { timeZone?: string; locale?: string; sheetLocale?: string } = {}) {
  return openWorkbook({ code: CODE, sidebar: SIDEBAR, ...options })
}

export type AddOn = ReturnType<typeof openAddOn>

/**
 * 20,000 friends who all can be reached, five broadcasts a month: 100,000 counted messages. The year is 2026, which crosses
 * a change of prices and which later rate cards leave alone.
 */
export const PUBLISHED: Scenario = {
  name: 'All friends',
  market: 'JP',
  start: '2026-01',
  months: 12,
  withTax: false,
  friends: 20_000,
  growthBy: 'percent',
  growth: 0,
  blocked: 0,
  sends: [
    {
      name: 'Weekly',
      kind: 'broadcast',
      audience: 'all',
      share: 30,
      recipients: 1_000,
      atMost: null,
      perMonth: 5,
      calendar: {},
      bubbles: 1,
    },
  ],
  plan: 'standard',
  accounts: 1,
  otherApp: 0,
  tool: '',
  toolPlan: 'cheapest',
  otherCost: 0,
  cap: null,
  entered: {},
}

/** How many rows of a sheet stay when scrolling, and the widths of its first columns. */
export function layout({ model: { getters } }: AddOn, columns: number, sheet: string) {
  const id = getters.getSheetIdByName(sheet) ?? ''
  const widths = Array.from({ length: columns }, (_, column) => getters.getColSize(id, column))
  return { frozenRows: getters.getPaneDivisions(id).ySplit, widths }
}

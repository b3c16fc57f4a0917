// A headless workbook with the built add-on, and the request of the published example.
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

export const budgetRequest = (
  change: Partial<Scenario> = {},
  where: 'new-sheet' | 'selection' = 'new-sheet',
) => ({
  language: 'en' as const,
  scenario: { ...PUBLISHED, ...change },
  where,
  plain: false,
})

/** The sheet a budget is written to. */
export const SHEET = 'LINE budget'
/** The header stands in row 16, the first month below it. */
export const FIRST = 17

/** Accounts and a tool take a row of the assumptions each, so the months begin below their header wherever it stands. */
export function column(workbook: AddOn, letter: string, months = 12, sheet = SHEET) {
  let first = FIRST
  while (workbook.value(`C${first - 1}`, sheet) !== 'Counted messages') first++
  return Array.from({ length: months }, (_, index) => workbook.value(`${letter}${first + index}`, sheet))
}

/** How many rows of a sheet stay when scrolling, and the widths of its first columns. */
export function layout({ model: { getters } }: AddOn, columns: number, sheet = SHEET) {
  const id = getters.getSheetIdByName(sheet) ?? ''
  const widths = Array.from({ length: columns }, (_, column) => getters.getColSize(id, column))
  return { frozenRows: getters.getPaneDivisions(id).ySplit, widths }
}

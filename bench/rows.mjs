// What 100,000 rows cost: one range call, single calls, a bare loop, and native formulas in the spreadsheet engine.
import { createRequire } from 'node:module'

export const ROWS = 100_000

/** The same counts in every run: spread over the bands people reach. */
export const COUNTS = Array.from({ length: ROWS }, (_, row) => [(row * 7_919) % 400_000])

const BANDS = [
  [50_000, 300],
  [100_000, 280],
  [200_000, 260],
  [300_000, 240],
  [400_000, 220],
  [Number.POSITIVE_INFINITY, 200],
]

/** The same arithmetic with nothing around it: exact hundredths, one truncation, a row for a row. */
export function bareLoop() {
  return COUNTS.map(([messages]) => {
    const extra = messages - 30_000
    let total = 1_500_000
    let before = 0
    for (const [upTo, price] of BANDS) {
      if (extra <= before) break
      total += (Math.min(extra, upTo) - before) * price
      before = upTo
    }
    return [Math.floor(total / 100)]
  })
}

/** A date of its own in every row, as Google hands over a column of months: two years over and over. */
const MONTHS = COUNTS.map((_, row) => [new Date(Date.UTC(2025, row % 24, 1))])

export const monthsCall = (code) => code.LINE_OA_COST('standard', 'JP', COUNTS, MONTHS)

export const cheapestCall = (code) => code.LINE_OA_COST('cheapest', 'JP', COUNTS, '2026-09')

export const rangeCall = (code) => code.LINE_OA_COST('standard', 'JP', COUNTS, '2026-09')

export const splitCall = (code, accounts) => code.LINE_OA_SPLIT('JP', 123_456, accounts, '2026-09')

export const singleCalls = (code) =>
  COUNTS.map(([messages]) => [code.LINE_OA_COST('standard', 'JP', messages, '2026-09')])

/** Steps in price at the lower bounds of the bands, as a spreadsheet user writes graduated prices. */
const native = (cell) =>
  `=ROUNDDOWN(15000+SUMPRODUCT((${cell}-30000>{0;50000;100000;200000;300000;400000})*(${cell}-30000-{0;50000;100000;200000;300000;400000})*{3;-0.2;-0.2;-0.2;-0.2;-0.2}),0)`

/** Loads a sheet of counts beside their native formulas and evaluates it. */
export function nativeFormulas() {
  const { Model } = createRequire(import.meta.url)('@odoo/o-spreadsheet')
  const cells = {}
  for (const [row, [messages]] of COUNTS.entries()) {
    cells[`A${row + 1}`] = String(messages)
    cells[`B${row + 1}`] = native(`A${row + 1}`)
  }
  const model = new Model({ sheets: [{ id: 's', name: 's', colNumber: 2, rowNumber: ROWS, cells }] })
  return [0, 1, ROWS - 1].map((row) => model.getters.getEvaluatedCell({ sheetId: 's', col: 1, row }).value)
}

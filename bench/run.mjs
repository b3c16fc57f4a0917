// npm run bench: every figure beside what it is measured against, in one run.
import { builtCode } from './code.mjs'
import { compare, milliseconds, quantile } from './compare.mjs'
import { keystrokes } from './keystroke.mjs'
import { loadCases, SIZE, schemasBuilt } from './load.mjs'
import { BUDGETS, overviews } from './overview.mjs'
import {
  bareLoop,
  cheapestCall,
  monthsCall,
  nativeFormulas,
  ROWS,
  rangeCall,
  singleCalls,
  splitCall,
} from './rows.mjs'
import { warehouse } from './warehouse.mjs'
import { SHEET_ROWS, workbookCases } from './workbook.mjs'

console.debug = () => {}

function load() {
  compare(
    `(a) Loading in a fresh V8 context and answering one cell, median (target 2 ms; the file has ${(SIZE / 1024).toFixed(0)} KB; ${schemasBuilt()} zod schemas built)`,
    'dist/Code.js',
    [{ rounds: 300, cases: loadCases() }],
  )
}

function rows(code) {
  const calls = [
    { name: 'a bare loop of the same arithmetic', prepare: () => bareLoop },
    { name: 'one range call', prepare: () => () => rangeCall(code) },
    { name: 'one range call, cheapest plan', prepare: () => () => cheapestCall(code) },
    { name: 'one range call, with a column of months', prepare: () => () => monthsCall(code) },
  ]
  const single = { name: 'single calls', prepare: () => () => singleCalls(code) }
  const native = { name: 'native SUMPRODUCT in the spreadsheet engine', prepare: () => nativeFormulas }
  compare(
    `(b) ${ROWS.toLocaleString('en')} rows, median (targets: one range call at most 1 × the bare loop, with months 2 ×; faster than native formulas)`,
    'a bare loop of the same arithmetic',
    [
      { rounds: 30, cases: calls },
      { rounds: 10, cases: [single] },
      { rounds: 1, cases: [native] },
    ],
  )
}

async function workbook() {
  const cases = await workbookCases()
  const results = new Set(cases.map(({ run }) => run()))
  if (results.size !== 1) throw new Error(`the formulas disagree: ${[...results].join(', ')}`)
  compare(
    `(c) ${SHEET_ROWS.toLocaleString('en')} rows loaded and evaluated in the local spreadsheet, median`,
    'the plain formula in every row',
    [{ rounds: 3, cases: cases.map(({ name, run }) => ({ name, prepare: () => run })) }],
  )
}

function memory(code) {
  global.gc()
  const before = process.memoryUsage().heapUsed
  const held = rangeCall(code)
  const after = process.memoryUsage().heapUsed
  console.log(
    `\n(d) Memory: one range call of ${held.length.toLocaleString('en')} rows adds ${((after - before) / 2 ** 20).toFixed(1)} MB of heap;`,
  )
  console.log(`    the whole benchmark peaked at ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
}

async function sidebar() {
  const strokes = await keystrokes()
  const figure = (share) => milliseconds(quantile(strokes, share)).padStart(10)
  console.log(
    `\n(e) One of ${strokes.length} keystrokes in the sidebar at its fullest, until it is painted (target: 95th percentile at most 16 ms)`,
  )
  console.log(`  ${'median'.padEnd(52)} ${figure(0.5)}`)
  console.log(`  ${'95th percentile'.padEnd(52)} ${figure(0.95)}`)
}

function split(code) {
  const cases = [4, 20].map((accounts) => ({
    name: `up to ${accounts} accounts`,
    prepare: () => () => splitCall(code, accounts),
  }))
  compare(
    '(f) The cheapest split of a month over accounts, median (target 100 ms for the most accounts)',
    'up to 4 accounts',
    [{ rounds: 20, cases }],
  )
}

async function overview() {
  const { budget, overview } = await overviews()
  const line = (name, figure) =>
    `  ${name.padEnd(52)} ${milliseconds(figure).padStart(10)}  ${(figure / budget).toFixed(2)} ×`
  console.log(
    `\n(g) ${BUDGETS} live budgets of 12 months in the local workbook, median (target 2,000 ms for the overview)`,
  )
  console.log(line('one of the budgets', budget))
  console.log(line('the overview of all', overview))
}

async function sql(code) {
  for (const line of await warehouse(code)) console.log(line)
}

// An error's whole print would show the line it came from: in built code, all of the file.
try {
  const code = builtCode()
  for (const part of [load, rows, workbook, memory, sidebar, split, overview, sql]) await part(code)
} catch (error) {
  console.error(`The bench failed: ${String(error.message).split('\n', 1)}`)
  process.exit(1)
}

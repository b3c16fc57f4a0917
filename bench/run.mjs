// npm run bench: every figure beside what it is measured against, in one run.
import { Bench } from 'tinybench'
import { keystrokes } from './keystroke.mjs'
import { loadCases, SIZE, schemasBuilt } from './load.mjs'
import {
  bareLoop,
  builtCode,
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

const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

/** The median of one prepared case, its preparation outside the clock. */
async function median(iterations, prepare) {
  let run = () => {}
  const bench = new Bench({ iterations, time: 0, warmup: true, warmupIterations: 3, warmupTime: 0 })
  bench.add('case', () => run(), {
    beforeEach: () => {
      run = prepare()
    },
  })
  const [task] = await bench.run()
  if (task.result.state !== 'completed')
    throw task.result.error ?? new Error('the benchmark did not complete')
  return task.result.latency.p50
}

async function compare(title, cases, base) {
  console.log(`\n${title}`)
  const figures = []
  for (const { name, prepare, iterations } of cases) figures.push([name, await median(iterations, prepare)])
  const reference = figures.find(([name]) => name === base)[1]
  for (const [name, figure] of figures) {
    console.log(
      `  ${name.padEnd(52)} ${milliseconds(figure).padStart(10)}  ${(figure / reference).toFixed(2)} ×`,
    )
  }
}

await compare(
  `(a) Loading in a fresh V8 context and answering one cell, median (target 2 ms; the file has ${(SIZE / 1024).toFixed(0)} KB; ${schemasBuilt()} zod schemas built)`,
  loadCases().map((each) => ({ ...each, iterations: 300 })),
  'dist/Code.js',
)

const code = builtCode()
await compare(
  `(b) ${ROWS.toLocaleString('en')} rows, median (targets: one range call at most 1 × the bare loop, with months 2 ×; faster than native formulas)`,
  [
    { name: 'a bare loop of the same arithmetic', prepare: () => bareLoop, iterations: 30 },
    { name: 'one range call', prepare: () => () => rangeCall(code), iterations: 30 },
    { name: 'one range call, cheapest plan', prepare: () => () => cheapestCall(code), iterations: 30 },
    {
      name: 'one range call, with a column of months',
      prepare: () => () => monthsCall(code),
      iterations: 30,
    },
    { name: 'single calls', prepare: () => () => singleCalls(code), iterations: 10 },
    { name: 'native SUMPRODUCT in the spreadsheet engine', prepare: () => nativeFormulas, iterations: 1 },
  ],
  'a bare loop of the same arithmetic',
)

const inWorkbook = await workbookCases()
const results = new Set(inWorkbook.map(({ run }) => run()))
if (results.size !== 1) throw new Error(`the formulas disagree: ${[...results].join(', ')}`)
await compare(
  `(c) ${SHEET_ROWS.toLocaleString('en')} rows loaded and evaluated in the local spreadsheet, median`,
  inWorkbook.map(({ name, run }) => ({ name, prepare: () => run, iterations: 3 })),
  'the plain formula in every row',
)

global.gc()
const before = process.memoryUsage().heapUsed
const held = rangeCall(code)
const after = process.memoryUsage().heapUsed
console.log(
  `\n(d) Memory: one range call of ${held.length.toLocaleString('en')} rows adds ${((after - before) / 2 ** 20).toFixed(1)} MB of heap;`,
)
console.log(`    the whole benchmark peaked at ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)

const strokes = await keystrokes()
const quantile = (share) => milliseconds(strokes[Math.floor((strokes.length - 1) * share)])
console.log(
  `\n(e) One of ${strokes.length} keystrokes in the sidebar at its fullest, until it is painted (target: 95th percentile at most 16 ms)`,
)
console.log(`  ${'median'.padEnd(52)} ${quantile(0.5).padStart(10)}`)
console.log(`  ${'95th percentile'.padEnd(52)} ${quantile(0.95).padStart(10)}`)

await compare(
  '(f) The cheapest split of a month over accounts, median (target 100 ms for the most accounts)',
  [4, 20].map((accounts) => ({
    name: `up to ${accounts} accounts`,
    prepare: () => () => splitCall(code, accounts),
    iterations: 20,
  })),
  'up to 4 accounts',
)

for (const line of await warehouse(code)) console.log(line)

// What millions of months cost in DuckDB with the SQL functions, beside the cell function over a range.
import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const FUNCTIONS = readFileSync(new URL('../docs/sql/duckdb.sql', import.meta.url), 'utf8')

const RANGE = 100_000

const SIZES = [1_000_000, 10_000_000]

const RUNS = 3

/** Row for row what the cell function is asked: two years over and over, counts spread over the bands people reach. */
const MONTHS = `
  SELECT
    (row * 7919) % 400000 AS messages,
    make_date(2025 + CAST(row AS INTEGER) % 24 // 12, 1 + CAST(row AS INTEGER) % 12, 1) AS on_date,
    ['JP', 'TW', 'TH'][1 + row % 3] AS region,
    ['standard', 'high', 'pro'][1 + row % 3] AS plan,
    row % 2 = 0 AS with_tax
  FROM range($rows) r (row)`

const CASES = [
  ['the counts alone, added up', 'messages'],
  ['standard in Japan, a month and tax', "line_oa_cost('standard', 'JP', messages, on_date, TRUE)"],
  ['cheapest in Japan, a month and tax', "line_oa_cost('cheapest', 'JP', messages, on_date, TRUE)"],
  ['all arguments from columns', 'line_oa_cost(plan, region, messages, on_date, with_tax)'],
]

function askedInCells() {
  const rows = [...Array(RANGE).keys()]
  const month = (row) => `${2025 + Math.floor((row % 24) / 12)}-${String(1 + (row % 12)).padStart(2, '0')}`
  return [rows.map((row) => [(row * 7_919) % 400_000]), rows.map((row) => [month(row)])]
}

async function median(run) {
  const times = []
  for (let at = 0; at < RUNS; at++) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[RUNS >> 1]
}

const line = (name, rows, time) => {
  const rate = `${(rows / time / 1_000).toFixed(1)} million rows/s`
  return `  ${name.padEnd(72)} ${`${time.toFixed(0)} ms`.padStart(10)}  ${rate.padStart(22)}`
}

/** Lines to print. */
export async function warehouse(code) {
  const [counts, months] = askedInCells()
  const inCells = () => code.LINE_OA_COST('standard', 'JP', counts, months, true)
  inCells()
  const cells = await median(inCells)
  const lines = [
    `\n(g) Months in DuckDB, median of ${RUNS}`,
    line(
      `LINE_OA_COST over ${RANGE.toLocaleString('en')} rows: standard in Japan, a month and tax`,
      RANGE,
      cells,
    ),
  ]
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  const first = async (sql) => (await connection.runAndReadAll(sql)).getRows()[0]
  await connection.run(FUNCTIONS)
  const cores = Number((await first("SELECT current_setting('threads')"))[0])
  const times = new Map()
  for (const rows of SIZES) {
    await connection.run(`CREATE OR REPLACE TABLE months AS ${MONTHS.replace('$rows', rows)}`)
    for (const threads of cores > 1 ? [1, cores] : [1]) {
      await connection.run(`SET threads = ${threads}`)
      for (const [name, expression] of CASES) {
        const time = await median(() => first(`SELECT sum(${expression}) FROM months`))
        const before = times.get(`${name} ${threads}`)
        times.set(`${name} ${threads}`, time)
        const grown = before ? `, ${(time / before).toFixed(1)} × the time` : ''
        const unit = threads === 1 ? 'thread' : 'threads'
        const label = `${(rows / 1_000_000).toLocaleString('en')} million, ${threads} ${unit}: ${name}${grown}`
        lines.push(line(label, rows, time))
      }
    }
  }
  const [sum] = await first(`SELECT sum(${CASES[1][1]}) FROM (FROM months LIMIT ${RANGE})`)
  const expected = inCells().reduce((total, [cost]) => total + cost, 0)
  if (Number(String(sum)) !== expected) throw new Error(`DuckDB gives ${sum}, the cell function ${expected}`)
  connection.closeSync()
  instance.closeSync()
  return lines
}

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

const middle = (values) => values.sort((a, b) => a - b)[RUNS >> 1]

/** Milliseconds until the answer, and of all processors together, which other work on the machine hardly changes. */
async function median(run) {
  const runs = []
  for (let at = 0; at < RUNS; at++) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await run()
    const { user, system } = process.cpuUsage(before)
    runs.push({ wall: performance.now() - start, processor: (user + system) / 1_000 })
  }
  return {
    wall: middle(runs.map(({ wall }) => wall)),
    processor: middle(runs.map(({ processor }) => processor)),
  }
}

function line(name, rows, { wall, processor }) {
  const times = [wall, processor].map((time) => `${time.toFixed(0)} ms`.padStart(9))
  const rate = `${(rows / processor / 1_000).toFixed(1)} million`
  return `  ${name.padEnd(68)} ${times.join(' ')}  ${rate.padStart(13)}`
}

/** Lines to print. */
export async function warehouse(code) {
  const [counts, months] = askedInCells()
  const inCells = () => code.LINE_OA_COST('standard', 'JP', counts, months, true)
  for (let at = 0; at < RUNS; at++) inCells()
  const lines = [
    `\n(h) Months in DuckDB, median of ${RUNS}: until the answer, of all processors, and rows for each second of a processor`,
    line(
      `LINE_OA_COST over ${RANGE.toLocaleString('en')} rows: ${CASES[1][0]}`,
      RANGE,
      await median(inCells),
    ),
  ]
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  const first = async (sql) => (await connection.runAndReadAll(sql)).getRows()[0]
  await connection.run(FUNCTIONS)
  const before = new Map()
  for (const rows of SIZES) {
    await connection.run(`CREATE OR REPLACE TABLE months AS ${MONTHS.replace('$rows', rows)}`)
    for (const [name, expression] of CASES) {
      const times = await median(() => first(`SELECT sum(${expression}) FROM months`))
      const smaller = before.get(name)
      const grown = smaller ? `, ${(times.processor / smaller).toFixed(1)} × the work` : ''
      before.set(name, times.processor)
      lines.push(line(`${(rows / 1_000_000).toLocaleString('en')} million: ${name}${grown}`, rows, times))
    }
  }
  const [sum] = await first(`SELECT sum(${CASES[1][1]}) FROM (FROM months LIMIT ${RANGE})`)
  const expected = inCells().reduce((total, [cost]) => total + cost, 0)
  if (Number(String(sum)) !== expected) throw new Error(`DuckDB gives ${sum}, the cell function ${expected}`)
  connection.closeSync()
  instance.closeSync()
  return lines
}

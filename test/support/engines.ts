// Databases that run in a test: each creates the functions from the very file of its dialect.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite, types } from '@electric-sql/pglite'

/** What a query gives, each value as it is shown. */
export type Rows = (string | null)[][]

export interface Engine {
  run(sql: string): Promise<void>
  query(sql: string): Promise<Rows>
  /** Fills a table from lines of values with commas between; nothing stands for NULL. */
  load(table: string, lines: readonly string[]): Promise<void>
  close(): Promise<void>
}

const shown = (value: unknown) => (value === null ? null : String(value))

export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  const run = async (sql: string) => void (await connection.run(sql))
  return {
    run,
    query: async (sql) => (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(shown)),
    load: async (table, lines) => {
      const folder = mkdtempSync(join(tmpdir(), 'engine-'))
      const file = join(folder, `${table}.csv`)
      writeFileSync(file, lines.join('\n'))
      await run(`COPY ${table} FROM '${file}' (HEADER false)`)
      rmSync(folder, { recursive: true })
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

export async function postgresql(): Promise<Engine> {
  const database = await PGlite.create({ parsers: { [types.DATE]: (day) => day } })
  return {
    run: async (sql) => void (await database.exec(sql)),
    query: async (sql) =>
      (await database.query<unknown[]>(sql, [], { rowMode: 'array' })).rows.map((row) => row.map(shown)),
    load: async (table, lines) => {
      const blob = new Blob([lines.join('\n')])
      await database.query(`COPY ${table} FROM '/dev/blob' WITH (FORMAT csv)`, [], { blob })
    },
    close: () => database.close(),
  }
}

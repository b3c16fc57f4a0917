// What differs between engines: how a function is created, and what types are called.

export interface Dialect {
  /** Also the name of its file. */
  id: string
  name: string
  /** The versions on which tests run the very file; left out where no engine can be had for a test. */
  ran?: string
  /** The most bytes of a function's body. */
  most?: number
  text: string
  /** Of counts: it takes a column of any numeric type, and a fraction arrives as such instead of rounded. */
  double: string
  flag: string
  money: string
  /** An exact amount of money from hundredths, which are a whole double. */
  inUnits(hundredths: string): string
  open(signature: string, returns: string): string
  close: string
}

export const DIALECTS: readonly Dialect[] = [
  {
    id: 'bigquery',
    name: 'BigQuery',
    // Not among its published quotas; the error "Definition body too long" names it.
    most: 32_768,
    text: 'STRING',
    double: 'FLOAT64',
    flag: 'BOOL',
    money: 'NUMERIC',
    // Without NUMERIC, 0.01 would be a double.
    inUnits: (hundredths) => `CAST(${hundredths} AS INT64) * NUMERIC '0.01'`,
    open: (signature, returns) => `CREATE OR REPLACE FUNCTION ${signature}\nRETURNS ${returns}\nAS (`,
    close: '\n)',
  },
  {
    id: 'snowflake',
    name: 'Snowflake',
    text: 'VARCHAR',
    double: 'FLOAT',
    flag: 'BOOLEAN',
    // Without a scale it would drop the decimals.
    money: 'NUMBER(18, 2)',
    inUnits: (hundredths) => `CAST(${hundredths} AS NUMBER(18, 0)) * 0.01`,
    open: (signature, returns) =>
      `CREATE OR REPLACE FUNCTION ${signature}\nRETURNS ${returns}\nLANGUAGE SQL IMMUTABLE\nAS $$`,
    close: '\n$$',
  },
  {
    id: 'databricks',
    name: 'Databricks and Spark 4',
    text: 'STRING',
    double: 'DOUBLE',
    flag: 'BOOLEAN',
    money: 'DECIMAL(18, 2)',
    inUnits: (hundredths) => `CAST(CAST(${hundredths} AS BIGINT) * 0.01 AS DECIMAL(18, 2))`,
    open: (signature, returns) =>
      `CREATE OR REPLACE FUNCTION ${signature}\nRETURNS ${returns}\nLANGUAGE SQL DETERMINISTIC\nRETURN`,
    close: '',
  },
  {
    id: 'postgresql',
    name: 'PostgreSQL',
    ran: 'PostgreSQL 18.7 (PGlite)',
    text: 'text',
    double: 'double precision',
    flag: 'boolean',
    money: 'numeric',
    // From a double, numeric would take 15 digits.
    inUnits: (hundredths) => `CAST(${hundredths} AS bigint) * 0.01`,
    open: (signature, returns) =>
      `CREATE OR REPLACE FUNCTION ${signature}\nRETURNS ${returns}\nLANGUAGE sql IMMUTABLE PARALLEL SAFE\nAS $$ SELECT`,
    close: '\n$$',
  },
  {
    id: 'duckdb',
    name: 'DuckDB',
    ran: 'DuckDB 1.5.6',
    text: 'VARCHAR',
    double: 'DOUBLE',
    flag: 'BOOLEAN',
    money: 'DECIMAL(18, 2)',
    // Dividing decimals would give a double.
    inUnits: (hundredths) => `CAST(${hundredths} AS DECIMAL(15, 0)) * 0.01`,
    open: (signature) => `CREATE OR REPLACE MACRO ${signature} AS (`,
    close: '\n)',
  },
]

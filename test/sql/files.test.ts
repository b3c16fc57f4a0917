// The files that create the SQL functions: fresh, the same in every dialect but for the wrapper, and honest about what was run.
import { describe, expect, it } from 'vitest'
import { MARKETS } from '../../src/pricing/seller'
import { costBody, planBody } from '../../src/sql/body'
import { DIALECTS } from '../../src/sql/dialects'
import { sqlFiles } from '../../src/sql/files'
import { text } from '../support/pages'

const markets = Object.values(MARKETS)
const [cost, plan] = [costBody(markets), planBody(markets)]

describe.each(DIALECTS)('docs/sql/$id.sql', ({ id, name, ran }) => {
  const file = sqlFiles().find(({ file }) => file === `docs/sql/${id}.sql`)?.text ?? ''

  it('is fresh: "npm run docs" writes it', () => {
    expect(text(`docs/sql/${id}.sql`)).toBe(file)
  })

  it('names its engine and each card, and says whether it was run', () => {
    const head = file.slice(0, file.indexOf('CREATE'))
    expect(head).toContain(`for ${name}.`)
    expect(head).toContain(ran ? `Tests run this file on ${ran}.` : 'Generated, not run')
    const dates = markets.flatMap(({ cards }) =>
      cards.map(({ from, checked }) => `${from} (checked ${checked})`),
    )
    expect(dates.filter((date) => !head.includes(date))).toEqual([])
    expect(Object.keys(MARKETS).filter((market) => !head.includes(`  ${market}, `))).toEqual([])
  })

  it('puts its wrapper around the same expressions as the others', () => {
    const wrapper = file.slice(file.indexOf('CREATE')).replace(cost, '(cost)').replace(plan, '(plan)')
    expect(wrapper).toBe(WRAPPERS[id])
  })
})

const WRAPPERS: Record<string, string> = {
  bigquery: `CREATE OR REPLACE FUNCTION line_oa_cost(plan STRING, region STRING, messages FLOAT64, on_date DATE, with_tax BOOL)
RETURNS NUMERIC
AS (
CAST((cost) AS INT64) * NUMERIC '0.01'
);

CREATE OR REPLACE FUNCTION line_oa_plan(region STRING, messages FLOAT64, on_date DATE)
RETURNS STRING
AS (
(plan)
);
`,
  snowflake: `CREATE OR REPLACE FUNCTION line_oa_cost(plan VARCHAR, region VARCHAR, messages FLOAT, on_date DATE, with_tax BOOLEAN)
RETURNS NUMBER(18, 2)
LANGUAGE SQL IMMUTABLE
AS $$
CAST((cost) AS NUMBER(18, 0)) * 0.01
$$;

CREATE OR REPLACE FUNCTION line_oa_plan(region VARCHAR, messages FLOAT, on_date DATE)
RETURNS VARCHAR
LANGUAGE SQL IMMUTABLE
AS $$
(plan)
$$;
`,
  databricks: `CREATE OR REPLACE FUNCTION line_oa_cost(plan STRING, region STRING, messages DOUBLE, on_date DATE, with_tax BOOLEAN)
RETURNS DECIMAL(18, 2)
LANGUAGE SQL DETERMINISTIC
RETURN
CAST(CAST((cost) AS BIGINT) * 0.01 AS DECIMAL(18, 2));

CREATE OR REPLACE FUNCTION line_oa_plan(region STRING, messages DOUBLE, on_date DATE)
RETURNS STRING
LANGUAGE SQL DETERMINISTIC
RETURN
(plan);
`,
  postgresql: `CREATE OR REPLACE FUNCTION line_oa_cost(plan text, region text, messages double precision, on_date DATE, with_tax boolean)
RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT
CAST((cost) AS bigint) * 0.01
$$;

CREATE OR REPLACE FUNCTION line_oa_plan(region text, messages double precision, on_date DATE)
RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT
(plan)
$$;
`,
  duckdb: `CREATE OR REPLACE MACRO line_oa_cost(plan VARCHAR, region VARCHAR, messages DOUBLE, on_date DATE, with_tax BOOLEAN) AS (
CAST((cost) AS DECIMAL(15, 0)) * 0.01
);

CREATE OR REPLACE MACRO line_oa_plan(region VARCHAR, messages DOUBLE, on_date DATE) AS (
(plan)
);
`,
}

it('the expressions are words that every dialect has, ids, dates and whole numbers', () => {
  const words = `${cost} ${plan}`.replace(/'[^']*'/g, '').match(/[A-Za-z_.\d]+|[^\s\w]/g) ?? []
  const known =
    /^(CASE|WHEN|THEN|END|AND|OR|NOT|BETWEEN|NULL|DATE|FLOOR|plan|region|messages|on_date|with_tax|[(=<>*/+-])$|^[)]$|^\d+$/
  expect([...new Set(words)].filter((word) => !known.test(word))).toEqual([])
})

// A file for each dialect: it creates both functions, and says what they take and which prices they hold.
import { MARKETS, type Market } from '../pricing/seller'
import { costBody, planBody } from './body'
import { DIALECTS, type Dialect } from './dialects'

export interface SqlFile {
  file: string
  text: string
  /** What an engine that limits a function's body has left for further cards. */
  room: string | undefined
}

/** Refuses rate cards that do not fit into a function. */
export function sqlFiles(markets: readonly Market[] = Object.values(MARKETS)): SqlFile[] {
  const cost = costBody(markets)
  const plan = planBody(markets)
  return DIALECTS.map((dialect) => {
    const { text, double, flag, money } = dialect
    const month = `region ${text}, messages ${double}, on_date DATE`
    const functions = {
      line_oa_cost: created(
        dialect,
        `line_oa_cost(plan ${text}, ${month}, with_tax ${flag})`,
        money,
        dialect.inUnits(cost),
      ),
      line_oa_plan: created(dialect, `line_oa_plan(${month})`, text, plan),
    }
    const room = roomFor(functions, dialect)
    const parts = [head(dialect, markets, room), ...Object.values(functions)]
    return { file: `docs/sql/${dialect.id}.sql`, text: parts.join('\n'), room }
  })
}

function created({ open, close }: Dialect, signature: string, returns: string, body: string): string {
  return `${open(signature, returns)}\n${body}${close};\n`
}

const shown = (count: number) => count.toLocaleString('en-US')

/** Counts the body with its head, on the safe side; all letters of it are bytes. */
function roomFor(functions: Record<string, string>, { name, most }: Dialect): string | undefined {
  if (most === undefined) return undefined
  const each = Object.entries(functions).map(([called, { length }]) => {
    if (length > most) {
      const limit = `${called} has ${shown(length)} bytes, and ${name} takes ${shown(most)}`
      throw new Error(`The rate cards are too long for SQL: ${limit}`)
    }
    return `${called} has ${shown(length)}, ${shown(most - length)} are left`
  })
  return `${name} takes ${shown(most)} bytes a function: ${each.join('; ')}.`
}

function head({ name, ran }: Dialect, markets: readonly Market[], room: string | undefined): string {
  const prices = markets.map(({ id, currency, plans, cards }) => {
    const dates = cards.map(({ from, checked }) => `${from} (checked ${checked})`)
    return `  ${id}, ${currency.code}, ${Object.keys(plans).join(' ')}: ${dates.join(', ')}`
  })
  const lines = [
    `What a month of a LINE Official Account costs, for ${name}. Generated from the rate cards: "npm run docs" writes it anew.`,
    ran === undefined
      ? 'Generated, not run: no such engine was at hand. The CASE expressions are those that tests run in DuckDB and PostgreSQL.'
      : `Tests run this file on ${ran}.`,
    ...(room === undefined ? [] : [room]),
    '',
    'line_oa_cost(plan, region, messages, on_date, with_tax): the cost, cut off once to whole yen or to hundredths.',
    'line_oa_plan(region, messages, on_date): the cheapest plan that can send the messages.',
    "plan and region are spelt as below; the plan 'cheapest' is whichever costs least.",
    'NULL is a month that cannot be priced, or lacks something. SUM leaves it out, so count it too.',
    '',
    'Region, currency, plans, and the days from which their prices are valid:',
    ...prices,
  ]
  return `${lines.map((line) => `-- ${line}`.trimEnd()).join('\n')}\n`
}

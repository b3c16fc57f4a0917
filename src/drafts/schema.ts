// What the server takes from the sidebar: tables of ours, whose texts stay texts and whose formulas only calculate.
import * as z from 'zod/mini'
import { once } from '../scenario/once'
import { LANGUAGES } from '../words/language'
import { isAllowed } from './allowed'
import { COLOURS, type Draft, LOOKS, type Rectangle } from './draft'
import type { UpdateRequest, WriteRequest } from './request'

/** A scenario table of the most scenarios and months has the most rows, a budget of the most sends the most columns. */
const MOST_ROWS = 1_500
const MOST_COLUMNS = 300
/** Google's limit for a cell. */
const LONGEST = 50_000
/** Google's limits for a sheet's name and for a list of choices. */
const LONGEST_NAME = 100
const MOST_CHOICES = 500

const whole = (least: number, most: number) =>
  z.number().check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most))
const long = (most: number) => z.refine<{ length: number }>(({ length }) => length <= most)
const text = (most: number) => z.string().check(long(most))
const list = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(long(most))

const formula = () => z.string().check(long(LONGEST), z.refine(isAllowed))
const row = () => whole(0, MOST_ROWS)
const column = () => whole(0, MOST_COLUMNS)
const rectangle = () => z.tuple([row(), column(), row(), column()])
/** Signs of a number format, with a currency's in brackets. */
const FORMAT = /^(General|[#0,.%ym\-+ ;"[\]$¥฿A-Z]{1,60})$/

const cell = () =>
  z.strictObject({
    content: z.union([
      z.strictObject({ text: text(LONGEST) }),
      z.strictObject({ formula: formula() }),
      z.number(),
      z.boolean(),
    ]),
    look: z.enum(LOOKS),
    format: z.optional(z.string().check(z.refine((given) => FORMAT.test(given)))),
  })

const rule = () =>
  z.strictObject({
    cells: rectangle(),
    takes: z.union([
      z.strictObject({ list: list(text(200), MOST_CHOICES) }),
      z.strictObject({ checkbox: z.literal(true) }),
      z.strictObject({ formula: formula() }),
    ]),
    help: text(1_000),
  })

const draft = () =>
  z
    .strictObject({
      rows: row(),
      columns: column(),
      areas: list(
        z.strictObject({
          row: row(),
          column: column(),
          cells: list(list(z.nullable(cell()), MOST_COLUMNS), MOST_ROWS),
        }),
        20,
      ),
      rules: list(rule(), 100),
      colours: list(z.strictObject({ colour: z.enum(COLOURS), formula: formula(), cells: rectangle() }), 100),
      charts: list(
        z.strictObject({
          title: text(200),
          columns: list(rectangle(), 20),
          at: z.strictObject({ row: row(), column: column() }),
          width: whole(100, 2_000),
          height: whole(100, 2_000),
        }),
        4,
      ),
      widths: list(whole(10, 1_000), MOST_COLUMNS),
      frozenRows: whole(0, 10),
      hiddenFrom: z.optional(column()),
    })
    .check(z.refine((given) => isWhole(given)))

/** Areas are rectangles inside the draft, and everything else is of cells in it. */
function isWhole({ rows, columns, areas, rules, colours, charts }: Draft): boolean {
  const inside = ([row, column, height, width]: Rectangle) =>
    height > 0 && width > 0 && row + height <= rows && column + width <= columns
  const others = [...rules, ...colours].map(({ cells }) => cells)
  if (![...others, ...charts.flatMap((chart) => chart.columns)].every(inside)) return false
  return areas.every(({ row, column, cells }) => {
    const width = cells[0]?.length ?? 0
    return inside([row, column, cells.length, width]) && cells.every((line) => line.length === width)
  })
}

const language = () => z.enum(LANGUAGES)

const block = () =>
  z.strictObject({
    anchor: z.strictObject({ row: whole(1, 10_000_000), column: whole(1, 18_278) }),
    rows: row(),
    columns: column(),
  })

// Made when first asked for: every cell loads this file, and to build a schema takes longer than to answer a cell.
export const writeRequest = once(() =>
  z.strictObject({
    language: language(),
    name: z.string().check(z.refine(({ length }) => length >= 1 && length <= LONGEST_NAME)),
    draft: draft(),
    where: z.enum(['new-sheet', 'selection']),
  }),
)

export const updateRequest = once(() =>
  z
    .strictObject({
      language: language(),
      sheetId: z.number(),
      block: block(),
      watched: block(),
      fingerprint: text(100),
      steps: list(
        z.strictObject({
          what: z.enum(['row', 'column']),
          at: whole(1, 10_000_000),
          count: whole(-MOST_ROWS, MOST_ROWS),
        }),
        50,
      ),
      leftovers: list(rectangle(), 10),
      draft: draft(),
      before: draft(),
    })
    .check(z.refine((given) => isOfBlock(given))),
)

/** Rows and columns come and go behind the table's first ones and before its end, and only its own cells are left behind. */
function isOfBlock({
  block,
  steps,
  leftovers,
}: Pick<UpdateRequest, 'block' | 'steps' | 'leftovers'>): boolean {
  const length = { row: block.rows, column: block.columns }
  const added = (what: 'row' | 'column') =>
    steps.reduce((sum, step) => sum + (step.what === what ? Math.max(0, step.count) : 0), 0)
  const isInside = ({ what, at, count }: UpdateRequest['steps'][0]) =>
    count !== 0 && at > block.anchor[what] && at - Math.min(0, count) <= block.anchor[what] + length[what]
  return (
    steps.every(isInside) &&
    leftovers.every(
      ([row, column, rows, columns]) =>
        rows > 0 &&
        columns > 0 &&
        row + rows <= length.row + added('row') &&
        column + columns <= length.column + added('column'),
    )
  )
}

type Taken<S extends () => z.ZodMiniType> = z.infer<ReturnType<S>>
/** Does not compile where a schema takes anything but what its interface says. */
type Same<A extends B, B extends C, C = A> = [B, C]
export type Checked = [
  Same<WriteRequest, Taken<typeof writeRequest>>,
  Same<UpdateRequest, Taken<typeof updateRequest>>,
]

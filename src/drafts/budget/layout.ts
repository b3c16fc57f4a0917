// Where everything stands in a budget: the one home for its rows and columns, for drawing and for reading back.

import { MARKETS, type MarketId } from '../../pricing/seller'
import type { Scenario } from '../../scenario/scenario'
import type { Rectangle } from '../draft'

export const TITLE = 0
export const SENTENCE = 1
export const WARNING = 2
const FIRST_ASSUMPTION = 3
export const LABEL = 0
export const VALUE = 1

const ASSUMPTIONS = [
  'market',
  'start',
  'plan',
  'withTax',
  'friends',
  'growth',
  'blocked',
  'accounts',
  'otherApp',
  'otherCost',
  'cap',
  'tool',
  'toolPlan',
] as const
export type Assumption = (typeof ASSUMPTIONS)[number]

/** Above each send's column, in this order. */
export const ATTRIBUTES = ['kind', 'share', 'atMost', 'bubbles', 'perPerson'] as const
export type Attribute = (typeof ATTRIBUTES)[number]

/** Beside the table's own columns, one for each send follows the friends. */
const BEFORE_SENDS = [
  'month',
  'total',
  'plan',
  'messages',
  'sent',
  'invoiced',
  'real',
  'difference',
  'friends',
] as const
const TOOL = ['toolPlan', 'tool', 'withTool'] as const
const BILL = ['fee', 'extra', 'tax', 'other', ...TOOL, 'running', 'note'] as const
/**
 * Columns that LINE functions read and fill; those that one call takes together stand together. They are the same in every budget, since
 * they are hidden and a column that came between them would not be.
 */
const WORKINGS = [
  'mark',
  'monthText',
  'wanted',
  'asked',
  'id',
  'zero',
  'netFee',
  'included',
  'least',
  'most',
  'leastTaxed',
  'mostTaxed',
  'sentLeast',
  'sentMost',
  'netLeast',
  'netMost',
  'billLeast',
  'billMost',
  'sentBillLeast',
  'sentBillMost',
  'higher',
  'higherLeast',
  'higherMost',
  'check',
  'toolFee',
  'standing',
  'unpriced',
  'change',
] as const

export const COLUMNS = [...BEFORE_SENDS, ...BILL, ...WORKINGS] as const
export type Column = (typeof COLUMNS)[number]
/** Columns with a heading that people read. */
export const HEADED = [...BEFORE_SENDS, ...BILL] as const
export type Headed = (typeof HEADED)[number]
/** Where amounts are without tax they stand empty, and so do their headings. */
export const TAXED: readonly Headed[] = ['tax', 'withTool']

/** Single values that the table's formulas share: their rows above the workings, names first. */
export const SHARED = ['cheapest', 'taxed', 'missing', 'planned', 'standing', 'change'] as const
export type Shared = (typeof SHARED)[number]

export const FIGURES = ['perFriend', 'perSend', 'perThousand'] as const

export interface Layout {
  assumptions: readonly Assumption[]
  assumption(key: Assumption): number
  attribute(key: Attribute): number
  shared(key: Shared): number
  /** The row above the headings that says what a group of columns holds. */
  section: number
  header: number
  /** The row of the first month. */
  first: number
  months: number
  sum: number
  /** The row of the first figure below the table. */
  figures: number
  /** The row of the first line on prices and sources. */
  foot: number
  has(key: Column): boolean
  column(key: Column): number
  sends: number
  /** The column of the first send. */
  firstSend: number
  /** What stands in each column, by name. */
  keys: readonly string[]
  columns: number
}

/** All that decides where things stand. */
export interface Shape {
  market: MarketId
  tool: boolean
  months: number
  sends: number
}

export function shapeOf({ market, tool, months, sends }: Scenario): Shape {
  return { market, tool: tool !== '', months, sends: sends.length }
}

export function layoutOf({ market, tool, months, sends }: Shape): Layout {
  const taxed = MARKETS[market].tax.length > 0
  const assumptions = ASSUMPTIONS.filter((key) => {
    if (key === 'tool' || key === 'toolPlan') return tool
    return key !== 'withTax' || taxed
  })
  const isTool = (key: Headed) => TOOL.some((each) => each === key)
  const bill = BILL.filter((key) => (tool || !isTool(key)) && (taxed || key !== 'tax'))
  const firstSend = BEFORE_SENDS.length
  const places = new Map<Column, number>(
    [...BEFORE_SENDS, ...Array<undefined>(sends).fill(undefined), ...bill, ...WORKINGS].flatMap((key, at) =>
      key === undefined ? [] : [[key, at] as const],
    ),
  )
  const section = FIRST_ASSUMPTION + assumptions.length + 1
  const header = section + 1
  const sum = header + 1 + months
  const figures = sum + 2
  const placeOf = (key: Column) => {
    const place = places.get(key)
    if (place === undefined) throw new Error(`this budget has no column ${key}`)
    return place
  }
  return {
    assumptions,
    assumption: (key) => FIRST_ASSUMPTION + assumptions.indexOf(key),
    attribute: (key) => section - ATTRIBUTES.length + ATTRIBUTES.indexOf(key),
    shared: (key) => section - SHARED.length + SHARED.indexOf(key),
    section,
    header,
    first: header + 1,
    months,
    sum,
    figures,
    foot: figures + FIGURES.length + 1,
    has: (key) => places.has(key),
    column: placeOf,
    sends,
    firstSend,
    keys: [...BEFORE_SENDS, ...Array.from({ length: sends }, (_, at) => `send ${at}`), ...bill, ...WORKINGS],
    columns: firstSend + sends + bill.length + WORKINGS.length,
  }
}

/** Lines above, assumptions, what stands above the calendar, shared values, the table, figures, sources: cells that are all ours. */
export function areasOf(layout: Layout, sources: number): Rectangle[] {
  const kind = layout.attribute('kind')
  return [
    [TITLE, LABEL, WARNING + 1, 1],
    [layout.assumption('market'), LABEL, layout.assumptions.length, 2],
    [kind, layout.column('friends'), layout.section - kind, 1 + layout.sends],
    [layout.shared('cheapest'), layout.column('mark'), SHARED.length, 2],
    [layout.section, LABEL, layout.sum - layout.section + 1, layout.columns],
    [layout.figures, LABEL, FIGURES.length, 2],
    [layout.foot, LABEL, sources, 1],
  ]
}

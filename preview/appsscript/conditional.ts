// SpreadsheetApp.ConditionalFormatRuleBuilder, and a rule that it has built or a sheet has had.
import { zoneName } from './area.ts'
import { type Book, DOCUMENT } from './book.ts'
import { typed } from './cells.ts'
import { areaOf, type Range } from './range.ts'
import { colour } from './range-formats.ts'
import { moved } from './rule-formula.ts'
import { takes } from './signature.ts'
import { strict } from './strict.ts'

/** As the engine knows it. It reads a formula from the first cell of each range, so that each range has a part of its own. */
export type Part = { id: string; rule: { type: string; values?: string[] }; ranges: string[] }

export type ConditionalFormatRule = object
const parts = new WeakMap<ConditionalFormatRule, { sheetId: string; parts: Part[] }>()

export function partsOf(rule: ConditionalFormatRule) {
  const found = parts.get(rule)
  if (!found) throw new Error('A conditional format rule was expected')
  return found
}

/** The parts of a rule share what comes before it in their ids. */
export const PART = '/'

export function conditionalRule(book: Book, sheetId: string, ranges: Range[], all: Part[]) {
  const condition = () => {
    const [first] = all
    if (first?.rule.type !== 'CellIsRule') return null
    const members = { getCriteriaValues: () => [...(first.rule.values ?? [])] }
    return strict('BooleanCondition', members, book.execution, DOCUMENT)
  }
  const members = { getRanges: () => [...ranges], getBooleanCondition: condition }
  const wrapped: ConditionalFormatRule = strict('ConditionalFormatRule', members, book.execution, DOCUMENT)
  parts.set(wrapped, { sheetId, parts: all })
  return wrapped
}

export function conditionalBuilder(book: Book) {
  let formula: string | undefined
  let ranges: Range[] = []
  const style: Record<string, unknown> = {}

  const sets = <Value>(method: string, kind: string, set: (value: Value) => void) =>
    takes(`ConditionalFormatRuleBuilder.${method}`, [kind], (value: Value) => {
      set(value)
      return wrapped
    })
  const members = {
    whenFormulaSatisfied: sets('whenFormulaSatisfied', 'String', (text: string) => {
      formula = typed(text, book)
    }),
    setBackground: sets('setBackground', 'String|null', (name: string | null) => {
      style.fillColor = colour(name)
    }),
    setFontColor: sets('setFontColor', 'String|null', (name: string | null) => {
      style.textColor = colour(name)
    }),
    setBold: sets('setBold', 'Boolean|null', (bold: boolean | null) => {
      style.bold = bold ?? undefined
    }),
    setRanges: (each: Range[]) => {
      ranges = [...each]
      return wrapped
    },
    build: () => {
      if (!formula?.startsWith('='))
        throw new Error('not in the stand-in: a conditional format without a formula')
      return built(book, ranges, formula, { ...style })
    },
  }
  const wrapped: unknown = strict('ConditionalFormatRuleBuilder', members, book.execution, DOCUMENT)
  return wrapped
}

function built(book: Book, ranges: Range[], formula: string, style: Record<string, unknown>) {
  const areas = ranges.map(areaOf)
  const [first] = areas
  if (!first) throw new Error('not in the stand-in: a conditional format without ranges')
  if (areas.some(({ sheetId }) => sheetId !== first.sheetId)) {
    throw new Error('not in the stand-in: a conditional format over several sheets')
  }
  const { left, top } = first.zone
  if (areas.some(({ zone }) => zone.left < left || zone.top < top)) {
    throw new Error(
      'not in the stand-in: a conditional format whose first range is not the one at the top left',
    )
  }
  const id = book.model.uuidGenerator.smallUuid()
  const all = areas.map((area, i) => {
    const { sheetId, zone } = area
    const values = [moved(book, sheetId, formula, { columns: zone.left - left, rows: zone.top - top })]
    return {
      id: `${id}${PART}${i}`,
      rule: { type: 'CellIsRule', operator: 'customFormula', values, style },
      ranges: [zoneName(area)],
    }
  })
  return conditionalRule(book, first.sheetId, ranges, all)
}

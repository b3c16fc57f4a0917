// The conditional formats of a sheet, all of which a script reads and replaces at once.
import type { Book } from './book.ts'
import { type ConditionalFormatRule, conditionalRule, PART, type Part, partsOf } from './conditional.ts'
import { refuseProtected, refuseProtectedSheet } from './guards.ts'
import { range } from './range.ts'
import { refuseCustom, refuseOtherSheets } from './rule-formula.ts'
import { writeTogether } from './together.ts'

export function conditionalMembers(book: Book, sheetId: string, self: () => object) {
  const { getters } = book.model
  const current = () => getters.getConditionalFormats(sheetId)
  const rules = () => {
    const groups = new Map<string, Part[]>()
    for (const { id, rule, ranges } of current()) {
      const [name = ''] = id.split(PART)
      groups.set(name, [...(groups.get(name) ?? []), { id, rule, ranges }])
    }
    return [...groups.values()].map((parts) => {
      const ranges = parts
        .flatMap((part) => zonesOf(book, sheetId, part))
        .map((zone) => range(self(), { book, sheetId, zone }))
      return conditionalRule(book, sheetId, ranges, parts)
    })
  }
  const replace = (all: ConditionalFormatRule[]) => {
    const given = all.map(partsOf)
    book.pending.write(() => {
      refuseProtectedSheet(book, sheetId)
      const stands = new Set(current().map(({ id }) => id))
      const parts = given.flatMap((rule) => rule.parts)
      if (given.some((rule) => rule.sheetId !== sheetId)) {
        throw new Error('not in the stand-in: a conditional format with ranges of another sheet')
      }
      for (const part of parts) if (!stands.has(part.id)) refuse(book, sheetId, part)
      writeTogether(book.model, [
        ...[...stands].map((id) => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id })),
        ...parts.map(({ id, rule, ranges }) => ({
          type: 'ADD_CONDITIONAL_FORMAT',
          sheetId,
          cf: { id, rule },
          ranges: ranges.map((xc) => getters.getRangeDataFromXc(sheetId, xc)),
        })),
      ])
    })
  }
  return {
    getConditionalFormatRules: rules,
    setConditionalFormatRules: (all: ConditionalFormatRule[]) => replace(all),
  }
}

const zonesOf = ({ model }: Book, sheetId: string, { ranges }: Part) =>
  ranges.map((xc) => model.getters.getRangeFromSheetXC(sheetId, xc).zone)

function refuse(book: Book, sheetId: string, part: Part) {
  for (const zone of zonesOf(book, sheetId, part)) refuseProtected({ book, sheetId, zone })
  for (const formula of part.rule.values ?? []) {
    refuseCustom(book, sheetId, formula)
    refuseOtherSheets(book, sheetId, formula)
  }
}

// Puts rules into cells: one rule for many cells is one rule of the engine, which keeps a large sheet fast.
import { type Area, overlap, rectangles } from './area.ts'
import type { Command, Zone } from './engine.ts'
import { refuseProtected } from './guards.ts'
import { moved, refuseCustom, refuseOwnRange } from './rule-formula.ts'
import { writeTogether } from './together.ts'
import { type DataValidation, type Rule, ruleOf } from './validation.ts'
import { zonesByValue } from './write.ts'

export function validationMembers<Self>(area: Area, self: () => Self) {
  const place = (groups: [Rule, Zone[]][]) => {
    area.book.pending.write(() => {
      refuseProtected(area)
      const added = groups.flatMap(([rule, zones]) => forCells(area, rule, zones))
      writeTogether(area.book.model, [...cleared(area), ...added])
    })
    return self()
  }
  return {
    setDataValidations: (rules: (DataValidation | null)[][]) =>
      place([...zonesByValue(area, rules)].flatMap(([rule, zones]) => (rule ? [[ruleOf(rule), zones]] : []))),
    setDataValidation: (rule: DataValidation | null) => place(rule ? [[ruleOf(rule), [area.zone]]] : []),
    clearDataValidations: () => place([]),
  }
}

/** A formula is written for the first cell. */
function forCells(area: Area, rule: Rule, cells: Zone[]): Command[] {
  const { book, sheetId } = area
  const { type, values } = rule.criterion
  const [first] = cells
  const zones = rectangles(area, cells)
  if (type !== 'customFormula' || !first) return [add(area, rule, zones)]
  for (const formula of values) {
    refuseCustom(book, sheetId, formula)
    refuseOwnRange(book, sheetId, formula, first)
  }
  return zones.map((zone) => shifted(area, rule, first, zone))
}

/** What a formula has below or right of the cells that are cleared begins elsewhere then. */
function cleared(area: Area): Command[] {
  const { sheetId, zone } = area
  const rules = area.book.model.getters.getDataValidationRules(sheetId)
  const cut = rules.filter(
    ({ criterion, ranges }) =>
      criterion.type === 'customFormula' && ranges.some((range) => overlap(range.zone, zone)),
  )
  const commands = cut.flatMap((rule) => [
    { type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: rule.id },
    ...rule.ranges.flatMap((range) =>
      rectangles(area, [range.zone], [zone]).map((rest) => shifted(area, rule as Rule, range.zone, rest)),
    ),
  ])
  if (rules.length === 0) return []
  // A new rule takes its cells from all others, and leaves none behind when it goes.
  const id = 'cleared'
  const nothing = { id, criterion: { type: 'isValueInList', values: [] } }
  return [...commands, add(area, nothing, [zone]), { type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id }]
}

/** The rule with its formula as it is in the first cell of the other zone. */
function shifted(area: Area, rule: Rule, from: Zone, to: Zone): Command {
  const by = { columns: to.left - from.left, rows: to.top - from.top }
  const values = rule.criterion.values.map((formula) => moved(area.book, area.sheetId, formula, by))
  return add(area, { criterion: { ...rule.criterion, values }, isBlocking: rule.isBlocking }, [to])
}

function add({ book, sheetId }: Area, rule: object, zones: Zone[]): Command {
  const ranges = zones.map((zone) => ({ _sheetId: sheetId, _zone: zone }))
  return {
    type: 'ADD_DATA_VALIDATION_RULE',
    sheetId,
    ranges,
    rule: { id: book.model.uuidGenerator.smallUuid(), ...rule },
  }
}

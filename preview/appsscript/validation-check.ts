// What the engine checks by a rule, as Google does it: blank cells pass, lists know capitals, and a formula sees what is typed.
import { contains } from './area.ts'
import type { Engine, Model, Position } from './engine.ts'
import { replacePlugin } from './plugin.ts'
import { isTrue, moved, withValue } from './rule-formula.ts'
import type { Criterion } from './validation.ts'

type Getters = Model['getters']
type EngineRule = NonNullable<ReturnType<Getters['getValidationRuleForCell']>>
type Result = { isValid: boolean; error?: string; rule?: unknown }
type Plugin = new (
  ...args: unknown[]
) => { getters: Getters; getValidationResultForCellValue(value: unknown, position: Position): Result }

const VALID: Result = { isValid: true }

export function registerValidationCheck(engine: Engine) {
  replacePlugin<Plugin>(engine, 'data_validation_ui', (Original) => {
    class ValidationCheck extends Original {
      override getValidationResultForCellValue(value: unknown, position: Position): Result {
        const rule = this.getters.getValidationRuleForCell(position)
        if (!rule || value === null || value === '') return VALID
        const { type, values, help } = rule.criterion as Criterion
        const { isValid, error } = super.getValidationResultForCellValue(value, position)
        const isKept =
          type === 'customFormula'
            ? isSatisfied(this.getters, rule, position, value)
            : isValid && (type !== 'isValueInList' || values.includes(String(value)))
        if (isKept) return VALID
        return {
          isValid: false,
          rule,
          error: help ?? error ?? 'The value does not keep the rule of this cell.',
        }
      }
    }

    /** The engine's formula would see the cell as it was before. */
    function isSatisfied(
      getters: Getters,
      { criterion, ranges }: EngineRule,
      position: Position,
      value: unknown,
    ) {
      const { sheetId, col, row } = position
      const own = { left: col, right: col, top: row, bottom: row }
      const zone = ranges.map((range) => range.zone).find((each) => contains(each, own)) ?? own
      const by = { columns: col - zone.left, rows: row - zone.top }
      const home = { engine, model: { getters } }
      const formula = moved(home, sheetId, String(criterion.values[0]), by)
      return isTrue(getters.evaluateFormula(sheetId, withValue(home, formula, position, value), position))
    }
    return ValidationCheck
  })
}

// Which cells a conditional format colours: by a formula Google colours cells with an error, too.
import type { Engine, Model, Position } from './engine.ts'
import { replacePlugin } from './plugin.ts'
import { isTrue } from './rule-formula.ts'

type Rule = { operator: string; values: string[] }
type Plugin = new (
  ...args: unknown[]
) => {
  getters: Model['getters']
  getRuleResultForTarget(target: Position, rule: Rule, computed: unknown): boolean
}

export function registerConditionalCheck(engine: Engine) {
  replacePlugin<Plugin>(engine, 'evaluation_cf', (Original) => {
    class ConditionalCheck extends Original {
      override getRuleResultForTarget(target: Position, rule: Rule, computed: unknown): boolean {
        if (rule.operator !== 'customFormula') return super.getRuleResultForTarget(target, rule, computed)
        return isTrue(this.getters.evaluateFormula(target.sheetId, String(rule.values[0]), target))
      }
    }
    return ConditionalCheck
  })
}

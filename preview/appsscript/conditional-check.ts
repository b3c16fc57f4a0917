// Which cells a conditional format colours: by a formula Google colours cells with an error, too.
import type { Engine, Model, Position } from './engine.ts'
import { isTrue } from './rule-formula.ts'

type Rule = { operator: string; values: string[] }
type Plugin = new (
  ...args: unknown[]
) => {
  getters: Model['getters']
  getRuleResultForTarget(target: Position, rule: Rule, computed: unknown): boolean
}

const PLUGIN = 'evaluation_cf'
const registered = new WeakSet<Engine>()

/** Must run before the model is made: a model takes its plugins when it starts. */
export function registerConditionalCheck(engine: Engine) {
  if (registered.has(engine)) return
  registered.add(engine)
  const { coreViewsPluginRegistry } = engine.registries
  const Original = coreViewsPluginRegistry.get(PLUGIN) as unknown as Plugin

  class ConditionalCheck extends Original {
    override getRuleResultForTarget(target: Position, rule: Rule, computed: unknown): boolean {
      if (rule.operator !== 'customFormula') return super.getRuleResultForTarget(target, rule, computed)
      return isTrue(this.getters.evaluateFormula(target.sheetId, String(rule.values[0]), target))
    }
  }
  coreViewsPluginRegistry.replace(PLUGIN, ConditionalCheck as never)
}

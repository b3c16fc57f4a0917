// One command that carries many, so that a write of a thousand cells recalculates and undoes once.
import { type Command, dispatch, type Engine, type Model, type Result, refusals } from './engine.ts'

const WRITE_TOGETHER = 'WRITE_TOGETHER'
/** The engine copies what a command carries, but for functions. */
type Together = { type: string; commands: Command[]; tell: (refused: string[]) => void }

const registered = new WeakSet<Engine>()

/** Must run before the model is made: a model takes its plugins when it starts. */
export function registerTogether(engine: Engine) {
  if (registered.has(engine)) return
  registered.add(engine)
  class WriteTogether extends engine.UIPlugin {
    override handle(command: unknown) {
      const { type, commands, tell } = command as Together
      if (type !== WRITE_TOGETHER) return
      const send = this.dispatch as unknown as (type: string, payload: object) => Result
      for (const each of commands) tell(refusals(each.type, send(each.type, each)))
    }
  }
  engine.registries.featurePluginRegistry.add('apps_script_together', WriteTogether)
}

export function writeTogether(model: Model, commands: Command[]) {
  const refused: string[] = []
  const tell: Together['tell'] = (each) => refused.push(...each)
  if (commands.length > 0) dispatch(model, WRITE_TOGETHER, { commands, tell })
  if (refused[0] !== undefined) throw new Error(refused[0])
}

// One command that carries many, so that a write of a thousand cells recalculates and undoes once.
import { type Command, dispatch, type Engine, type Model, type Result, refusals } from './engine.ts'

const WRITE_TOGETHER = 'WRITE_TOGETHER'
/** The engine copies all that a command carries, but for functions. */
type Carried = { type: string; write: (send: (command: Command) => Result) => void }

const registered = new WeakSet<Engine>()

/** Must run before the model is made: a model takes its plugins when it starts. */
export function registerTogether(engine: Engine) {
  if (registered.has(engine)) return
  registered.add(engine)
  class WriteTogether extends engine.UIPlugin {
    override handle(command: unknown) {
      const { type, write } = command as Carried
      if (type !== WRITE_TOGETHER) return
      const send = this.dispatch as unknown as (type: string, payload: object) => Result
      write((each) => send(each.type, each))
    }
  }
  engine.registries.featurePluginRegistry.add('apps_script_together', WriteTogether)
}

export function writeTogether(model: Model, commands: Command[]) {
  const refused: string[] = []
  const write: Carried['write'] = (send) => {
    for (const each of commands) refused.push(...refusals(each.type, send(each)))
  }
  if (commands.length > 0) dispatch(model, WRITE_TOGETHER, { write })
  if (refused[0] !== undefined) throw new Error(refused[0])
}

// One command that carries many, so that a write of a thousand cells recalculates and undoes once.
import {
  type Command,
  dispatch,
  type Engine,
  type Model,
  type Position,
  type Result,
  refusals,
} from './engine.ts'

const WRITE_TOGETHER = 'WRITE_TOGETHER'
/** The engine copies what a command carries, but for functions. */
type Together = { type: string; commands: Command[]; tell: (refused: string[]) => void }

/**
 * The engine forgets no dependency of a formula that is taken out or written over, and goes in circles where what comes in its place
 * turns it round.
 */
const CLEARS = ['CLEAR_CELLS', 'DELETE_CONTENT']

const registered = new WeakSet<Engine>()

/** Must run before the model is made: a model takes its plugins when it starts. */
export function registerTogether(engine: Engine) {
  if (registered.has(engine)) return
  registered.add(engine)
  class WriteTogether extends engine.UIPlugin {
    #isStale = false

    override handle(command: unknown) {
      const { type, commands, tell } = command as Together
      if (CLEARS.includes(type)) this.#isStale = true
      if (type !== WRITE_TOGETHER) return
      const send = this.dispatch as unknown as (type: string, payload: object) => Result
      // A change of the locale, be it to the same, lets the engine look at all formulas anew.
      if (this.#isStale || commands.some((each) => this.#isOverFormula(each)))
        send('UPDATE_LOCALE', { locale: this.getters.getLocale() })
      this.#isStale = false
      for (const each of commands) tell(refusals(each.type, send(each.type, each)))
    }

    #isOverFormula({ type, ...position }: Command): boolean {
      return (
        type === 'UPDATE_CELL' && this.getters.getCell(position as unknown as Position)?.isFormula === true
      )
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

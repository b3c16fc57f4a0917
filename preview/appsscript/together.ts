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
/** The engine copies all that a command carries, but for functions. */
type Carried = {
  type: string
  write: (send: (command: Command) => Result) => void
  /** The cells that get contents. */
  filled: () => Position[]
}

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
      const { type, write, filled } = command as Carried
      if (CLEARS.includes(type)) this.#isStale = true
      if (type !== WRITE_TOGETHER) return
      const send = this.dispatch as unknown as (type: string, payload: object) => Result
      const isFormula = (position: Position) => this.getters.getCell(position)?.isFormula === true
      const cells = filled()
      if (cells.length > 0 && (this.#isStale || cells.some(isFormula))) {
        // A change of the locale, be it to the same, lets the engine look at all formulas anew.
        send('UPDATE_LOCALE', { locale: this.getters.getLocale() })
        this.#isStale = false
      }
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
  const filled = () =>
    commands.filter(({ type }) => type === 'UPDATE_CELL').map((cell) => cell as unknown as Position)
  if (commands.length > 0) dispatch(model, WRITE_TOGETHER, { write, filled })
  if (refused[0] !== undefined) throw new Error(refused[0])
}

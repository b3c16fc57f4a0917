// Who is running the script just now, and how often it has called Google.

/**
 * `cell`: a custom function; `open`: onOpen before the user has agreed to anything; `user`: a menu item or a sidebar call; `clock`: a
 * trigger's hour, with nobody there.
 */
export type Mode = 'cell' | 'open' | 'user' | 'clock'

export class Execution {
  /** Calls of menu items, triggers and sidebar requests, by `Service.method`. */
  readonly calls: Record<string, number> = {}
  /** Calls of custom functions; apart, because each cell is an execution of its own at Google. */
  readonly cellCalls: Record<string, number> = {}
  #modes: Mode[] = []
  readonly #before: (call: string) => void

  /** @param before sees each call before it is done */
  constructor(before: (call: string) => void) {
    this.#before = before
  }

  get mode(): Mode {
    return this.#modes.at(-1) ?? 'user'
  }

  /** Nests: a menu item that writes a cell makes custom functions run inside its own execution. */
  run<T>(mode: Mode, work: () => T): T {
    this.#modes.push(mode)
    try {
      return work()
    } finally {
      this.#modes.pop()
    }
  }

  count(call: string) {
    this.#before(call)
    const calls = this.mode === 'cell' ? this.cellCalls : this.calls
    calls[call] = (calls[call] ?? 0) + 1
  }

  get total(): number {
    return Object.values(this.calls).reduce((sum, each) => sum + each, 0)
  }

  reset() {
    for (const calls of [this.calls, this.cellCalls])
      for (const call of Object.keys(calls)) delete calls[call]
  }
}

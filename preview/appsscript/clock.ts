// The workbook's clock, which tests and the page may set; a script's `Date` reads it.

export class Clock {
  #read: () => number
  #ahead = 0

  constructor(read: () => number = Date.now) {
    this.#read = read
  }

  now(): number {
    return this.#read() + this.#ahead
  }

  set(instant: number) {
    this.#ahead = instant - this.#read()
  }

  /** As long as something takes that is not waited for. */
  pass(seconds: number) {
    this.#ahead += seconds * 1000
  }
}

export function dateOf(clock: Clock): DateConstructor {
  return class extends Date {
    constructor(...args: unknown[]) {
      // A date of no arguments is now.
      super(...((args.length === 0 ? [clock.now()] : args) as [number]))
    }
    static override now() {
      return clock.now()
    }
  } as unknown as DateConstructor
}

// Google bundles what a script writes: a write that fails is told only at the next flush, or when the script has ended.

export class Pending {
  #waiting = false
  #failure: { error: unknown } | undefined

  write(work: () => void) {
    this.#waiting = true
    try {
      work()
    } catch (error) {
      this.#failure ??= { error }
    }
  }

  flush() {
    const failure = this.#failure
    this.drop()
    if (failure) throw failure.error
  }

  /** A script that has failed by itself tells that and nothing else. */
  drop() {
    this.#waiting = false
    this.#failure = undefined
  }

  get isWaiting(): boolean {
    return this.#waiting
  }
}

// Google bundles what a script writes: a write that fails is told only at the next flush, or when the script has ended.

export class Pending {
  #waiting = false
  #failure: { error: unknown } | undefined
  #isBundled = false
  readonly #send: () => void

  /** @param send writes what has been bundled */
  constructor(send: () => void) {
    this.#send = send
  }

  write(work: () => void) {
    this.settle()
    this.#attempt(work)
  }

  /** Work that only adds to a bundle, which is written before anything else is written or read. */
  bundle(work: () => void) {
    this.#isBundled = true
    this.#attempt(work)
  }

  settle() {
    if (!this.#isBundled) return
    this.#isBundled = false
    this.#attempt(this.#send)
  }

  flush() {
    this.settle()
    const failure = this.#failure
    this.drop()
    if (failure) throw failure.error
  }

  /** A script that has failed by itself tells that and nothing else. */
  drop() {
    this.settle()
    this.#waiting = false
    this.#failure = undefined
  }

  get isWaiting(): boolean {
    return this.#waiting
  }

  #attempt(work: () => void) {
    this.#waiting = true
    try {
      work()
    } catch (error) {
      this.#failure ??= { error }
    }
  }
}

// Saves a moment after the last change, one call at a time, never the same twice.

export interface Saver<T> {
  /** What is there now; saved when no other change follows at once. */
  keep(value: T): void
  /** Saves what is waiting without further delay. */
  flush(): void
}

export function saver<T>(
  send: (value: T) => Promise<unknown>,
  tell: (saved: boolean) => void,
  delay = 800,
): Saver<T> {
  let waiting: { value: T; text: string } | undefined
  let last = ''
  let busy = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = async () => {
    clearTimeout(timer)
    if (busy || !waiting) return
    const { value, text } = waiting
    waiting = undefined
    busy = true
    try {
      await send(value)
      last = text
      tell(true)
    } catch {
      tell(false)
    }
    busy = false
    if (waiting) void flush()
  }

  return {
    keep(value) {
      const text = JSON.stringify(value)
      if (text === (waiting?.text ?? last)) return
      waiting = { value, text }
      clearTimeout(timer)
      timer = setTimeout(flush, delay)
    },
    flush: () => void flush(),
  }
}

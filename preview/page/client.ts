// Runs inside the sidebar's frame and gives it `google.script`, which reaches the page by messages.

type Handlers = {
  success?: ((value: unknown) => void) | undefined
  failure?: ((error: Error) => void) | undefined
}
export type Request = { id: number; name: string; args: unknown }
export type Answer = { id: number; value: unknown } | { id: number; error: string }

/** Google lists the functions to the page beforehand: calling any other is a TypeError at once. */
export function start(
  names: string[],
  send: (request: Request) => void,
  listen: (take: (answer: Answer) => void) => void,
) {
  const waiting = new Map<number, Handlers>()
  let last = 0

  function runner(handlers: Handlers): object {
    const calls = names.map((name) => [
      name,
      (...args: unknown[]) => {
        const id = ++last
        waiting.set(id, handlers)
        send({ id, name, args: checked(args) })
      },
    ])
    return {
      ...Object.fromEntries(calls),
      withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
    }
  }

  listen((answer) => {
    const handlers = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (!handlers) return
    if ('error' in answer) {
      const error = new Error(answer.error)
      error.name = 'ScriptError'
      if (handlers.failure) handlers.failure(error)
      else console.error(error)
    } else handlers.success?.(answer.value)
  })

  return { script: { run: runner({}) } }
}

/** As Google does: JSON-like values only; a Date or a function stops the call in the page. */
function checked(args: unknown[]): unknown {
  const text = JSON.stringify(args, function (this: Record<string, unknown>, key, value) {
    if (Object.prototype.toString.call(this[key]) === '[object Date]' || typeof value === 'function') {
      throw new TypeError(`Failed due to illegal value in property: ${key}`)
    }
    return value
  })
  return JSON.parse(text)
}

/** Called by the line that the page writes below this script in the frame. */
export function install(names: string[]) {
  const google = start(
    names,
    (request) => window.parent.postMessage(request, '*'),
    (take) =>
      window.addEventListener('message', (event) => {
        if (event.source === window.parent) take(event.data as Answer)
      }),
  )
  Object.assign(window, { google })
}

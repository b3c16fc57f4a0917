// Lets the sidebar's own code call the server in a workbook, as google.script.run does.
import { vi } from 'vitest'
import type { AddOn } from './workbook'

type Handler = (value: unknown) => void

/** @param before runs before each call reaches the server, as what somebody does in the sheet meanwhile */
export function serve(workbook: AddOn, before: (name: string) => void = () => {}) {
  const runner = (succeed: Handler, fail: Handler): object =>
    new Proxy(
      {
        withSuccessHandler: (handler: Handler) => runner(handler, fail),
        withFailureHandler: (handler: Handler) => runner(succeed, handler),
      } as Record<string, unknown>,
      {
        get: (known, name: string) =>
          known[name] ??
          ((...args: unknown[]) => {
            try {
              before(name)
              succeed(workbook.run(name, ...args))
            } catch (error) {
              fail(error)
            }
          }),
      },
    )
  vi.stubGlobal('google', {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  })
}

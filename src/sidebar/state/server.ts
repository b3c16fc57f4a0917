// Calls the add-on's server: promises over google.script.run, and what went wrong when a call fails.
import type { Server } from '../../drafts/request'

/** accounts: several Google accounts are signed in · connection: Google was not reached · other: anything else. */
export type Failure = 'accounts' | 'connection' | 'other'

type Runner = { [Name in keyof Server]: (...args: Parameters<Server[Name]>) => void } & {
  withSuccessHandler(handler: (value: never) => void): Runner
  withFailureHandler(handler: (error: unknown) => void): Runner
}

declare const google: { script?: { run?: Runner } } | undefined

export function call<Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> {
  return new Promise((resolve, reject) => {
    const run = typeof google === 'undefined' ? undefined : google.script?.run
    if (!run) throw new Error('NetworkError: google.script.run is missing')
    const runner = run
      .withSuccessHandler((value: ReturnType<Server[Name]>) => resolve(value))
      .withFailureHandler(reject)
    const method = runner[name] as (...args: Parameters<Server[Name]>) => void
    method(...args)
  })
}

/** Google says PERMISSION_DENIED when the sidebar's account is not the one the call runs as. */
export function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  if (/permission_?\s?denied/i.test(text)) return 'accounts'
  return /network|connection|offline|http 0/i.test(text) ? 'connection' : 'other'
}

// Runs functions of Code.js the ways Google does: from a cell, from a menu, from the sidebar, by the clock.
import type { Book } from './book.ts'
import { AskedForConsent } from './consent.ts'
import type { Mode } from './execution.ts'
import type { Globals, Realm } from './realm.ts'
import type { Services } from './services.ts'
import type { Stub } from './stubs.ts'
import { nextRun, triggersOf } from './triggers.ts'

export type Script = {
  stubs: Stub[]
  services: Services
  /** One execution: fresh globals, then the function. */
  call(mode: Mode, name: string, args: unknown[]): unknown
  /** What `google.script.run` may do: JSON in, JSON out, public functions only. */
  request(name: string, args: unknown[]): unknown
  open(): void
  /** Sets the clock to the next trigger that is due, and runs it; false where there is none. */
  tick(): boolean
}

/** Google ends what takes longer. */
const MOST_SECONDS = 360

export function script(book: Book, stubs: Stub[], realm: Realm, all: Services): Script {
  const { clock } = book
  const known = new Set(stubs.map(({ name }) => name))
  const call = (mode: Mode, name: string, args: unknown[]) =>
    book.execution.run(mode, () => {
      const globals: Globals = realm(all)
      const target = Object.hasOwn(globals, name) ? globals[name] : undefined
      if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`)
      if (mode === 'cell' || mode === 'open') return target(...args)
      const begun = clock.now()
      const result = asUser(book, () => target(...args))
      if (clock.now() - begun > MOST_SECONDS * 1000) throw new Error('Exceeded maximum execution time')
      return result
    })
  return {
    stubs,
    services: all,
    call,
    request: (name, args) => {
      if (typeof name !== 'string' || name.endsWith('_') || !known.has(name)) {
        throw new Error(`Script function not found: ${String(name)}`)
      }
      return throughJson(call('user', name, throughJson(args) as unknown[]))
    },
    open: () => {
      if (known.has('onOpen')) call('open', 'onOpen', [{ authMode: 'NONE' }])
    },
    tick: () => {
      const due = triggersOf(book).map((trigger) => ({ trigger, at: nextRun(trigger, clock.now()) }))
      const [first] = due.sort((a, b) => a.at - b.at)
      if (!first) return false
      clock.set(first.at)
      const { id, handler, timeZone } = first.trigger
      call('clock', handler, [{ authMode: 'FULL', triggerUid: id, timezone: timeZone }])
      return true
    },
  }
}

/** What waits when a function ends is written then. */
function asUser({ pending }: Book, work: () => unknown): unknown {
  pending.drop()
  try {
    const result = work()
    pending.flush()
    return result
  } catch (error) {
    pending.settle()
    if (error instanceof AskedForConsent) return undefined
    throw error
  }
}

/** Nothing but JSON crosses between page and server; a Date is refused as Google does. */
export function throughJson(value: unknown): unknown {
  if (value === undefined) return null
  refuseUnsent(value, new Set())
  return JSON.parse(JSON.stringify(value))
}

function refuseUnsent(value: unknown, above: Set<unknown>) {
  const kind = Object.prototype.toString.call(value)
  if (kind === '[object Date]' || typeof value === 'function' || typeof value === 'bigint') {
    throw new Error(`Failed due to illegal value: ${kind} cannot be sent between page and server`)
  }
  if (typeof value !== 'object' || value === null) return
  if (above.has(value)) throw new Error('Failed due to illegal value: it contains itself')
  const path = new Set(above).add(value)
  for (const each of Object.values(value)) refuseUnsent(each, path)
}

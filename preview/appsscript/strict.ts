// Wraps a service object so that every call is counted, forbidden calls are refused and unknown members throw.
import type { Execution, Mode } from './execution.ts'

/** Which methods a mode may call: all, none, or those whose name matches. */
export type Access = Partial<Record<Mode, RegExp | boolean>>

const ASKED_BY_THE_LANGUAGE = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'prototype', 'nodeType'])

export function strict<T extends object>(name: string, members: T, execution: Execution, access: Access): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key)
      if (key === 'toString') return () => name
      if (!Object.hasOwn(target, key)) {
        if (ASKED_BY_THE_LANGUAGE.has(key)) return undefined
        throw new Error(`not in the stand-in: ${name}.${key}`)
      }
      const member: unknown = Reflect.get(target, key)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        check(name, key, execution.mode, access)
        execution.count(`${name}.${key}`)
        return member.apply(target, args)
      }
    },
    set(_target, key) {
      throw new Error(`${name}.${String(key)} cannot be assigned`)
    },
  })
}

function check(name: string, key: string, mode: Mode, access: Access) {
  const rule = access[mode] ?? (mode === 'user' || mode === 'clock')
  if (rule === true || (rule instanceof RegExp && rule.test(key))) return
  if (key === 'getUi') throw new Error(`Cannot call ${name}.getUi() from this context.`)
  throw new Error(`You do not have permission to call ${name}.${key}`)
}

// In a page, too, a script sees the language, Google's services and nothing of the world around it.
import { describe, expect, it } from 'vitest'
import { realm } from '../../preview/appsscript/realm.ts'
import type { Services } from '../../preview/appsscript/services.ts'
import { readStubs } from '../../preview/appsscript/stubs.ts'
import { compile } from '../../preview/page/compile.ts'

/** Node's own globals stand for those of a browser. */
const hidden = [...Object.getOwnPropertyNames(globalThis), 'globalThis', 'window', 'document']
const services = { SpreadsheetApp: { name: 'the service' } } as unknown as Services

function run(body: string): unknown {
  const code = `function probe() { ${body} }`
  const { probe } = realm(code, readStubs(code), ['SpreadsheetApp'], hidden, compile)(services)
  return probe?.()
}

describe('in the page a script', () => {
  it.each(
    ['process', 'setTimeout', 'fetch', 'URL', 'window', 'document', 'structuredClone', 'performance'].map(
      (name) => [name],
    ),
  )('finds no %s', (name) => {
    expect(run(`return typeof ${name}`)).toBe('undefined')
  })

  it.each(['Intl', 'Map', 'Promise', 'JSON', 'BigInt', 'decodeURIComponent'].map((name) => [name]))(
    'finds %s of the language',
    (name) => {
      expect(run(`return typeof ${name}`)).not.toBe('undefined')
    },
  )

  it('finds the services', () => {
    expect(run('return SpreadsheetApp.name')).toBe('the service')
  })

  it('has a global object of its own in each execution', () => {
    expect(run('return Object.keys(globalThis)')).toEqual([])
    run('globalThis.left = 1')
    expect(run('return globalThis.left')).toBe(undefined)
  })

  it('cannot leave a global behind', () => {
    expect(() => run('leak = 1')).toThrow('leak is not defined')
    expect(run('return this')).toBe(undefined)
  })
})

// Compiles Code.js once into a factory; each call of the factory is one execution with globals of its own.
import type { Services } from './services.ts'
import type { Stub } from './stubs.ts'

export type Globals = Record<string, (...args: unknown[]) => unknown>
/** Answers the functions of one fresh execution. */
export type Realm = (services: Services) => Globals

/** Turns the text of a function into the function: with `Function` in a page, in a bare context in Node. */
export type Compile = (source: string) => (...args: unknown[]) => unknown

/** What every JavaScript engine has, Apps Script included; anything else a page or Node knows is hidden. */
const ECMASCRIPT = new Set(
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN
  Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError
  TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape`.split(
    /\s+/,
  ),
)

/**
 * Names are hidden once, by an outer function: passing hundreds of them at every call costs two milliseconds each time.
 * Each execution has a global object of its own, empty but for what the script puts there.
 */
export function realm(
  code: string,
  stubs: Stub[],
  serviceNames: readonly string[],
  hidden: Iterable<string>,
  compile: Compile,
): Realm {
  const services = new Set(serviceNames)
  const shadowed = [...new Set(hidden)].filter(
    (name) =>
      /^[A-Za-z_$][\w$]*$/.test(name) && !ECMASCRIPT.has(name) && !services.has(name) && !RESERVED.has(name),
  )
  const list = stubs.map(({ name }) => name).join(', ')
  const source = `(${shadowed.join(', ')}) {
return function (${serviceNames.join(', ')}) {
"use strict";
const globalThis = {};
${code}
return { ${list} };
}
}`
  const factory = compile(source)() as (...services: unknown[]) => Globals
  return (each) => factory(...serviceNames.map((name) => each[name as keyof Services]))
}

/** Words that cannot be parameter names. */
const RESERVED = new Set(['arguments', 'eval', 'let', 'yield', 'static', 'await'])

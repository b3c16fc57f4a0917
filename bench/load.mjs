// What one cell costs: a fresh V8 context loads the script and answers once, as Google does for every cell.
import vm from 'node:vm'
import { CODE } from './code.mjs'

/** The least a person could write by hand: one function, one card, no check of anything. */
const BY_HAND = `
var BANDS = [[50000, 3], [100000, 2.8], [200000, 2.6], [300000, 2.4], [400000, 2.2], [500000, 2], [1/0, 1.9]];
function LINE_OA_COST(plan, region, messages) {
  var extra = Math.max(0, messages - 30000), total = 15000, before = 0;
  for (var i = 0; i < BANDS.length && extra > before; i++) {
    total += (Math.min(extra, BANDS[i][0]) - before) * BANDS[i][1];
    before = BANDS[i][0];
  }
  return Math.floor(total);
}`

const CALL = 'LINE_OA_COST("standard", "JP", 100000, "2026-09")'

/** A new file name each time keeps V8 from reusing what it compiled before. */
let files = 0

function answer(code, call) {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  return () => {
    vm.runInContext(`${code}\n// ${++files}`, context, { filename: `Code${files}.js` })
    return vm.runInContext(call, context)
  }
}

/** The context is made before the clock starts: Google has one ready too, and it costs the same for all three. */
export function loadCases() {
  return [
    { name: 'an empty script', prepare: () => answer('', 'undefined') },
    { name: 'one function, one card, by hand', prepare: () => answer(BY_HAND, CALL) },
    { name: 'dist/Code.js', prepare: () => answer(CODE, CALL) },
  ]
}

/** How many schemas answering a cell built: each asks zod's configuration what else to do with it. */
export function schemasBuilt() {
  let built = 0
  const config = Object.defineProperty({}, 'postProcessor', { get: () => void built++ })
  vm.runInContext(`${CODE}\n${CALL}`, vm.createContext({ __zod_globalConfig: config }))
  return built
}

export const SIZE = Buffer.byteLength(CODE)

// Parts of the project in TypeScript, for benches: bundled beside the packages they ask for.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const PARTS = `
  export { openWorkbook } from './preview/headless.ts'
  export { budgetDraft } from './src/drafts/budget/budget.ts'
  export { defaultScenario } from './src/scenario/defaults.ts'
  export { writeOverview } from './src/sidebar/state/budgets.ts'`

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

let made

/** One bundle for all benches: each would put its own functions into the one spreadsheet engine. */
export function parts() {
  made ??= bundled()
  return made
}

async function bundled() {
  const outfile = path('node_modules/.cache/bench-parts.mjs')
  mkdirSync(path('node_modules/.cache'), { recursive: true })
  await esbuild.build({
    stdin: { contents: PARTS, resolveDir: path('.'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  })
  return import(outfile)
}

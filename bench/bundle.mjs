// Parts of the project in TypeScript, for benches: bundled beside the packages they ask for.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** @param {string} name of the bundle @param {string} contents a module's, with paths from the top of the project */
export async function bundled(name, contents) {
  const outfile = path(`node_modules/.cache/bench-${name}.mjs`)
  mkdirSync(path('node_modules/.cache'), { recursive: true })
  await esbuild.build({
    stdin: { contents, resolveDir: path('.'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  })
  return import(outfile)
}

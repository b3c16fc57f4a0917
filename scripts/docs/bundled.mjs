// Runs TypeScript of this project in Node: bundles it beside the installed packages and imports it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string} entry from the project's folder @returns {Promise<any>} */
export async function bundled(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  const [file] = outputFiles
  if (!file) throw new Error(`Nothing was built from ${entry}`)
  // Packages are found from where the file lies.
  const folder = `${root}node_modules/.cache/`
  const name = `${folder}${entry.replace(/\W/g, '-')}.mjs`
  mkdirSync(folder, { recursive: true })
  writeFileSync(name, file.contents)
  return import(pathToFileURL(name).href)
}

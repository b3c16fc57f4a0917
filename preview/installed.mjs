// Where a file of an installed package is.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/** Looked up by hand: a package may have no main file or hide its folders from `require`. @param {string} source */
export function packageFile(source) {
  const folders = require.resolve.paths(source) ?? []
  const file = folders.map((folder) => join(folder, source)).find((path) => existsSync(path))
  if (!file) throw new Error(`${source} is not installed. Run npm ci.`)
  return file
}

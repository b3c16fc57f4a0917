// `npm run demo`: writes the local workbook as a static folder that any web host can serve, below any path.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { filled } from '../preview/filled.mjs'
import { site } from '../preview/site.mjs'
import { wordsHere } from '../preview/spoken.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const help = `npm run demo [-- --out <folder>]

Writes the local workbook, with the built add-on in it, into demo/ or the folder named.
Every address in it is relative: put the folder anywhere on any web host.`

/** An earlier demo gives way to the new one; a folder that holds anything else is left alone.
 * @param {string} folder */
export async function writeDemo(folder) {
  if (existsSync(folder)) {
    const names = readdirSync(folder)
    if (names.length && !names.includes('starter.json')) {
      throw new Error(`${folder} holds other files. Name an empty folder or one that does not exist.`)
    }
    rmSync(folder, { recursive: true })
  }
  for (const [path, file] of await site()) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if ('bytes' in file) writeFileSync(target, file.bytes)
    else if (existsSync(file.file)) cpSync(file.file, target)
    else throw new Error(`${path} is missing. Run npm run build.`)
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean' } } })
    if (values.help) console.log(help)
    else {
      const folder = resolve(values.out ?? join(root, 'demo'))
      await writeDemo(folder)
      const look = [join(root, 'scripts/static.mjs'), folder].map(
        (path) => relative(process.cwd(), path) || '.',
      )
      console.log(filled(wordsHere().written, { folder, command: `node ${look.join(' ')}` }))
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

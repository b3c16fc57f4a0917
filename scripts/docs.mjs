// `npm run docs`: writes everything that is generated in README and documents, in all languages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundled } from './docs/bundled.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { parts, filled } = await bundled('scripts/docs/parts.ts')
const { sqlFiles } = await bundled('src/sql/files.ts')

const code = readFileSync(`${root}dist/Code.js`, 'utf8')

for (const part of parts(code, (/** @type {string} */ file) => existsSync(root + file))) {
  const name = `${root}${part.file}`
  const before = readFileSync(name, 'utf8')
  const after = filled(before, part)
  if (after === before) continue
  writeFileSync(name, after)
  console.log(`${part.file}: ${part.marker}`)
}

for (const { file, text, room } of sqlFiles()) {
  writeFileSync(`${root}${file}`, text)
  if (room) console.log(`${file}: ${room}`)
}

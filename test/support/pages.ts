// The documents that people read, by their paths in the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const text = (file: string) => readFileSync(join(root, file), 'utf8')

const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)
export const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pages].filter((file) =>
  existsSync(join(root, file)),
)

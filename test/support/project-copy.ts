// A copy of the project in which a test may change files and build.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const PARTS = [
  'src',
  'build.mjs',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'appsscript.json',
  'appsscript-usage.json',
  'docs',
]

export interface ProjectCopy {
  folder: string
  read(file: string): string
  /** Runs Node in the copy, as a person would in a terminal of their own. */
  node(...args: string[]): { status: number | null; stdout: string; stderr: string }
  /** What stands in every file that is not built: path → text. */
  files(): Map<string, string>
  remove(): void
}

/** @param more what a test needs besides everything the build needs */
export function copyProject(...more: string[]): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-copy-'))
  const parts = [...PARTS, ...more]
  for (const part of parts) cpSync(join(PROJECT, part), join(folder, part), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return {
    folder,
    read,
    node: (...args) => {
      const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|FORCE_COLOR)/.test(name))
      const env = { ...Object.fromEntries(own), NO_COLOR: '1' }
      return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env })
    },
    files: () => {
      const names = parts.flatMap((part) =>
        statSync(join(folder, part)).isDirectory()
          ? readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }).map((name) =>
              join(part, name),
            )
          : [part],
      )
      const files = names.filter((name) => statSync(join(folder, name)).isFile())
      return new Map(files.map((name) => [name, read(name)]))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

// A wrong card stops the build with its path and the reason: tried on a copy of the project.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const PARTS = ['src', 'build.mjs', 'package.json', 'tsconfig.json', 'tsconfig.base.json', 'appsscript.json']
let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'wrong-card-'))
  for (const part of PARTS) cpSync(join(PROJECT, part), join(copy, part), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

function buildWith(file: string, find: string, replacement: string) {
  const path = join(copy, 'src/pricing/cards', file)
  const right = readFileSync(path, 'utf8')
  expect(right).toContain(find)
  writeFileSync(path, right.replace(find, replacement))
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs'], { cwd: copy, encoding: 'utf8' })
  writeFileSync(path, right)
  return { status, stderr }
}

it.each([
  [
    'bands out of order',
    'japan.ts',
    '{ upTo: 200_000, price: 3, ',
    '{ upTo: 300_000, price: 3 }, { upTo: 200_000, price: 3, ',
    'japan[2].plans.standard.bands[1]: upTo 200000 must be greater than 300000, where the band before ends',
  ],
  [
    'a missing source',
    'thailand.ts',
    "sources: ['https://lineforbusiness.com/th/service/line-oa-features/broadcast-message']",
    'sources: []',
    'thailand[1].sources: Too small: expected array to have >=1 items',
  ],
])('%s', (_name, file, find, replacement, fault) => {
  const { status, stderr } = buildWith(file, find, replacement)
  expect(stderr).toBe(`The rate cards are wrong:\n${fault}\n`)
  expect(status).toBe(1)
  expect(existsSync(join(copy, 'dist'))).toBe(false)
})

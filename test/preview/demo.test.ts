// Where the page to try may be written.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { site } from '../../preview/site.mjs'
import { writeDemo } from '../../scripts/demo.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('an earlier demo gives way to the new one', async () => {
  await writeDemo(folder)
  writeFileSync(join(folder, 'left-over.js'), '')
  await writeDemo(folder)
  const names = new Set([...(await site()).keys()].map((path) => path.split('/')[0]))
  expect(new Set(readdirSync(folder))).toEqual(names)
})

it('a folder that holds anything else is left alone', async () => {
  writeFileSync(join(folder, 'index.html'), 'mine')
  await expect(writeDemo(folder)).rejects.toThrow('holds other files')
  expect(readdirSync(folder)).toEqual(['index.html'])
})

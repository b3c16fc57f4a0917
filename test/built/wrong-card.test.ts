// Wrong cards stop the build with the path and the reason of every fault: tried on a copy of the project.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyProject, type ProjectCopy } from '../support/project-copy'

const BUILD_TIMEOUT = 60_000
let copy: ProjectCopy

beforeEach(() => {
  copy = copyProject()
})

afterEach(() => copy?.remove())

function change(file: string, find: string, replacement: string) {
  const name = `src/pricing/cards/${file}`
  const right = copy.read(name)
  expect(right).toContain(find)
  writeFileSync(join(copy.folder, name), right.replace(find, replacement))
}

it(
  'bands out of order and a missing source',
  () => {
    change(
      'japan.ts',
      '{ upTo: 200_000, price: 3 }',
      '{ upTo: 300_000, price: 3 }, { upTo: 200_000, price: 3 }',
    )
    change(
      'thailand.ts',
      "sources: ['https://lineforbusiness.com/th/service/line-oa-features/broadcast-message']",
      'sources: []',
    )
    const { status, stderr } = copy.node('build.mjs')
    expect(stderr.split('\n')).toEqual([
      'The rate cards are wrong:',
      'markets.JP.cards[2].plans.standard.bands[1]: upTo 200000 must be greater than 300000, where the band before ends',
      'markets.TH.cards[1].sources: Too small: expected array to have >=1 items',
      '',
    ])
    expect(status).toBe(1)
    expect(existsSync(join(copy.folder, 'dist'))).toBe(false)
  },
  BUILD_TIMEOUT,
)

it(
  'more bands than an SQL function has room for',
  () => {
    change(
      'taiwan.ts',
      '[{ upTo: 50_000, price: 0.2 }',
      '[...Array.from({ length: 400 }, (_, at) => ({ upTo: at + 1, price: 0.2 })), { upTo: 50_000, price: 0.2 }',
    )
    const { status, stderr } = copy.node('build.mjs')
    expect(stderr).toMatch(
      /^The rate cards are too long for SQL: line_oa_cost has [\d,]+ bytes, and BigQuery takes 32,768\n$/,
    )
    expect(status).toBe(1)
    expect(existsSync(join(copy.folder, 'dist'))).toBe(false)
  },
  BUILD_TIMEOUT,
)

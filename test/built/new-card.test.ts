// A new rate card is one block in one file and its pinned examples: tried on a copy of the project.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKETS } from '../../src/pricing/seller'
import { type Globals, loadCode } from '../support/code'
import { copyProject, type ProjectCopy } from '../support/project-copy'

const BUILD_TIMEOUT = 120_000
const FILE = 'src/pricing/cards/japan.ts'
const EDGES = 'test/pricing/bands.test.ts'
const DATES = 'test/pricing/worked-examples.test.ts'
const CARDS = 'test/pricing/cards.test.ts'

/** Later than any card LINE will announce while this project lives, with fees it will hardly ever ask. */
const DAY = '2099-04-01'
const DAY_BEFORE = '2099-03-31'

const BLOCK = `  {
    from: '${DAY}',
    checked: '2099-02-14',
    basis: { from: 'official', fees: 'official', extra: 'single' },
    sources: ['https://example.com/jp/2099'],
    plans: {
      communication: { fee: 0, included: 100, bands: null },
      light: { fee: 6_789, included: 4_000, bands: null },
      standard: { fee: 18_900, included: 40_000, bands: [{ upTo: 100_000, price: 4 }, { price: 3.5 }] },
    },
  },
`

let copy: ProjectCopy
let before: Map<string, string>
let project: Globals
let changed: Globals

/** Puts a text in front of the last place where another stands. */
function insert(file: string, text: string, at: string) {
  const old = copy.read(file)
  const index = old.lastIndexOf(at)
  expect(index, `${file} contains ${at}`).toBeGreaterThan(0)
  writeFileSync(join(copy.folder, file), old.slice(0, index) + text + old.slice(index))
}

const changedFiles = () =>
  [...copy.files()].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)

const ratesOf = (code: Globals, day: string) => code.LINE_OA_RATES?.('JP', day) as unknown[][]
const row = (table: unknown[][], label: string) => table.find(([first]) => first === label)?.[1]

beforeAll(() => {
  copy = copyProject('test/pricing', 'test/support', 'vitest.config.ts')
  before = copy.files()
  insert(FILE, BLOCK, ']')
  const { status, stderr } = copy.node('build.mjs')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  project = loadCode()
  changed = loadCode({}, copy.read('dist/Code.js'))
}, BUILD_TIMEOUT)

afterAll(() => copy?.remove())

it('the build takes it, and no other file had to change', () => {
  expect(changedFiles()).toEqual([FILE])
})

describe('the built add-on', () => {
  it.each([
    // 18,900 + 60,000 × 4
    ['a band of the new card', 'standard', 100_000, 258_900],
    // 18,900 + 100,000 × 4
    ['the last message of its first band', 'standard', 140_000, 418_900],
    // 418,900 + 3.5, cut off to whole yen
    ['the first message beyond it', 'standard', 140_001, 418_903],
    ['a plan that sells no more', 'light', 4_000, 6_789],
    // Communication ends at 100, Light costs 6,789
    ['the cheapest plan', 'cheapest', 101, 6_789],
  ])('uses the new prices on the day and the old ones the day before: %s', (_name, plan, messages, cost) => {
    const ask = (code: Globals, day: string) => code.LINE_OA_COST?.(plan, 'JP', messages, day)
    expect(ask(changed, DAY)).toBe(cost)
    const old = ask(project, DAY_BEFORE)
    expect(old).not.toBe(cost)
    expect(ask(changed, DAY_BEFORE)).toBe(old)
  })

  it('shows the new card with its source and the day it was checked, and the old one the day before', () => {
    const rates = ratesOf(changed, DAY)
    expect(row(rates, 'Valid from')).toBe(DAY)
    expect(row(rates, 'Checked on')).toBe('2099-02-14')
    expect(row(rates, 'Source')).toBe('https://example.com/jp/2099')
    expect(ratesOf(changed, DAY_BEFORE)).toEqual(ratesOf(project, DAY_BEFORE))
    expect(ratesOf(project, DAY_BEFORE)).not.toEqual(rates)
  })
})

describe('the tests', () => {
  const vitest = () =>
    copy.node('node_modules/vitest/vitest.mjs', 'run', '--project=unit', EDGES, DATES, CARDS)

  it(
    'demand its date and its band edges',
    () => {
      const { status, stdout, stderr } = vitest()
      expect(status).toBe(1)
      expect(stdout).toMatch(/Tests {2}2 failed/)
      expect(stderr).toContain('covers the date of every card')
      expect(stderr).toContain(`-   "JP ${DAY}",`)
      expect(stderr).toContain('covers every band edge of every card')
      expect(stderr).toContain(`-   "JP standard ${MARKETS.JP.cards.length} 140000",`)
    },
    BUILD_TIMEOUT,
  )

  it(
    'are content when both are pinned',
    () => {
      const fee = project.LINE_OA_COST?.('light', 'JP', 0, DAY_BEFORE)
      insert(DATES, `['JP', '${DAY}', 'light', 0, '${DAY_BEFORE}', ${fee}, 6_789],\n`, "['TW', '2023-09-01'")
      // 18,900 + 100,000 × 4 = 418,900; one more at 3.5, cut off
      insert(EDGES, `['JP', 'standard', '${DAY}', 140_000, 418_900, 418_903],\n`, "['TW', 'high'")
      const { status, stdout } = vitest()
      expect(stdout).not.toContain('failed')
      expect(status).toBe(0)
      expect(changedFiles()).toEqual([FILE, EDGES, DATES])
    },
    BUILD_TIMEOUT,
  )
})

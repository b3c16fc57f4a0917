// The house: which part of the source may import which. Imports go down only.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** What each part may import besides itself; `types` only as types. */
const HOUSE: Record<string, { from: string[]; types?: string[] }> = {
  pricing: { from: [] },
  sql: { from: ['pricing'] },
  words: { from: ['pricing'] },
  scenario: { from: ['pricing', 'words'] },
  drafts: { from: ['pricing', 'words', 'scenario'] },
  cells: { from: ['pricing', 'words'] },
  usage: { from: ['pricing', 'words', 'scenario', 'drafts'] },
  google: { from: ['pricing', 'words', 'drafts', 'cells', 'usage'] },
  help: { from: ['words'], types: ['cells'] },
  sidebar: { from: ['pricing', 'words', 'scenario', 'drafts', 'help', 'usage'] },
  main: { from: ['cells', 'google'] },
  'main-usage': { from: ['google', 'main'] },
}

const IMPORT = /(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|require\('([^']+)'\)/g

interface Import {
  file: string
  part: string
  to: string
  typeOnly: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
const part = (file: string) => file.split('/')[0]?.replace(/\.tsx?$/, '') ?? ''

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([, type, from, required]) => ({
    file,
    part: part(file),
    to: from ?? required ?? '',
    typeOnly: Boolean(type),
  })),
)

const local = imports
  .filter(({ to }) => to.startsWith('.'))
  .map((each) => ({ ...each, target: part(relative(SRC, join(SRC, dirname(each.file), each.to))) }))

it('every part of the source is known', () => {
  expect([...new Set(files.map(part))].filter((name) => !HOUSE[name])).toEqual([])
})

it('imports go down only', () => {
  const wrong = local.filter(({ part, target, typeOnly }) => {
    const allowed = [part, ...(HOUSE[part]?.from ?? []), ...(typeOnly ? (HOUSE[part]?.types ?? []) : [])]
    return !allowed.includes(target)
  })
  // help/describe.ts joins the catalogue of functions with its help, while building only.
  expect(wrong.filter(({ file }) => file !== 'help/describe.ts')).toEqual([])
})

it('the local workbook knows dist and the public shapes only', () => {
  const preview = fileURLToPath(new URL('../preview', import.meta.url))
  const reaching = readdirSync(preview, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .filter((name) => /from '[^']*\/src\//.test(readFileSync(join(preview, name), 'utf8')))
  expect(reaching).toEqual([])
})

it('zod stays in the rate card rules and at the trust boundary', () => {
  const users = imports.filter(({ to }) => to.startsWith('zod')).map(({ file }) => file)
  expect(
    users.filter(
      (file) =>
        ![
          'pricing/card.ts',
          'scenario/schema.ts',
          'drafts/schema.ts',
          'usage/answers.ts',
          'usage/schema.ts',
        ].includes(file),
    ),
  ).toEqual([])
  const runtime = local.filter(({ to, typeOnly }) => /\/card$/.test(to) && !typeOnly)
  expect(runtime).toEqual([])
})

it('only google names a Google service, and pricing has no clock', () => {
  const read = (file: string) => readFileSync(join(SRC, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')
  const google =
    /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|Session|Utilities|ScriptApp|UrlFetchApp|MailApp)\b/
  expect(files.filter((file) => part(file) !== 'google' && google.test(read(file)))).toEqual([])
  const clock = /\bDate\.now\b|new Date\(\)|Math\.random/
  expect(
    files.filter(
      (file) =>
        ['pricing', 'scenario', 'drafts', 'words', 'sql', 'usage'].includes(part(file)) &&
        clock.test(read(file)),
    ),
  ).toEqual([])
})

/** Folders with no circle of imports in them, be it of types alone. */
const WITHOUT_CIRCLES = ['src', 'preview', 'scripts']

interface Arrow {
  file: string
  to: string | undefined
}

/** What nothing leads to, or what leads nowhere, is in no circle: taken away until nothing changes, it leaves the circles. */
function circles(arrows: Arrow[]): Arrow[] {
  const starts = new Set(arrows.map(({ file }) => file))
  const ends = new Set(arrows.map(({ to }) => to))
  const left = arrows.filter(({ file, to }) => ends.has(file) && to !== undefined && starts.has(to))
  return left.length < arrows.length ? circles(left) : left
}

it('no file leads back to itself', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = WITHOUT_CIRCLES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ).filter((name) => /\.(tsx?|mjs)$/.test(name))
  const found = (path: string) => files.find((file) => [file, file.replace(/\.tsx?$/, '')].includes(path))
  const arrows = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:from|import|require)[\s(]*'(\.[^']+)'/g)].map(
      ([, to = '']) => ({ file, to: found(join(dirname(file), to)) }),
    ),
  )
  expect(circles(arrows).map(({ file, to }) => `${file} → ${to}`)).toEqual([])
})

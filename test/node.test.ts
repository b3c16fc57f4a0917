// The versions of Node.js that package.json promises are those that every package takes.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../preview/headless.ts'
import { addon } from './support/addon.ts'
import { edges, includes, spans } from './support/versions'

interface Package {
  engines?: { node?: string }
}

const at = (name: string) => new URL(`../${name}`, import.meta.url)
const json = <T>(name: string): T => JSON.parse(readFileSync(at(name), 'utf8'))

const { engines, devDependencies } = json<{
  engines: { node: string }
  devDependencies: Record<string, string>
}>('package.json')
const { '': project, ...packages } = json<{ packages: Record<string, Package> }>('package-lock.json').packages

const promised = spans(engines.node)
const asking = Object.entries(packages).flatMap(([path, { engines }]) =>
  engines?.node ? [{ path, range: spans(engines.node) }] : [],
)

/** Asks for 22 and runs on 20, for the reason given. */
const ASKS_TOO_MUCH = {
  'node_modules/@odoo/o-spreadsheet':
    'preview/headless.ts gives it Object.groupBy, all that 20 lacks of what it uses',
}
const needed = asking.filter(({ path }) => !(path in ASKS_TOO_MUCH))

describe('what package.json promises', () => {
  const all = edges([promised, ...asking.map(({ range }) => range)])

  it('is refused by no package but those that ask for too much', () => {
    const ours = all.filter((version) => includes(promised, version))
    const refusing = asking.filter(({ range }) => !ours.every((version) => includes(range, version)))
    expect(refusing.map(({ path }) => path)).toEqual(Object.keys(ASKS_TOO_MUCH))
  })

  it('leaves out no version that all packages take', () => {
    const others = all.filter((version) => !includes(promised, version))
    expect(others.filter((version) => needed.every(({ range }) => includes(range, version)))).toEqual([])
  })

  it('is in the lockfile too, beside what the installed packages themselves ask for', () => {
    expect(project?.engines).toEqual(engines)
    const manifests = Object.entries(packages).filter(([path]) => existsSync(at(`${path}/package.json`)))
    const locked = manifests.map(([path, { engines }]) => [path, engines?.node])
    const installed = manifests.map(([path]) => [path, json<Package>(`${path}/package.json`).engines?.node])
    expect(manifests.length).toBeGreaterThan(0)
    expect(locked).toEqual(installed)
  })

  it('begins with the major whose types the code is checked with', () => {
    const first = /\d+/.exec(engines.node)?.[0]
    expect(devDependencies['@types/node']?.split('.')[0]).toBe(first)
  })
})

it('the spreadsheet engine writes a range where the language has no Object.groupBy', () => {
  Reflect.deleteProperty(Object, 'groupBy')
  const code = addon({
    'go()': 'SpreadsheetApp.getActive().insertSheet("s").getRange(1, 1, 1, 2).setValues([[1, "=A1+1"]])',
  })
  const workbook = openWorkbook({ code })
  workbook.run('go')
  expect(workbook.value('B1', 's')).toBe(2)
})

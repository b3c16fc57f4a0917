// The licence notices name everything that is in the page and the add-on.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'
import { notices } from '../../preview/notices.mjs'
import { type SiteFile, site } from '../../preview/site.mjs'

let files: Map<string, SiteFile>

beforeAll(async () => {
  files = await site()
})

const packageOf = (path: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1]
const unique = (names: (string | undefined)[]) => [...new Set(names.filter((name) => name !== undefined))]

/** The rows of the list: name → version. */
const named = new Map(
  [...notices().html.matchAll(/<tr><td>([^<]+)<\/td><td>([^<]+)<\/td>/g)].map(([, name = '', version]) => [
    name,
    version,
  ]),
)

it('every package whose files are served is named with its version', () => {
  const served = unique(
    [...files].map(([path, file]) =>
      'file' in file && !path.startsWith('licences/') ? packageOf(file.file) : undefined,
    ),
  )
  expect(served).toContain('@odoo/o-spreadsheet')
  for (const name of served) {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
    expect(named.get(name), name).toBe(version)
  }
})

it('every package built into the add-on or the page is named', async () => {
  const entryPoints = [
    'src/main.ts',
    'src/sidebar/sidebar.tsx',
    'src/sidebar/sidebar.css',
    'preview/page/workbook.ts',
    'preview/page/client.ts',
  ]
  const { metafile } = await build({ entryPoints, bundle: true, write: false, metafile: true, outdir: '.' })
  const built = unique(Object.keys(metafile.inputs).map(packageOf))
  expect(built).toContain('preact')
  expect(built.filter((name) => !named.has(name))).toEqual([])
})

it('every package that is inside the spreadsheet is named', () => {
  const readable = readFileSync('node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js', 'utf8')
  const inside = unique(
    [...readable.matchAll(/\/\/#region (node_modules\/\S+)/g)].map(([, path = '']) => packageOf(path)),
  )
  expect(inside).toContain('rbush')
  expect(inside.filter((name) => !named.has(name))).toEqual([])
})

it('every licence is there in full', () => {
  const linked = [...notices().html.matchAll(/href="(licences\/[^"]+)"/g)].map(([, path = '']) => path)
  expect(linked).toHaveLength(named.size + 1)
  for (const path of linked) {
    const file = files.get(path)
    const text = file && 'file' in file ? readFileSync(file.file, 'utf8') : ''
    expect(text, path).toMatch(/copyright/i)
    expect(text, path).toMatch(/permission/i)
  }
})

it.each(['odoo-o-spreadsheet', 'odoo-owl'])('%s comes with the LGPL and the GPL it builds on', (name) => {
  const text = readFileSync(notices().texts.get(`licences/${name}.txt`) ?? '', 'utf8')
  expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE')
  expect(text).toMatch(/GNU GENERAL PUBLIC LICENSE\s+Version 3/)
})

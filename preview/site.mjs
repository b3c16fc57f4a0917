// Which files make the local workbook: relative path → where its bytes come from and what they are.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ADD_ON, installGuides } from './install-guide.mjs'
import { packageFile } from './installed.mjs'
import { notices } from './notices.mjs'
import { menus, wordsIn } from './spoken.mjs'

/** @typedef {{ type: string, bytes: Uint8Array } | { type: string, file: string }} SiteFile */

const here = dirname(fileURLToPath(import.meta.url))

const HTML = 'text/html; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'
const STYLE = 'text/css; charset=utf-8'
const JSON_TEXT = 'application/json; charset=utf-8'
const XML = 'application/xml; charset=utf-8'
const TEXT = 'text/plain; charset=utf-8'

/** The spreadsheet and what it needs, unmodified and as files of their own, as the LGPL asks. */
const LIBRARIES = [
  ['lib/owl.iife.min.js', '@odoo/owl/dist/owl.iife.min.js', SCRIPT],
  ['lib/chart.umd.js', 'chart.js/dist/chart.umd.js', SCRIPT],
  ['lib/o_spreadsheet.min.iife.js', '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js', SCRIPT],
  ['lib/o_spreadsheet.css', '@odoo/o-spreadsheet/dist/o_spreadsheet.css', STYLE],
  ['lib/o_spreadsheet.xml', '@odoo/o-spreadsheet/dist/o_spreadsheet.xml', XML],
  ['lib/bootstrap.min.css', 'bootstrap/dist/css/bootstrap.min.css', STYLE],
  ['lib/font-awesome/css/font-awesome.min.css', 'font-awesome/css/font-awesome.min.css', STYLE],
  [
    'lib/font-awesome/fonts/fontawesome-webfont.woff2',
    'font-awesome/fonts/fontawesome-webfont.woff2',
    'font/woff2',
  ],
]

const encode = (/** @type {string} */ text) => new TextEncoder().encode(text)

/** @param {string} folder the build whose add-on it opens @returns {Promise<Map<string, SiteFile>>} */
export async function site(folder = 'dist') {
  /** @type {Map<string, SiteFile>} */
  const files = new Map()
  files.set('index.html', { type: HTML, file: join(here, 'page/index.html') })
  files.set('page.css', { type: STYLE, file: join(here, 'page/page.css') })
  for (const [path = '', source = '', type = ''] of LIBRARIES)
    files.set(path, { type, file: packageFile(source) })
  files.set('Code.js', { type: SCRIPT, file: join(here, '..', folder, 'Code.js') })
  files.set('sidebar.html', { type: HTML, file: join(here, '..', folder, 'sidebar.html') })
  files.set('appsscript.json', { type: JSON_TEXT, file: join(here, '..', folder, 'appsscript.json') })
  files.set('workbook.js', { type: SCRIPT, bytes: await bundle('page/workbook.ts', 'workbookPage_') })
  files.set('client.js', { type: SCRIPT, bytes: await bundle('page/client.ts', 'sidebarClient_') })
  // The other add-on that the page offers, to be copied and not to be run.
  for (const [at, type] of [SCRIPT, HTML, JSON_TEXT].entries()) {
    files.set(`usage/${ADD_ON[at]}`, { type, file: join(here, '../dist-usage', ADD_ON[at] ?? '') })
  }
  // By address, so that the build script keeps type rules of its own.
  const { describe, languageNames } = await import(new URL('../build.mjs', import.meta.url).href)
  const names = await languageNames()
  const languages = Object.keys(names)
  /** @type {[string, unknown][]} */
  const facts = [
    ['starter.json', await each(languages, describe)],
    ['languages.json', names],
    ['words.json', await each(languages, wordsIn)],
    ['menus.json', menus()],
    ['install.json', installGuides(languages)],
  ]
  for (const [path, fact] of facts) files.set(path, { type: JSON_TEXT, bytes: encode(JSON.stringify(fact)) })
  const { html, texts } = notices()
  files.set('notices.html', { type: HTML, bytes: encode(html) })
  for (const [path, file] of texts) files.set(path, { type: TEXT, file })
  return files
}

/** @param {string[]} languages @param {(language: string) => unknown} of */
async function each(languages, of) {
  return Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await of(language)])),
  )
}

/** @param {string} entry @param {string} globalName */
async function bundle(entry, globalName) {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    format: 'iife',
    globalName,
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  const [file] = outputFiles ?? []
  if (!file) throw new Error(`Nothing was built from ${entry}`)
  return file.contents
}

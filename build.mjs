// Builds what clasp pushes, Code.js, sidebar.html and appsscript.json: into dist the add-on, into dist-usage the one that also reads usage
// from LINE. Two builds are byte-equal.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const root = fileURLToPath(new URL('.', import.meta.url))
const path = (name) => `${root}${name}`

/** Each with what Google may call, its page, how that looks, and its manifest. */
const BUILDS = {
  dist: {
    main: 'src/main.ts',
    page: 'src/sidebar/sidebar.tsx',
    style: 'src/sidebar/sidebar.css',
    manifest: 'appsscript.json',
  },
  'dist-usage': {
    main: 'src/main-usage.ts',
    page: 'src/sidebar/sidebar-usage.tsx',
    style: 'src/sidebar/sidebar-usage.css',
    manifest: 'appsscript-usage.json',
  },
}

/** Bundles source for use while building, and imports it. */
async function load(contents) {
  const options = { stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, write: false }
  const { outputFiles } = await esbuild.build({ ...options, format: 'esm', logLevel: 'warning' })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

/**
 * Every cell function with its help in one language, as autocomplete, the README and the starter sheet show it.
 * @returns {Promise<import('./src/help/describe').FunctionDescription[]>}
 */
export async function describe(language = 'en') {
  const help = await load(`export { describe } from './src/help/describe'`)
  return help.describe(language)
}

/** The languages, and how each calls itself. @returns {Promise<Record<string, string>>} */
export async function languageNames() {
  const { LANGUAGE_NAMES } = await load(`export { LANGUAGE_NAMES } from './src/words/language'`)
  return LANGUAGE_NAMES
}

/** The checked rate book; a wrong card stops the build with its path and the reason. */
async function rateBook() {
  const { book, faults } = await load(
    `export { book } from './src/pricing/cards/book'; export { faults } from './src/pricing/card'`,
  )
  const found = faults(book)
  if (found.length) throw new Error(`The rate cards are wrong:\n${found.join('\n')}`)
  return book
}

/** The SQL functions are a document, but cards that do not fit into one stop the build. */
async function checkSql() {
  const { sqlFiles } = await load(`export { sqlFiles } from './src/sql/files'`)
  sqlFiles()
}

/** The sidebar's help by language: the functions, and what the pages on troubleshooting answer. */
async function guides() {
  const { guide, LANGUAGES } = await load(
    `export { guide } from './src/help/guide'; export { LANGUAGES } from './src/words/language'`,
  )
  const page = (language) => readFileSync(path(`docs/${language}/troubleshooting.md`), 'utf8')
  return Object.fromEntries(LANGUAGES.map((language) => [language, guide(language, page(language))]))
}

/** Inlines the rate book as JSON, which loads faster than source; bands that several cards have stand in it once. */
const inlined = (book) => ({
  name: 'rate-book',
  setup(build) {
    const tables = []
    const place = (bands) => {
      const text = JSON.stringify(bands)
      if (!tables.includes(text)) tables.push(text)
      return tables.indexOf(text)
    }
    const text = JSON.stringify(book, (key, value) =>
      key === 'bands' && Array.isArray(value) ? place(value) : value,
    )
    const contents = `
      const { book, tables } = JSON.parse(${JSON.stringify(`{"book":${text},"tables":[${tables}]}`)})
      for (const { cards } of Object.values(book.markets))
        for (const { plans } of cards)
          for (const plan of Object.values(plans))
            if (typeof plan.bands === 'number') plan.bands = tables[plan.bands]
      export { book }`
    build.onLoad({ filter: /src\/pricing\/cards\/book\.ts$/ }, () => ({ contents, loader: 'js' }))
  },
})

async function bundle(entry, options) {
  const shared = {
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  }
  const { outputFiles } = await esbuild.build({ ...shared, entryPoints: [path(entry)], ...options })
  return outputFiles[0].text
}

/** What an entry lets Google call beside the cell functions, which all go through `cell`. */
async function serverFunctions(main) {
  const options = { entryPoints: [path(main)], bundle: true, write: false, format: 'esm' }
  const { metafile } = await esbuild.build({ ...options, metafile: true, logLevel: 'warning' })
  const [output] = Object.values(metafile.outputs)
  return output.exports.filter((name) => name !== 'cell')
}

/** Autocomplete reads the comment directly above the function, and the parameters it declares. */
function stubs(functions, called) {
  const cells = functions.map(({ name, params, jsdoc }) => {
    const names = params.map((param) => param.name).join(', ')
    return `${jsdoc}\nfunction ${name}(${names}) { return app_.cell('${name}', arguments); }`
  })
  const server = called.map((name) => `function ${name}() { return app_.${name}.apply(this, arguments); }`)
  return [...cells, ...server].join('\n')
}

/**
 * Google serves a page without what it takes for comments, even inside quotes and patterns: whatever opens one, or ends the script
 * for a browser, is spelt as its code. In code without comments and templates these stand in texts and patterns alone.
 */
export function inScript(code) {
  return code.replace(/(\\*)(\/(?=[/*])|`|<(?=\/script|!--))/gi, (_, slashes, sign) => {
    const kept = slashes.length % 2 ? slashes.slice(1) : slashes
    return `${kept}\\x${sign.charCodeAt(0).toString(16)}`
  })
}

async function sidebar(entry, look, plugins, define) {
  const script = await bundle(entry, {
    format: 'iife',
    target: 'es2020',
    supported: { 'template-literal': false },
    plugins,
    define,
  })
  const style = await bundle(look, {})
  // `$&` in code would be read as a part of the page.
  return readFileSync(path('src/sidebar/sidebar.html'), 'utf8')
    .replace('/* style */', () => style.trim())
    .replace('/* script */', () => inScript(script.trim()))
}

/** The MIT licence asks that its notice goes where the code goes. */
const NOTICE =
  '/* Includes zod, copyright (c) 2025 Colin McDonnell, under the MIT License: https://opensource.org/license/mit */'

async function filesOf({ main, page, style }, { plugins, functions, define }) {
  const code = await bundle(main, { format: 'iife', globalName: 'app_', target: 'es2019', plugins })
  return {
    'Code.js': `${NOTICE}\n${code}${stubs(functions, await serverFunctions(main))}\n`,
    'sidebar.html': await sidebar(page, style, plugins, define),
  }
}

/**
 * @param {{ write?: boolean }} [options] without `write`, only gives the files' texts
 * @returns {Promise<Record<string, string>>} by path, such as dist/Code.js
 */
export async function build({ write = true } = {}) {
  const shared = {
    plugins: [inlined(await rateBook())],
    functions: await describe(),
    define: { GUIDES: JSON.stringify(await guides()) },
  }
  await checkSql()
  const built = {}
  for (const [folder, sources] of Object.entries(BUILDS)) {
    const files = await filesOf(sources, shared)
    for (const [name, text] of Object.entries(files)) built[`${folder}/${name}`] = text
    if (!write) continue
    rmSync(path(folder), { recursive: true, force: true })
    mkdirSync(path(folder))
    for (const [name, text] of Object.entries(files)) writeFileSync(path(`${folder}/${name}`), text)
    cpSync(path(sources.manifest), path(`${folder}/appsscript.json`))
  }
  return built
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const project of ['tsconfig.json', 'src/sidebar']) {
      execFileSync(process.execPath, [path('node_modules/typescript/bin/tsc'), '-p', path(project)], {
        stdio: 'inherit',
      })
    }
    const files = await build()
    for (const [name, text] of Object.entries(files)) {
      console.log(`${name}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`)
    }
  } catch (error) {
    if (error.message.startsWith('The rate cards')) console.error(error.message)
    else if (error.status === undefined) console.error(error)
    process.exit(1)
  }
}

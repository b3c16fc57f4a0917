// Starts a Chromium for tests and pictures: the one named, an installed one, or the one inside the npm package.
import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { chromium } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const INSTALLED = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (path) => `${process.env[folder] ?? ''}\\${path}`,
    ),
  ),
}

/** @param {string[]} flags further ones
 * @returns {Promise<import('playwright-core').Browser>} */
export async function launch(flags = []) {
  const { executablePath, env } = await findChromium()
  const args = [...FLAGS, ...flags]
  return chromium.launch({ executablePath, args, env: { ...definedEnvironment(), ...env } })
}

/** Also unpacks the package's own Chromium; call it once before tests run side by side.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return { executablePath: named, env: {} }
  const installed = await findInstalled()
  return installed ? { executablePath: installed, env: {} } : packaged()
}

/** @returns {Promise<string | undefined>} */
async function findInstalled() {
  const names = INSTALLED[/** @type {keyof typeof INSTALLED} */ (process.platform)] ?? []
  const folders = (process.env.PATH ?? '').split(':')
  const paths =
    process.platform === 'linux'
      ? names.flatMap((name) => folders.map((folder) => join(folder, name)))
      : names
  for (const path of paths) if (await exists(path)) return path
  return undefined
}

/** On a bare Linux it needs libraries and fonts of its own, which stand beside it in the package. */
async function packaged() {
  if (process.platform !== 'linux') {
    throw new Error('No Chrome, Edge or Chromium was found. Install one or set CHROMIUM_PATH to its program.')
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const root = entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium')))
  const bin = join(root, '@sparticuz', 'chromium', 'bin')
  const folder = join(tmpdir(), `chromium-143.0.4-${userInfo().uid}`)
  if (!(await exists(join(folder, 'complete')))) await unpack(bin, folder)
  /** @type {Record<string, string>} */
  const env = { LD_LIBRARY_PATH: join(folder, 'lib') }
  if (!(await exists('/etc/fonts/fonts.conf'))) env.FONTCONFIG_PATH = join(folder, 'fonts')
  return { executablePath: join(folder, 'chromium'), env }
}

/** Into a folder beside, renamed when whole: an interrupted run leaves nothing that looks complete.
 * @param {string} bin @param {string} folder */
async function unpack(bin, folder) {
  const unfinished = await mkdtemp(`${folder}-`)
  const tar = async (/** @type {string} */ name) => {
    const file = join(unfinished, `${name}.tar`)
    await decompress(join(bin, `${name}.tar.br`), file)
    execFileSync('tar', ['-xf', file, '-C', unfinished])
    await rm(file)
  }
  await decompress(join(bin, 'chromium.br'), join(unfinished, 'chromium'))
  await chmod(join(unfinished, 'chromium'), 0o755)
  for (const name of ['al2023', 'fonts', 'swiftshader']) await tar(name)
  await writeFile(join(unfinished, 'complete'), '')
  await rm(folder, { recursive: true, force: true })
  await mkdir(dirname(folder), { recursive: true })
  await rename(unfinished, folder)
}

/** @param {string} from @param {string} to */
async function decompress(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))
}

/** @param {string} path */
async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** @returns {Record<string, string>} */
function definedEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

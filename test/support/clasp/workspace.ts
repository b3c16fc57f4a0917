// A copy of what deploying needs in a temporary folder, so that no test touches the working tree or a real login.
import { execFile } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Certificate, makeCertificate } from './certificate.ts'
import { type Answer, type Google, openGoogle, type ScriptFile } from './google.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const tls: Certificate = makeCertificate()

export const builtFiles = ['appsscript.json', 'Code.js', 'sidebar.html']

const types: Record<string, string> = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' }

interface Setting {
  faults?: Record<string, Answer>
  script?: Record<string, string>
  token?: 'valid' | 'expired' | 'none'
  pushed?: boolean
}

interface Outcome {
  code: number
  text: string
}

export interface Workspace extends AsyncDisposable {
  google: Google
  run(command: 'create' | 'push' | 'release', ...args: string[]): Promise<Outcome>
  path(...names: string[]): string
  read(...names: string[]): string
  /** What Google must hold after a push: the files under Apps Script's names, in clasp's alphabetical order. */
  contentOf(folder: 'built' | 'dist' | 'dist-usage'): ScriptFile[]
  append(name: string, text: string): void
}

const login = (expiry: number) => ({
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'client',
      client_secret: 'secret',
      refresh_token: 'refresh',
      access_token: 'access',
      expiry_date: expiry,
    },
  },
})

// The built files stand in built/, from which the copy's own build takes them: deploying is tested here, not building.
const build = `import { cpSync, rmSync } from 'node:fs'
export async function build() {
  for (const [from, to] of [['built', 'dist'], ['built-usage', 'dist-usage']]) {
    rmSync(to, { recursive: true, force: true })
    cpSync(from, to, { recursive: true })
  }
}
`

// Stands in for npm, whose `npm test` a release begins with.
const npm = `import { appendFileSync, existsSync } from 'node:fs'
appendFileSync('npm.log', process.argv.slice(2).join(' '))
process.exitCode = existsSync('broken') ? 1 : 0
`

export async function openWorkspace({
  faults = {},
  script,
  token = 'valid',
  pushed = false,
}: Setting = {}): Promise<Workspace> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deploy-')))
  const path = (...names: string[]) => join(folder, ...names)
  const write = (name: string, content: unknown) =>
    writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content))

  for (const name of ['scripts', '.clasp.json']) cpSync(join(project, name), path(name), { recursive: true })
  cpSync(join(project, 'dist'), path('built'), { recursive: true })
  cpSync(join(project, 'dist-usage'), path('built-usage'), { recursive: true })
  symlinkSync(join(project, 'node_modules'), path('node_modules'), 'junction')
  mkdirSync(path('home'))
  write('build.mjs', build)
  write('npm.mjs', npm)
  write('package.json', { type: 'module', version: '1.2.3' })
  write('certificate.pem', tls.cert)
  write('login.json', token === 'none' ? {} : login(token === 'valid' ? Date.now() + 3_600_000 : 1))
  if (script) write('.clasp.local.json', { rootDir: 'dist', ...script })

  const google = await openGoogle(tls, faults)
  // Fatal on bytes that are no UTF-8, so that equal texts are equal bytes.
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const read = (...names: string[]) => utf8.decode(readFileSync(path(...names)))
  const contentOf = (place: string) =>
    builtFiles.map((file) => {
      const [name = '', extension = ''] = file.split('.')
      return { name, type: types[extension] ?? '', source: read(place, file) }
    })
  if (pushed) google.content = contentOf('built')
  const inherited = Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name))

  return {
    google,
    path,
    read,
    contentOf,
    append: (name, text) => appendFileSync(path(name), text),
    run: (command, ...args) =>
      new Promise((resolve) => {
        const env = {
          ...Object.fromEntries(inherited),
          HOME: path('home'),
          USERPROFILE: path('home'),
          HTTPS_PROXY: `http://127.0.0.1:${google.port}`,
          NODE_EXTRA_CA_CERTS: path('certificate.pem'),
          clasp_config_auth: path('login.json'),
          npm_execpath: path('npm.mjs'),
        }
        execFile(
          process.execPath,
          [path('scripts', `${command}.mjs`), ...args],
          { cwd: folder, env },
          (error, out, err) =>
            resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, text: out + err }),
        )
      }),
    async [Symbol.asyncDispose]() {
      google.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

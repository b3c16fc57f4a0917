// Runs the unmodified clasp for create, push and release, and turns its answers into plain sentences.
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { explain } from './sentences.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
/** The add-on, and the one that also reads usage from LINE; which of them a script has is its project's root folder. */
export const builds = { base: 'dist', usage: 'dist-usage' }
export const addOnFiles = ['Code.js', 'appsscript.json', 'sidebar.html']

// clasp takes any project file through --project, so the committed .clasp.json never learns a scriptId.
export const localName = '.clasp.local.json'
export const localFile = join(root, localName)

/** A known reason to stop, told to the user as it is, without a stack. */
export class Stop extends Error {}

/** @typedef {{ rootDir: string, scriptId?: string, deploymentId?: string }} Project */

/** @returns {Project | undefined} */
export function readProject() {
  const committed = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'))
  if ('scriptId' in committed) {
    throw new Stop(`.clasp.json holds a scriptId, which would be committed. Move it to ${localName}.`)
  }
  if (!existsSync(localFile)) return undefined
  try {
    return JSON.parse(readFileSync(localFile, 'utf8'))
  } catch {
    throw new Stop(`${localName} cannot be read as JSON. Correct it, or delete it and run: npm run create`)
  }
}

/** @returns {Project & { scriptId: string }} */
export function requireProject() {
  const project = readProject()
  if (!project?.scriptId) throw new Stop('There is no script to push to yet. Run: npm run create')
  return { ...project, scriptId: project.scriptId }
}

/** @param {Project} project */
export function writeProject(project) {
  writeFileSync(localFile, `${JSON.stringify(project, null, 2)}\n`)
}

/** @type {Record<'usage', { type: 'boolean' }>} */
export const usageOption = { usage: { type: 'boolean' } }

/** @param {string} scriptId */
export const editorAddress = (scriptId) => `https://script.google.com/d/${scriptId}/edit`

// clasp exits 0 on several refusals, so its exit code is left aside: only the answer counts.
/**
 * @param {string[]} args
 * @returns {Promise<{ stdout: string, reason: string }>}
 */
export function clasp(...args) {
  const program = fileURLToPath(import.meta.resolve('@google/clasp'))
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, '--project', localFile, ...args],
      { cwd: root },
      (_, stdout, stderr) => resolve({ stdout, reason: explain(stderr || stdout) }),
    )
  })
}

/**
 * @param {string} failure the sentence that opens a refusal
 * @param {string[]} args
 * @returns {Promise<any>} what clasp answered with --json
 */
export async function ask(failure, ...args) {
  const { stdout, reason } = await clasp('--json', ...args)
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Stop(`${failure} ${reason}`)
  }
}

// Loaded only when needed: the build brings the bundler along.
export async function buildAddOn() {
  const { build } = await import(new URL('../build.mjs', import.meta.url).href)
  try {
    await build()
  } catch (error) {
    throw new Stop(`The build failed. ${error instanceof Error ? error.message : error}`)
  }
}

// With --json clasp answers the pushed files, or [] when Google has every file already.
export async function pushAddOn() {
  /** @type {string[]} */
  const pushed = await ask('Nothing was pushed.', 'push', '--force')
  const names = pushed.map((file) => basename(file)).join(', ')
  console.log(names ? `Pushed ${names}.` : 'Nothing to push: Google already has these files.')
}

export function testAddOn() {
  const npm = process.env.npm_execpath
  const [program, args] = npm ? [process.execPath, [npm, 'test']] : ['npm', ['test']]
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Stop('The tests failed, so nothing was released.')
}

/**
 * @param {string} help
 * @param {Record<string, { type: 'string' | 'boolean' }>} options
 * @param {(values: Record<string, any>) => Promise<void>} work
 */
export async function command(help, options, work) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } })
    if (values.help) console.log(help)
    else await work(values)
  } catch (error) {
    const badArgument =
      error instanceof TypeError && /** @type {any} */ (error).code?.startsWith('ERR_PARSE_ARGS')
    if (badArgument) console.error(`${error.message.split('. ')[0]}.\n\n${help}`)
    else if (error instanceof Stop) console.error(error.message)
    else throw error
    process.exitCode = 1
  }
}

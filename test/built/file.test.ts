// The built file itself: its globals, the comments autocomplete reads, its size, and that a build repeats to the byte.
import { readFileSync } from 'node:fs'
import { expect, describe as group, it } from 'vitest'
import { build, describe } from '../../build.mjs'
import { describe as help } from '../../src/help/describe'
import { refusedExamples } from '../../src/help/refused'
import { LANGUAGES, type Language } from '../../src/words/language'
import { CODE, loadCode } from '../support/code'

const functions = await describe()
const names = functions.map(({ name }) => name)
const services = ['SpreadsheetApp', 'Utilities', 'Session']

it("leaves only the intended functions, one private name and zod's configuration global", () => {
  const globals = Object.keys(loadCode()).filter((name) => !services.includes(name))
  const menu = ['onInstall', 'onOpen', 'showSidebar']
  const sidebar = ['openSidebar', 'saveWorkspace', 'readMarked', 'readSheet', 'updateDraft', 'writeDraft']
  expect(globals.sort()).toEqual(['__zod_globalConfig', 'app_', ...menu, ...sidebar, ...names].sort())
})

it.each(functions)(
  '$name stands directly below its comment, with its real parameters',
  ({ name, params }) => {
    const [, comment = '', signature] =
      new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nfunction ${name}\\(([^)]*)\\) \\{`).exec(CODE) ?? []
    expect(signature).toBe(params.map((param) => param.name).join(', '))
    expect(comment).toContain('@customfunction')
    expect([...comment.matchAll(/@param \{[^}]+\} (\w+)/g)].map((match) => match[1])).toEqual(
      params.map((param) => param.name),
    )
    for (const { name: param, optional } of params) {
      expect(comment.includes(`} ${param} (optional) `)).toBe(optional)
    }
  },
)

/** Every cell loads the whole file: four languages weigh 40 KB of it, zod at the sidebar's boundary 23 KB, help 20 KB. */
it('is at most 160 KB', () => {
  expect(Buffer.byteLength(CODE)).toBeLessThanOrEqual(160 * 1024)
})

/** A schema that is built asks zod's configuration for what else to do with it. */
it("builds zod's schemas for a request of the sidebar, not for a cell", () => {
  let built = 0
  const config = Object.defineProperty({}, 'postProcessor', { get: () => void built++ })
  const code = loadCode({ zod: config })
  code.LINE_OA_COST?.('standard', 'JP', 1)
  expect(built).toBe(0)
  code.writeDraft?.(null)
  expect(built).toBeGreaterThan(0)
})

it('has nothing a browser would run by accident and no engine feature Apps Script lacks', () => {
  expect(CODE).not.toMatch(/\bstatic\s*\{|[.\s]#\w+\s*[=(;]/)
})

it('is byte-equal when built again', async () => {
  const files: Record<string, string> = await build({ write: false })
  expect(files['dist/Code.js']).toBe(CODE)
  expect(files['dist/sidebar.html']).toBe(
    readFileSync(new URL('../../dist/sidebar.html', import.meta.url), 'utf8'),
  )
})

/** Evaluates a formula of calls, texts, numbers and minus signs; the spreadsheet engine's tests evaluate them all again. */
function evaluate(formula: string, locale: Language): unknown {
  const code = loadCode({ locale })
  const run = new Function(...names, 'TRUE', 'FALSE', `return ${formula.slice(1)}`)
  return run(...names.map((name) => code[name]), true, false)
}

group.each(LANGUAGES)('in %s', (language) => {
  it.each(help(language).flatMap(({ examples }) => examples))(
    '$formula gives what help says',
    ({ formula, result }) => {
      const value = evaluate(formula, language)
      expect(Array.isArray(result) ? (value as unknown[]).slice(0, result.length) : value).toEqual(result)
    },
  )

  it.each(refusedExamples(language).map((formula) => [formula]))('%s is refused', (formula) => {
    expect(() => evaluate(formula, language)).toThrow()
  })
})

// A new function is one record: the compiler asks for its words and examples in every language. Tried on a copy of the project.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/words/language'
import { loadCode } from '../support/code'
import { text } from '../support/pages'
import { copyProject, type ProjectCopy } from '../support/project-copy'

const TIMEOUT = 60_000
const LIST = 'src/cells/functions.ts'
const LAST = "  tableFunction('LINE_MSG_KINDS'"
const JOINED = 'src/help/describe.ts'

/** The record that the page on adding a function shows. */
const [, RECORD = ''] = /```ts\n([\s\S]*?)```/.exec(text('docs/add-a-function.md')) ?? []

let copy: ProjectCopy

beforeAll(() => {
  copy = copyProject()
  put(LIST, LAST, RECORD)
})

afterAll(() => copy?.remove())

/** Puts a text in front of the only place where another stands. */
function put(file: string, at: string, added: string) {
  const old = copy.read(file)
  expect(old.split(at), `${file} has ${at} once`).toHaveLength(2)
  writeFileSync(
    join(copy.folder, file),
    old.replace(at, () => added + at),
  )
}

const check = () => copy.node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')

it(
  'the compiler asks for help and for examples, then is content, and the built file has it with its comment',
  () => {
    const wanting = check()
    expect(wanting.stdout).toContain(`${JOINED}(`)
    expect(wanting.stdout).toMatch(/'LINE_OA_FEE' is missing/)
    for (const language of LANGUAGES) {
      put(
        `src/words/${language}/help.ts`,
        '    LINE_MSG_KINDS: {',
        "    LINE_OA_FEE: { summary: 'The monthly fee of a plan.', returns: 'The fee.' },\n",
      )
    }
    expect(check().stdout).toMatch(/'LINE_OA_FEE' is missing/)
    for (const language of LANGUAGES) {
      put(
        `src/words/${language}/examples.ts`,
        '  LINE_MSG_KINDS: [',
        `  LINE_OA_FEE: [{ label: 'Japan', formula: '=LINE_OA_FEE("JP", "light", "2026-11")', result: 5_000 }],\n`,
      )
    }
    expect(check().stdout).toBe('')
    expect(copy.node('build.mjs').status).toBe(0)
    const code = copy.read('dist/Code.js')
    expect(code).toContain('function LINE_OA_FEE(region, plan, date)')
    expect(code).toContain('* The monthly fee of a plan.')
    const { LINE_OA_FEE } = loadCode({}, code)
    expect(LINE_OA_FEE?.('JP', 'light', '2026-11')).toBe(5_000)
  },
  TIMEOUT,
)

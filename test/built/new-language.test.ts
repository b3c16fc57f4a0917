// A new language is asked for by the compiler wherever words are kept: tried on a copy of the project.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyProject, type ProjectCopy } from '../support/project-copy'

const TIMEOUT = 60_000

/** Where the languages are listed. */
const LIST = 'src/pricing/card.ts'
const THAI = 'th: text'

/** Every place that has words of each language, or chooses something by it. */
const PLACES = [
  'src/pricing/cards/elsewhere.ts',
  'src/pricing/cards/japan.ts',
  'src/pricing/cards/kinds.ts',
  'src/pricing/cards/taiwan.ts',
  'src/pricing/cards/thailand.ts',
  'src/pricing/cards/tools.ts',
  'src/pricing/choice.ts',
  'src/words/cells.ts',
  'src/words/docs.ts',
  'src/words/help.ts',
  'src/words/language.ts',
  'src/words/sheets.ts',
  'src/words/sidebar.ts',
  'src/words/titles.ts',
  'src/words/usage-sidebar.ts',
  'src/words/usage.ts',
  'src/words/writing.ts',
]

let copy: ProjectCopy

beforeAll(() => {
  copy = copyProject('scripts', 'preview')
})

afterAll(() => copy?.remove())

it(
  'the compiler names every place that lacks it',
  () => {
    const list = copy.read(LIST)
    expect(list.split(THAI)).toHaveLength(2)
    writeFileSync(join(copy.folder, LIST), list.replace(THAI, `${THAI}, xx: text`))
    const { stdout } = copy.node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')
    const asked = [...stdout.matchAll(/^([\w./-]+)\(\d+,\d+\): error .*'xx' is missing/gm)].map(
      ([, file]) => file,
    )
    expect([...new Set(asked)].sort()).toEqual(PLACES)
  },
  TIMEOUT,
)

it('no other place names a language', () => {
  const own = /^(src\/words\/zh-TW\/|docs\/)/
  const naming = [...copy.files()]
    .filter(([file, text]) => !own.test(file) && /['"]zh-TW['"]/.test(text))
    .map(([file]) => file)
  expect(naming.sort()).toEqual([LIST, ...PLACES].sort())
})

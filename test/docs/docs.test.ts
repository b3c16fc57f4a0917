// What README and documents say is true: generated parts are fresh, every printed formula gives what is printed, links lead somewhere.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../scripts/docs/evaluate'
import { filled, parts } from '../../scripts/docs/parts'
import { describe as help } from '../../src/help/describe'
import { rangeExamples, refusedExamples } from '../../src/help/refused'
import type { Reason } from '../../src/pricing/refusal'
import { MARKETS, TOOLS } from '../../src/pricing/seller'
import { WORDS } from '../../src/words/cells'
import { HELP } from '../../src/words/help'
import { HOMES, LANGUAGES } from '../../src/words/language'
import type { Home } from '../../src/words/shapes/examples'
import { CODE } from '../support/code'
import { files, root, text } from '../support/pages'
import { printed, read } from '../support/printed'

describe('generated parts', () => {
  it.each(parts(CODE, (file) => existsSync(join(root, file))))('$file, $marker', (part) => {
    const document = text(part.file)
    const fresh = filled(document, part) === document
    expect(fresh, `${part.file} is stale: "npm run docs" writes it`).toBe(true)
  })
})

const languageOf = (file: string) => LANGUAGES.find((each) => file.startsWith(`docs/${each}/`)) ?? 'en'

describe.each(LANGUAGES)('every formula printed for readers of %s', (language) => {
  const all = files
    .filter((file) => languageOf(file) === language)
    .flatMap((file) => printed(text(file)).map((each) => ({ file, ...each })))
  const answers = evaluate(
    CODE,
    language,
    all.map(({ formula }) => formula),
  )

  it.each(all)('$file:$line $formula', ({ formula, result }) => {
    const answer = answers.get(formula)
    if (answer && 'error' in answer) expect(result).toBe(answer.error)
    else if (typeof result === 'string') expect([[read(result)]]).toEqual(answer?.rows)
    else expect(result.map((row) => row.map(read))).toEqual(answer?.rows)
  })

  it('shows every worked and every refused example', () => {
    const worked = help(language).flatMap(({ examples }) => examples.map(({ formula }) => formula))
    const shown = new Set(all.map(({ formula }) => formula))
    const refused = [...refusedExamples(language), ...rangeExamples(language)]
    expect([...worked, ...refused].filter((formula) => !shown.has(formula))).toEqual([])
  })
})

/** One formula for every reason there is; the compiler asks for that of a new one. */
const refused = (
  region: string,
  { small, beyond, large, little, endless }: Home,
): Record<Reason['code'], string> => ({
  missing: `=LINE_OA_PLAN("${region}")`,
  unreadable: `=LINE_OA_COST("${small}", "Korea", 100)`,
  count: `=LINE_OA_COST("${small}", "${region}", -5)`,
  'one-value': `=LINE_OA_COMPARE("${region}", {100; 200})`,
  shapes: `=LINE_OA_COST("${large}", "${region}", {100; 200; 300}, {"2026-09"; "2026-10"})`,
  'too-many-messages': '=LINE_MSG_COUNT(1000000000, 100)',
  'before-first-card': `=LINE_OA_COST("${small}", "${region}", 100, "2019-04-17")`,
  'not-sold': `=LINE_OA_COST("${small}", "${region}", ${beyond}, "2026-11")`,
  'included-unknown': '=LINE_OA_COST("free", "TH", 700, "2020-01")',
  unpublished: '=LINE_OA_COST("high", "TW", 6001, "2025-04")',
  'tax-unknown': '=LINE_OA_COST("light", "OTHER", 100, "2026-11", TRUE)',
  'fee-above-budget': `=LINE_OA_MESSAGES("${large}", "${region}", ${little}, "2026-11")`,
  'reach-beyond-count': `=LINE_OA_MESSAGES("${large}", "${region}", ${endless}, "2026-11")`,
  'reach-unknown': '=LINE_OA_MESSAGES("high", "TW", 2000, "2025-04")',
  'split-unknown': '=LINE_OA_SPLIT("TW", 9000, 4, "2025-04")',
  'tool-unpublished': '=LINE_TOOL_COST("MyASP", "cheapest", 100)',
  'tool-too-small': '=LINE_TOOL_COST("Lステップ", "standard", 30001, "2026-11")',
  undecided: '=LINE_OA_PLAN("TH", 700, "2020-01")',
})

it.each(LANGUAGES)('the functions page in %s has a sentence for every reason to refuse', (language) => {
  const sentences = new Map(
    printed(text(`docs/${language}/functions.md`)).map(({ formula, result }) => [formula, result]),
  )
  const asked = Object.values(refused(HOMES[language], HELP[language].home))
  const shown = asked.map((formula) => sentences.get(formula))
  expect(new Set(shown).size).toBe(asked.length)
  expect(shown.filter((sentence) => typeof sentence !== 'string')).toEqual([])
})

it.each(LANGUAGES)('the price page in %s has every card with its prices, sources and dates', (language) => {
  const page = text(`docs/${language}/prices.md`)
  const cards = Object.values(MARKETS).flatMap(({ cards }) => cards)
  const plans = cards.flatMap(({ plans }) => Object.values(plans))
  const bands = plans.flatMap(({ bands }) => (Array.isArray(bands) ? bands : []))
  const sold = [...cards, ...TOOLS.flatMap(({ cards }) => cards)]
  const facts = [
    ...sold.flatMap(({ from, checked, sources }) => [from, checked, ...sources]),
    ...sold.flatMap(({ plans }) => Object.values<{ fee: number }>(plans).map(({ fee }) => fee)),
    ...bands.map(({ price }) => price),
  ]
  expect(facts.length).toBeGreaterThan(150)
  const missing = facts.filter(
    (fact) => !page.includes(typeof fact === 'number' ? `| ${fact.toLocaleString('en')} |` : fact),
  )
  expect(missing).toEqual([])
})

it.each(LANGUAGES)(
  'the price page in %s says what each word for certainty means, and no other',
  (language) => {
    const words = WORDS[language]().basis
    const [table = ''] = /(^\|.*\n)+/m.exec(text(`docs/${language}/prices.md`)) ?? []
    const named = table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) => row.split('|')[1]?.trim())
    expect(named).toEqual([words.official, words.announced, words.secondary, words.single])
  },
)

it('README prints the two commands, and the gate runs the second', () => {
  const commands = [...text('README.md').matchAll(/^```\n(.*)\n```$/gm)].map(([, command]) => command)
  expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  expect(text('.ci/run').trim().split('\n').pop()).toBe(commands[1])
})

/** What a page links to inside the project, as paths from its folder, with the heading where one is named. */
function links(file: string): { target: string; heading: string | undefined }[] {
  const targets = [...text(file).matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
  return targets
    .filter((target) => !/^https:/.test(target))
    .map((target) => {
      const [path = '', heading] = target.split('#')
      return { target: path ? join(dirname(file), path) : file, heading }
    })
}

/** What a heading is called in an address: letters, their marks, digits and hyphens. */
const address = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

/** The pages that can be reached from one by links. */
function reachable(start: string, within: (file: string) => boolean): string[] {
  const found = [start]
  for (const page of found) {
    const next = links(page).map(({ target }) => target)
    found.push(...next.filter((each) => each.endsWith('.md') && within(each) && !found.includes(each)))
  }
  return [...new Set(found)].sort()
}

describe('links and pictures', () => {
  it.each(files)('of %s lead to a file of the project, and to a heading it has', (file) => {
    const lost = links(file).filter(({ target, heading }) => {
      if (!existsSync(join(root, target))) return true
      const headings = [...text(target).matchAll(/^#+ (.+)$/gm)].map(([, each = '']) => address(each))
      return heading !== undefined && !headings.includes(heading)
    })
    expect(lost).toEqual([])
  })

  it.each(LANGUAGES)(
    'every page in %s can be reached from its start page without reading another language',
    (language) => {
      const folder = `docs/${language}/`
      const own = files.filter((file) => file.startsWith(folder))
      expect(own.length).toBeGreaterThan(8)
      expect(reachable(`${folder}README.md`, (file) => file.startsWith(folder))).toEqual(own.sort())
    },
  )

  it('every page can be reached from README, and the start page of every language at once', () => {
    expect(reachable('README.md', () => true)).toEqual([...files].sort())
    const linked = links('README.md').map(({ target }) => target)
    expect(linked).toEqual(expect.arrayContaining(LANGUAGES.map((language) => `docs/${language}/README.md`)))
  })

  it.each(LANGUAGES)('the start page in %s leads to that of every other language', (language) => {
    const linked = links(`docs/${language}/README.md`).map(({ target }) => target)
    const others = LANGUAGES.filter((each) => each !== language).map((each) => `docs/${each}/README.md`)
    expect(linked).toEqual(expect.arrayContaining(others))
  })

  it.each(files)('%s names files of the project that are there', (file) => {
    const named = [...text(file).matchAll(/`((?:src|preview|scripts|test|docs)\/[\w./-]+\.\w+)`/g)]
    expect(named.filter(([, path = '']) => !existsSync(join(root, path))).map(([path]) => path)).toEqual([])
  })

  it.each(LANGUAGES)('there are the same pages in %s as in English', (language) => {
    const names = (folder: string) => readdirSync(join(root, 'docs', folder)).sort()
    expect(names(language)).toEqual(names('en'))
  })

  it.each(files)('%s names no computer of its own and no package registry', (file) => {
    expect(text(file)).not.toMatch(/(?<![\w.])\/(?:home|Users|work|root)\/|registry\.|npmjs|localhost:\d/)
  })
})

it('the changelog has the place where the page on adding a price tells to write', () => {
  const place = /under "(\w+)" of "(\w+)" in \[the changelog\]/.exec(text('docs/add-a-price.md'))?.slice(1)
  const [, newest = ''] = text('CHANGELOG.md').split(/^## /m)
  expect(place).toHaveLength(2)
  expect(newest.split('\n')).toEqual(expect.arrayContaining(place ?? []))
})

it.each(files.filter((file) => /^docs\/(ja|zh-TW|th)\//.test(file)))(
  '%s breaks no line within a paragraph, where readers would see a space',
  (file) => {
    const starts = /^\s*([-*+] |\d+\. |#|\||<|!\[|```)/
    const lines = text(file)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .split('\n')
    const broken = lines.filter(
      (line, at) =>
        line.trim() &&
        !starts.test(line) &&
        /[^\s>|]/.test(lines[at - 1] ?? '') &&
        !/^\s*(#|\||<!--)/.test(lines[at - 1] ?? ''),
    )
    expect(broken).toEqual([])
  },
)

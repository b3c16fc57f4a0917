// A budget in the client's language: every text, list, help and title of the sheet, and how its numbers stand.
import { describe, expect, it } from 'vitest'
import { HEADED, type Headed, LABEL, SHARED, VALUE } from '../../src/drafts/budget/layout'
import { MARK } from '../../src/drafts/budget/mark'
import { KINDS } from '../../src/pricing/cards/kinds'
import { MARKETS, TOOLS } from '../../src/pricing/seller'
import type { Scenario } from '../../src/scenario/scenario'
import type { Language } from '../../src/words/language'
import { SHEET_WORDS } from '../../src/words/sheets'
import { type Options, sendOf, writeBudget } from '../support/budget'
import { scriptFaults } from '../support/script'
import { openAddOn } from '../support/workbook'

const NAMES: Record<Exclude<Language, 'en'>, { name: string; send: string; locale: string }> = {
  ja: { name: '春の予算', send: '年末セール', locale: 'ja' },
  'zh-TW': { name: '春季預算', send: '雙十一', locale: 'zh-TW' },
  th: { name: 'งบฤดูร้อน', send: 'ลดราคา', locale: 'th' },
}

/** Every kind of note, sentence and warning is said in one of them. */
const CASES: [string, Partial<Scenario>, boolean][] = [
  [
    'with a tool, several plans, and months that were real',
    {
      start: '2026-08',
      months: 6,
      friends: 900,
      growthBy: 'number',
      growth: 300,
      plan: 'cheapest',
      tool: 'lstep',
      withTax: true,
      entered: {
        '2026-08': { sent: 100, invoiced: 5_000 },
        '2026-09': { sent: 40_000 },
        '2026-12': { friends: 100 },
      },
    },
    false,
  ],
  ['whose months cannot all be sent', { months: 3, plan: 'light', friends: 900, growth: 20 }, false],
  ['in plain formulas', { market: 'TW', start: '2026-09', months: 3, plan: 'high' }, true],
  ['under a cap', { market: 'TH', start: '2028-01', months: 2, plan: 'basic', cap: 10 }, false],
]

/** What is called so in every language: LINE's names and Google's, those of sellers, and the addresses of sources. */
function withoutNames(text: string, language: Language): string {
  const sellers = [...Object.values(MARKETS), ...TOOLS]
  const named = [...sellers, ...sellers.flatMap(({ plans }) => Object.values(plans)), ...Object.values(KINDS)]
  const names = named.map((each) => each.names[language]).sort((a, b) => b.length - a.length)
  return ['LINE Official Account', 'LINE', ...names].reduce(
    (rest, name) => rest.replaceAll(name, ''),
    text.replace(/https:\/\/[^\s、，（）]+/g, ''),
  )
}

/** Currencies have their code where a sentence says an amount; an app is called App in Chinese. */
const latinIn = (text: string, language: Language) =>
  (withoutNames(text, language).match(/[A-Za-z]{2,}/g) ?? []).filter(
    (word) => !['JPY', 'TWD', 'THB', 'NT', 'App'].includes(word),
  )

function written(language: Exclude<Language, 'en'>, [, change, plain]: (typeof CASES)[0]) {
  const { name, send, locale } = NAMES[language]
  const workbook = openAddOn({ locale })
  const options: Options = { language, plain }
  const budget = writeBudget(workbook, { name, sends: [sendOf({ name: send })], ...change }, options)
  const { model, book } = workbook
  const { getters } = model
  const sheetId = getters.getSheetIdByName(budget.sheet) ?? ''
  const texts = [...getters.getEvaluatedCellsPositions(sheetId)].flatMap((position) => {
    const { type, value } = getters.getEvaluatedCell(position)
    const { col, row } = position
    // Errors of the workings are caught where they are read.
    const isHidden = col >= budget.layout.column('mark')
    return typeof value === 'string' && !(type === 'error' && isHidden)
      ? [{ cell: book.engine.helpers.toXC(col, row), col, text: value }]
      : []
  })
  const rules = getters.getDataValidationRules(sheetId).map(({ criterion }) => criterion)
  const charts = getters
    .getChartIds(sheetId)
    .map((id) => (getters.getChartDefinition(id) as unknown as { title: { text: string } }).title.text)
  return { workbook, budget, texts, rules, charts }
}

describe.each(['ja', 'zh-TW', 'th'] as const)('in %s', (language) => {
  it.each(CASES)('a budget %s has no English word in it', (...each) => {
    const { budget, texts, rules, charts } = written(language, each)
    const hidden = budget.layout.column('mark')
    const codes = new Set<string>([
      ...SHARED,
      ...Object.values(MARKETS).flatMap(({ plans }) => Object.keys(plans)),
    ])
    const isCode = ({ col, text }: (typeof texts)[0]) =>
      col >= hidden && (codes.has(text) || text.startsWith(MARK))
    const said = texts.filter((text) => !isCode(text)).map(({ cell, text }) => [cell, text] as const)
    const lists = rules.flatMap(({ type, values }) => (type === 'isValueInList' ? values : []))
    const helps = rules.map((criterion) => (criterion as { help?: string }).help ?? '')
    expect(helps.filter((help) => help === '')).toEqual([])
    const others = [budget.sheet, ...charts, ...lists, ...helps].map((text) => ['', text] as const)
    expect(charts).toEqual([SHEET_WORDS[language].budget.chart])
    const all = [...said, ...others]
    expect(all.length).toBeGreaterThan(60)
    expect(all.filter(([, text]) => latinIn(text, language).length > 0)).toEqual([])
    const faults = all.flatMap(([cell, text]) =>
      scriptFaults(text.replace(/https:\S+/g, 'https'), language).map((fault) => [cell, fault]),
    )
    expect(faults).toEqual([])
  })
})

describe('how numbers and texts stand', () => {
  const { workbook, budget } = written('ja', CASES[0] as (typeof CASES)[0])
  const { cells, layout, display } = budget
  const { getters } = workbook.model
  const alignOf = (cell: string) =>
    getters.getCellStyle({
      sheetId: getters.getSheetIdByName(budget.sheet) ?? '',
      ...workbook.book.engine.helpers.toCartesian(cell),
    }).align
  const TEXTS: Headed[] = ['month', 'plan', 'toolPlan', 'note']

  it('a heading stands above its column as the column does', () => {
    for (const key of HEADED.filter((each) => layout.has(each))) {
      const isText = TEXTS.includes(key)
      expect([key, alignOf(cells.header(key))]).toEqual([key, isText ? 'left' : 'right'])
      // Texts stand left and numbers right by themselves.
      expect([undefined, isText ? 'left' : 'right']).toContain(alignOf(cells.month(key, 0)))
    }
    expect(alignOf(cells.sendName(0))).toBe('right')
    expect(alignOf(cells.times(0, 0))).toBe('right')
  })

  it('labels stand left, and what belongs to them right', () => {
    for (const key of layout.assumptions) {
      expect(alignOf(cells.at(layout.assumption(key), LABEL))).toBe('left')
      expect(alignOf(cells.at(layout.assumption(key), VALUE))).toBe('right')
    }
  })

  it('yen have no cents', () => {
    const shown = (['total', 'fee', 'extra', 'tax', 'running', 'real'] as const).map((key) =>
      display(cells.month(key, 1)),
    )
    expect(shown.filter((text) => !/^¥[\d,]+$/.test(text))).toEqual([])
  })

  it.each<[Scenario['market'], RegExp]>([
    ['TW', /^NT\$[\d,]+$/],
    ['TH', /^฿[\d,]+\.\d\d$/],
    ['OTHER', /^US\$[\d,]+\.\d\d$/],
  ])('amounts in %s are shown as %s', (market, shape) => {
    const other = writeBudget(openAddOn(), {
      market,
      start: '2026-11',
      months: 1,
      friends: 10,
      plan: 'cheapest',
    })
    const sends = ['total', 'fee', 'running'] as const
    expect(sends.map((key) => other.shown(key)[0]).filter((text) => !shape.test(text ?? ''))).toEqual([])
    expect(other.value(other.cells.sentence)).toMatch(new RegExp(shape.source.slice(1, -1)))
  })
})

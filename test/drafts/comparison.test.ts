// The scenario table: what can be changed in it, what follows, and what is said where there is no amount.
import { describe, expect, it } from 'vitest'
import { formula } from '../../preview/appsscript/cells.ts'
import { comparisonDraft } from '../../src/drafts/comparison/comparison'
import type { Scenario } from '../../src/scenario/scenario'
import { LANGUAGES } from '../../src/words/language'
import { scenarioOf } from '../support/budget'
import { idsIn } from '../support/script'
import { address, writeComparison } from '../support/tables'
import { layout, openAddOn, PUBLISHED } from '../support/workbook'

const [weekly] = PUBLISHED.sends as [Scenario['sends'][number]]
const segment = { ...weekly, name: 'Segment', audience: 'share' as const, share: 30 }

const scenarios = [
  PUBLISHED,
  // 30,000 messages: the fee of 15,000 a month
  scenarioOf({ name: 'Segment 30 %', sends: [segment], plan: 'cheapest' }),
  // 4,500 messages fit Light
  scenarioOf({ name: '=Small', friends: 900, plan: 'light', withTax: true }),
  scenarioOf({ name: 'Taiwan', market: 'TW', friends: 600, plan: 'cheapest' }),
]

const compare = (...all: Scenario[]) => writeComparison(openAddOn(), all)

describe('four scenarios', () => {
  const workbook = openAddOn()
  const table = writeComparison(workbook, scenarios)
  const { cell, of, set, line } = table
  const row = (scenario: number, ...headings: string[]) => headings.map((heading) => of(scenario, heading))

  it('stand above a chart and their months', () => {
    expect(table.written.sheet).toBe('LINE scenarios')
    // 3 rows and 4 scenarios, 13 rows of the chart between blank ones, 2 of headings, 4 × 12 months
    expect(table.draft.rows).toBe(3 + 4 + 15 + 2 + 48)
    expect(table.value(address(table.list - 1, 0))).toBe('Messages and costs by month')
  })

  it('have a column for each plan of each market: plans of one name are different plans elsewhere', () => {
    expect(table.headings()).toEqual([
      'Scenario',
      'Market',
      'Chosen plan',
      'Total',
      'Saving vs. first',
      'Cheapest plan',
      'Communication (Japan)',
      'Light (Japan)',
      'Standard (Japan)',
      'Light (Taiwan)',
      'Medium (Taiwan)',
      'High (Taiwan)',
      'With tax',
      'Accounts',
      'Other monthly cost',
      'Cap on extra messages',
      'Compared',
    ])
    const japan = ['Communication (Japan)', 'Light (Japan)', 'Standard (Japan)', 'Light (Taiwan)']
    // 9×221,000 + 3×225,000 on Standard
    expect(row(0, ...japan)).toEqual(['cannot send', 'cannot send', 2_664_000, null])
    expect(row(0, 'Market', 'Chosen plan', 'Total', 'Cheapest plan')).toEqual([
      'Japan',
      'Standard',
      2_664_000,
      'Standard',
    ])
    // 12×15,000
    expect(row(1, 'Chosen plan', 'Total', 'Cheapest plan')).toEqual(['cheapest', 180_000, 'Standard'])
    // with tax: 12 × 5,500 and 12 × 16,500
    expect(row(2, 'Scenario', 'Chosen plan', 'Total', 'Cheapest plan')).toEqual([
      '=Small',
      'Light',
      66_000,
      'Light',
    ])
    expect(row(2, 'Light (Japan)', 'Standard (Japan)')).toEqual([66_000, 198_000])
    // 3,000 messages: medium, 10×800 + 2×1,000; high, 10×1,200 + 2×1,400
    const taiwan = ['Light (Taiwan)', 'Medium (Taiwan)', 'High (Taiwan)', 'Standard (Japan)']
    expect(row(3, ...taiwan)).toEqual(['cannot send', 10_000, 14_800, null])
  })

  it('say which of them cannot be compared and why; those have no saving and no column in the chart', () => {
    expect(line()).toBe('Not compared with All friends: Taiwan (another market), =Small (other tax basis)')
    const savings = [0, 1, 2, 3].map((scenario) => of(scenario, 'Saving vs. first') ?? '')
    // 2,664,000 − 180,000
    expect(savings).toEqual(['', 2_484_000, '', ''])
    expect([0, 1, 2, 3].map((scenario) => of(scenario, 'Compared'))).toEqual([2_664_000, 180_000, '', ''])
  })

  it('are compared as soon as their tax is alike', () => {
    set(cell(2, 'With tax'), 'FALSE')
    // 9×221,000 + 3×225,000 − 12×5,000
    expect(of(2, 'Saving vs. first')).toBe(2_604_000)
    expect(line()).toBe('Not compared with All friends: Taiwan (another market)')
    set(cell(0, 'With tax'), 'TRUE')
    // 9×243,100 + 3×247,500
    expect(of(0, 'Total')).toBe(2_930_400)
    expect(line()).toMatch(/Taiwan \(another market\), Segment 30 %, =Small \(other tax basis\)$/)
    set(cell(0, 'With tax'), 'FALSE')
  })

  it('follow the messages of a month', () => {
    // From 100,000 to none: 206,000 extra less in the first month
    set(table.monthCell(0, 0, 'Messages'), '0')
    expect(of(0, 'Total')).toBe(2_458_000)
    expect(table.months(0, 'Cost').slice(0, 2)).toEqual([15_000, 221_000])
    set(table.monthCell(0, 0, 'Messages'), '100000')
  })

  it('follow the plan, by whatever name it is called', () => {
    set(cell(1, 'Chosen plan'), 'ライト')
    expect(of(1, 'Total')).toBe('cannot send')
    expect(table.months(1, 'Plan')[0]).toBe('Light')
    set(cell(1, 'Chosen plan'), 'Standard or above')
    expect(of(1, 'Total')).toBe(180_000)
    set(cell(1, 'Chosen plan'), 'cheapest')
  })

  it('follow accounts, other cost and the cap, and say what the cap holds back', () => {
    set(cell(0, 'Accounts'), '2')
    // 50,000 on each of two: 2 × (15,000 + 20,000×3) × 12
    expect(of(0, 'Total')).toBe(1_800_000)
    set(cell(0, 'Cap on extra messages'), '5000')
    // 2 × (15,000 + 5,000×3) × 12; 2 × 15,000 are not sent
    expect(of(0, 'Total')).toBe(720_000)
    expect(table.months(0, 'Not sent')[0]).toBe(30_000)
    set(cell(0, 'Other monthly cost'), '1000')
    expect(of(0, 'Total')).toBe(732_000)
    expect(of(1, 'Saving vs. first')).toBe(552_000)
    for (const [heading, content] of [
      ['Accounts', '1'],
      ['Cap on extra messages', ''],
      ['Other monthly cost', '0'],
    ] as const)
      set(cell(0, heading), content)
    expect(of(0, 'Total')).toBe(2_664_000)
  })

  it('show money as their market writes it', () => {
    expect([0, 3].map((scenario) => table.display(cell(scenario, 'Total')))).toEqual([
      '¥2,664,000',
      'NT$10,000',
    ])
    expect(table.display(table.monthCell(3, 0, 'Cost'))).toBe('NT$800')
    expect(table.display(table.monthCell(3, 0, 'Month'))).toBe('2026-01')
  })

  it('are drawn in one chart over their names', () => {
    const { getters } = workbook.model
    const [chart = ''] = getters.getChartIds(getters.getSheetIdByName(table.written.sheet) ?? '')
    const { dataSource, title } = getters.getChartDefinition(chart) as unknown as {
      title: { text: string }
      dataSource: { labelRange?: string; dataSets: { dataRange: string }[] }
    }
    expect(title.text).toBe('Cost by scenario (JPY)')
    expect(dataSource.labelRange).toBe('A3:A7')
    const compared = cell(0, 'Compared').replace(/\d+/, '')
    expect(dataSource.dataSets.map(({ dataRange }) => dataRange)).toEqual([`${compared}3:${compared}7`])
  })

  it('keep their header in view', () => {
    expect(layout(workbook, 1, table.written.sheet).frozenRows).toBe(3)
    expect(table.value('A3')).toBe('Scenario')
  })
})

it('one scenario needs no chart, and its columns no market behind their names', () => {
  const table = compare(PUBLISHED)
  expect(table.draft.charts).toEqual([])
  expect(table.headings().slice(6, 9)).toEqual(['Communication', 'Light', 'Standard'])
  expect(table.line()).toMatch(/^What each scenario costs/)
})

it('other months are no more compared than another market', () => {
  const { line, of } = compare(
    PUBLISHED,
    scenarioOf({ name: 'Half', months: 6 }),
    scenarioOf({ name: 'Later', start: '2026-02' }),
  )
  expect(line()).toBe('Not compared with All friends: Half, Later (other months)')
  expect([1, 2].map((scenario) => of(scenario, 'Saving vs. first'))).toEqual(['', ''])
})

it('a tool is billed beside LINE and follows the messages', () => {
  const tool = scenarioOf({ name: 'Tool', friends: 2_000, tool: 'lstep' })
  const { of, set, monthCell, months } = compare(PUBLISHED, tool)
  // 10,000 sends need L Step's standard plan: 21,780 × 12
  expect(of(1, 'Tool, with tax')).toBe(261_360)
  // 2,664,000 − 12×15,000 − 261,360
  expect(of(1, 'Saving vs. first')).toBe(2_222_640)
  // The plan stays as it was when the table was written, and is too small for more than 30,000.
  set(monthCell(1, 0, 'Messages'), '30001')
  expect(months(1, 'Tool, with tax').slice(0, 2)).toEqual(['cannot send', 21_780])
  expect([of(1, 'Tool, with tax'), of(1, 'Saving vs. first')]).toEqual(['cannot send', ''])
})

describe('in every language', () => {
  const home = { en: 'JP', ja: 'JP', 'zh-TW': 'TW', th: 'TH' } as const

  it.each(LANGUAGES)(
    '%s: names are those of the language, and what is typed is checked and helped with',
    (language) => {
      const market = home[language]
      const all = [
        scenarioOf({ name: 'A', market, plan: 'cheapest' }),
        scenarioOf({ name: 'B', market: 'OTHER', start: '2026-11' }),
      ]
      const draft = comparisonDraft(all, language)
      const shown = draft.areas.flatMap(({ cells }) =>
        cells.flatMap((line) =>
          line
            .slice(0, draft.hiddenFrom)
            .flatMap((cell) =>
              cell && typeof cell.content === 'object' && 'text' in cell.content ? [cell.content.text] : [],
            ),
        ),
      )
      const choices = draft.rules.flatMap(({ takes }) => ('list' in takes ? takes.list : []))
      expect(choices.length).toBeGreaterThan(8)
      expect([...shown, ...choices].flatMap((text) => idsIn(text, language))).toEqual([])
      // No tax is known elsewhere, so there is none to tick.
      const ticks = draft.rules.flatMap(({ takes, cells }) => ('checkbox' in takes ? [cells] : []))
      expect(ticks.map(([row, , rows]) => [row, rows])).toEqual([[3, 1]])
      expect(draft.rules.every(({ help }) => help !== '')).toBe(true)
    },
  )

  it.each(LANGUAGES)('%s: headings and names have room', (language) => {
    const name = {
      en: 'Everyone, every week',
      ja: '友だち全員に毎週',
      'zh-TW': '每週發送給所有好友',
      th: 'ส่งถึงทุกคนทุกสัปดาห์',
    }[language]
    const draft = comparisonDraft([scenarioOf({ name, market: home[language] })], language)
    for (const { column, cells } of draft.areas.slice(1)) {
      for (const line of cells) {
        for (const [at, cell] of line.slice(0, draft.hiddenFrom).entries()) {
          const text =
            cell && typeof cell.content === 'object' && 'text' in cell.content ? cell.content.text : ''
          // The table's last row before the list, and the label above it, run on over blank cells.
          if (cell?.look === 'section') continue
          const letters = [...text].filter((letter) => !/\p{Mn}/u.test(letter))
          const wide = letters.filter((letter) => letter > '\u2e80').length
          expect(draft.widths[column + at]).toBeGreaterThan(13 * wide + 6 * (letters.length - wide))
        }
      }
    }
  })
})

describe('what cannot be answered', () => {
  const light = scenarioOf({ plan: 'light', months: 2 })
  const answers = ({ of }: ReturnType<typeof compare>, scenario = 0) =>
    ['Communication', 'Light', 'Standard', 'Total'].map((heading) => of(scenario, heading))
  const visible = ({ draft, value }: ReturnType<typeof compare>) =>
    Array.from({ length: draft.rows }, (_, row) =>
      Array.from({ length: draft.hiddenFrom ?? 0 }, (_, column) => value(address(row, column))),
    ).flat()

  it('is said in words where a plan cannot send a month, be it the only one, and why beside the month', () => {
    const table = compare({ ...light, months: 1 })
    // Communication includes 200 messages and Light 5,000; Standard: 206,000 with the bands of January 2026
    expect(answers(table)).toEqual(['cannot send', 'cannot send', 221_000, 'cannot send'])
    expect(table.months(0, 'Note')).toEqual([
      'Light (Japan) includes 5,000 messages and no more can be bought. For 100,000 you need Standard: 221,000 JPY.',
    ])
    expect(visible(table).filter((value) => /^#/.test(String(value)))).toEqual([])
  })

  it('is told from a price that is not known, which leaves open which plan is cheapest', () => {
    const market = { market: 'TW', start: '2020-01', months: 3, plan: 'cheapest' } as const
    const table = compare(
      scenarioOf({ ...market, friends: 6_000 }),
      // 50,000 messages: medium 800 + 46,000×0.2 = 10,000; high 4,000 and up to 25,000×0.15 more
      scenarioOf({ ...market, friends: 10_000 }),
    )
    // 30,000 messages: medium 3 × (800 + 26,000×0.2) = 18,000; high is not published, but costs less
    expect(['Light', 'Medium', 'High', 'Cheapest plan'].map((heading) => table.of(0, heading))).toEqual([
      'cannot send',
      18_000,
      'not known',
      '',
    ])
    expect(table.of(1, 'Total')).toBe('not known')
    expect(table.months(1, 'Note')[0]).toMatch(/50,000/)
    expect(visible(table).filter((value) => /^#/.test(String(value)))).toEqual([])
  })

  it.each<[string, string, string, unknown[]]>([
    ['a count', 'Messages', 'many', Array(4).fill('check the blue cells')],
    ['a count below zero', 'Messages', '-1', Array(4).fill('check the blue cells')],
    ['a part of a message', 'Messages', '2.5', Array(4).fill('check the blue cells')],
    ['the accounts', 'Accounts', '1.5', Array(4).fill('check the blue cells')],
    ['the plan', 'Chosen plan', 'Lihgt', ['cannot send', 'cannot send', 442_000, 'check the blue cells']],
  ])(
    'asks to look where %s is mistyped, and leaves the other scenarios alone',
    (_what, heading, typed, shown) => {
      const table = compare(light, scenarioOf({ name: 'Other', months: 2 }))
      const { model } = table.workbook
      // Rules refuse it to a person who types; what is pasted comes through.
      const sheetId = model.getters.getSheetIdByName(table.written.sheet) ?? ''
      for (const { id } of model.getters.getDataValidationRules(sheetId))
        model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id })
      table.set(heading === 'Messages' ? table.monthCell(0, 0, heading) : table.cell(0, heading), typed)
      expect(answers(table)).toEqual(shown)
      // 2 × 221,000
      expect(answers(table, 1)).toEqual(['cannot send', 'cannot send', 442_000, 442_000])
      expect(visible(table).filter((value) => /^#/.test(String(value)))).toEqual([])
    },
  )

  it('is no statement about money where Google answers no call just now', () => {
    const table = compare(
      scenarioOf({ months: 2, cap: 10 }),
      scenarioOf({ months: 2, tool: 'lstep', friends: 1_000 }),
    )
    const { book, model } = table.workbook
    book.tooManyCalls = true
    model.dispatch('EVALUATE_CELLS')
    const amounts = [
      'Total',
      'Communication',
      'Light',
      'Standard',
      'Saving vs. first',
      'Tool, with tax',
      'Cheapest plan',
    ]
    for (const scenario of [0, 1])
      for (const heading of amounts) expect(table.of(scenario, heading) || '#').toMatch(/^#/)
    for (const heading of ['Cost', 'Communication', 'Light', 'Standard', 'Tool, with tax'])
      for (const value of [0, 1].flatMap((scenario) => table.months(scenario, heading)))
        expect(value || '#').toMatch(/^#/)
    book.tooManyCalls = false
    model.dispatch('EVALUATE_CELLS')
    // 2 × (15,000 + 10×3), and 2 × 15,000
    expect([0, 1].map((scenario) => table.of(scenario, 'Total'))).toEqual([30_060, 30_000])
  })

  it('bills nothing beyond the cap where Google does not answer how many messages a plan includes', () => {
    const table = compare(scenarioOf({ months: 2, cap: 10 }))
    const { book, model } = table.workbook
    const cells = model.getters.getEvaluatedCellsPositions(
      model.getters.getSheetIdByName(table.written.sheet) ?? '',
    )
    const asked = cells.find((each) => formula(book, each).startsWith('=LINE_OA_MESSAGES'))
    table.set(address(asked?.row ?? 0, asked?.col ?? 0), '')
    expect(answers(table)).toEqual(['#N/A', '#N/A', '#N/A', '#N/A'])
  })

  it('leaves out a month without a count, on several accounts too', () => {
    const table = compare(scenarioOf({ months: 2, accounts: 2, friends: 2_000 }))
    // 10,000 messages are 5,000 an account: 2 × 15,000 a month
    expect(table.of(0, 'Standard')).toBe(60_000)
    table.set(table.monthCell(0, 1, 'Messages'), '')
    expect(table.of(0, 'Standard')).toBe(30_000)
    expect(table.months(0, 'Cost')).toEqual([30_000, ''])
  })
})

it('no cell that a function fills is typed into', () => {
  const all = [
    scenarioOf({ months: 2, tool: 'lstep' }),
    scenarioOf({ name: 'B', market: 'TW', months: 2, cap: 5 }),
  ]
  const table = compare(...all)
  const inputs = table.draft.areas.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) => (cell?.look.startsWith('input') ? [address(row + r, column + c)] : [])),
    ),
  )
  // Two of four months, and of each scenario the plan, tax, accounts, other cost and cap
  expect(inputs).toHaveLength(4 + 2 * 5)
  for (const cell of inputs) {
    const before = table.value(cell)
    table.set(cell, before === null ? '' : String(before).toUpperCase())
  }
  const { getters } = table.workbook.model
  const cells = getters.getEvaluatedCells(getters.getSheetIdByName(table.written.sheet) ?? '')
  const spilled = Object.values(cells).filter(({ value }) => value === '#SPILL!')
  expect(spilled).toEqual([])
})

it.each([
  ['one account', { months: 12 }, 6],
  [
    'several accounts, a cap and a tool',
    { months: 12, accounts: 3, cap: 100, tool: 'lstep', friends: 1_000 },
    7,
  ],
  ['one month', { months: 1 }, 6],
])('ten scenarios of %s call functions of ours %j: %i times', (_name, change, calls) => {
  const markets = ['JP', 'JP', 'TW', 'TH'] as const
  const all = Array.from({ length: 10 }, (_, at) => {
    const market = 'tool' in change ? 'JP' : (markets[at % 4] ?? 'JP')
    return scenarioOf({ ...change, market, plan: 'cheapest', name: `${at}` })
  })
  const { workbook, written } = compare(...all)
  const { getters } = workbook.model
  const cells = getters.getEvaluatedCellsPositions(getters.getSheetIdByName(written.sheet) ?? '')
  const called = cells.flatMap((each) => formula(workbook.book, each).match(/LINE_\w+\(/g) ?? [])
  expect(called).toHaveLength(calls)
})

// What reaches the server is checked there: a hostile request writes nothing, typed text stays text.
import { describe, expect, it } from 'vitest'
import type { Cell, Draft } from '../../src/drafts/draft'
import type { UpdateRequest } from '../../src/drafts/request'
import { sendOf, writeBudget } from '../support/budget'
import { tableRequest } from '../support/table'
import { type AddOn, openAddOn, PUBLISHED } from '../support/workbook'

const snapshot = ({ model }: AddOn) => JSON.stringify(model.exportData())
const REFUSED =
  'The sidebar sent something that cannot be written. Close it, open it again, and try once more.'

const { draft, ...rest } = tableRequest()
const [area] = draft.areas as [Draft['areas'][0]]
const [rule] = draft.rules as [Draft['rules'][0]]
const [colour] = draft.colours as [Draft['colours'][0]]
const [chart] = draft.charts as [Draft['charts'][0]]

const drawn = (change: object): Draft => ({ ...draft, ...change })
/** A table whose first cell is another. */
function cell(change: object): Draft {
  const first = { content: 1, look: 'plain', ...change } as Cell
  return drawn({
    areas: [{ ...area, cells: area.cells.map((line, at) => (at ? line : [first, ...line.slice(1)])) }],
  })
}
const formula = (text: string) => cell({ content: { formula: text } })
const far = [2_000, 0, 1, 1]

const HOSTILE: [string, unknown][] = [
  ['of nothing', null],
  ['of a list', []],
  ['with another key', drawn({ script: 'x' })],
  ['without rows', drawn({ rows: undefined })],
  ['of half a row', drawn({ rows: 1.5 })],
  ['that fetches', formula('=IMPORTXML("https://example.com","//a")')],
  ['that links', formula('=HYPERLINK("https://example.com","total")')],
  ['that shows a picture', formula('=IMAGE("https://example.com/?"&A1)')],
  ['that fetches in small letters', formula('=importdata("https://example.com")')],
  ['that fetches within a sum', formula('=SUM(1,IF(TRUE,IMPORTRANGE("x","A1")))')],
  ['with a formula that is none', formula('SUM(A1)')],
  ['with a formula longer than a cell', formula(`="${'x'.repeat(50_000)}"`)],
  ['with a formula in place of a text', cell({ content: { text: { formula: '=1+1' } } })],
  ['with a text and a formula in one cell', cell({ content: { text: 'x', formula: '=1+1' } })],
  ['with a text that stands alone', cell({ content: '=1+1' })],
  ['with a number that is none', cell({ content: null })],
  ['with a text longer than a cell', cell({ content: { text: 'x'.repeat(50_001) } })],
  ['with a look nobody knows', cell({ look: 'blink' })],
  ['with another key in a cell', cell({ note: 'x' })],
  ['with a format of small letters', cell({ format: '[Red]0' })],
  ['with a format of any text', cell({ format: '@' })],
  ['with a format of two lines', cell({ format: '0\n0' })],
  ['with a format that is long', cell({ format: '0'.repeat(61) })],
  ['whose area begins above it', drawn({ areas: [{ ...area, row: -1 }] })],
  ['whose area is wider', drawn({ columns: draft.columns - 1 })],
  ['whose area is longer', drawn({ rows: draft.rows - 1 })],
  ['whose area begins to its right', drawn({ areas: [{ ...area, column: 1 }] })],
  ['whose area is empty', drawn({ areas: [{ ...area, cells: [] }] })],
  ['whose area is uneven', drawn({ areas: [{ ...area, cells: [...area.cells.slice(1), []] }] })],
  ['of too many rows', drawn({ rows: 1_501 })],
  ['of too many columns', drawn({ columns: 301 })],
  ['of too many areas', drawn({ areas: Array(21).fill(area) })],
  ['with too many frozen rows', drawn({ frozenRows: 11 })],
  ['with a column that is too wide', drawn({ widths: [1_001] })],
  ['with a rule outside', drawn({ rules: [{ ...rule, cells: far }] })],
  ['with a rule over no cell', drawn({ rules: [{ ...rule, cells: [0, 0, 0, 1] }] })],
  ['with a rule that fetches', drawn({ rules: [{ ...rule, takes: { formula: '=IMPORTDATA("x")' } }] })],
  ['with a rule nobody knows', drawn({ rules: [{ ...rule, takes: { email: true } }] })],
  ['with a rule of too many choices', drawn({ rules: [{ ...rule, takes: { list: Array(501).fill('x') } }] })],
  ['with too many rules', drawn({ rules: Array(101).fill(rule) })],
  ['with a colour outside', drawn({ colours: [{ ...colour, cells: far }] })],
  ['with a colour that fetches', drawn({ colours: [{ ...colour, formula: '=IMPORTDATA("x")=1' }] })],
  ['with a colour nobody knows', drawn({ colours: [{ ...colour, colour: '#ff0000' }] })],
  ['with a chart outside', drawn({ charts: [{ ...chart, columns: [far] }] })],
  ['with a chart that is huge', drawn({ charts: [{ ...chart, width: 2_001 }] })],
  ['with too many charts', drawn({ charts: Array(5).fill(chart) })],
]

describe('a request that is not one', () => {
  const workbook = openAddOn()
  workbook.set('A1', 'mine')
  const before = snapshot(workbook)
  const update: UpdateRequest = {
    language: 'en',
    sheetId: 1,
    block: { anchor: { row: 1, column: 1 }, rows: 1, columns: 1 },
    watched: { anchor: { row: 1, column: 1 }, rows: 1, columns: 1 },
    fingerprint: 'x',
    steps: [],
    leftovers: [],
    draft,
    before: draft,
  }

  it('is one as it is', () => {
    expect(openAddOn().run('writeDraft', { ...rest, draft })).toMatchObject({ sheet: 'Table' })
    expect(workbook.run('updateDraft', update)).toEqual({ changed: true })
  })

  it.each(HOSTILE)('a table %s is refused and writes nothing', (_name, hostile) => {
    expect(workbook.run('writeDraft', { ...rest, draft: hostile })).toEqual({ refused: REFUSED })
    expect(workbook.run('updateDraft', { ...update, draft: hostile })).toEqual({ refused: REFUSED })
    expect(workbook.run('updateDraft', { ...update, before: hostile })).toEqual({ refused: REFUSED })
    expect(snapshot(workbook)).toBe(before)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'write'],
    ['another key', { ...rest, draft, formula: '=1+1' }],
    ['no name', { ...rest, draft, name: '' }],
    ['a name that is too long', { ...rest, draft, name: 'x'.repeat(101) }],
    ['a place nobody knows', { ...rest, draft, where: 'A1' }],
    ['a language nobody knows', { ...rest, draft, language: 'fr' }],
  ])('%s is refused and writes nothing', (_name, hostile) => {
    expect(workbook.run('writeDraft', hostile)).toEqual({ refused: REFUSED })
    expect(workbook.run('updateDraft', hostile)).toEqual({ refused: REFUSED })
    expect(workbook.run('saveWorkspace', hostile === 'write' ? 1 : hostile)).toEqual({ refused: REFUSED })
    expect(snapshot(workbook)).toBe(before)
  })

  it.each<[string, object]>([
    ['a sheet by its name', { sheetId: 'Sheet1' }],
    ['a block that begins nowhere', { block: { ...update.block, anchor: { row: 0, column: 1 } } }],
    ['a block that is endless', { block: { ...update.block, rows: 1_501 } }],
    ['no fingerprint', { fingerprint: undefined }],
    ['a step nobody knows', { steps: [{ what: 'sheet', at: 1, count: 1 }] }],
    ['leftovers that begin above', { leftovers: [[-1, 0, 1, 1]] }],
    ['too many leftovers', { leftovers: Array(11).fill([0, 0, 1, 1]) }],
    ['another key', { charts: [] }],
  ])('an update of %s is refused and writes nothing', (_name, change) => {
    expect(workbook.run('updateDraft', { ...update, ...change })).toEqual({ refused: REFUSED })
    expect(snapshot(workbook)).toBe(before)
  })

  it('refuses in the language it names, else in the user’s', () => {
    const japanese =
      '書き込めない内容がサイドバーから送られました。サイドバーを開き直して、もう一度お試しください。'
    expect(workbook.run('writeDraft', { language: 'ja' })).toEqual({ refused: japanese })
    expect(openAddOn({ locale: 'ja' }).run('writeDraft', { language: 'fr' })).toEqual({ refused: japanese })
  })
})

it.each([
  '=1+1',
  '=HYPERLINK("https://example.com")',
  '+81',
  '-1',
  '@x',
  "'quoted",
  '<img src=x onerror=alert(1)>',
  '2026-10-01',
])('the name %s stays the text it is', (name) => {
  const { cells, formula, value } = writeBudget(openAddOn(), { name, months: 1, sends: [sendOf({ name })] })
  expect(value(cells.title)).toBe(`LINE budget: ${name}`)
  expect(value(cells.sendName(0))).toBe(name)
  expect(formula(cells.sendName(0))).toBe('')
})

describe('what is kept between openings', () => {
  const scenarios = Array.from({ length: 10 }, (_, index) => ({
    ...PUBLISHED,
    name: `シナリオ${index}`,
    sends: Array(12).fill({ ...PUBLISHED.sends[0], name: 'あ'.repeat(60) }),
  }))

  it('comes back as it was, however large', () => {
    const workbook = openAddOn({ locale: 'ja' })
    expect(workbook.run('openSidebar')).toMatchObject({ locale: 'ja', workspace: null })
    const workspace = JSON.stringify({ language: 'ja', scenarios, selected: 3 })
    expect(workbook.run('saveWorkspace', workspace)).toEqual({ saved: true })
    expect(workbook.run('openSidebar')).toMatchObject({ workspace })
    const smaller = JSON.stringify({ language: 'ja', scenarios: [PUBLISHED], selected: 0 })
    workbook.run('saveWorkspace', smaller)
    expect(workbook.run('openSidebar')).toMatchObject({ workspace: smaller })
  })

  it.each([
    ['300,000 letters', 300_000, { saved: true }],
    ['one letter more', 300_001, { refused: REFUSED }],
  ])('is at most %s', (_name, length, answer) => {
    expect(openAddOn().run('saveWorkspace', 'x'.repeat(length))).toEqual(answer)
  })
})

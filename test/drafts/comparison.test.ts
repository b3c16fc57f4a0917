// The scenario table: live formulas on counted messages that can be changed.
import { expect, it } from 'vitest'
import { layout, openAddOn, PUBLISHED } from '../support/workbook'

const SHEET = 'LINE scenarios'
const send = { ...PUBLISHED.sends[0], name: 'Segment', audience: 'share', share: 30 }

const scenarios = [
  PUBLISHED,
  // 30,000 messages: the fee of 15,000 a month
  { ...PUBLISHED, name: 'Segment 30 %', sends: [send], plan: 'cheapest' },
  // 4,500 messages fit Light
  { ...PUBLISHED, name: '=Small', friends: 900, plan: 'light', withTax: true },
  { ...PUBLISHED, name: 'Taiwan', market: 'TW', friends: 600, plan: 'cheapest' },
]

const workbook = openAddOn()
const written = workbook.run('writeComparison', { language: 'en', scenarios, where: 'new-sheet' })
const row = (number: number) =>
  'ABCDEFGHIJKLMNO'.split('').map((letter) => workbook.value(`${letter}${number}`, SHEET))

it('says where it stands', () => {
  expect(written).toEqual({ sheet: SHEET, range: 'A1:O22' })
})

it('has a row a scenario and a column a plan of every market in it', () => {
  expect(row(3).slice(0, 9)).toEqual([
    'Scenario',
    'Market',
    'With tax',
    'Accounts',
    'communication',
    'light',
    'standard',
    'medium',
    'high',
  ])
  expect(row(3).slice(9, 14)).toEqual([
    'Chosen plan',
    'Total',
    'Tool, with tax',
    'Saving compared with the first',
    'Cheapest plan',
  ])
  // 9×221,000 + 3×225,000 on Standard
  expect(row(4).slice(0, 9)).toEqual([
    'All friends',
    'JP',
    false,
    1,
    'cannot send',
    'cannot send',
    2_664_000,
    null,
    null,
  ])
  expect(row(4).slice(9, 14)).toEqual(['standard', 2_664_000, 0, 0, 'standard'])
  // 12×15,000
  expect(row(5).slice(6, 14)).toEqual([180_000, null, null, 'cheapest', 180_000, 0, 2_484_000, 'standard'])
  // with tax: 12 × 5,500 and 12 × 16,500
  expect(row(6).slice(0, 7)).toEqual(['=Small', 'JP', true, 1, 'cannot send', 66_000, 198_000])
  expect(row(6).slice(9, 14)).toEqual(['light', 66_000, 0, '', 'light'])
})

it('keeps its header, and has wider columns for names and plans than for what is short', () => {
  const { frozenRows, widths } = layout(workbook, 15, SHEET)
  expect([frozenRows, workbook.value('A3', SHEET)]).toEqual([3, 'Scenario'])
  // name · market, tax, accounts · five plans
  const [name = 0, short = 0, plan = 0] = new Set(widths.slice(0, 9))
  expect(widths.slice(0, 9)).toEqual([name, ...Array(3).fill(short), ...Array(5).fill(plan)])
  expect(name).toBeGreaterThan(plan)
  expect(plan).toBeGreaterThan(short)
})

it('compares no amount with tax to one without, nor amounts of different markets', () => {
  expect(workbook.value('M6', SHEET)).toBe('')
  workbook.set('C6', 'FALSE', SHEET)
  // 9×221,000 + 3×225,000 − 12×5,000
  expect(workbook.value('M6', SHEET)).toBe(2_604_000)
  // 3,000 messages: medium, 10×800 + 2×1,000; high, 10×1,200 + 2×1,400
  expect(row(7).slice(5, 14)).toEqual([
    'cannot send',
    null,
    10_000,
    14_800,
    'cheapest',
    10_000,
    0,
    null,
    'medium',
  ])
})

it('sets the cheapest split beside the plans', () => {
  expect(workbook.value('O3', SHEET)).toBe('Cheapest split over up to 4 accounts, without tax')
  // 30,000 messages: Standard alone, as 4 Light send 20,000 for 20,000
  expect(workbook.value('O5', SHEET)).toBe(180_000)
  // 4,500 messages: Light alone, 12 × 5,000
  expect(workbook.value('O6', SHEET)).toBe(60_000)
})

it('spreads the messages of a scenario over its accounts, and bills its tool beside LINE', () => {
  const several = { ...PUBLISHED, name: 'Two accounts', friends: 2_001, plan: 'cheapest', accounts: 2 }
  const tool = { ...PUBLISHED, name: 'Tool', friends: 2_000, plan: 'standard', tool: 'lstep' }
  const other = openAddOn()
  const request = {
    language: 'en',
    scenarios: [several, { ...several, plan: 'light' }, tool],
    where: 'new-sheet',
  }
  expect(other.run('writeComparison', request)).toMatchObject({ sheet: SHEET })
  // 10,005 messages are 5,002 and 5,003, too many for Light: 2 × 15,000 × 12
  expect(other.value('I4', SHEET)).toBe(360_000)
  expect(other.value('I5', SHEET)).toBe('cannot send')
  // 10,000 sends need L Step's standard plan: 21,780 × 12
  expect(other.value('J6', SHEET)).toBe(261_360)
})

it('follows when the counted messages of a month change', () => {
  // From 100,000 to none: 206,000 extra less in the first month
  workbook.set('B11', '0', SHEET)
  expect(workbook.value('K4', SHEET)).toBe(2_458_000)
})

it('tells a price that is not known from messages that cannot be sent, and names no cheapest plan then', () => {
  const other = openAddOn()
  const taiwan = { ...PUBLISHED, market: 'TW', start: '2020-01', months: 3, friends: 6_000, plan: 'cheapest' }
  const tool = { ...PUBLISHED, friends: 1_000, tool: 'lstep', toolPlan: 'free' }
  other.run('writeComparison', { language: 'en', scenarios: [taiwan, tool], where: 'new-sheet' })
  const values = (row: number) =>
    'EFGHIJKLMN'.split('').map((letter) => other.value(`${letter}${row}`, SHEET))
  // 30,000 messages: medium 3 × (800 + 26,000×0.2) = 18,000; high is not published, but costs less
  expect(values(4).slice(0, 3)).toEqual(['cannot send', 18_000, 'not known'])
  expect(other.value('N4', SHEET)).toBe('')
  // 5,000 sends, of which L Step's free plan includes 200
  expect(other.value('L5', SHEET)).toBe('cannot send')
})

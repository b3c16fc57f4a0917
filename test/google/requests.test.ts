// What reaches the server is checked there: a hostile request writes nothing, typed text stays text.
import { describe, expect, it } from 'vitest'
import { type AddOn, budgetRequest, openAddOn, PUBLISHED } from '../support/workbook'

const snapshot = ({ model }: AddOn) => JSON.stringify(model.exportData())
const REFUSED =
  'The sidebar sent something that cannot be written. Close it, open it again, and try once more.'

describe('a request that is not one', () => {
  const request = budgetRequest()
  const workbook = openAddOn()
  const before = snapshot(workbook)

  it.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'write'],
    ['another key', { ...request, formula: '=IMPORTXML("x","y")' }],
    ['a scenario without sends', budgetRequest({ sends: [] })],
    ['a market nobody knows', budgetRequest({ market: 'KR' as 'JP' })],
    ['a plan of another market', budgetRequest({ plan: 'pro' })],
    ['a plan that is a formula', budgetRequest({ plan: '=1+1' })],
    ['a month before the first card', budgetRequest({ start: '2019-03' })],
    ['a month that is none', budgetRequest({ start: '2026-13' })],
    ['half a friend', budgetRequest({ friends: 0.5 })],
    ['too many months', budgetRequest({ months: 121 })],
    ['tax where it is not known', budgetRequest({ market: 'OTHER', start: '2026-10', withTax: true })],
    ['a place nobody knows', { ...request, where: 'A1' }],
    ['a language nobody knows', { ...request, language: 'fr' }],
  ])('%s is refused and writes nothing', (_name, hostile) => {
    for (const name of ['writeBudget', 'writeComparison', 'saveWorkspace']) {
      expect(workbook.run(name, hostile)).toEqual({ refused: REFUSED })
    }
    expect(snapshot(workbook)).toBe(before)
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
  const workbook = openAddOn()
  workbook.run(
    'writeBudget',
    budgetRequest({ name, months: 1, sends: [{ ...budgetRequest().scenario.sends[0], name } as never] }),
  )
  expect(workbook.value('A1', 'LINE budget')).toBe(`LINE budget: ${name}`)
  expect(workbook.value('D4', 'LINE budget')).toBe(name)
  expect(workbook.value('M16', 'LINE budget')).toBe(name)
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
    const workspace = { language: 'ja', scenarios, selected: 3 }
    expect(workbook.run('saveWorkspace', workspace)).toEqual({ saved: true })
    expect(workbook.run('openSidebar')).toMatchObject({ workspace })
    const smaller = { ...workspace, scenarios: [PUBLISHED], selected: 0 }
    workbook.run('saveWorkspace', smaller)
    expect(workbook.run('openSidebar')).toMatchObject({ workspace: smaller })
  })
})

// What reaches the server is checked there: a hostile request writes nothing, typed text stays text, a failure leaves nothing.
import { describe, expect, it } from 'vitest'
import { type AddOn, budgetRequest, openAddOn, PUBLISHED } from '../support/workbook'

const snapshot = ({ model }: AddOn) => JSON.stringify(model.exportData())
const REFUSED =
  'The sidebar sent something that cannot be written. Close it, open it again, and try once more.'

describe('a request that is not one', () => {
  const request = budgetRequest()
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
    const workbook = openAddOn()
    const before = snapshot(workbook)
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
    budgetRequest({ name, sends: [{ ...budgetRequest().scenario.sends[0], name } as never] }),
  )
  expect(workbook.value('A1', 'LINE budget')).toBe(`LINE budget: ${name}`)
  expect(workbook.value('D4', 'LINE budget')).toBe(name)
  expect(workbook.value('M16', 'LINE budget')).toBe(name)
})

describe('a failure of Google', () => {
  /** Makes the last write of all fail. */
  function failing(workbook: AddOn) {
    const { dispatch } = workbook.model
    workbook.model.dispatch = ((command: string, ...rest: never[]) => {
      if (command === 'CREATE_CHART') throw new Error('Service Spreadsheets failed')
      return (dispatch as (...all: unknown[]) => unknown)(command, ...rest)
    }) as typeof dispatch
    return () => {
      workbook.model.dispatch = dispatch
    }
  }

  it.each(['new-sheet', 'selection'] as const)('leaves no half-filled table: %s', (where) => {
    const workbook = openAddOn()
    const restore = failing(workbook)
    expect(workbook.run('writeBudget', budgetRequest({}, where))).toEqual({
      refused: expect.stringContaining('what was written has been removed.'),
    })
    restore()
    expect(workbook.model.getters.getSheetIds()).toHaveLength(1)
    expect(workbook.value('A1', 'Sheet1')).toBeNull()
    expect(workbook.value('H17', 'Sheet1')).toBeNull()
    expect(workbook.run('writeBudget', budgetRequest())).toMatchObject({ sheet: 'LINE budget' })
  })
})

describe('while somebody else writes', () => {
  /** A document lock that is held elsewhere, or free. */
  function lock(workbook: AddOn, free: boolean) {
    const calls: string[] = []
    const held = { tryLock: () => free, releaseLock: () => calls.push('released') }
    Object.assign(workbook.script.services, { LockService: { getDocumentLock: () => held } })
    return calls
  }

  it('refuses, and writes nothing', () => {
    const workbook = openAddOn()
    const before = snapshot(workbook)
    lock(workbook, false)
    expect(workbook.run('writeBudget', budgetRequest())).toEqual({
      refused: 'This spreadsheet is being written to right now. Try again in a moment.',
    })
    expect(snapshot(workbook)).toBe(before)
  })

  it('gives the lock back, also after a refusal', () => {
    const workbook = openAddOn()
    const calls = lock(workbook, true)
    workbook.run('writeBudget', budgetRequest())
    workbook.set('B2', 'mine', 'Sheet1')
    workbook.model.dispatch('ACTIVATE_SHEET', {
      sheetIdFrom: workbook.model.getters.getActiveSheetId(),
      sheetIdTo: workbook.model.getters.getSheetIdByName('Sheet1') ?? '',
    })
    workbook.run('writeBudget', budgetRequest({}, 'selection'))
    expect(calls).toEqual(['released', 'released'])
  })
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

it.each([
  [
    'ja',
    'A1:M32 にはすでに入力があります。空いているセルを選ぶか、新しいシートを選んでください。',
    'LINE予算',
  ],
  ['zh-TW', 'A1:M32 已有內容。請選擇有空白區域的儲存格，或選擇新工作表。', 'LINE預算'],
  ['th', 'A1:M32 มีข้อมูลอยู่แล้ว โปรดเลือกเซลล์ที่มีพื้นที่ว่าง หรือเลือกชีตใหม่', 'งบ LINE'],
])('speaks %s when the sidebar does', (language, refused, sheet) => {
  const workbook = openAddOn()
  workbook.set('B2', 'mine', 'Sheet1')
  expect(workbook.run('writeBudget', { ...budgetRequest({}, 'selection'), language })).toEqual({ refused })
  expect(workbook.run('writeBudget', { ...budgetRequest(), language })).toMatchObject({ sheet })
})

// A budget's sent and friends fill themselves, in months that are over and wholly counted, and what a person typed stays.
import { describe, expect, it } from 'vitest'
import { sheetNumber } from '../../preview/appsscript/sheet.ts'
import type { Scenario } from '../../src/scenario/scenario'
import type { BudgetLink, LinkState } from '../../src/usage/request'
import { budgetIn, scenarioOf, writeRequest } from '../support/budget'
import { account } from '../support/line.ts'
import { openUsageAddOn } from '../support/usage-workbook'

const shop = account({ basicId: '@001shop', friends: 3_000, growth: 10, since: '2026-09-28' })
const cafe = account({
  basicId: '@002cafe',
  channelId: '2000000099',
  channelSecret: 'cafe5ec2e70000000000000000000000',
  friends: 500,
  growth: 0,
  since: '2026-09-28',
  sends: () => ({ apiPush: 10 }),
})

const SHEET = 'LINE budget'
/** Of its months the backfill of 60 days sees October whole. */
const SPAN = { start: '2026-09', months: 4 }
const [SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER] = [0, 1, 2, 3]

function prepared(given: Partial<Scenario> = {}, language: 'en' | 'ja' | 'th' | 'zh-TW' = 'en') {
  const change = { ...SPAN, ...given }
  const workbook = openUsageAddOn([shop, cafe])
  const request = writeRequest(change, { language })
  workbook.run('writeDraft', request)
  const { getters } = workbook.model
  const link: BudgetLink = { sheetId: sheetNumber(getters.getSheetIdByName(request.name) ?? ''), at: 0 }
  workbook.connect(shop)
  const connect = (id = '@001shop') => workbook.ask('linkBudget', { id, link })
  const { cells } = budgetIn(workbook, scenarioOf(change), request.name)
  const at = (key: 'sent' | 'friends', month: number) => cells.month(key, month)
  return {
    ...workbook,
    link,
    connectBudget: connect,
    at,
    type: (key: 'sent' | 'friends', month: number, text: string) =>
      workbook.set(at(key, month), text, request.name),
    standing: (key: 'sent' | 'friends', month: number) => workbook.value(at(key, month), request.name) ?? '',
    state: (id = '@001shop'): LinkState | undefined => workbook.account(id)?.link?.state,
  }
}

describe('a budget that an account is connected to', () => {
  it('waits before anything is read', () => {
    const budget = prepared()
    budget.connectBudget()
    expect([budget.state(), budget.standing('sent', OCTOBER)]).toEqual(['waiting', ''])
  })

  it.each(['en', 'ja', 'zh-TW', 'th'] as const)(
    'in %s has what was sent in the month that is over, and its friends at the end',
    (language) => {
      const budget = prepared({}, language)
      budget.connectBudget()
      budget.readAll('@001shop')
      expect(budget.state()).toBe('filled')
      // 31 × 1,000
      expect(budget.standing('sent', OCTOBER)).toBe(31_000)
      // 3,000 on 28 September, 10 more on each of 33 days until 31 October
      expect(budget.standing('friends', OCTOBER)).toBe(3_330)
      // September is seen for three days, November is not over.
      expect([SEPTEMBER, NOVEMBER, DECEMBER].map((month) => budget.standing('sent', month))).toEqual([
        '',
        '',
        '',
      ])
      expect(budget.standing('friends', SEPTEMBER)).toBe(20_000)
    },
  )

  it('fills a month when its last day is counted', () => {
    const budget = prepared()
    budget.connectBudget()
    budget.readAll('@001shop')
    for (const [now, sent] of [
      ['2026-11-30T06:15:00+09:00', ''],
      ['2026-12-01T01:00:00+09:00', ''],
      // 30 × 1,000
      ['2026-12-01T06:15:00+09:00', 30_000],
    ] as const) {
      budget.clock.set(Date.parse(now))
      budget.readAll('@001shop')
      expect(budget.standing('sent', NOVEMBER)).toBe(sent)
    }
  })

  it.each<[string, 'sent' | 'friends', string, number]>([
    ['a number', 'sent', '29999', 29_999],
    ['nothing sent', 'sent', '0', 0],
    ['a formula', 'sent', '=15000*2', 30_000],
    ['friends', 'friends', '4000', 4_000],
    ['a formula for friends', 'friends', '=4000+1', 4_001],
  ])('keeps what a person typed: %s', (_, key, text, stays) => {
    const budget = prepared()
    budget.type(key, OCTOBER, text)
    budget.connectBudget()
    budget.readAll('@001shop')
    expect(budget.standing(key, OCTOBER)).toBe(stays)
    expect(budget.standing(key === 'sent' ? 'friends' : 'sent', OCTOBER)).toBe(
      key === 'sent' ? 3_330 : 31_000,
    )
  })

  it('keeps what a person typed over what was filled in, and fills again what they emptied', () => {
    const budget = prepared()
    budget.connectBudget()
    budget.readAll('@001shop')
    budget.type('sent', OCTOBER, '31001')
    budget.readAll('@001shop')
    expect(budget.standing('sent', OCTOBER)).toBe(31_001)
    budget.type('sent', OCTOBER, '')
    budget.readAll('@001shop')
    expect(budget.standing('sent', OCTOBER)).toBe(31_000)
  })

  it('is written with one call for all months and columns that stand apart, and not at all when nothing is new', () => {
    const budget = prepared()
    budget.connectBudget()
    budget.readAll('@001shop')
    budget.services.reset()
    budget.readAll('@001shop')
    // Only the sheet of months.
    expect(budget.services.calls['Range.setValues']).toBe(1)
  })

  it('grows from the friends that were filled in', () => {
    const budget = prepared({ growth: 10 })
    budget.connectBudget()
    budget.readAll('@001shop')
    // 3,330 × 1.1
    expect([budget.standing('friends', OCTOBER), budget.standing('friends', NOVEMBER)]).toEqual([
      3_330, 3_663,
    ])
  })

  it.each<[string, Partial<Scenario>]>([
    ['by a number', { growthBy: 'number', growth: 100 }],
    ['by percent', { growthBy: 'percent', growth: 5 }],
  ])('knows its own growth %s from a formula of a person, in its first month too', (_, change) => {
    const budget = prepared({ ...change, start: '2026-10', months: 3 })
    budget.connectBudget()
    budget.readAll('@001shop')
    expect([budget.standing('friends', 0), budget.standing('sent', 0)]).toEqual([3_330, 31_000])
  })

  it('is found where it moved, and where rows and columns were added', () => {
    const budget = prepared()
    budget.connectBudget()
    const { model } = budget
    const sheetId = model.getters.getSheetIdByName(SHEET) ?? ''
    const add = (dimension: 'ROW' | 'COL') =>
      model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName: SHEET,
        dimension,
        base: 0,
        quantity: 2,
        position: 'before',
      })
    add('ROW')
    add('COL')
    budget.readAll('@001shop')
    const { cells } = budgetIn(budget, scenarioOf(SPAN), SHEET, { row: 3, column: 3 })
    expect(budget.value(cells.month('sent', OCTOBER), SHEET)).toBe(31_000)
    expect(budget.value(cells.month('friends', OCTOBER), SHEET)).toBe(3_330)
  })
})

describe('a budget of two accounts', () => {
  it('takes the sum of both when both are connected, and nothing before', () => {
    const budget = prepared({ accounts: 2 })
    budget.connect(cafe)
    budget.connectBudget()
    budget.readAll('@001shop')
    expect([budget.state(), budget.standing('sent', OCTOBER)]).toEqual(['accounts', ''])
    budget.connectBudget('@002cafe')
    budget.readAll('@002cafe')
    expect([budget.state(), budget.state('@002cafe')]).toEqual(['filled', 'filled'])
    // 31 × 1,000 + 31 × 10, and 3,330 + 500 friends
    expect([budget.standing('sent', OCTOBER), budget.standing('friends', OCTOBER)]).toEqual([31_310, 3_830])
  })
})

describe('what stands in the way is said', () => {
  it.each<[string, LinkState, (budget: ReturnType<typeof prepared>) => void]>([
    [
      'a sheet that was deleted',
      'gone',
      ({ model }) => {
        model.dispatch('DELETE_SHEET', {
          sheetId: model.getters.getSheetIdByName(SHEET) ?? '',
          sheetName: SHEET,
        })
      },
    ],
    [
      'a heading that was changed',
      'gone',
      (budget) => {
        budget.set(budgetIn(budget, scenarioOf(SPAN), SHEET).cells.header('sent'), 'Mine', SHEET)
      },
    ],
    [
      'cells that are protected',
      'protected',
      ({ model, book }) => {
        book.protections.push({ sheetId: model.getters.getSheetIdByName(SHEET) ?? '', canEdit: false })
      },
    ],
  ])('%s: %s', (_, state, change) => {
    const budget = prepared()
    budget.connectBudget()
    change(budget)
    budget.readAll('@001shop')
    expect(budget.state()).toBe(state)
    // The days are there all the same.
    expect(budget.days()).toHaveLength(60)
    expect(budget.account('@001shop')?.fault).toBeNull()
  })

  it('an account may be disconnected', () => {
    const budget = prepared()
    budget.connectBudget()
    budget.ask('linkBudget', { id: '@001shop', link: null })
    budget.readAll('@001shop')
    expect([budget.state(), budget.standing('sent', OCTOBER)]).toEqual([undefined, ''])
  })
})

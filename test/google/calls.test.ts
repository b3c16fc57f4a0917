// How often Google is called: as often for a large budget as for a small one, and few LINE functions answer for it.
import { describe, expect, it } from 'vitest'
import { budgetDraft } from '../../src/drafts/budget/budget'
import { readBudget } from '../../src/drafts/budget/read'
import { updateRequest } from '../../src/drafts/budget/update'
import type { Draft } from '../../src/drafts/draft'
import { addMonths } from '../../src/pricing/month'
import type { Scenario } from '../../src/scenario/scenario'
import { placesIn, scenarioOf, sendOf, TODAY, writeRequest } from '../support/budget'
import { openAddOn } from '../support/workbook'

const sends = (count: number) => Array.from({ length: count }, (_, at) => sendOf({ name: `Send ${at + 1}` }))

const typed = (months: number): Scenario['entered'] =>
  Object.fromEntries(
    Array.from({ length: months }, (_, at) => [
      addMonths('2026-01', at),
      { friends: 100 + at, sent: at, invoiced: 5_000 },
    ]),
  )

/** Calls to write a budget, to open it, and to update it with more of both. */
function callsFor(change: Partial<Scenario>, more: Partial<Scenario>) {
  const workbook = openAddOn()
  const count = <T>(work: () => T): [T, number] => {
    workbook.services.reset()
    const result = work()
    return [result, workbook.services.total]
  }
  const [written, write] = count(() => workbook.run('writeDraft', writeRequest(change)))
  const [[place], open] = count(() => placesIn(workbook))
  const scenario = place && readBudget(place)
  if (!place || !scenario || !('sends' in scenario)) throw new Error('not read')
  const request = updateRequest(place, scenario, { ...scenario, ...more }, TODAY, 'en')
  const [updated, update] = count(() => workbook.run('updateDraft', request))
  expect([written, updated]).toEqual(Array(2).fill(expect.objectContaining({ sheet: 'LINE budget' })))
  return { write, open, update }
}

describe('calls to Google', () => {
  const small = callsFor({ months: 2, sends: sends(1) }, { months: 3, sends: sends(2) })
  const large = callsFor(
    { months: 16, sends: sends(6), entered: typed(16) },
    { months: 22, sends: sends(12) },
  )

  it('are as many for eight times the months, six times the sends, and 48 typed cells', () => {
    expect(large).toEqual(small)
  })

  it('are few to open a budget, and less than 300 to write it', () => {
    expect(small.open).toBeLessThan(25)
    expect(small.write).toBeLessThan(300)
    expect(small.update).toBeLessThan(450)
  })

  it('are as many for a month that goes as for nine', () => {
    const [one, nine] = [1, 9].map((gone) => callsFor({ months: 10 }, { months: 10 - gone }).update)
    expect(one).toBe(nine)
  })
})

describe('LINE functions in a budget', () => {
  const formulasOf = ({ areas }: Draft) =>
    areas
      .flatMap(({ cells }) => cells.flat())
      .flatMap((cell) =>
        cell && typeof cell.content === 'object' && 'formula' in cell.content ? [cell.content.formula] : [],
      )
  const count = (change: Partial<Scenario>) =>
    formulasOf(budgetDraft(scenarioOf(change), false, 'en', TODAY)).reduce(
      (sum, formula) => sum + (formula.match(/LINE_[A-Z_]+\(/g)?.length ?? 0),
      0,
    )

  it.each<[string, number, Partial<Scenario>]>([
    ['a month and a send', 8, { months: 1 }],
    ['120 months and 12 sends', 8, { months: 120, sends: sends(12) }],
    ['the cheapest plan', 8, { months: 12, plan: 'cheapest' }],
    ['several accounts', 8, { months: 12, accounts: 3 }],
    ['what was sent and paid', 8, { months: 12, entered: typed(12), cap: 0 }],
    ['a tool', 9, { months: 12, tool: 'lstep' }],
    ['a tool and several accounts', 9, { months: 120, sends: sends(12), tool: 'lstep', accounts: 3 }],
  ])('of %s are at most %i', (_what, most, change) => {
    expect(count(change)).toBeLessThanOrEqual(most)
    expect(count(change)).toBeGreaterThan(0)
  })
})

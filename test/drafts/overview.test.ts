// The sheet of all budgets: nothing in it is cut off.
import { expect, it } from 'vitest'
import { type BudgetPlaces, overviewDraft } from '../../src/drafts/overview'
import { widthOf } from '../../src/drafts/widths'
import { LANGUAGES } from '../../src/words/language'
import { SHEET_WORDS } from '../../src/words/sheets'

const NAME = 'Spring campaign'
const budget: BudgetPlaces = {
  sheet: 'Spring',
  market: 'TH',
  name: NAME,
  title: 'A1',
  plan: 'B6',
  withTax: 'S14',
  planned: 'B24',
  standing: 'S15',
  change: 'S16',
  months: 'A18:A23',
  amounts: 'T18:T23',
  texts: ['2026-12'],
}

it.each(LANGUAGES)('shows the whole title of a budget in %s, not only its name', (language) => {
  const title = SHEET_WORDS[language].budget.title(NAME)
  expect(overviewDraft([budget], language).widths[0]).toBeGreaterThanOrEqual(widthOf(title))
})

// The budget on the sheet that is open: found, read, written again, and all budgets at a glance.
import { findBudgets, type Place } from '../../drafts/budget/find'
import { MARK } from '../../drafts/budget/mark'
import { merged } from '../../drafts/budget/merge'
import { placesOf } from '../../drafts/budget/places'
import { readBudget, Unreadable } from '../../drafts/budget/read'
import { updateRequest } from '../../drafts/budget/update'
import type { SheetContents } from '../../drafts/contents'
import { type BudgetPlaces, overviewDraft } from '../../drafts/overview'
import type { Written } from '../../drafts/request'
import type { Scenario } from '../../scenario/scenario'
import { faultyFields } from '../../scenario/schema'
import type { OpenBudget } from '../../scenario/workspace'
import type { Language } from '../../words/language'
import { SHEET_WORDS } from '../../words/sheets'
import { call } from './server'

/** The sentence is in the user's language. */
export type Found = { budget: OpenBudget } | { none: true } | { unreadable: string }

export async function findBudget(language: Language): Promise<Found> {
  const contents = await call('readSheet')
  if ('gone' in contents) return { none: true }
  const places = findBudgets(contents)
  if (places.length === 0) return { none: true }
  return openedAt(contents, places, nearest(places, contents), language)
}

function openedAt(
  contents: SheetContents,
  places: readonly (Place | undefined)[],
  at: number,
  language: Language,
): Exclude<Found, { none: true }> {
  const words = SHEET_WORDS[language].budget
  const place = places[at]
  if (!place) return { unreadable: words.unrecognised }
  const scenario = readBudget(place)
  if (scenario instanceof Unreadable) return { unreadable: words.unreadable(scenario.cell) }
  const { sheetId, name } = contents
  return { budget: { sheetId, sheet: name, scenario, plain: place.mark.plain, at } }
}

/** The last one that begins at or above the selected cell; else the first. */
function nearest(places: readonly (Place | undefined)[], { selected }: SheetContents): number {
  const above = places.map(
    (place) => place !== undefined && selected !== undefined && place.anchor.row <= selected.row,
  )
  return Math.max(0, above.lastIndexOf(true))
}

/** One table over every budget of the spreadsheet; none where one of them cannot be read, since its sums would be too small. */
export async function writeOverview(language: Language): Promise<Written> {
  const { overview: words, budget } = SHEET_WORDS[language]
  const budgets: BudgetPlaces[] = []
  for (const contents of await call('readMarked', MARK)) {
    for (const place of findBudgets(contents)) {
      if (!place) return { refused: `${contents.name}: ${budget.unrecognised}` }
      const scenario = readBudget(place)
      if (scenario instanceof Unreadable)
        return { refused: budget.unreadable(`${contents.name}!${scenario.cell}`) }
      budgets.push(placesOf(place, scenario))
    }
  }
  if (budgets.length === 0) return { refused: words.none }
  const draft = overviewDraft(budgets, language)
  return call('writeDraft', { language, name: words.sheet, draft, where: 'new-sheet' })
}

/** How often what people type meanwhile is taken in before it is left to them to press again. */
const TRIES = 3

/** Writes into the same place and keeps what people typed there since it was last read. */
export async function updateBudget(
  open: OpenBudget,
  mine: Scenario,
  language: Language,
  today: string,
): Promise<Written | { changed: true } | { gone: true }> {
  const words = SHEET_WORDS[language].budget
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const contents = await call('readSheet', open.sheetId)
    if ('gone' in contents) return contents
    const place = findBudgets(contents)[open.at]
    const theirs = place && readBudget(place)
    if (!place || !theirs) return { refused: words.unrecognised }
    if (theirs instanceof Unreadable) return { refused: words.unreadable(theirs.cell) }
    const joined = merged(open.scenario, mine, theirs)
    // Each side is sound by itself, and yet both together may not be.
    if (faultyFields(joined).length > 0) return { refused: words.disagree }
    const request = updateRequest(place, theirs, joined, today, language)
    if ('refused' in request) return request
    const answer = await call('updateDraft', request)
    if (!('changed' in answer)) return answer
  }
  return { changed: true }
}

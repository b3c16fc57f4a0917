// What the sidebar may call: each request is checked first, and nothing it sends is trusted.

import { budgetDraft } from '../drafts/budget/budget'
import { comparisonDraft } from '../drafts/comparison'
import { monthOf } from '../pricing/month'
import { Refusal } from '../pricing/refusal'
import type { Opened, Written } from '../scenario/request'
import * as schema from '../scenario/schema'
import { WORDS } from '../words/cells'
import { type Language, languageFor } from '../words/language'
import { sentence } from '../words/sentence'
import { SHEET_WORDS } from '../words/sheets'
import { host, userLocale } from './host'
import { InTheWay } from './place'
import { savedWorkspace, saveWorkspace as store } from './store'
import { LeftBehind, write } from './writer'

const LOCK_WAIT = 10_000

export function openSidebar(): Opened {
  const saved = schema.workspace().safeParse(savedWorkspace())
  return {
    locale: userLocale(),
    month: monthOf(host.today()),
    workspace: saved.success ? saved.data : null,
  }
}

export function saveWorkspace(request: unknown): { saved: true } | { refused: string } {
  const checked = schema.workspace().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  store(checked.data)
  return { saved: true }
}

export function writeBudget(request: unknown): Written {
  const checked = schema.budgetRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, scenario, where, plain } = checked.data
  const { budget } = SHEET_WORDS[language]()
  return locked(language, () =>
    write(where, budget.sheet, (at) =>
      budgetDraft(scenario, plain, at, budget, WORDS[language](), host.today()),
    ),
  )
}

export function writeComparison(request: unknown): Written {
  const checked = schema.comparisonRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, scenarios, where } = checked.data
  const { comparison } = SHEET_WORDS[language]()
  return locked(language, () =>
    write(where, comparison.sheet, (at) => comparisonDraft(scenarios, at, comparison)),
  )
}

/** One writer at a time; a refusal or a failure of Google's is told in one sentence. */
function locked(language: Language, task: () => Written): Written {
  const { refused } = SHEET_WORDS[language]()
  let held: GoogleAppsScript.Lock.Lock | undefined
  try {
    // There is no lock of the document where a script runs outside of one.
    const lock = LockService.getDocumentLock() ?? LockService.getUserLock()
    if (!lock.tryLock(LOCK_WAIT)) return { refused: refused.busy }
    held = lock
    return task()
  } catch (error) {
    if (error instanceof InTheWay) return { refused: refused[error.obstacle](error.range) }
    if (error instanceof Refusal) return { refused: sentence(error.reason, WORDS[language]()) }
    if (error instanceof LeftBehind) return { refused: refused.left(error.message) }
    return { refused: `${refused.failed} (${(error as Partial<Error> | null)?.message ?? error})` }
  } finally {
    held?.releaseLock()
  }
}

function refuseRequest(request: unknown): { refused: string } {
  const language = (request as { language?: unknown } | null)?.language
  const known = typeof language === 'string' && Object.keys(SHEET_WORDS).includes(language)
  const words = known ? (language as Language) : languageFor(userLocale())
  return { refused: SHEET_WORDS[words]().refused.request }
}

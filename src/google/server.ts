// What the sidebar may call: each request is checked first, and nothing it sends is trusted.

import type { SheetContents } from '../drafts/contents'
import type { Opened, Server, Written } from '../drafts/request'
import * as schema from '../drafts/schema'
import { type Language, languageFor } from '../words/language'
import { WRITING_WORDS } from '../words/writing'
import { host, userLocale } from './host'
import { InTheWay } from './place'
import { activeContents, contentsById, markedContents } from './reader'
import { keep, kept } from './store'
import { update } from './update'
import { LeftBehind, write } from './writer'

const LOCK_WAIT = 10_000

/** All scenarios at their fullest, each with what stood on its sheet; Google keeps 500 KB of properties. */
const LONGEST_WORKSPACE = 300_000

export function openSidebar(): Opened {
  const spreadsheet = SpreadsheetApp.getActive().getId()
  return { locale: userLocale(), today: host.today(), spreadsheet, workspace: kept() }
}

export function saveWorkspace(text: unknown): { saved: true } | { refused: string } {
  if (typeof text !== 'string' || text.length > LONGEST_WORKSPACE) return refuseRequest(text)
  keep(text)
  return { saved: true }
}

export function readSheet(sheetId?: unknown): SheetContents | { gone: true } {
  return typeof sheetId === 'number' ? (contentsById(sheetId) ?? { gone: true }) : activeContents()
}

export function readMarked(mark: unknown): SheetContents[] {
  return typeof mark === 'string' && mark !== '' ? markedContents(mark) : []
}

export function writeDraft(request: unknown): Written {
  const checked = schema.writeRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, draft, where, name } = checked.data
  return locked(language, ['failed', 'left'], () => write(where, name, draft))
}

export function updateDraft(request: unknown): ReturnType<Server['updateDraft']> {
  const checked = schema.updateRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language } = checked.data
  return locked(language, ['restored', 'damaged'], () => update(checked.data) ?? { changed: true })
}

/** One writer at a time; a refusal or a failure of Google's is told in one sentence. */
function locked<Result>(
  language: Language,
  [undone, left]: ['failed', 'left'] | ['restored', 'damaged'],
  task: () => Result,
): Result | { refused: string } {
  const words = WRITING_WORDS[language]()
  let held: GoogleAppsScript.Lock.Lock | undefined
  try {
    // There is no lock of the document where a script runs outside of one.
    const lock = LockService.getDocumentLock() ?? LockService.getUserLock()
    if (!lock.tryLock(LOCK_WAIT)) return { refused: words.busy }
    held = lock
    return task()
  } catch (error) {
    if (error instanceof InTheWay) return { refused: words[error.obstacle](error.range) }
    if (error instanceof LeftBehind) return { refused: words[left](error.message) }
    return { refused: `${words[undone]} (${(error as Partial<Error> | null)?.message ?? error})` }
  } finally {
    held?.releaseLock()
  }
}

function refuseRequest(request: unknown): { refused: string } {
  const language = (request as { language?: unknown } | null)?.language
  const known = typeof language === 'string' && Object.keys(WRITING_WORDS).includes(language)
  const words = known ? (language as Language) : languageFor(userLocale())
  return { refused: WRITING_WORDS[words]().request }
}

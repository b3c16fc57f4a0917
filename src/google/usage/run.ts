// A run: reads accounts piece by piece within Google's time, writes what is new at once, and keeps what became of each.
import { dayInJapan } from '../../pricing/month'
import type { Account } from '../../usage/account'
import { Failure } from '../../usage/answers'
import { storedDays } from '../../usage/days'
import { afterReading, asksOf, failed, type Now, type Piece } from '../../usage/reading'
import type { Day, Fault } from '../../usage/request'
import { summaryRows } from '../../usage/summary'
import type { Language } from '../../words/language'
import type { Spreadsheet } from '../place'
import { fillBudgets } from './budgets'
import { asks } from './consent'
import { askLine } from './credentials'
import { addDays, type DaysSheet, makeDaysSheet, readDaysSheet } from './days'
import { sendDue } from './mails'
import { writeMonths } from './months'
import { keepAccounts, keepSettings, load, type Settings } from './store'

/** Days that are asked for together, each with two requests. */
const PIECE = 20
/** Google ends a run after 6 minutes. None is begun after so many, since a piece may take one, and writing comes behind it. */
const LAST_BEGIN = 4 * 60_000
/** Milliseconds for the document's lock. */
const LOCK_WAIT = 10_000

/** Somebody else writes into the document. */
class Locked extends Error {}

export interface Done {
  /** Those that were read, in their order. */
  accounts: Account[]
  days: Day[]
  /** Of the last account. */
  more: boolean
}

/**
 * @param ids of the accounts to read
 * @param pieces how many of each
 */
export function read(ids: readonly string[], pieces: number): Done | Fault {
  const began = Date.now()
  const spreadsheet = SpreadsheetApp.getActive() as Spreadsheet | null
  const { accounts: all, settings } = load()
  const chosen = all.filter(({ id }) => ids.includes(id)).sort(byLastReading)
  const stop = (fault: Fault) => {
    keepAccounts(chosen.map((account) => ({ ...account, fault, requestId: null })))
    return fault
  }
  if (!spreadsheet) return stop('document')
  let stands: DaysSheet | undefined
  try {
    stands = readDaysSheet(spreadsheet, settings.days)
  } catch {
    return stop('sheet')
  }

  const rows: Day[] = []
  const done: Account[] = []
  let more = false
  for (let account of chosen) {
    if (Date.now() - began > LAST_BEGIN) break
    const stored = storedDays(stands?.days ?? [], account.id)
    for (let count = 0; count < pieces; count++) {
      const piece = readPiece(account, stored)
      account = piece.account
      more = piece.more
      for (const row of piece.rows) {
        rows.push(row)
        stored.add(row.day)
      }
      if (!more || Date.now() - began > LAST_BEGIN) break
    }
    done.push(account)
  }

  // Kept before anything is written: what was asked counts, whatever becomes of it.
  keepAccounts(done)
  const names = new Map(all.concat(done).map(({ id, name }) => [id, name]))
  try {
    const written = withLock(() => write(spreadsheet, settings, rows, names))
    return { ...finish(spreadsheet, done, written), more }
  } catch (error) {
    const fault = error instanceof Locked ? 'overlap' : 'sheet'
    keepAccounts(done.map((account) => ({ ...account, fault, requestId: null })))
    return fault
  }
}

/** Whoever was read longest ago comes first, so that a run that is out of time goes on with the others. */
function byLastReading(a: Account, b: Account): number {
  return (a.read ?? '') < (b.read ?? '') ? -1 : Number((a.read ?? '') > (b.read ?? ''))
}

function readPiece(account: Account, stored: ReadonlySet<string>): Piece {
  const now = Date.now()
  const at: Now = { now, today: dayInJapan(now) }
  const wanted = asksOf(account, stored, at, PIECE)
  const responses = askLine({ id: account.id }, wanted)
  return responses instanceof Failure
    ? { account: failed(account, responses, at), rows: [], more: false }
    : afterReading(account, wanted, responses, stored, at)
}

/** Read again under the lock: somebody else may have written meanwhile, and no day stands there twice. */
function write(
  spreadsheet: Spreadsheet,
  settings: Settings,
  rows: readonly Day[],
  names: ReadonlyMap<string, string>,
): Day[] {
  const found = readDaysSheet(spreadsheet, settings.days)
  if (!found && rows.length === 0) return []
  const sheet = found ?? makeDaysSheet(spreadsheet, settings.language)
  const days = addDays(sheet, rows, (id) => names.get(id) ?? id)
  const number = sheet.sheet.getSheetId()
  if (number !== settings.days) keepSettings({ days: number })
  return days
}

function withLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock()
  if (lock && !lock.tryLock(LOCK_WAIT)) throw new Locked()
  try {
    const result = work()
    SpreadsheetApp.flush()
    return result
  } finally {
    lock?.releaseLock()
  }
}

/** What follows from the days: the sheet of months, the budgets, the mails. */
function finish(spreadsheet: Spreadsheet, read: readonly Account[], days: Day[]): Omit<Done, 'more'> {
  const { accounts, settings } = load()
  const today = dayInJapan(Date.now())
  const own = new Set(accounts.map(({ id }) => id))
  const rowsIn = (language: Language) => summaryRows(accounts, days, today, language)
  const months = withLock(() =>
    accounts.some((account) => account.running) || days.length > 0
      ? writeMonths(spreadsheet, settings.months, settings.language, own, rowsIn)
      : null,
  )
  if (months !== null && months !== settings.months) keepSettings({ months })
  const filled = withLock(() => fillBudgets(accounts, days, today))
  const mailed = mailDue(spreadsheet, filled, days, today, settings)
  keepAccounts(mailed)
  return { accounts: read.map(({ id }) => mailed.find((each) => each.id === id) as Account), days }
}

function mailDue(
  spreadsheet: Spreadsheet,
  accounts: readonly Account[],
  days: readonly Day[],
  today: string,
  { mail, language, mailFault }: Settings,
): Account[] {
  if (mail === null) return [...accounts]
  const around = { address: mail, language, spreadsheet: spreadsheet.getName(), days, today }
  const sent =
    asks('mail') === null ? accounts.map((account) => sendDue(account, around, keepSent)) : undefined
  const fault = sent === undefined ? 'consent' : sent.every(({ isAll }) => isAll) ? null : 'mail'
  if (fault !== mailFault) keepSettings({ mailFault: fault })
  return sent?.map(({ account }) => account) ?? [...accounts]
}

/** At once: should Google end the run, nobody is warned of the same again. */
const keepSent = (account: Account) => keepAccounts([account])

// What the sidebar may call of the usage import: each request is checked first, and nothing it sends is trusted.
import { type newAccount, reconnected, viewOf } from '../../usage/account'
import { Failure, type Response, readConsumption, readInfo, readQuota } from '../../usage/answers'
import { storedDays } from '../../usage/days'
import { situationOf } from '../../usage/reading'
import type {
  Asks,
  Consents,
  Credential,
  Day,
  Figure,
  Progress,
  Refused,
  Tested,
  UsageOpened,
  UsageServer,
} from '../../usage/request'
import { progress } from '../../usage/requests'
import * as schema from '../../usage/schema'
import { LANGUAGES, type Language, languageFor } from '../../words/language'
import { USAGE_WORDS } from '../../words/usage'
import { host, userLocale } from '../host'
import type { Spreadsheet } from '../place'
import { asks, consents, require } from './consent'
import { askLine, endsOf, forgetCredential, keepCredential } from './credentials'
import { readDaysSheet } from './days'
import { read } from './run'
import { forgetAccount, keepAccounts, keepSettings, load } from './store'
import { isDaily, startDaily, stopDaily } from './trigger'

/** Milliseconds for another run of this user's to end. */
const LOCK_WAIT = 1_000

export function openUsage(): UsageOpened {
  const { accounts, settings } = load()
  const agreed = consents()
  const { dailyFault, mail, mailFault } = settings
  return {
    accounts: accounts.map(viewOf),
    daily: agreed.daily === null && isDaily(),
    dailyFault,
    mail,
    mailFault,
    consents: agreed,
    today: host.today(),
  }
}

export function testUsage(request: unknown): ReturnType<UsageServer['testUsage']> {
  const checked = schema.testRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  return missing('fetch') ?? tested(checked.data.language, checked.data.credential)
}

export function connectUsage(request: unknown): ReturnType<UsageServer['connectUsage']> {
  const checked = schema.connectRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, credential, market, plan } = checked.data
  const answer = missing('fetch') ?? tested(language, credential)
  if (!('id' in answer)) return answer
  const { id, name } = answer
  return alone(language, () => {
    keepCredential(id, credential)
    const kept = 'token' in credential ? 'token' : 'channel'
    const known = load().accounts.find((each) => each.id === id)
    keepAccounts([reconnected(known, { id, name, market, plan, kept, ends: endsOf(credential) })])
    keepSettings({ language })
    return openUsage()
  })
}

export function changeUsage(request: unknown): ReturnType<UsageServer['changeUsage']> {
  const checked = schema.changeRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, id, market, plan } = checked.data
  return changed(language, id, (account) => ({ ...account, market, plan }))
}

export function linkBudget(request: unknown): ReturnType<UsageServer['linkBudget']> {
  const checked = schema.linkRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, id, link } = checked.data
  return changed(language, id, (account) => ({
    ...account,
    link: link && { ...link, state: 'waiting' },
  }))
}

export function forgetUsage(request: unknown): ReturnType<UsageServer['forgetUsage']> {
  const checked = schema.accountRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, id } = checked.data
  return alone(language, () => {
    forgetCredential(id)
    forgetAccount(id)
    return openUsage()
  })
}

export function readUsage(request: unknown): ReturnType<UsageServer['readUsage']> {
  const checked = schema.accountRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, id } = checked.data
  return missing('fetch') ?? alone(language, () => readOne(language, id))
}

function readOne(language: Language, id: string): Progress | Refused {
  const words = USAGE_WORDS[language]()
  if (!load().accounts.some((account) => account.id === id)) return { refused: words.refused.unknown }
  keepSettings({ language })
  const done = read([id], 1)
  if (typeof done === 'string') return { refused: words.faults[done] }
  const [account] = done.accounts
  if (!account) return { refused: words.refused.unknown }
  const now = Date.now()
  const situation = situationOf(account, storedDays(done.days, id), { now, today: host.today() })
  return { account: viewOf(account), ...progress(situation), more: done.more }
}

export function usageDays(from: unknown): Day[] | Refused {
  if (!schema.monthText().safeParse(from).success) return refuseRequest(from)
  const spreadsheet = SpreadsheetApp.getActive() as Spreadsheet | null
  try {
    const found = spreadsheet ? readDaysSheet(spreadsheet, load().settings.days) : undefined
    return (found?.days ?? []).filter(({ day }) => day >= String(from))
  } catch {
    return { refused: USAGE_WORDS[languageFor(userLocale())]().faults.sheet }
  }
}

export function switchDaily(request: unknown): ReturnType<UsageServer['switchDaily']> {
  const checked = schema.dailyRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, on } = checked.data
  const open = missing('daily') ?? (on ? missing('fetch') : undefined)
  if (open) return open
  require('daily')
  return alone(language, () => {
    if (on) startDaily()
    else stopDaily()
    keepSettings({ language, dailyFault: null })
    return openUsage()
  })
}

export function switchMail(request: unknown): ReturnType<UsageServer['switchMail']> {
  const checked = schema.mailRequest().safeParse(request)
  if (!checked.success) return refuseRequest(request)
  const { language, address } = checked.data
  const to = address?.trim() ?? null
  if (to !== null) {
    if (!schema.isAddress(to)) return { refused: USAGE_WORDS[language]().refused.address }
    const open = missing('mail')
    if (open) return open
    require('mail')
  }
  return alone(language, () => {
    keepSettings({ language, mail: to, mailFault: null })
    return openUsage()
  })
}

/** Where Google asks for what was not agreed to. */
function missing(what: keyof Consents): Asks | undefined {
  const consent = asks(what)
  return consent === null ? undefined : { consent }
}

/** Asks LINE for the account, and keeps nothing. */
function tested(language: Language, credential: Credential): Tested | Refused {
  const figures = ['name', 'quota', 'consumption'] as const
  const { faults } = USAGE_WORDS[language]()
  const responses = askLine(
    { credential },
    figures.map((figure) => ({ figure })),
  )
  if (responses instanceof Failure) return { refused: faults[responses.fault] }
  const [name, quota, consumption] = responses as [Response, Response, Response]
  const info = readInfo(name)
  if (info instanceof Failure) return { refused: faults[info.fault] }
  const missing: Figure[] = []
  const orNull = <T>(figure: Figure, given: T | Failure): T | null => {
    if (!(given instanceof Failure)) return given
    if (given.fault === 'forbidden') missing.push(figure)
    return null
  }
  return {
    ...info,
    quota: orNull('quota', readQuota(quota)),
    consumption: orNull('consumption', readConsumption(consumption)),
    missing,
  }
}

function changed(
  language: Language,
  id: string,
  change: (account: ReturnType<typeof newAccount>) => ReturnType<typeof newAccount>,
): UsageOpened | Refused {
  return alone(language, () => {
    const account = load().accounts.find((each) => each.id === id)
    if (!account) return { refused: USAGE_WORDS[language]().refused.unknown }
    keepAccounts([change(account)])
    return openUsage()
  })
}

/** One run of a user at a time; what Google says of a failure is not passed on, since it might name a secret. */
function alone<Result>(language: Language, work: () => Result): Result | Refused {
  const lock = LockService.getUserLock()
  if (!lock.tryLock(LOCK_WAIT)) return { refused: USAGE_WORDS[language]().refused.busy }
  try {
    return work()
  } finally {
    lock.releaseLock()
  }
}

function refuseRequest(request: unknown): Refused {
  const given = (request as { language?: unknown } | null)?.language
  const language = LANGUAGES.find((each) => each === given) ?? languageFor(userLocale())
  return { refused: USAGE_WORDS[language]().refused.request }
}

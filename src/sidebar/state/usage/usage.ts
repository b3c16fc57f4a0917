// Accounts at LINE: loaded when the sidebar opens, changed and read by the server, and what became of the last thing asked.
import { useEffect, useRef, useState } from 'preact/hooks'
import { addMonths, monthOf } from '../../../pricing/month'
import type {
  Asks,
  Credential,
  Day,
  Progress,
  Refused,
  Tested,
  UsageAccount,
  UsageOpened,
} from '../../../usage/request'
import type { Language } from '../../../words/language'
import type { UsageSidebarWords } from '../../../words/shapes/usage-sidebar'
import { SIDEBAR_WORDS } from '../../../words/sidebar'
import { USAGE_SIDEBAR_WORDS } from '../../../words/usage-sidebar'
import { failureOf } from '../server'
import { type FoundBudget, findAllBudgets, isSameBudget } from './budgets'
import { callUsage } from './server'

/** Where on the page something was asked, and where it is answered: a part of it, or an account by its id. */
export type Area = 'connect' | 'reading' | 'daily' | 'mail' | `account ${string}`

export interface Said {
  area: Area
  text: string
  kind: 'doing' | 'done' | 'error'
  /** Where Google asks for its permission. */
  consent?: string
}

export interface Usage {
  opened: UsageOpened | undefined
  failed: boolean
  days: readonly Day[]
  budgets: readonly FoundBudget[]
  said: Said | undefined
  /** What is being asked. */
  busy: Area | undefined
  /** How far the reading has come. */
  progress: (Pick<Progress, 'done' | 'wanted'> & { name: string }) | undefined
  load(): void
  clear(): void
  test(credential: Credential): Promise<Tested | undefined>
  connect(
    credential: Credential,
    chosen: Pick<UsageAccount, 'market' | 'plan'>,
    name: string,
  ): Promise<boolean>
  change(account: UsageAccount, chosen: Pick<UsageAccount, 'market' | 'plan' | 'link'>): Promise<boolean>
  forget(account: UsageAccount): Promise<boolean>
  read(): Promise<void>
  stop(): void
  switchDaily(on: boolean): Promise<void>
  switchMail(address: string | null): Promise<boolean>
}

/** failed: the account says why · refused: the server says why in words */
type Result = 'read' | 'failed' | 'refused'

/** Months before the running one that are shown, too: a first reading goes back 60 days. */
const MONTHS_BACK = 2
/** Calls for one account, should the server ask for more without end. */
const MOST_CALLS = 100

/** @param shown whether anybody sees more than a line of it; @param written changes when a budget has been written */
export function useUsage(language: Language, today: string, shown: boolean, written: unknown): Usage {
  const words: UsageSidebarWords = USAGE_SIDEBAR_WORDS[language]
  const [opened, setOpened] = useState<UsageOpened | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const [days, setDays] = useState<readonly Day[]>([])
  const [budgets, setBudgets] = useState<readonly FoundBudget[]>([])
  const [said, say] = useState<Said | undefined>(undefined)
  const [busy, setBusy] = useState<Area | undefined>(undefined)
  const [progress, setProgress] = useState<Usage['progress']>(undefined)
  const stopping = useRef(false)
  const hasAccounts = Boolean(opened?.accounts.length)

  const load = () => {
    setFailed(false)
    callUsage('openUsage').then(
      (answer) => setOpened(answer ?? undefined),
      () => setFailed(true),
    )
  }
  useEffect(load, [])

  const loadDays = async () => {
    const from = addMonths(monthOf(opened?.today ?? today), -MONTHS_BACK)
    const answer = await callUsage('usageDays', from)
    if (Array.isArray(answer)) setDays(answer)
  }
  useEffect(() => {
    if (!shown || !hasAccounts) return
    // The button that asks for more will say what went wrong.
    loadDays().catch(() => {})
  }, [shown, hasAccounts])
  useEffect(() => {
    if (shown && hasAccounts) findAllBudgets().then(setBudgets, () => {})
  }, [shown, hasAccounts, written])

  /** Undefined where it was refused, which is said. */
  const ask = async <T extends object>(
    area: Area,
    question: () => Promise<T | Refused | Asks | null>,
  ): Promise<T | undefined> => {
    const refuse = (text: string, consent?: string) =>
      say({ area, text, kind: 'error', ...(consent === undefined ? {} : { consent }) })
    try {
      const answer = await question()
      if (answer === null) refuse(words.consent.asked)
      else if ('refused' in answer) refuse(answer.refused)
      else if ('consent' in answer) refuse(words.consent.first, answer.consent)
      else return answer as T
    } catch (error) {
      refuse(SIDEBAR_WORDS[language].failures[failureOf(error)])
    }
    return undefined
  }
  const during = async <T>(area: Area, work: () => Promise<T>): Promise<T> => {
    setBusy(area)
    say(undefined)
    try {
      return await work()
    } finally {
      setBusy(undefined)
    }
  }
  /** Asks for a change, and shows what has come of it. */
  const changed = (
    area: Area,
    question: () => Promise<UsageOpened | Refused | Asks | null>,
    done: string,
  ): Promise<boolean> =>
    during(area, async () => {
      const answer = await ask(area, question)
      if (!answer) return false
      setOpened(answer)
      say({ area, text: done, kind: 'done' })
      return true
    })

  const readOne = async ({ id, name }: UsageAccount): Promise<Result> => {
    say({ area: 'reading', text: words.reading.begins(name), kind: 'doing' })
    for (let calls = 0; calls < MOST_CALLS; calls++) {
      const answer = await ask('reading', () => callUsage('readUsage', { language, id }))
      if (!answer) return 'refused'
      const { account, done, wanted, more } = answer
      setProgress({ name, done, wanted })
      setOpened(
        (old) => old && { ...old, accounts: old.accounts.map((each) => (each.id === id ? account : each)) },
      )
      if (account.fault !== null) return 'failed'
      if (!more || stopping.current) return 'read'
    }
    return 'failed'
  }
  const readAll = async () => {
    stopping.current = false
    const results: Result[] = []
    for (const account of opened?.accounts ?? []) {
      if (stopping.current) break
      const result = await readOne(account)
      results.push(result)
      if (result === 'refused') break
    }
    setProgress(undefined)
    await loadDays().catch(() => {})
    // What was refused may have left a state at the accounts.
    if (results.includes('refused')) return load()
    const { stopped, failed, done } = words.reading
    const isFailed = results.includes('failed')
    const text = stopping.current ? stopped : isFailed ? failed : done
    say({ area: 'reading', text, kind: isFailed ? 'error' : 'done' })
  }

  return {
    opened,
    failed,
    days,
    budgets,
    said,
    busy,
    progress,
    load,
    clear: () => say(undefined),
    test: (credential) =>
      during('connect', () => ask('connect', () => callUsage('testUsage', { language, credential }))),
    connect: (credential, { market, plan }, name) =>
      changed(
        'connect',
        () => callUsage('connectUsage', { language, credential, market, plan }),
        words.connect.connected(name),
      ),
    change: ({ id, link: before }, { market, plan, link }) =>
      changed(
        `account ${id}`,
        async () => {
          const answer = await callUsage('changeUsage', { language, id, market, plan })
          if (answer === null || 'refused' in answer || isSameBudget(link, before)) return answer
          return callUsage('linkBudget', {
            language,
            id,
            link: link && { sheetId: link.sheetId, at: link.at },
          })
        },
        words.account.saved,
      ),
    forget: ({ id, name }) =>
      changed('connect', () => callUsage('forgetUsage', { language, id }), words.account.forgotten(name)),
    read: () => during('reading', readAll),
    stop: () => {
      stopping.current = true
    },
    switchDaily: async (on) => {
      await changed(
        'daily',
        () => callUsage('switchDaily', { language, on }),
        on ? words.daily.on : words.daily.off,
      )
    },
    switchMail: (address) =>
      changed(
        'mail',
        () => callUsage('switchMail', { language, address }),
        address === null ? words.mail.stopped : words.mail.saved(address),
      ),
  }
}

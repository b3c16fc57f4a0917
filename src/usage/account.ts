// What is kept of an account between runs; its credential is kept elsewhere.
import type { Given } from './alerts'
import type { Figure, UsageAccount } from './request'
import type { Asked } from './requests'

export interface Account extends Omit<UsageAccount, 'waiting'> {
  /** Days that LINE had not counted yet, or answered in an unknown way, and when it said so. */
  waiting: Readonly<Record<string, number>>
  asked: readonly Asked[]
  given: readonly Given[]
  /** The day of the last mail about its credential. */
  mailed: string | null
}

export type Identity = Pick<Account, 'id' | 'name' | 'market' | 'plan' | 'kept' | 'ends'>

export function newAccount(identity: Identity): Account {
  return {
    ...identity,
    read: null,
    fault: null,
    requestId: null,
    missing: [] as Figure[],
    running: null,
    waiting: {},
    asked: [],
    given: [],
    mailed: null,
    link: null,
  }
}

/** An account that is connected again keeps what was read of it. */
export function reconnected(known: Account | undefined, identity: Identity): Account {
  return { ...newAccount(identity), ...known, ...identity, fault: null, requestId: null, mailed: null }
}

/** What the sidebar is told. */
export function viewOf({ asked: _, given: __, mailed: ___, waiting, ...shown }: Account): UsageAccount {
  return { ...shown, waiting: Object.keys(waiting).sort() }
}

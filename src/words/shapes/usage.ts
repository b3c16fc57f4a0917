// The words on usage read from LINE: on its sheets, of what went wrong, and in mails; the compiler refuses a language that lacks one.

type DayColumns =
  | 'day'
  | 'name'
  | 'account'
  | 'counted'
  | 'broadcast'
  | 'targeting'
  | 'stepMessage'
  | 'apiBroadcast'
  | 'apiPush'
  | 'apiMulticast'
  | 'apiNarrowcast'
  | 'free'
  | 'unclassified'
  | 'friends'
  | 'reachable'
  | 'blocked'
  | 'state'

type MonthColumns =
  | 'month'
  | 'name'
  | 'account'
  | 'plan'
  | 'state'
  | 'soFar'
  | 'counted'
  | 'countedTo'
  | 'unclassified'
  | 'included'
  | 'left'
  | 'limit'
  | 'cost'
  | 'taxed'
  | 'likely'
  | 'likelyCost'
  | 'runsOut'

type Faults =
  | 'credential'
  | 'forbidden'
  | 'limited'
  | 'server'
  | 'unreachable'
  | 'unreadable'
  | 'document'
  | 'sheet'
  | 'overlap'
  | 'consent'
  | 'stopped'
  | 'mail'

export interface UsageWords {
  sheets: { days: string; months: string }
  days: Record<DayColumns, string>
  states: Record<'ready' | 'partial' | 'none', string>
  months: Record<MonthColumns, string>
  monthStates: { running: string; over: string; missing(days: number): string }
  noLimit: string
  faults: Record<Faults, string>
  refused: {
    request: string
    busy: string
    unknown: string
    address: string
  }
  mail: {
    /** What has been reached, as a subject. */
    included(account: string, percent: number): string
    limit(account: string, percent: number): string
    /** Numbers come grouped, amounts with their currency. */
    used(used: string, most: string): string
    likely(messages: string): string
    cost(amount: string): string
    runsOut(day: string): string
    /** What happens beyond the included messages: each costs, or none is sold. */
    extra: string
    unsold: string
    /** What happens at LINE's limit. */
    stops: string
    unread(account: string): string
    /** The last line of every mail. */
    from(spreadsheet: string): string
  }
}

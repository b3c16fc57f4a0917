// What the sidebar may ask of the usage import, and what it is told: no credential, and nothing else that is secret, ever comes back.
import type { MarketId } from '../pricing/seller'
import type { Language } from '../words/language'

/** A channel's id and secret, from which a token is made for each run, or a token that the user has. */
export type Credential = { channel: string; secret: string } | { token: string }

/**
 * Why figures of an account are missing or old.
 * credential: LINE does not take it · forbidden: it is not allowed to read this account · limited: asked too often for now ·
 * server: LINE answers that it failed · unreachable: no answer came · unreadable: an answer that is not what LINE documents ·
 * document: the spreadsheet is gone · sheet: the sheet of days is not recognised or may not be written · overlap: another run was
 * under way · consent: a permission is missing · stopped: Google ended the run before it was through · mail: Google sends no mail
 */
export const FAULTS = [
  'credential',
  'forbidden',
  'limited',
  'server',
  'unreachable',
  'unreadable',
  'document',
  'sheet',
  'overlap',
  'consent',
  'stopped',
  'mail',
] as const
export type Fault = (typeof FAULTS)[number]

/** What is asked of LINE beside the name: single ones may be closed to an account. */
export const FIGURES = ['quota', 'consumption', 'messages', 'friends'] as const
export type Figure = (typeof FIGURES)[number]

/** The kinds of messages that LINE counts, as it calls them. */
export const COUNTED_KINDS = [
  'broadcast',
  'targeting',
  'stepMessage',
  'apiBroadcast',
  'apiPush',
  'apiMulticast',
  'apiNarrowcast',
] as const
export type CountedKind = (typeof COUNTED_KINDS)[number]

/** A row of the sheet: what LINE says of a day, once it has counted it. Null is what LINE does not tell. */
export interface Day {
  /** The account's basic ID, such as @abc1234. */
  account: string
  /** YYYY-MM-DD, in Japan. */
  day: string
  /** ready: all is counted · partial: either the messages or the friends are missing for good · none: both are. */
  state: 'ready' | 'partial' | 'none'
  /** The sum of `kinds`. */
  counted: number | null
  kinds: Readonly<Record<CountedKind, number>> | null
  /** Answers, greetings, chat: never counted. */
  free: number | null
  /** Of kinds for which it is not known whether they are counted. */
  unclassified: number | null
  /** Everyone who ever became a friend, those who block included. */
  friends: number | null
  /** Friends that a message to chosen attributes can reach. */
  reachable: number | null
  blocked: number | null
}

/** What LINE said of the month that is running. */
export interface Running {
  /** YYYY-MM, in Japan. */
  month: string
  /** When it said so, YYYY-MM-DD HH:MM in Japan. */
  at: string
  /** Counted messages, approximate as LINE says; null where it does not tell. */
  consumption: number | null
  /** Messages after which LINE sends no more: included and allowed extra ones. No limit is set where it is "none". */
  quota: number | 'none' | null
}

/** Which budget an account fills: the sheet, and which of its budgets, from the top. */
export interface BudgetLink {
  sheetId: number
  at: number
}

/**
 * filled: the months that are over stand in it · waiting: none is over yet · gone: it is not there · unreadable: one of its cells
 * is · accounts: it is of another number of accounts than are connected to it · protected: Google lets its cells not be written.
 */
export type LinkState = 'filled' | 'waiting' | 'gone' | 'unreadable' | 'accounts' | 'protected'

export interface UsageAccount {
  /** Its basic ID, such as @abc1234. */
  id: string
  name: string
  market: MarketId
  /** A plan of the market. */
  plan: string
  /** Whether a channel's secret or a token is kept, and its last four characters. */
  kept: 'channel' | 'token'
  ends: string
  /** When LINE was last asked, YYYY-MM-DD HH:MM in Japan; null where never. */
  read: string | null
  /** What went wrong then. */
  fault: Fault | null
  /** What LINE calls the answer that failed, for whoever asks LINE about it. */
  requestId: string | null
  /** What is closed to this account. */
  missing: Figure[]
  running: Running | null
  /** Days that LINE has not counted yet. */
  waiting: string[]
  link: (BudgetLink & { state: LinkState }) | null
}

/** Null where the user has agreed; else the address at which Google asks. */
export interface Consents {
  fetch: string | null
  daily: string | null
  mail: string | null
}

export interface UsageOpened {
  accounts: UsageAccount[]
  /** Whether it reads daily by itself, and what became of the last time, if not all went well. */
  daily: boolean
  dailyFault: Fault | null
  /** Where warnings go; null where none are sent. */
  mail: string | null
  /** Why the last warning was not sent. */
  mailFault: Fault | null
  consents: Consents
  /** Today in Japan. */
  today: string
}

/** One sentence in the user's language on why not; nothing was changed. */
export interface Refused {
  refused: string
}

/** Where Google asks for what is missing, when it did not ask by itself. */
export interface Asks {
  consent: string
}

export interface Tested {
  id: string
  name: string
  quota: Running['quota']
  consumption: number | null
  missing: Figure[]
}

/** One piece of an account's work: to be called again while there is more. */
export interface Progress {
  account: UsageAccount
  /** Days of the last 60 that stand in the sheet or that LINE has not counted yet. */
  done: number
  wanted: number
  more: boolean
}

interface Request {
  language: Language
}

export interface TestRequest extends Request {
  credential: Credential
}

export interface ConnectRequest extends TestRequest {
  market: MarketId
  plan: string
}

export interface AccountRequest extends Request {
  id: string
}

export interface ChangeRequest extends AccountRequest {
  market: MarketId
  plan: string
}

export interface LinkRequest extends AccountRequest {
  link: BudgetLink | null
}

export interface DailyRequest extends Request {
  on: boolean
}

export interface MailRequest extends Request {
  address: string | null
}

/** The functions that the sidebar calls through google.script.run, in the build that has the import. */
export interface UsageServer {
  openUsage(): UsageOpened
  /** Asks LINE for the name, and keeps nothing. */
  testUsage(request: TestRequest): Tested | Refused | Asks
  /** Tests, and keeps it; an account that is known already takes the new credential. */
  connectUsage(request: ConnectRequest): UsageOpened | Refused | Asks
  /** Another market or plan for a known account. */
  changeUsage(request: ChangeRequest): UsageOpened | Refused
  /** Its credential and what was last read; the rows of the sheet stay. */
  forgetUsage(request: AccountRequest): UsageOpened | Refused
  readUsage(request: AccountRequest): Progress | Refused | Asks
  /** Rows of the sheet from a month on, YYYY-MM; of all accounts. */
  usageDays(from: string): Day[] | Refused
  switchDaily(request: DailyRequest): UsageOpened | Refused | Asks
  switchMail(request: MailRequest): UsageOpened | Refused | Asks
  linkBudget(request: LinkRequest): UsageOpened | Refused
}

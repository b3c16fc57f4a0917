// A stand-in of LINE's Messaging API: what it answers to a request at an instant. Knows no network and no clock.
import type { Answered, Asked } from '../appsscript/outside.ts'
import { type Account, consumption, followers, sentOn } from './account.ts'
import { dayAfter, inJapan, readDay } from './day.ts'
import { type Broken, breaks, type Fault } from './faults.ts'

export const ORIGIN = 'https://api.line.me'

const QUICK = 0.2
const SLOW = 400

const HOUR = 3_600_000
/** Calls of one account to one address within an hour; the others take 2,000 a second. */
const MOST_AN_HOUR = 60
const LIFE = 15 * 60

/** Before these days LINE kept no numbers. */
const FIRST_DELIVERY = '2017-03-01'
const FIRST_FOLLOWERS = '2016-11-01'
/** The hour in Japan at which yesterday is counted. */
const COUNTED_AT = 3

type Issued = { token: string; account: Account; until: number }
type Reply = { status: number; body: object }

export class Line {
  accounts: Account[]
  broken: Broken[] = []
  /** Every request that arrived, without what it carried. */
  readonly asked: { method: string; path: string; channelId: string | undefined }[] = []
  #issued: Issued[] = []
  #calls: { key: string; at: number }[] = []

  constructor(accounts: Account[]) {
    this.accounts = accounts
  }

  break(fault: Fault, where: Omit<Broken, 'fault'> = {}) {
    this.broken.push({ fault, ...where })
  }

  mend() {
    this.broken = []
  }

  /** As if an hour had gone by. */
  forgetCalls() {
    this.#calls = []
  }

  /** Everything that nobody but its owner may see. */
  get secrets(): string[] {
    return [
      ...this.accounts.flatMap(({ channelSecret, token }) => [channelSecret, token]),
      ...this.#issued.map(({ token }) => token),
    ]
  }

  /** Undefined where it is not reached. */
  answer(asked: Asked): Answered | undefined {
    const { pathname } = new URL(asked.url)
    const account = pathname === '/oauth2/v3/token' ? this.#named(asked) : this.#bearer(asked)
    const isBroken = (fault: Fault) => breaks(this.broken, fault, account?.channelId, pathname)
    this.asked.push({ method: asked.method, path: pathname, channelId: account?.channelId })
    if (isBroken('no connection')) return undefined
    const { status, body } = this.#reply(asked, account, isBroken)
    const text = isBroken('no JSON') ? '<html>Bad gateway</html>' : JSON.stringify(body)
    return {
      status,
      headers: { 'Content-Type': 'application/json', 'X-Line-Request-Id': `request-${this.asked.length}` },
      body: text,
      seconds: isBroken('slow') ? SLOW : QUICK,
    }
  }

  #reply(asked: Asked, account: Account | undefined, isBroken: (fault: Fault) => boolean): Reply {
    const { pathname, searchParams } = new URL(asked.url)
    if (isBroken('server error')) return { status: 500, body: { message: 'Internal Server Error' } }
    if (pathname === '/oauth2/v3/token')
      return this.#token(asked, isBroken('bad credential') ? undefined : account)
    if (!account || isBroken('bad credential')) return unauthorised(asked)
    if (isBroken('not available')) return { status: 403, body: { message: NOT_AVAILABLE } }
    if (isBroken('too many calls') || this.#isTooMany(account, pathname, asked.now))
      return { status: 429, body: { message: TOO_MANY } }
    const read = READS[pathname]
    if (asked.method !== 'GET' || !read) return { status: 404, body: { message: 'Not found' } }
    return changed(read(account, asked.now, searchParams.get('date')), isBroken)
  }

  #isTooMany({ channelId }: Account, path: string, now: number): boolean {
    if (!path.startsWith('/v2/bot/insight/')) return false
    const key = `${channelId} ${path}`
    this.#calls = this.#calls.filter(({ at }) => at > now - HOUR)
    if (this.#calls.filter((call) => call.key === key).length >= MOST_AN_HOUR) return true
    this.#calls.push({ key, at: now })
    return false
  }

  #named({ body }: Asked): Account | undefined {
    const form = new URLSearchParams(body)
    return this.accounts.find(
      ({ channelId, channelSecret }) =>
        channelId === form.get('client_id') && channelSecret === form.get('client_secret'),
    )
  }

  #bearer({ headers, now }: Asked): Account | undefined {
    const [, token] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? []
    const isIssued = (each: Issued) => each.token === token && each.until > now
    return this.accounts.find((each) => each.token === token) ?? this.#issued.find(isIssued)?.account
  }

  #token({ method, headers, body, now }: Asked, account: Account | undefined): Reply {
    const form = new URLSearchParams(body)
    if (method !== 'POST' || !headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
      return { status: 400, body: { error: 'invalid_request', error_description: 'Invalid request' } }
    if (form.get('grant_type') !== 'client_credentials')
      return { status: 400, body: { error: 'invalid_request', error_description: "Invalid 'grant_type'." } }
    if (!account)
      return {
        status: 400,
        body: { error: 'invalid_request', error_description: "Invalid 'client_credentials'." },
      }
    const token = `eyJhbGciOiJIUzI1NiJ9.stateless${account.channelId}x${this.#issued.length}.UNFQ_sIMZVgW`
    this.#issued.push({ token, account, until: now + LIFE * 1000 })
    return { status: 200, body: { token_type: 'Bearer', access_token: token, expires_in: LIFE } }
  }
}

const NOT_AVAILABLE = 'Access to this API is not available for your account'
const TOO_MANY = 'The API rate limit has been exceeded. Try again later.'

function unauthorised({ headers }: Asked): Reply {
  const reason = headers.authorization
    ? 'Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.'
    : 'Authentication failed due to the following reason: The authorization header is missing.'
  return { status: 401, body: { message: reason } }
}

type Read = (account: Account, now: number, date: string | null) => Reply
const ok = (body: object): Reply => ({ status: 200, body })

const READS: Record<string, Read> = {
  '/v2/bot/info': ({ channelId, basicId, name }) =>
    ok({
      userId: `U${channelId.padStart(32, '0')}`,
      basicId,
      displayName: name,
      chatMode: 'bot',
      markAsReadMode: 'auto',
    }),
  '/v2/bot/message/quota': ({ quota }) => ok(quota),
  '/v2/bot/message/quota/consumption': (account, now) =>
    ok({ totalUsage: consumption(account, inJapan(now)) }),
  '/v2/bot/insight/message/delivery': (account, now, date) =>
    ofDay(date, now, FIRST_DELIVERY, {}, (day) => sentOn(account, day)),
  '/v2/bot/insight/followers': (account, now, date) =>
    ofDay(date, now, FIRST_FOLLOWERS, { followers: null, targetedReaches: null, blocks: null }, (day) =>
      followers(account, day),
    ),
}

/** @param none what stands beside a status that is not ready */
function ofDay(
  date: string | null,
  now: number,
  first: string,
  none: object,
  read: (day: string) => object,
): Reply {
  const day = readDay(date)
  if (!day) return { status: 400, body: { message: 'Bad Request' } }
  const today = inJapan(now)
  const counted = dayAfter(today.day, today.hour < COUNTED_AT ? -2 : -1)
  if (day < first) return ok({ status: 'out_of_service', ...none })
  return ok(day > counted ? { status: 'unready', ...none } : { status: 'ready', ...read(day) })
}

/** What a fault makes of an answer. */
function changed(reply: Reply, isBroken: (fault: Fault) => boolean): Reply {
  const entries = Object.entries(reply.body)
  const isReady = 'status' in reply.body && reply.body.status === 'ready'
  const numbers = (to: (value: number) => unknown) =>
    ok(
      Object.fromEntries(entries.map(([key, value]) => [key, typeof value === 'number' ? to(value) : value])),
    )
  if (isBroken('new keys')) return ok({ ...reply.body, aiReply: 7, plan: { name: 'new' } })
  if (isBroken('wrong kinds')) return numbers((value) => (value % 2 ? -value : String(value)))
  if (!isReady) return reply
  if (isBroken('nothing ready')) return ok({ status: 'unready' })
  if (isBroken('privacy')) return ok({ status: 'unavailable_for_privacy' })
  return isBroken('no numbers') ? numbers(() => null) : reply
}

// The stand-in of LINE's API: what LINE's documents say of tokens, figures, days, limits and errors.
import { describe, expect, it } from 'vitest'
import { consumption } from '../../preview/line/account.ts'
import { ACCOUNTS } from '../../preview/line/accounts.ts'
import { inJapan } from '../../preview/line/day.ts'
import { FAULTS } from '../../preview/line/faults.ts'
import { type Line, ORIGIN } from '../../preview/line/line.ts'
import { account, get, lineOf } from '../support/line.ts'

const NOW = '2026-11-27T12:00+09:00'
const DELIVERY = '/v2/bot/insight/message/delivery'
const FOLLOWERS = '/v2/bot/insight/followers'
const CONSUMPTION = '/v2/bot/message/quota/consumption'

const one = account()
function ask(line: Line, path: string, { token = one.token, now = NOW } = {}) {
  const answer = line.answer(get(path, token, now))
  if (!answer) throw new Error('not reached')
  return { status: answer.status, body: JSON.parse(answer.body) }
}

describe('a token', () => {
  const token = (
    form: Record<string, string>,
    { line = lineOf(one), type = 'application/x-www-form-urlencoded' } = {},
  ) => {
    const answer = line.answer({
      method: 'POST',
      url: `${ORIGIN}/oauth2/v3/token`,
      headers: { 'content-type': type },
      body: new URLSearchParams(form).toString(),
      now: Date.parse(NOW),
    })
    return { status: answer?.status, body: JSON.parse(answer?.body ?? '') }
  }
  const right = {
    grant_type: 'client_credentials',
    client_id: one.channelId,
    client_secret: one.channelSecret,
  }

  it('is given for a channel and its secret, and serves for 15 minutes', () => {
    const line = lineOf(one)
    const { status, body } = token(right, { line })
    expect([status, body.token_type, body.expires_in]).toEqual([200, 'Bearer', 900])
    const info = (now: string) => ask(line, '/v2/bot/info', { token: body.access_token, now }).status
    expect(info('2026-11-27T12:14:59+09:00')).toBe(200)
    expect(info('2026-11-27T12:15:00+09:00')).toBe(401)
    expect(line.secrets).toContain(body.access_token)
  })

  it.each([
    ['another secret', { ...right, client_secret: 'x' }, "Invalid 'client_credentials'."],
    ['another channel', { ...right, client_id: '1' }, "Invalid 'client_credentials'."],
    ['another grant', { ...right, grant_type: 'password' }, "Invalid 'grant_type'."],
  ])('is refused for %s, in a shape of its own', (_, form, description) => {
    expect(token(form)).toEqual({
      status: 400,
      body: { error: 'invalid_request', error_description: description },
    })
  })

  it('is not given to what is no form', () => {
    expect(token(right, { type: 'application/json' }).status).toBe(400)
  })
})

describe('figures', () => {
  it('are the name, the limit, and the messages of the month in Japan', () => {
    const line = lineOf(one)
    expect(ask(line, '/v2/bot/info').body).toMatchObject({ displayName: one.name, basicId: one.basicId })
    expect(ask(line, '/v2/bot/message/quota').body).toEqual({ type: 'limited', value: 30_000 })
    // 27 days of 1,000 at noon; one second earlier 26 days
    expect(ask(line, CONSUMPTION).body).toEqual({ totalUsage: 27_000 })
    expect(ask(line, CONSUMPTION, { now: '2026-11-27T11:59:59+09:00' }).body).toEqual({ totalUsage: 26_000 })
  })

  it('begin again when the month turns in Japan', () => {
    const line = lineOf(one)
    // 30 days of 1,000
    expect(ask(line, CONSUMPTION, { now: '2026-11-30T23:59+09:00' }).body).toEqual({ totalUsage: 30_000 })
    expect(ask(line, CONSUMPTION, { now: '2026-12-01T00:00+09:00' }).body).toEqual({ totalUsage: 0 })
    expect(ask(line, CONSUMPTION, { now: '2026-12-01T12:00+09:00' }).body).toEqual({ totalUsage: 1_000 })
  })

  it('are of billed kinds alone', () => {
    const free = { autoResponse: 5, welcomeResponse: 5, chat: 5, apiReply: 5, pnpNoticeMessage: 5 }
    const mixed = account({ sends: () => ({ ...free, broadcast: 1, targeting: 2, apiNarrowcast: 4 }) })
    // 27 × (1 + 2 + 4)
    expect(consumption(mixed, inJapan(Date.parse(NOW)))).toBe(189)
  })

  it('say of an account without a limit that there is none', () => {
    const free = account({ quota: { type: 'none' } })
    expect(ask(lineOf(free), '/v2/bot/message/quota').body).toEqual({ type: 'none' })
  })

  it('come out alike every time', () => {
    const [first] = ACCOUNTS
    if (!first) throw new Error('no account')
    const day = () => ask(lineOf(), `${DELIVERY}?date=20261124`, { token: first.token }).body
    expect(day()).toEqual(day())
    // A Tuesday: 3,000 friends less the 300 who block
    expect(day()).toMatchObject({ status: 'ready', broadcast: 2_700 })
  })
})

describe('a day', () => {
  const status = (path: string, date: string, now = NOW) =>
    ask(lineOf(one), `${path}?date=${date}`, { now }).body.status

  it.each([
    ['yesterday is ready', '20261126', NOW, 'ready'],
    ['yesterday is not before three', '20261126', '2026-11-27T02:59:59+09:00', 'unready'],
    ['yesterday is at three', '20261126', '2026-11-27T03:00:00+09:00', 'ready'],
    ['the day before is even then', '20261125', '2026-11-27T00:00:00+09:00', 'ready'],
    ['today is not', '20261127', '2026-11-27T23:59:59+09:00', 'unready'],
    ['nor is the future', '20270101', NOW, 'unready'],
  ])('%s', (_, date, now, expected) => {
    expect([status(DELIVERY, date, now), status(FOLLOWERS, date, now)]).toEqual([expected, expected])
  })

  it.each([
    [DELIVERY, '20170301', 'ready'],
    [DELIVERY, '20170228', 'out_of_service'],
    [FOLLOWERS, '20161101', 'ready'],
    [FOLLOWERS, '20161031', 'out_of_service'],
  ])('of %s on %s is %s', (path, date, expected) => {
    expect(status(path, date)).toBe(expected)
  })

  it('leaves out what is zero, and everything where nothing was sent', () => {
    const quiet = account({ sends: () => ({ broadcast: 7, apiPush: 0 }) })
    expect(ask(lineOf(quiet), `${DELIVERY}?date=20261126`).body).toEqual({ status: 'ready', broadcast: 7 })
    expect(ask(lineOf(quiet), `${DELIVERY}?date=20251231`).body).toEqual({ status: 'ready' })
  })

  it('has friends who only grow, and null for them until it is ready', () => {
    const grown = account({ since: '2026-11-20', friends: 1_000, growth: 10 })
    // 6 days after the 20th: 1,000 + 6 × 10, of which a tenth blocks
    expect(ask(lineOf(grown), `${FOLLOWERS}?date=20261126`).body).toEqual({
      status: 'ready',
      followers: 1_060,
      targetedReaches: 934,
      blocks: 106,
    })
    expect(ask(lineOf(grown), `${FOLLOWERS}?date=20261127`).body).toEqual({
      status: 'unready',
      followers: null,
      targetedReaches: null,
      blocks: null,
    })
  })

  it.each(['', '2026-11-26', '20261131', '20260229'])('%j is none', (date) => {
    expect(ask(lineOf(one), `${DELIVERY}?date=${date}`)).toEqual({
      status: 400,
      body: { message: 'Bad Request' },
    })
  })
})

describe('limits', () => {
  it('let sixty calls an hour read days, for each address and account', () => {
    const other = account({ channelId: '2', channelSecret: 's', token: 'another' })
    const line = lineOf(one, other)
    const read = (path: string, now = NOW, token = one.token) =>
      ask(line, `${path}?date=20261101`, { now, token }).status
    const hour = Array.from({ length: 60 }, () => read(DELIVERY))
    expect(new Set(hour)).toEqual(new Set([200]))
    expect(read(DELIVERY)).toBe(429)
    expect([read(FOLLOWERS), read(DELIVERY, NOW, other.token)]).toEqual([200, 200])
    expect(read(DELIVERY, '2026-11-27T12:59:59+09:00')).toBe(429)
    expect(read(DELIVERY, '2026-11-27T13:00:00+09:00')).toBe(200)
  })

  it('let nobody send', () => {
    const line = lineOf(one)
    const asked = { ...get('/v2/bot/message/broadcast', one.token, NOW), method: 'POST' }
    expect(line.answer(asked)?.status).toBe(404)
  })
})

describe('a request without a right token', () => {
  it.each([
    ['none', {}],
    ['another', { authorization: 'Bearer x' }],
  ])('such as %s is refused', (_, headers) => {
    const answer = lineOf(one).answer({ ...get('/v2/bot/info', '', NOW), headers })
    expect(answer?.status).toBe(401)
    expect(answer?.body).toContain('Authentication failed due to the following reason: ')
  })
})

describe('a switch', () => {
  const day = `${DELIVERY}?date=20261126`
  const friends = `${FOLLOWERS}?date=20261126`
  const TRIED: Record<(typeof FAULTS)[number], [string, object]> = {
    'bad credential': [day, { status: 401 }],
    'not available': [
      day,
      { status: 403, body: { message: 'Access to this API is not available for your account' } },
    ],
    'too many calls': [
      day,
      { status: 429, body: { message: 'The API rate limit has been exceeded. Try again later.' } },
    ],
    'server error': [day, { status: 500 }],
    'no connection': [day, {}],
    slow: [day, { status: 200 }],
    'no JSON': [day, {}],
    'wrong kinds': [day, { body: { status: 'ready', broadcast: '1000' } }],
    'new keys': [day, { body: { status: 'ready', broadcast: 1_000, aiReply: 7, plan: { name: 'new' } } }],
    'no numbers': [
      friends,
      { body: { status: 'ready', followers: null, targetedReaches: null, blocks: null } },
    ],
    'nothing ready': [day, { body: { status: 'unready' } }],
    privacy: [day, { body: { status: 'unavailable_for_privacy' } }],
  }

  it.each(FAULTS)('breaks %s and mends it', (fault) => {
    const line = lineOf(one)
    const [path, expected] = TRIED[fault]
    const before = ask(line, path)
    line.break(fault)
    const answer = line.answer(get(path, one.token, NOW))
    if (fault === 'no connection') expect(answer).toBe(undefined)
    else if (fault === 'no JSON') expect(answer?.body).toBe('<html>Bad gateway</html>')
    else expect(ask(line, path)).toMatchObject(expected)
    if (fault === 'slow') expect(answer?.seconds).toBe(400)
    line.mend()
    expect(ask(line, path)).toEqual(before)
  })

  it('may be of one account and one address', () => {
    const other = account({ channelId: '2', token: 'another' })
    const line = lineOf(one, other)
    line.break('server error', { channelId: one.channelId, address: 'insight' })
    expect(ask(line, day).status).toBe(500)
    expect(ask(line, '/v2/bot/info').status).toBe(200)
    expect(ask(line, day, { token: other.token }).status).toBe(200)
  })
})

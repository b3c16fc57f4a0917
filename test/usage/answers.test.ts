// What LINE answers becomes numbers, "not yet", or a state; nothing in between is guessed.
import type { channelAccessToken, insight, messagingApi } from '@line/bot-sdk'
import { describe, expect, it } from 'vitest'
import {
  Failure,
  type Response,
  readConsumption,
  readFriends,
  readInfo,
  readMessages,
  readQuota,
  readToken,
} from '../../src/usage/answers'
import { COUNTED_KINDS, FAULTS } from '../../src/usage/request'
import { answered } from '../support/usage'

// LINE's own types of its answers: what is read here must be what they name.
const INFO: messagingApi.BotInfoResponse = {
  userId: 'U0',
  basicId: '@shop1234',
  displayName: '店',
  chatMode: 'bot',
  markAsReadMode: 'auto',
}
const LIMITED: messagingApi.MessageQuotaResponse = { type: 'limited', value: 30_000 }
const UNLIMITED: messagingApi.MessageQuotaResponse = { type: 'none' }
const USED: messagingApi.QuotaConsumptionResponse = { totalUsage: 12_000 }
const TOKEN: channelAccessToken.IssueStatelessChannelAccessTokenResponse = {
  access_token: 'a.b-c_d',
  expires_in: 900,
  token_type: 'Bearer',
}
const DELIVERED: Required<insight.GetNumberOfMessageDeliveriesResponse> = {
  status: 'ready',
  broadcast: 1,
  targeting: 2,
  autoResponse: 100,
  welcomeResponse: 200,
  chat: 300,
  apiBroadcast: 4,
  apiPush: 8,
  apiMulticast: 16,
  apiNarrowcast: 32,
  apiReply: 400,
}
const FOLLOWED: Required<insight.GetNumberOfFollowersResponse> = {
  status: 'ready',
  followers: 1_000,
  targetedReaches: 700,
  blocks: 100,
}

/** LINE's documents name all that is counted but step messages, and no other kind. */
type Documented = keyof insight.GetNumberOfMessageDeliveriesResponse
const documented: readonly (Documented | 'stepMessage')[] = COUNTED_KINDS

describe('an answer as LINE documents it', () => {
  it('gives the name and the basic ID', () => {
    expect(readInfo(answered(INFO))).toEqual({ id: '@shop1234', name: '店' })
  })

  it('gives the limit, or that none is set', () => {
    expect([readQuota(answered(LIMITED)), readQuota(answered(UNLIMITED))]).toEqual([30_000, 'none'])
  })

  it('gives the month so far', () => {
    expect(readConsumption(answered(USED))).toBe(12_000)
  })

  it('gives the token, whatever signs it has', () => {
    expect(readToken(answered(TOKEN))).toBe('a.b-c_d')
  })

  it('gives the counted kinds, their sum, and what is never counted', () => {
    expect(documented).toContain('apiNarrowcast')
    expect(readMessages(answered({ ...DELIVERED, stepMessage: 64 }))).toEqual({
      kinds: {
        broadcast: 1,
        targeting: 2,
        stepMessage: 64,
        apiBroadcast: 4,
        apiPush: 8,
        apiMulticast: 16,
        apiNarrowcast: 32,
      },
      // 1 + 2 + 64 + 4 + 8 + 16 + 32
      counted: 127,
      // 100 + 200 + 300 + 400
      free: 1_000,
      unclassified: 0,
    })
  })

  it('gives friends with those who block, target reach and blocks', () => {
    expect(readFriends(answered(FOLLOWED))).toEqual({ friends: 1_000, reachable: 700, blocked: 100 })
  })
})

describe('of a day', () => {
  it('a kind that is left out is none', () => {
    expect(readMessages(answered({ status: 'ready', broadcast: 5 }))).toMatchObject({
      counted: 5,
      kinds: { broadcast: 5, apiPush: 0 },
      free: 0,
    })
  })

  it('a number of a kind that is new, or of one nobody knows to be counted, is not classified and stays visible', () => {
    const day = { status: 'ready', broadcast: 5, pnpNoticeMessage: 7, ccAutoReply: 11, aiReply: 13 }
    // 7 + 11 + 13
    expect(readMessages(answered(day))).toMatchObject({ counted: 5, free: 0, unclassified: 31 })
  })

  it.each([
    ['a text', 'seven'],
    ['a list', [1]],
    ['less than none', -1],
    ['a fraction', 0.5],
    ['null', null],
  ])('a new key with %s does no harm', (_, value) => {
    expect(readMessages(answered({ status: 'ready', broadcast: 5, brandNew: value }))).toMatchObject({
      counted: 5,
      unclassified: 0,
    })
  })

  it.each([
    ['a text', '5'],
    ['null', null],
    ['less than none', -5],
    ['a fraction', 1.5],
  ])('a counted kind with %s is refused', (_, value) => {
    expect(readMessages(answered({ status: 'ready', apiPush: value }))).toEqual(
      new Failure('unreadable', 'request-1'),
    )
  })

  it.each([
    ['unready', 'unready'],
    ['out_of_service', 'never'],
    ['unavailable_for_privacy', 'never'],
    ['a_status_that_is_new', 'unready'],
  ])('%s is %s, whatever numbers stand beside it', (status, meant) => {
    expect(readMessages(answered({ status, broadcast: 5 }))).toBe(meant)
    expect(readFriends(answered({ status, followers: 5, targetedReaches: null, blocks: 1 }))).toBe(meant)
  })

  it.each([
    ['followers', { ...FOLLOWED, followers: null }],
    ['blocks', { ...FOLLOWED, blocks: null }],
    ['any', { status: 'ready', followers: null, targetedReaches: null, blocks: null }],
  ])('friends that are ready without %s are not counted yet', (_, day) => {
    expect(readFriends(answered(day))).toBe('unready')
  })

  it('target reach alone may be missing', () => {
    expect(readFriends(answered({ ...FOLLOWED, targetedReaches: null }))).toMatchObject({
      friends: 1_000,
      reachable: null,
    })
  })
})

describe('what is no answer', () => {
  const readers: [string, (response: Response) => unknown][] = [
    ['name', readInfo],
    ['limit', readQuota],
    ['month so far', readConsumption],
    ['messages of a day', readMessages],
    ['friends of a day', readFriends],
  ]
  const faults = [
    [null, 'unreachable'],
    [301, 'unreadable'],
    [400, 'unreadable'],
    [401, 'credential'],
    [403, 'forbidden'],
    [404, 'unreadable'],
    [429, 'limited'],
    [499, 'unreadable'],
    [500, 'server'],
    [503, 'server'],
  ] as const

  it.each(
    readers.flatMap(([name, read]) => faults.map(([code, fault]) => [code, name, fault, read] as const)),
  )('%s to the %s is %s', (code, _, fault, read) => {
    expect(FAULTS).toContain(fault)
    expect(read(answered({ message: 'no' }, code))).toEqual(new Failure(fault, 'request-1'))
  })

  it.each(readers)('an answer of another shape to the %s is unreadable', (_, read) => {
    for (const body of ['', '<html>', 'null', '[]', '7', {}, { totalUsage: '5', type: 'limited' }]) {
      expect(read(answered(body))).toEqual(new Failure('unreadable', 'request-1'))
    }
  })

  it.each([
    [400, 'credential'],
    [401, 'credential'],
    [404, 'credential'],
    [429, 'limited'],
    [500, 'server'],
    [null, 'unreachable'],
  ] as const)('%s to a channel id and secret is %s', (code, fault) => {
    const body = { error: 'invalid_request', error_description: "Invalid 'client_credentials'." }
    expect(readToken(answered(body, code))).toEqual(new Failure(fault, 'request-1'))
  })

  it('a token that is none is unreadable', () => {
    expect(readToken(answered({ access_token: '' }))).toEqual(new Failure('unreadable', 'request-1'))
  })
})

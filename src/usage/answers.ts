// What LINE answers: strict in what is used, loose in what is new, and every failure a state.
import * as z from 'zod/mini'
import { once } from '../scenario/once'
import { COUNTED_KINDS, type CountedKind, type Fault, type Running } from './request'

/** An answer of HTTP; without a code where none came. */
export interface Response {
  code: number | null
  text: string
  /** X-Line-Request-Id: LINE keeps no log for others. */
  requestId: string | null
}

/** Why an answer is none. */
export class Failure {
  constructor(
    readonly fault: Fault,
    readonly requestId: string | null = null,
  ) {}
}

/** Messages that LINE never counts. Other numbers of a day are of kinds for which that is not known. */
const FREE_KINDS = ['apiReply', 'autoResponse', 'welcomeResponse', 'chat']

const count = () => z.number().check(z.refine((value) => Number.isInteger(value) && value >= 0))
const text = (most: number) => z.string().check(z.refine(({ length }) => length > 0 && length <= most))

const token = once(() => z.object({ access_token: text(2_000) }))
const info = once(() => z.object({ basicId: text(50), displayName: text(200) }))
const quota = once(() =>
  z.union([z.object({ type: z.literal('limited'), value: count() }), z.object({ type: z.literal('none') })]),
)
const consumption = once(() => z.object({ totalUsage: count() }))
const status = once(() => z.looseObject({ status: z.string() }))
const counted = once(() => z.record(z.enum(COUNTED_KINDS), z.optional(count())))
const friends = once(() =>
  z.object({ followers: count(), targetedReaches: z.nullish(count()), blocks: count() }),
)

/** Channel id and secret are refused with other codes than a token. */
export function readToken(response: Response): string | Failure {
  const refused = response.code !== null && response.code >= 400 && response.code < 500
  if (refused && response.code !== 429) return new Failure('credential', response.requestId)
  return read(response, token(), ({ access_token }) => access_token)
}

export function readInfo(response: Response): { id: string; name: string } | Failure {
  return read(response, info(), ({ basicId, displayName }) => ({ id: basicId, name: displayName }))
}

export function readQuota(response: Response): NonNullable<Running['quota']> | Failure {
  return read(response, quota(), (given) => (given.type === 'limited' ? given.value : 'none'))
}

export function readConsumption(response: Response): number | Failure {
  return read(response, consumption(), ({ totalUsage }) => totalUsage)
}

/** Not yet, or never, as LINE says of a day. */
export type Uncounted = 'unready' | 'never'

export interface Messages {
  kinds: Record<CountedKind, number>
  counted: number
  free: number
  unclassified: number
}

export function readMessages(response: Response): Messages | Uncounted | Failure {
  const day = read(response, status(), (given) => given)
  if (day instanceof Failure) return day
  if (day.status !== 'ready') return uncounted(day.status)
  const entries = Object.entries(day).filter(([key]) => key !== 'status')
  const isCounted = (key: string) => COUNTED_KINDS.some((kind) => kind === key)
  const known = counted().safeParse(Object.fromEntries(COUNTED_KINDS.map((kind) => [kind, day[kind]])))
  if (!known.success) return new Failure('unreadable', response.requestId)
  const kinds = Object.fromEntries(
    COUNTED_KINDS.map((kind) => [kind, known.data[kind] ?? 0]),
  ) as Messages['kinds']
  const sum = (has: (key: string) => boolean) =>
    entries.reduce(
      (all, [key, value]) => (has(key) && count().safeParse(value).success ? all + Number(value) : all),
      0,
    )
  return {
    kinds,
    counted: COUNTED_KINDS.reduce((all, kind) => all + kinds[kind], 0),
    free: sum((key) => FREE_KINDS.includes(key)),
    unclassified: sum((key) => !isCounted(key) && !FREE_KINDS.includes(key)),
  }
}

export interface Friends {
  friends: number
  reachable: number | null
  blocked: number
}

/** A day without numbers is not counted yet, whatever it says of itself. */
export function readFriends(response: Response): Friends | Uncounted | Failure {
  const day = read(response, status(), (given) => given)
  if (day instanceof Failure) return day
  if (day.status !== 'ready') return uncounted(day.status)
  if (day.followers == null || day.blocks == null) return 'unready'
  const given = friends().safeParse(day)
  if (!given.success) return new Failure('unreadable', response.requestId)
  const { followers, targetedReaches, blocks } = given.data
  return { friends: followers, reachable: targetedReaches ?? null, blocked: blocks }
}

/** A word that is new is asked for again, as what is not ready. */
function uncounted(status: string): Uncounted {
  return ['out_of_service', 'unavailable_for_privacy'].includes(status) ? 'never' : 'unready'
}

function read<Given, Read>(
  response: Response,
  schema: z.ZodMiniType<Given>,
  use: (given: Given) => Read,
): Read | Failure {
  const fault = faultOf(response.code)
  if (fault) return new Failure(fault, response.requestId)
  const given = schema.safeParse(parsed(response.text))
  return given.success ? use(given.data) : new Failure('unreadable', response.requestId)
}

function faultOf(code: number | null): Fault | undefined {
  if (code === null) return 'unreachable'
  if (code === 200) return undefined
  if (code === 401) return 'credential'
  if (code === 403) return 'forbidden'
  if (code === 429) return 'limited'
  return code >= 500 ? 'server' : 'unreadable'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
